import Responses
import Survey

/// What does not add up between those who answered and those who were asked.
struct InvitedCheck {
  let source: String
  /// By answered row: place of its unit.
  let units: [Int32]
  let invited: Invited
  let organisation: Organisation

  func notes() -> [QualityNote] {
    switch invited {
    case .whole(let count): units.count > count ? [moreAnswers(in: [organisation.root])] : []
    case .perUnit(let counts): notes(counts)
    }
  }

  private func notes(_ counts: [Int?]) -> [QualityNote] {
    var notes: [QualityNote] = []
    let doubled = totals(counts)
    if !doubled.isEmpty {
      notes.append(
        note(
          "invited_total", .error, doubled,
          "units whose count of invited is the sum of those below them, so that everybody would be "
            + "counted twice. Leave out the lines with totals; people of such a unit's own go in a "
            + "unit of theirs"))
    }
    var own = [Int](repeating: 0, count: counts.count)
    for unit in units { own[Int(unit)] += 1 }
    let likely = likelyTotals(counts, own).filter { !doubled.contains($0) }
    if !likely.isEmpty {
      notes.append(
        note(
          "invited_total", .warning, likely,
          "units of whose own people hardly anybody answered, and whose count of invited is about that "
            + "of the units below: a total, by which everybody is counted twice? Leave it out then")
      )
    }
    let without = own.indices.filter {
      own[$0] > 0 && counts[$0] == nil && $0 != organisation.root
    }
    if !without.isEmpty {
      notes.append(
        note(
          "invited_unknown", .warning, without,
          "units with answers but no count of invited; they and the units above have no rate"))
    }
    let root = organisation.root
    if own[root] > 0, counts[root] == nil {
      notes.append(
        note(
          "invited_of_whole", .warning, [root],
          "answers that belong to the whole alone are counted in its rate, and invited is the sum of "
            + "the units: right for people whose unit is not known, too high for staff of its own"))
    }
    let sums = organisation.subtree(invited, answered: units)
    let answered = organisation.rolledUp(own) { $0 += $1 }
    let over = answered.indices.filter { place in sums[place].map { answered[place] > $0 } ?? false
    }
    return over.isEmpty ? notes : notes + [moreAnswers(in: over)]
  }

  /// Units with a count that is what all counts below them come to, or the nearest ones alone,
  /// which are totals themselves then.
  private func totals(_ counts: [Int?]) -> [Int] {
    let all = withBelow(counts)
    var nearest = counts
    var found: [Int] = []
    for place in organisation.bottomUp {
      let below = organisation.children[place]
      let sum = below.compactMap { nearest[$0] }.reduce(0, +)
      let whole = below.compactMap { all[$0] }.reduce(0, +)
      if let count = counts[place], count > 0, count == sum || count == whole {
        found.append(place)
      }
      if counts[place] == nil, sum > 0 { nearest[place] = sum }
    }
    return found.sorted()
  }

  /// Units with a count within a tenth of what is counted below them, though fewer than one in
  /// ten of so many answered for the unit itself: no exact totals, as where a list is older than its
  /// sum.
  private func likelyTotals(_ counts: [Int?], _ own: [Int]) -> [Int] {
    let all = withBelow(counts)
    return counts.indices.filter { place in
      guard let count = counts[place], let whole = all[place] else { return false }
      let below = whole - count
      return below > 0 && 10 * count >= 9 * below && 10 * count <= 11 * below
        && 10 * own[place] < count
    }
  }

  /// Each unit's own count and all counts below it; nil where there are none.
  private func withBelow(_ counts: [Int?]) -> [Int?] {
    organisation.rolledUp(counts) { sum, child in
      if let child { sum = (sum ?? 0) + child }
    }
  }

  private func moreAnswers(in places: [Int]) -> QualityNote {
    note(
      "more_answers_than_invited", .warning, places,
      "units with more answers than invited; their rates exceed 100 %")
  }

  private func note(
    _ rule: String, _ severity: Diagnostic.Severity, _ places: [Int], _ message: String
  ) -> QualityNote {
    QualityNote(
      source: source, column: "", rule: rule, severity: severity, count: places.count,
      message: "\(message): \(listed(places.map { organisation.units[$0].id }))")
  }
}

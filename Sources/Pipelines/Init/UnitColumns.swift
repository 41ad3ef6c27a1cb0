import Ingest

/// Which columns of a microdata file name units.
struct UnitColumns {
  private(set) var chosen: [Int] = []
  private(set) var areExclusive = false
  private(set) var reason = Microdata.UnitReason.none
  /// Candidates that were not chosen.
  private(set) var others: [Int] = []

  private let profile: TableProfile
  /// Text → how many columns of few different texts hold it.
  private let columnsHolding: [String: Int]

  init(_ profile: TableProfile, _ open: [Int]) {
    self.profile = profile
    let few = profile.columns.filter { ($0.distinct ?? .max) <= Microdata.mostCodes }
    columnsHolding = few.flatMap(\.values).reduce(into: [:]) { $0[$1.text, default: 0] += 1 }
    // Read as the respondent's id where nothing else is declared.
    let open = open.filter { !Microdata.isRespondentName(profile.columns[$0].name) }
    let named = open.filter { isNamed($0) && couldBeUnits($0, rowsEach: 2) }
    let labelled = open.filter { !named.contains($0) && hasManyLabels($0) }
    let texts = open.filter {
      !named.contains($0) && isText($0) && couldBeUnits($0, rowsEach: 5) && !holdsAnswers($0)
    }
    let asked = open.filter {
      !named.contains($0) && isAskedFor($0) && couldBeUnits($0, rowsEach: 2)
    }
    for (candidates, reason) in [
      (named, Microdata.UnitReason.name), (labelled, .labels), (asked, .question),
      (texts, .texts),
    ] where chosen.isEmpty && !candidates.isEmpty {
      self.reason = reason
      choose(candidates)
    }
    others = (named + texts).filter { !chosen.contains($0) }
  }

  /// All of them where no row fills more than one, else the one that is best filled.
  private mutating func choose(_ candidates: [Int]) {
    let exact = candidates.filter(isStandard)
    if exact.isEmpty, candidates.count > 1, exclude(candidates) {
      (chosen, areExclusive) = (candidates, true)
      return
    }
    let best = (exact.isEmpty ? candidates : exact).max { a, b in
      let (x, y) = (profile.columns[a], profile.columns[b])
      // Text says more than a number; the finer division more than the coarser.
      return (isText(a) ? 1 : 0, x.filled, x.distinct ?? 0, -a)
        < (isText(b) ? 1 : 0, y.filled, y.distinct ?? 0, -b)
    }
    chosen = best.map { [$0] } ?? []
  }

  private func exclude(_ candidates: [Int]) -> Bool {
    let columns = candidates.map { profile.columns[$0] }
    // A code means what its own column calls it: without words it may be another's.
    let areLabelled = columns.allSatisfy { column in
      column.values.allSatisfy {
        column.missingCodes.contains($0.text) || column.valueLabels[$0.text] != nil
      }
    }
    guard areLabelled || columns.allSatisfy({ $0.valueLabels.isEmpty }) else { return false }
    guard columns.reduce(0, { $0 + $1.filled }) * 2 >= profile.rowCount else { return false }
    return (0..<profile.rowCount).allSatisfy { row in
      columns.count { $0.cells[row] != ColumnProfile.blank } < 2
    }
  }

  /// A name that a reader takes for the unit's where nothing is declared.
  private func isStandard(_ place: Int) -> Bool {
    ["unit", "enhet"].contains(profile.columns[place].name.lowercased())
  }

  private func isNamed(_ place: Int) -> Bool {
    let column = profile.columns[place]
    if isStandard(place) { return true }
    // A question about the unit (`skoleleder_1`) is not its name.
    if column.isCodes, (column.distinct ?? 0) < 4 || ColumnNames.number(column.name) != nil {
      return false
    }
    return TellingWords.unit.stand(in: column.name)
      || (isText(place) && TellingWords.askForUnit(column.name))
      || (isText(place) && TellingWords.unit.stand(in: column.label ?? ""))
  }

  /// Texts that stand in `rowsEach` rows or more on average, and are names by their length.
  private func couldBeUnits(_ place: Int, rowsEach: Int) -> Bool {
    let column = profile.columns[place]
    if isStandard(place), profile.rowCount < 20 { return true }
    guard let distinct = column.distinct, !column.isUnique else { return false }
    return (distinct >= 2 || isStandard(place)) && column.filled >= rowsEach * distinct
      && column.longest <= 120 && column.wholeNumbers == column.numbers
  }

  /// Steps of a scale in words, or texts that another column holds too.
  private func holdsAnswers(_ place: Int) -> Bool {
    let column = profile.columns[place]
    let answers = column.values.count {
      TellingWords.scale.stand(in: $0.text) || TellingWords.yesOrNo.are($0.text)
    }
    if answers * 5 > column.values.count { return true }
    let own = (column.distinct ?? .max) <= Microdata.mostCodes ? 1 : 0
    return column.values.contains { columnsHolding[$0.text, default: 0] > own }
  }

  /// Codes of whom so many have words that they can be no scale.
  private func hasManyLabels(_ place: Int) -> Bool {
    let column = profile.columns[place]
    return column.valueLabels.count > 12 && (column.distinct ?? 0) > 12
      && !TellingWords.background.stand(in: column.name)
  }

  /// Codes whose labels are no steps of a scale, of a question for the unit.
  private func isAskedFor(_ place: Int) -> Bool {
    let column = profile.columns[place]
    let observed = column.values.filter { !column.missingCodes.contains($0.text) }
    let labels = observed.compactMap { column.valueLabels[$0.text] }.filter { !$0.isNoAnswer }
    guard labels.count > 1, labels.count * 5 >= 4 * observed.count, !ScaleWords.areSteps(labels),
      !labels.allSatisfy({ TellingWords.yesOrNo.are($0) || TellingWords.chosen.stand(in: $0) }),
      !TellingWords.background.stand(in: column.name)
    else { return false }
    return TellingWords.unit.stand(in: column.name)
      || TellingWords.askForUnit(column.label ?? "")
  }

  private func isText(_ place: Int) -> Bool {
    let column = profile.columns[place]
    return column.numbers * 2 < column.filled && (column.distinct ?? 0) > 2
      && !TellingWords.background.stand(in: column.name)
      && !TellingWords.background.stand(in: column.label ?? "")
      && column.values.count { $0.number == nil } * 2 > column.values.count
  }
}

import Survey

/// Which rows of one wave of one survey are hidden, for every variable and unit.
struct WavePattern {
  /// Of the counts of respondents, by unit place.
  let respondents: [Protection]
  private let variables: [Variable: [Protection]]

  /// The protection of a variable's row. A variable without rows goes with the counts.
  func protection(of variable: Variable, at place: Int) -> Protection {
    variables[variable]?[place] ?? respondents[place]
  }

  /// The counts of respondents are settled first. Every variable hides at least the same units:
  /// an item's row tells how many answered (its n and its missing kinds add up to them), and
  /// partners chosen alike cannot be played against each other.
  init(_ rows: WaveRows, survey: SurveyDeclaration?, in context: Context) {
    let sizes = rows.respondents
    let preference = sizes.map { $0.n ?? 0 }
    let rule = context.rule
    let counted = TreePattern.pattern(
      .init(cells: sizes.map(PublishedCell.init), preference: preference), over: context.tree,
      rule: rule)
    let kept = counted.map { context.complementary || $0 == .primary ? $0 : .shown }
    let forced = Set(kept.indices.filter { kept[$0] != .shown })
    let groups = IdenticalVariables.groups(of: rows, in: survey, principles: context.principles)
    var linked = LinkedPatterns(
      requests: groups.map {
        .init(cells: $0.cells(rows), forced: forced, preference: preference)
      }, tree: context.tree, rule: rule, threads: context.threads)
    let links = VariableLinks(groups, rows.variables, SourceItems(survey, context.principles))
    if context.complementary { linked.join(links) }
    let events = linked.patterns
    if context.complementary {
      let told = groups.indices.filter { !groups[$0].sensitive.isEmpty }
      for index in told { linked.restrict(index, to: groups[index].cellsWithAnswers(rows)) }
      if told.contains(where: links.holds) { linked.join(links) }
    }
    let labels = HiddenLabels(respondents: kept, patterns: linked.patterns, links.families)
    respondents = kept
    var found: [Variable: [Protection]] = [:]
    for (index, group) in groups.enumerated() {
      for member in group.members {
        // A count of cases tells nothing of the single answers, so it may stay when they go.
        let isEvent = member.kind == .event && group.sensitive.contains(member.id)
        found[member] = kept.indices.map { place in
          let size = rows.sizes[member]?[place] ?? .absent
          if size == .unsized { return .shown }
          let own = (isEvent ? events : linked.patterns)[index][place]
          guard own == .primary || own != .shown && context.complementary else {
            return kept[place]
          }
          return labels.label(of: index, at: place, isNobody: size.n == 0)
        }
      }
    }
    variables = found
  }
}

/// Why a hidden row is said to be hidden. A label must not tell n: where the unit itself is hidden
/// every row bears the unit's label, and elsewhere a row of nobody, which no rule hides for its
/// own sake, bears that of the items that are hidden with it.
private struct HiddenLabels {
  private let respondents: [Protection]
  private let patterns: [[Protection]]
  private var family: [Int: [Int]] = [:]

  init(respondents: [Protection], patterns: [[Protection]], _ families: [[Int]]) {
    self.respondents = respondents
    self.patterns = patterns
    for items in families {
      for item in items { family[item] = items }
    }
  }

  /// The label of a hidden row of the variable at this place among the wave's groups.
  func label(of variable: Int, at place: Int, isNobody: Bool) -> Protection {
    if respondents[place] != .shown { return respondents[place] }
    let alike = isNobody ? family[variable] ?? [variable] : [variable]
    return alike.contains { patterns[$0][place] == .primary } ? .primary : .complementary
  }
}

/// What the patterns of all waves share.
struct Context {
  let tree: PatternTree
  let rule: SizeRule
  /// False: only rows that are too small themselves are hidden.
  let complementary: Bool
  let principles: [Principle]
  /// No pattern depends on it.
  let threads: Int

  init(_ frame: PublicationFrame, threads: Int = 1) {
    self.threads = threads
    let organisation = frame.organisation
    tree = PatternTree(
      parents: organisation.parents, children: organisation.children,
      bottomUp: organisation.bottomUp)
    rule = SizeRule(
      minimum: frame.disclosure.minimumRespondents,
      sensitiveMinimum: frame.disclosure.sensitiveMinimum)
    complementary = frame.disclosure.complementary
    principles = frame.principles
  }
}

extension PublishedCell {
  init(_ size: RowSize) {
    switch size {
    case .absent: self = .absent
    case .unsized: self = .unsized
    case .sized(let n): self = .sized(Contributors(n: n))
    }
  }
}

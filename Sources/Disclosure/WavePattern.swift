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
      }, tree: context.tree, rule: rule)
    if context.complementary {
      linked.join(
        VariableLinks(groups, rows.variables, SourceItems(survey, context.principles)))
    }
    respondents = kept
    var found: [Variable: [Protection]] = [:]
    for (group, pattern) in zip(groups, linked.patterns) {
      for member in group.members {
        found[member] = pattern.indices.map { place in
          if rows.sizes[member]?[place] == .unsized { return .shown }
          let own = pattern[place]
          return own == .primary || own != .shown && context.complementary ? own : kept[place]
        }
      }
    }
    variables = found
  }
}

/// What the patterns of all waves share.
struct Context {
  let tree: PatternTree
  let rule: SizeRule
  /// False: only rows that are too small themselves are hidden.
  let complementary: Bool
  let principles: [Principle]

  init(_ frame: PublicationFrame) {
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

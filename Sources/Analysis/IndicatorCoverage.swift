import Survey

/// The table `indicator_coverage`: every declared area, and every cell of role × quality, zeros
/// included, so that a leader sees what is not measured.
func coverageTable(_ indicators: [ClassifiedIndicator]) -> Table {
  var table = Table(.indicatorCoverage)
  for area in goalAreas(indicators) {
    let coverage = GoalCoverage(indicators.filter { $0.entry?.area == area })
    for cell in GoalCoverage.cells {
      table.append([
        .text(area), .text(cell.role.rawValue), .text(cell.quality.rawValue),
        .integer(coverage.count(cell)),
      ])
    }
  }
  return table
}

/// The goal areas that the catalogue declares, in its order.
private func goalAreas(_ indicators: [ClassifiedIndicator]) -> [String] {
  var areas: [String] = []
  for area in indicators.compactMap({ $0.entry?.area }) where !areas.contains(area) {
    areas.append(area)
  }
  return areas
}

/// Which cells of role and quality a set of goals fills.
struct GoalCoverage: Sendable {
  struct Cell: Hashable, Sendable {
    let role: IndicatorRole
    let quality: IndicatorQuality
  }
  /// A lopsided set of goals.
  enum Warning: String, CaseIterable {
    case onlyResults = "only_results"
    case onlyDrivers = "only_drivers"
    case onlySubjective = "only_subjective"
  }

  static let cells = IndicatorRole.allCases.flatMap { role in
    IndicatorQuality.allCases.map { Cell(role: role, quality: $0) }
  }

  private let counts: [Cell: Int]
  let total: Int

  init(_ indicators: [ClassifiedIndicator]) {
    counts = Dictionary(
      indicators.map {
        (Cell(role: $0.classification.role, quality: $0.classification.quality), 1)
      }, uniquingKeysWith: +)
    total = indicators.count
  }

  func count(_ cell: Cell) -> Int { counts[cell] ?? 0 }

  /// Empty cells in a fixed order.
  var empty: [Cell] { Self.cells.filter { count($0) == 0 } }

  /// Nothing is warned of where nothing is measured: that is said by the empty cells.
  var warnings: [Warning] {
    guard total > 0 else { return [] }
    var found: [Warning] = []
    let roles = Set(counts.keys.map(\.role))
    if roles == [.result] { found.append(.onlyResults) }
    if roles == [.driver] { found.append(.onlyDrivers) }
    if Set(counts.keys.map(\.quality)) == [.subjective] { found.append(.onlySubjective) }
    return found
  }
}

/// One row of `indicator_gaps`.
struct GoalGap {
  let area: String
  /// nil: all units.
  let unitType: String?
  let coverage: GoalCoverage

  var typeWord: String { unitType ?? "*" }
}

/// For each goal area, what is measured at all, and in units of each declared type. An indicator
/// counts for a type where a unit of it has a value that may be shown for its own size, so that
/// the table tells nothing of small units.
func goalGaps(
  _ indicators: [ClassifiedIndicator], _ measured: Measured, _ frame: PublicationFrame,
  _ settings: DescribeSettings
) -> [GoalGap] {
  var types: [String] = []
  for type in frame.organisation.units.compactMap(\.type) where !types.contains(type) {
    types.append(type)
  }
  let minimum = Double(frame.disclosure.minimumRespondents)
  return goalAreas(indicators).flatMap { area -> [GoalGap] in
    let own = indicators.filter { $0.entry?.area == area }
    let typesOf = own.map { indicator in
      Set(
        measured.values(of: indicator, settings)
          .filter { $0.figure.number != nil && ($0.n ?? minimum) >= minimum }
          .compactMap { frame.organisation.units[$0.unit].type })
    }
    let whole = GoalGap(area: area, unitType: nil, coverage: GoalCoverage(own))
    return [whole]
      + types.map { type in
        let there = zip(own, typesOf).filter { $0.1.contains(type) }.map(\.0)
        return GoalGap(area: area, unitType: type, coverage: GoalCoverage(there))
      }
  }
}

/// The table `indicator_gaps`.
func gapsTable(_ gaps: [GoalGap]) -> Table {
  var table = Table(.indicatorGaps)
  for gap in gaps {
    let empty = gap.coverage.empty.map { "\($0.role.rawValue):\($0.quality.rawValue)" }
    let warnings = gap.coverage.warnings.map(\.rawValue)
    table.append([
      .text(gap.area), .text(gap.typeWord), .integer(gap.coverage.total),
      Cell(empty.isEmpty ? nil : empty.joined(separator: " ")),
      Cell(warnings.isEmpty ? nil : warnings.joined(separator: " ")),
    ])
  }
  return table
}

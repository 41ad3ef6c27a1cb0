internal import Survey

/// What is wrong with a table of figures: no more of it than anybody reads, and what many rows share
/// once, with the rows.
struct FigureFaults {
  /// What rows may share.
  struct Key: Hashable {
    let column: String
    let rule: String
    let text: String
  }
  private var found: [Diagnostic] = []
  /// Key → place among `found`.
  private var shared: [Key: Int] = [:]
  /// By place among `found`: the rows that share it, as the user sees them; the first few, and how
  /// many there are.
  private var rows: [Int: (first: [Int], count: Int)] = [:]

  private static let most = 1000
  private static let listedRows = 5

  var isEmpty: Bool { found.isEmpty }
  var count: Int { found.count }

  mutating func add(_ fault: Diagnostic) {
    if found.count < Self.most { found.append(fault) }
  }

  /// False where the fault is known already, or no more are listed; the row is counted with it.
  mutating func isNew(_ key: Key, row: Int) -> Bool {
    guard let place = shared[key] else {
      guard found.count < Self.most else { return false }
      rows[found.count] = ([row], 1)
      return true
    }
    guard var known = rows[place] else { return false }
    known.count += 1
    if known.first.count < Self.listedRows { known.first.append(row) }
    rows[place] = known
    return false
  }

  /// Adds a fault that `isNew` has said is new.
  mutating func add(_ fault: Diagnostic, _ key: Key) {
    shared[key] = found.count
    found.append(fault)
  }

  /// In the order in which they were found.
  var diagnostics: [Diagnostic] {
    found.enumerated().map { place, fault in
      guard let rows = rows[place], rows.count > 1 else { return fault }
      return Diagnostic(
        fault.kind, fault.severity, rule: fault.rule, at: fault.place,
        fault.message + rowList(rows.first, of: rows.count), advice: fault.advice,
        value: fault.value)
    }
  }
}

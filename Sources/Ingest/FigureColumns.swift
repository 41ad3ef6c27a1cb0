public import Survey

/// Where one field of a table of figures comes from.
public enum FigureField: Sendable, Equatable {
  /// What becomes of a code that is not renamed.
  public enum OtherCodes: String, Sendable, CaseIterable {
    /// It stays as it is.
    case kept
    /// Its row is left out, and counted.
    case skipped
  }
  /// The same text in every row.
  case constant(String)
  /// A column of the source. `codes`: its codes → what they are called here.
  case column(String, codes: [String: String] = [:], others: OtherCodes = .kept)
}

/// How the columns of somebody else's table become the fields that a reader knows: those of a table
/// of Statistics Norway, say, `unit` from `Region`, `wave` from `Tid`, `indicator` from
/// `ContentsCode`.
public struct FigureColumns: Sendable, Equatable {
  /// By name of the field. A field without an entry is the column of its own name, if there is one.
  public let fields: [String: FigureField]
  /// Column of the source → the texts of the rows that are wanted; rows with others are left out,
  /// and counted. Pins the dimensions that are no field.
  public let only: [String: Set<String>]

  public init(fields: [String: FigureField] = [:], only: [String: Set<String>] = [:]) {
    self.fields = fields
    self.only = only
  }
}

/// The fields of each kind of table of figures.
public struct FigureLayout: Sendable, Equatable {
  public let required: [String]
  /// `status` is the source's own symbol for what the value is, such as JSON-stat's.
  public let optional: [String]

  public static let register = FigureLayout(
    required: ["unit", "wave", "indicator", "value"], optional: ["n", "status"])
  public static let published = FigureLayout(
    required: ["unit", "dimension", "mean"], optional: ["n", "sd", "status"])
  public static let benchmark = FigureLayout(
    required: ["wave", "dimension", "mean"], optional: ["n", "sd", "type", "status"])
  public static let events = FigureLayout(
    required: ["unit", "event", "n", "count"], optional: [])
  public static let invited = FigureLayout(required: ["unit", "invited"], optional: [])

  /// All fields, the required ones first.
  public var fields: [String] { required + optional }
}

extension SmallTable {
  /// The same figures, with the columns that `layout` has; as it is where `columns` says nothing.
  /// Rows keep their numbers, and a fault in a cell is placed in the source's own column. Faults:
  /// `missing_column`, `duplicate_column`, `unknown_field`, `no_wanted_rows`.
  public func arranged(by columns: FigureColumns, as layout: FigureLayout) throws(Faults)
    -> SmallTable
  {
    let plan = try ArrangementPlan(self, columns, layout)
    guard columns != FigureColumns() else { return self }
    var (rows, numbers): ([[String]], [Int]) = ([], [])
    for (row, number) in zip(self.rows, rowNumbers) {
      guard let arranged = plan.row(row) else { continue }
      rows.append(arranged)
      numbers.append(number)
    }
    let absent = plan.absentTexts(self.rows)
    if rows.isEmpty, let first = self.rows.first { throw plan.nothingWanted(self, first, absent) }
    return SmallTable(
      self, header: plan.fields.map(\.name), rows: rows, rowNumbers: numbers,
      sourceColumns: plan.sourceColumns, absentTexts: absent)
  }
}

/// Where each field is found in one source.
private struct ArrangementPlan {
  enum Origin {
    case constant(String)
    case column(Int, codes: [String: String], others: FigureField.OtherCodes)
  }
  private(set) var fields: [(name: String, origin: Origin)] = []
  /// Field → column of the source, where it comes from one.
  private(set) var sourceColumns: [String: String] = [:]
  private var only: [(name: String, column: Int, texts: Set<String>)] = []
  private var faults: [Diagnostic] = []
  private let doubled: [String: (first: Int, second: Int)]

  init(_ table: SmallTable, _ columns: FigureColumns, _ layout: FigureLayout) throws(Faults) {
    doubled = doubledNames(table.header)
    for name in layout.fields {
      switch columns.fields[name] {
      case .constant(let text): fields.append((name, .constant(text)))
      case .column(let source, let codes, let others):
        add(name, source, codes, others, in: table)
      case nil where layout.required.contains(name) || table.column(name) != nil:
        add(name, name, [:], .kept, in: table)
      case nil: break
      }
    }
    for (name, texts) in columns.only.sorted(by: { $0.key < $1.key }) {
      if let place = place(name, in: table) { only.append((name, place, texts)) }
    }
    for name in columns.fields.keys.sorted() where !layout.fields.contains(name) {
      faults.append(
        Diagnostic(
          .config, rule: "unknown_field", at: .file(table.file), "there is no field `\(name)`",
          advice: nearest(to: name, among: layout.fields).map { "Did you mean `\($0)`?" }
            ?? "The fields are \(listed(layout.fields))."))
    }
    guard faults.isEmpty else { throw Faults(faults) }
  }

  private mutating func add(
    _ name: String, _ source: String, _ codes: [String: String], _ others: FigureField.OtherCodes,
    in table: SmallTable
  ) {
    guard let place = place(source, in: table) else { return }
    fields.append((name, .column(place, codes: codes, others: others)))
    sourceColumns[name] = source
  }

  private mutating func place(_ name: String, in table: SmallTable) -> Int? {
    if let place = table.column(name) {
      if let places = doubled[name] {
        faults.append(duplicateColumn(name, places, at: table.headerPlace(column: name)))
      }
      return place
    }
    let names = table.header.filter { !$0.isEmpty }
    faults.append(
      Diagnostic(
        .config, rule: "missing_column", at: table.headerPlace(column: name),
        "the file has no column `\(name)`",
        advice: nearest(to: name, among: names).map { "Did you mean `\($0)`?" }
          ?? "The file's columns are \(listed(names))."))
    return nil
  }

  /// Wanted texts that stand in no row of the source, with their columns.
  func absentTexts(_ rows: [[String]]) -> [(column: String, text: String)] {
    only.flatMap { name, column, texts in
      var left = texts
      for row in rows where !left.isEmpty { left.remove(row[column]) }
      return left.sorted().map { (name, $0) }
    }
  }

  /// Nobody means to read nothing.
  func nothingWanted(
    _ table: SmallTable, _ first: [String], _ absent: [(column: String, text: String)]
  ) -> Faults {
    let named = only.first.map { table.headerPlace(column: $0.name) } ?? .file(table.file)
    let told = absent.prefix(5).map { "`\($0.text)` never stands in `\($0.column)`" }
    return Faults([
      Diagnostic(
        .data, rule: "no_wanted_rows", at: named,
        "none of the \(table.rows.count) rows is wanted"
          + (told.isEmpty ? "" : ": " + told.joined(separator: ", ")),
        advice: "Check the texts under `only` and `codes`: they are compared as they stand in the "
          + "file, codes and not what a source calls them"
          + (only.first.map { "; its first row has `\(first[$0.column])` there" } ?? "") + ".")
    ])
  }

  /// Nil for a row that is not wanted.
  func row(_ row: [String]) -> [String]? {
    for (_, column, texts) in only where !texts.contains(row[column]) { return nil }
    var arranged: [String] = []
    arranged.reserveCapacity(fields.count)
    for (_, origin) in fields {
      switch origin {
      case .constant(let text): arranged.append(text)
      case .column(let place, let codes, let others):
        let code = codes[row[place]]
        if code == nil, others == .skipped { return nil }
        arranged.append(code ?? row[place])
      }
    }
    return arranged
  }
}

internal import Survey

/// What to do with each column that is used: the same for every block, never changed.
struct CellPlan: Sendable {
  enum Content: Sendable {
    /// One of the columns that name units.
    case unit
    case respondent
    case weight
    /// How long the respondent took, seconds.
    case seconds
    /// When the respondent began, and was done.
    case started
    case ended
    /// Says whether the row is wanted: place in `wanted`.
    case wanted(Int)
    /// Place among the coded columns.
    case coded(Int)
    /// Place among the real columns.
    case real(Int)
  }
  struct Use: Sendable {
    let column: Int
    let content: Content

    /// Its texts are kept as they are.
    var isKept: Bool {
      switch content {
      case .unit, .respondent: true
      default: false
      }
    }
  }
  /// How a column held as numbers is read. A class, so that a cell copies none of it.
  final class RealRule: Sendable {
    let min: Double
    let max: Double
    /// Only whole numbers are values.
    let isWhole: Bool
    let codes: CodeTable
    let mapped: [Double]

    init(_ scale: Scale, _ encoding: TextEncoding, missing: Set<String>) {
      (codes, mapped) = scale.numberTable(encoding, missing: missing)
      (min, max) = (scale.min, scale.max)
      isWhole = scale.values == .integer
    }
  }

  let delimiter: TextFormat.Delimiter
  let decimal: DecimalBytes
  let encoding: TextEncoding
  let columnCount: Int
  /// By increasing column.
  let uses: [Use]
  let codeTables: [CodeTable]
  /// By coded column: its place among the coded columns of the file.
  let codedPlaces: [Int]
  /// By coded column: whether its codes are looked up as texts. Those of items are mostly digits, and
  /// those of background variables mostly not.
  let isSpelled: [Bool]
  let realRules: [RealRule]
  /// Where each item is held; nil: not in the file.
  let items: [Content?]
  /// Coded column of each background variable; nil: not in the file.
  let background: [Int?]
  /// Columns that name units, in the order of the file.
  let unitCount: Int
  let hasRespondent: Bool
  /// A row must be wanted by each of these; none: every row is.
  let wanted: [WantedRows]
  /// Column of the weights; nil: none. A row of weight 0 is not wanted.
  let weight: Int?
  var hasWeight: Bool { weight != nil }
  /// No row need be looked at before it is taken.
  var takesEveryRow: Bool { wanted.isEmpty && weight == nil }
  /// Nil: the file's times are not used.
  let times: ResponseTimes?

  /// What a background column holds until blocks are joined: a code that is not declared.
  static let undeclaredBackground: UInt8 = 254
  static let missingBackground: UInt8 = 255

  /// Whether the column is no run of digits: its texts are found first and understood later.
  func isText(_ use: Use) -> Bool {
    if case .coded(let slot) = use.content { isSpelled[slot] } else { true }
  }

  init(_ columns: ColumnPlan, _ request: ResponseFile, _ opened: OpenedTable) {
    let questionnaire = request.questionnaire
    var builder = CellPlanBuilder(encoding: opened.encoding)
    items = zip(questionnaire.items, columns.items).map { item, place in
      builder.add(item.scale, place.map { (place: $0, column: opened.columns[$0]) })
    }
    background = zip(questionnaire.background, columns.background).map { variable, place in
      builder.add(variable, place.map { (place: $0, column: opened.columns[$0]) })
    }
    for unit in columns.units { builder.add(.unit, at: unit) }
    builder.add(.respondent, at: columns.respondent)
    builder.add(.weight, at: columns.weight)
    wanted = columns.only.map {
      WantedRows(column: $0.place, texts: $0.texts, encoding: opened.encoding)
    }
    for (place, rows) in wanted.enumerated() { builder.add(.wanted(place), at: rows.column) }
    times = request.columns.times
    builder.add(times, at: columns.times)
    delimiter = opened.format.delimiter
    // What was made into text holds numbers with a point, and texts as people write them.
    decimal = opened.wasMadeText ? .either : DecimalBytes(opened.format.decimal)
    encoding = opened.encoding
    columnCount = opened.header.count
    uses = builder.uses.sorted { $0.column < $1.column }
    codeTables = builder.tables
    codedPlaces = builder.codedPlaces
    let variables = Set(background.compactMap(\.self))
    isSpelled = builder.tables.indices.map {
      variables.contains($0) && !builder.tables[$0].isOfDigits
    }
    realRules = builder.rules
    unitCount = columns.units.count
    hasRespondent = columns.respondent != nil
    weight = columns.weight
  }
}

private struct CellPlanBuilder {
  let encoding: TextEncoding
  var tables: [CodeTable] = []
  var rules: [CellPlan.RealRule] = []
  var uses: [CellPlan.Use] = []

  init(encoding: TextEncoding) { self.encoding = encoding }

  var codedPlaces: [Int] {
    var places = [Int](repeating: 0, count: tables.count)
    var next = 0
    for use in uses.sorted(by: { $0.column < $1.column }) {
      guard case .coded(let slot) = use.content else { continue }
      places[slot] = next
      next += 1
    }
    return places
  }

  /// Nil when the column is not in the file.
  mutating func add(
    _ scale: Scale, _ found: (place: Int, column: TabularText.Column)?
  ) -> CellPlan.Content? {
    guard let (place, column) = found else { return nil }
    let scale = scale.spelt(for: column)
    let content: CellPlan.Content
    if scale.isCoded {
      content = .coded(tables.count)
      tables.append(scale.codeTable(encoding, missing: column.missingCodes))
    } else {
      content = .real(rules.count)
      rules.append(CellPlan.RealRule(scale, encoding, missing: column.missingCodes))
    }
    add(content, at: place)
    return content
  }

  mutating func add(
    _ variable: BackgroundVariable, _ found: (place: Int, column: TabularText.Column)?
  ) -> Int? {
    guard let (place, column) = found else { return nil }
    add(.coded(tables.count), at: place)
    tables.append(variable.spelt(for: column).codeTable(encoding))
    return tables.count - 1
  }

  mutating func add(_ times: ResponseTimes?, at columns: [Int]) {
    let contents: [CellPlan.Content] =
      switch times {
      case .seconds: [.seconds]
      case .moments: [.started, .ended]
      case nil: []
      }
    for (content, column) in zip(contents, columns) { add(content, at: column) }
  }

  mutating func add(_ content: CellPlan.Content, at column: Int?) {
    if let column { uses.append(CellPlan.Use(column: column, content: content)) }
  }
}

extension BackgroundVariable {
  /// Most values that a variable can have.
  static let limit = Int(CellPlan.undeclaredBackground)

  fileprivate func codeTable(_ encoding: TextEncoding) -> CodeTable {
    let own = values.prefix(Self.limit).enumerated().map { (code: $1.code, cell: UInt8($0)) }
    let cells = Dictionary(own.map { ($0.code, $0.cell) }, uniquingKeysWith: { first, _ in first })
    let mapped = codes.sorted { $0.key < $1.key }.compactMap { code, value in
      cells[value].map { (code: code, cell: $0) }
    }
    return CodeTable(
      codes.isEmpty ? own : mapped, blank: CellPlan.missingBackground, encoding: encoding)
  }
}

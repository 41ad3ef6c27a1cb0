internal import Survey

/// Reads a JSON-stat 2.0 dataset as one row per cell: the code of each dimension's category under
/// the dimension's id, then `value` and `status`, numbers with the digits that the file gives them.
/// Cells that a sparse file leaves out make no row; a null makes a row with an empty value.
///
/// Faults: `empty_file`, `invalid_json`, `too_deep`, `invalid_encoding`, `not_json_stat`,
/// `missing_key`, `duplicate_key`, `wrong_size`, `bad_category`, `bad_cell`, `duplicate_column`,
/// `too_large`.
func readJSONStat(bytes: [UInt8], shown: String) throws(Faults) -> TabularText {
  let text: JSONText
  do {
    text = try JSONText(bytes)
  } catch {
    throw Faults([error.diagnostic(bytes, shown)])
  }
  let cube = try JSONStatCube(text, shown: shown)
  let header = cube.dimensions.map(\.id) + ["value", "status"]
  let doubled = duplicateColumns(header, file: shown, row: 1)
  guard doubled.isEmpty else { throw Faults(doubled) }
  let (bytes, rows) = try JSONStatRows(cube).written(header, shown: shown)
  return TabularText(
    bytes: bytes, columns: cube.columns, headerRow: 1, report: cube.report(rows: rows))
}

/// Bytes that a table may take: as much as a large table of a statistics bank, or some times what
/// the file takes, so that a small file cannot fill the memory.
private func budget(_ text: JSONText) -> Int { 48 << 20 + 5 * text.bytes.count }

/// Writes the cells of a dataset as records.
private struct JSONStatRows {
  private let cube: JSONStatCube
  /// By dimension: how many cells one step along it passes.
  private let strides: [Int]
  private var writer = TabularTextWriter()

  init(_ cube: JSONStatCube) {
    self.cube = cube
    var strides = [Int](repeating: 1, count: cube.dimensions.count)
    for place in strides.indices.dropLast().reversed() {
      // Too large only where another dimension is empty, and then there are no cells.
      strides[place] = strides[place + 1] &* cube.dimensions[place + 1].codes.count
    }
    self.strides = strides
  }

  consuming func written(
    _ header: [String], shown: String
  ) throws(Faults) -> (bytes: [UInt8], rows: Int) {
    var rows = 0
    let limit = budget(cube.text)
    writer = TabularTextWriter(capacity: Int(min(Double(limit), size)))
    for name in header { writer.append(name) }
    writer.endRecord()
    var (values, statuses) = (
      JSONStatCursor(cube.values, cube.text), JSONStatCursor(cube.statuses, cube.text)
    )
    var cells = JSONStatOrder(cube)
    while let cell = cells.next() {
      let (value, status) = (values.value(of: cell), statuses.value(of: cell))
      guard value != nil || status != nil else { continue }
      append(cell, value, status)
      rows += 1
      guard writer.bytes.count <= limit else { throw tooLarge(shown) }
    }
    return (writer.bytes, rows)
  }

  /// Bytes of the records, at most.
  private var size: Double {
    let named = [cube.values, cube.statuses].map(\.named)
    let isDense = named.contains(nil)
    let records = Double(isDense ? cube.cellCount : named.reduce(0) { $0 + ($1 ?? 0) })
    let record = cube.dimensions.reduce(0) { sum, dimension in
      let sizes = dimension.codes.map { Double($0.count) }
      let total = sizes.reduce(0, +)
      return sum + 1 + (isDense ? total / Swift.max(1, Double(sizes.count)) : sizes.max() ?? 0)
    }
    return records * (record + 4) + Double(cube.text.bytes.count)
  }

  private mutating func append(_ cell: Int, _ value: Int?, _ status: Int?) {
    for (dimension, stride) in zip(cube.dimensions, strides) {
      dimension.codes[cell / stride % dimension.codes.count].withUnsafeBufferPointer {
        writer.append($0)
      }
    }
    append(value)
    if case .same(let text) = cube.statuses {
      text.withUnsafeBufferPointer { writer.append($0) }
    } else {
      append(status)
    }
    writer.endRecord()
  }

  private mutating func append(_ value: Int?) {
    let text = cube.text
    switch value.map(text.kind) {
    case .number:
      text.number(value ?? 0).withUnsafeBufferPointer { writer.append($0) }
    case .string:
      text.stringBytes(value ?? 0).withUnsafeBufferPointer { writer.append($0) }
    default: writer.appendEmpty()
    }
  }

  private func tooLarge(_ shown: String) -> Faults {
    Faults([
      Diagnostic(
        .config, rule: "too_large", at: .file(shown),
        "as one row per cell the table takes more than \(budget(cube.text) >> 20) MB",
        advice: "Ask the source for fewer categories.")
    ])
  }
}

/// The cells that may have a row, by increasing place: all of them where anything is dense, so that
/// there are no more of them than bytes in the file; else those that are named.
private struct JSONStatOrder: IteratorProtocol {
  private let count: Int
  private var named: [[JSONStatCells.Entry]] = []
  private var places: [Int] = []
  private var cell = 0
  private var isDense = false

  init(_ cube: JSONStatCube) {
    count = cube.cellCount
    for cells in [cube.values, cube.statuses] {
      switch cells {
      case .dense: isDense = true
      case .sparse(let entries):
        named.append(entries)
        places.append(0)
      case .none, .same: break
      }
    }
  }

  mutating func next() -> Int? {
    if isDense {
      defer { cell += 1 }
      return cell < count ? cell : nil
    }
    var least: Int?
    for (list, place) in zip(named, places) where place < list.count {
      least = min(least ?? .max, list[place].cell)
    }
    guard let least else { return nil }
    for (list, entries) in named.enumerated()
    where places[list] < entries.count && entries[places[list]].cell == least {
      places[list] += 1
    }
    return least
  }
}

extension JSONStatCells {
  /// Cells that are named one by one; nil: all of them.
  fileprivate var named: Int? {
    switch self {
    case .none, .same: 0
    case .dense: nil
    case .sparse(let entries): entries.count
    }
  }
}

extension JSONStatCube {
  fileprivate var columns: [TabularText.Column] {
    dimensions.map {
      TabularText.Column(name: $0.id, label: $0.label, valueLabels: $0.labels)
    } + [TabularText.Column(name: "value", label: label), TabularText.Column(name: "status")]
  }

  /// - Parameter rows: cells of which the file says anything.
  fileprivate func report(rows: Int) -> String {
    let found = roles.map { "\($0.name) \($0.ids.joined(separator: " "))" }
    return "JSON-stat dataset, \(cellCount) cells"
      + (rows < cellCount ? ", of which the file holds \(rows)" : "")
      + (found.isEmpty ? "" : ", " + found.joined(separator: ", ")) + " (detected)"
  }
}

extension JSONFlaw {
  fileprivate func diagnostic(_ bytes: [UInt8], _ shown: String) -> Diagnostic {
    let at = bytes.place(of: place, shown)
    switch kind {
    case .syntax where bytes.afterJSONSpace(bytes.afterByteOrderMark) == bytes.count:
      return emptyFile(shown)
    case .syntax(let expected):
      return Diagnostic(
        .config, rule: "invalid_json", at: at, "the text is not JSON: expected \(expected)",
        advice: "The file may be cut off; fetch it again.")
    case .tooDeep:
      return Diagnostic(
        .config, rule: "too_deep", at: at,
        "more than \(JSONCheck.deepest) objects and arrays stand inside one another",
        advice: "It is no table of statistics. Name the file that holds one.")
    case .invalidUTF8:
      return Diagnostic(
        .config, rule: "invalid_encoding", at: at, "the text is not valid UTF-8",
        advice: "JSON is written in UTF-8; save the file in it.")
    }
  }
}

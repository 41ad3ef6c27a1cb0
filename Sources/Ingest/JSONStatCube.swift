internal import Survey

/// A dimension of a JSON-stat dataset.
struct JSONStatDimension {
  let id: String
  let label: String?
  /// Codes of the categories, in UTF-8, in the order of the cells.
  let codes: [[UInt8]]
  /// Words of each code.
  let labels: [String: String]
}

/// The cells of a JSON-stat dataset, or what is said of them.
enum JSONStatCells {
  struct Entry {
    /// Place among the cells, from 0, in row-major order: the last dimension changes first.
    let cell: Int
    /// Place of its value in the text.
    let value: Int
  }
  case none
  /// One string for every cell that has a value.
  case same([UInt8])
  /// An array with a place for each cell.
  case dense(Int)
  /// Some cells, by increasing place.
  case sparse([Entry])
}

/// A JSON-stat dataset (json-stat.org/full, version 2.0), taken apart but for its cells.
struct JSONStatCube {
  let text: JSONText
  let label: String?
  /// Role → ids of dimensions, as the file gives them.
  let roles: [(name: String, ids: [String])]
  let dimensions: [JSONStatDimension]
  /// Product of the dimensions' sizes.
  let cellCount: Int
  let values: JSONStatCells
  let statuses: JSONStatCells

  /// Faults, the first of them at once: `not_json_stat`, `missing_key`, `duplicate_key`,
  /// `wrong_size`, `bad_category`, `bad_cell`, `too_large`.
  init(_ text: JSONText, shown: String) throws(Faults) {
    var parser = JSONStatParser(text, shown: shown)
    try parser.checkClass()
    let dimensions = parser.dimensions()
    let cellCount = parser.cellCount(dimensions)
    guard parser.faults.isEmpty, let cellCount else { throw Faults(parser.faults) }
    values = parser.cells("value", of: cellCount)
    statuses = parser.cells("status", of: cellCount)
    guard parser.faults.isEmpty else { throw Faults(parser.faults) }
    self.text = text
    self.dimensions = dimensions
    self.cellCount = cellCount
    label = parser.root["label"].flatMap(text.string)
    roles = ["time", "geo", "metric"].compactMap { name in
      let ids = parser.members("role")[name].map { text.contents($0).map(\.value) } ?? []
      let names = ids.compactMap(text.string)
      return names.isEmpty ? nil : (name, names)
    }
  }
}

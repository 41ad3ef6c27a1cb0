internal import Survey

extension JSONStatParser {
  /// The cells of `value` or `status`, each known to be a number, a string or null, and to be one of
  /// `count`.
  mutating func cells(_ key: String, of count: Int) -> JSONStatCells {
    guard let place = root[key] else { return .none }
    let isStatus = key == "status"
    switch text.kind(place) {
    case .string where isStatus: return .same(text.stringBytes(place))
    case .null where isStatus: return .none
    case .array: return dense(key, at: place, of: count)
    case .object: return sparse(key, at: place, of: count)
    default:
      fault("bad_cell", at: place, "`\(key)` is neither an array nor an object")
      return .none
    }
  }

  private mutating func dense(_ key: String, at place: Int, of count: Int) -> JSONStatCells {
    var found = 0
    for element in text.contents(place) {
      guard isSound(element.value, key) else { return .none }
      found += 1
    }
    // Deprecated, but still written: one status in an array is that of every cell.
    if key == "status", found == 1, count != 1 {
      return text.contents(place).first { _ in true }.map { .same(cellBytes($0.value)) } ?? .none
    }
    guard found == count else {
      fault("wrong_size", at: place, "`\(key)` has \(found) elements for \(count) cells")
      return .none
    }
    return .dense(place)
  }

  private mutating func sparse(_ key: String, at place: Int, of count: Int) -> JSONStatCells {
    var size = 0
    for _ in text.contents(place) { size += 1 }
    var entries: [JSONStatCells.Entry] = []
    entries.reserveCapacity(size)
    for member in text.contents(place) {
      guard isSound(member.value, key) else { return .none }
      guard let cell = Int(plainDigits: text.stringBytes(member.key)), cell < count else {
        fault(
          "bad_cell", at: member.key,
          "a key of `\(key)` is no whole number below \(count), the number of cells")
        return .none
      }
      entries.append(JSONStatCells.Entry(cell: cell, value: member.value))
    }
    entries.sort { $0.cell < $1.cell }
    for (one, next) in zip(entries, entries.dropFirst()) where one.cell == next.cell {
      fault("duplicate_key", at: next.value, "`\(key)` holds the cell \(next.cell) twice")
      return .none
    }
    return .sparse(entries)
  }

  /// A number, a string or null: some sources write a symbol where the number would stand.
  private mutating func isSound(_ value: Int, _ key: String) -> Bool {
    switch text.kind(value) {
    case .number, .string, .null: return true
    case .object, .array, .boolean:
      fault("bad_cell", at: value, "an element of `\(key)` is neither a number, a string nor null")
      return false
    }
  }

  private func cellBytes(_ value: Int) -> [UInt8] {
    switch text.kind(value) {
    case .string: text.stringBytes(value)
    case .number: Array(text.number(value))
    default: []
    }
  }
}

/// Goes through cells by increasing place.
struct JSONStatCursor {
  private let cells: JSONStatCells
  private var elements: JSONContents?
  private var entry = 0

  init(_ cells: JSONStatCells, _ text: JSONText) {
    self.cells = cells
    if case .dense(let place) = cells { elements = text.contents(place) }
  }

  /// The place of a cell's text; nil: none. To be asked for each cell of a dense array, and for
  /// cells by increasing place otherwise.
  mutating func value(of cell: Int) -> Int? {
    switch cells {
    case .none, .same: return nil
    case .dense: return elements?.next()?.value
    case .sparse(let entries):
      while entry < entries.count, entries[entry].cell < cell { entry += 1 }
      return entry < entries.count && entries[entry].cell == cell ? entries[entry].value : nil
    }
  }
}

internal import Responses
internal import Survey

/// What a code as exported counts as.
enum CodeMeaning: Equatable {
  /// In scale points.
  case value(Double)
  case missing(MissingKind)
  case undeclared
}

/// Tells what codes count as on one scale, by the very tables that cells are read with.
struct CodeReading {
  private let scale: Scale
  private let table: CodeTable
  /// By the cell that an answer becomes.
  private let values: [Double]

  /// - Parameter missing: codes that the source declares to be missing.
  init(_ scale: Scale, missing: Set<String>) {
    self.scale = scale
    if scale.isCoded {
      table = scale.codeTable(.utf8, missing: missing)
      values = scale.codedValues
    } else {
      (table, values) = scale.numberTable(.utf8, missing: missing)
    }
  }

  func meaning(of code: String) -> CodeMeaning {
    let cell = Array(code.trimmed.utf8).withUnsafeBufferPointer { table.find($0) }
    if cell < CodeTable.undeclared {
      let byte = UInt8(truncatingIfNeeded: cell)
      if let kind = MissingKind(rawValue: byte) { return .missing(kind) }
      return Int(byte) < values.count ? .value(values[Int(byte)]) : .undeclared
    }
    guard !scale.isCoded else { return .undeclared }
    let value = code.number
    let isWhole = scale.values == .integer
    guard scale.min <= value, value <= scale.max, !isWhole || value == value.rounded() else {
      return .undeclared
    }
    return .value(value)
  }
}

extension String {
  /// The number that a code spells with either decimal sign; NaN when it spells none.
  var number: Double { Array(trimmed.utf8).withUnsafeBufferPointer { parseNumber($0, .either) } }
}

extension Sequence<String> {
  /// Codes in the order in which people count: numbers first, by size.
  func inOrder() -> [String] {
    map { (number: $0.number, text: $0) }.sorted { a, b in
      if a.number.isNaN != b.number.isNaN { return b.number.isNaN }
      return a.number.isNaN || a.number == b.number ? a.text < b.text : a.number < b.number
    }.map(\.text)
  }
}

internal import Responses
internal import Survey

/// What each code of a column stands for, looked up by bytes.
///
/// A code is matched as text, else as a number, so `5`, `5,0` and `5.0` are one code.
struct CodeTable: Sendable {
  /// A code that is not declared.
  static let undeclared: UInt16 = 0x100

  /// What an empty cell stands for.
  let blank: UInt8
  private let isUTF8: Bool
  /// By byte, for cells of one byte; `undeclared` also where only the slow way can tell.
  private(set) var singles: [UInt16] = []
  private let texts: [(bytes: [UInt8], cell: UInt8)]
  /// By increasing number.
  private let numbers: [(value: Double, cell: UInt8)]

  /// `codes` in order of precedence: as exported, and the cell that each becomes.
  init(_ codes: [(code: String, cell: UInt8)], blank: UInt8, encoding: TextEncoding) {
    var texts: [(bytes: [UInt8], cell: UInt8)] = []
    var numbers: [(value: Double, cell: UInt8)] = []
    for (code, cell) in codes {
      let value = Array(code.trimmed.utf8).withUnsafeBufferPointer { parseNumber($0, .either) }
      // A code that has been given its meaning keeps it, however it is spelt.
      if !value.isNaN, numbers.contains(where: { $0.value == value }) { continue }
      if let bytes = encoding.bytes(of: code.trimmed) { texts.append((bytes, cell)) }
      if !value.isNaN { numbers.append((value, cell)) }
    }
    self.blank = texts.first { $0.bytes.isEmpty }?.cell ?? blank
    isUTF8 = encoding == .utf8
    // Texts that are the plain spelling of their number are found by number.
    self.texts = texts.filter { text in
      !numbers.contains { $0.value.isPlain(text.bytes) && $0.cell == text.cell }
    }
    self.numbers = numbers.sorted { $0.value < $1.value }
    singles = (0..<256).map { slow([UInt8($0)]) }
  }

  /// Every code is a digit.
  var isOfDigits: Bool {
    texts.isEmpty
      && numbers.allSatisfy { (0...9).contains($0.value) && $0.value == $0.value.rounded() }
  }

  private func slow(_ bytes: [UInt8]) -> UInt16 { bytes.withUnsafeBufferPointer { find($0) } }

  /// The cell of a trimmed text, or `undeclared`.
  func find(_ text: UnsafeBufferPointer<UInt8>) -> UInt16 {
    if text.isEmpty { return UInt16(blank) }
    for (bytes, cell) in texts where bytes.count == text.count && bytes.elementsEqual(text) {
      return UInt16(cell)
    }
    let found = numbers.isEmpty ? Self.undeclared : find(parseNumber(text, .either))
    return found == Self.undeclared && isBlank(text) ? UInt16(blank) : found
  }

  /// Nothing but blanks that are no ASCII: the no-break space and its narrow kin.
  private func isBlank(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = text.first, first >= 0x80 else { return false }
    guard isUTF8 else { return text.allSatisfy { $0 == 0xA0 } }
    return String(decoding: text, as: UTF8.self).unicodeScalars
      .allSatisfy { $0 == "\u{A0}" || $0 == "\u{202F}" }
  }

  /// The cell of a number, or `undeclared`.
  private func find(_ value: Double) -> UInt16 {
    var (low, high) = (0, numbers.count)
    while low < high {
      let middle = (low + high) / 2
      if numbers[middle].value < value { low = middle + 1 } else { high = middle }
    }
    return low < numbers.count && numbers[low].value == value
      ? UInt16(numbers[low].cell) : Self.undeclared
  }
}

extension Double {
  /// True for a whole number whose digits are just these bytes.
  fileprivate func isPlain(_ bytes: [UInt8]) -> Bool {
    Int(exactly: self).map { Array(String($0).utf8) == bytes } ?? false
  }
}

extension Scale {
  /// An integer scale too long for one byte a cell is held as numbers.
  var isCoded: Bool { values == .integer && max - min < Double(Self.codedLimit) }
  /// Values that a byte can tell apart beside the missing kinds.
  private static let codedLimit = 250

  /// Values of a coded scale, ascending.
  var codedValues: [Double] { Array(stride(from: min, through: max, by: 1)) }

  /// Codes that are not answers: the codebook's word goes before the source's.
  private func kinds(_ missing: Set<String>) -> [(code: String, cell: UInt8)] {
    dontKnow.map { ($0, MissingKind.dontKnow.rawValue) }
      + notAsked.map { ($0, MissingKind.notAsked.rawValue) }
      + notAnswered.map { ($0, MissingKind.notAnswered.rawValue) }
      + missing.sorted().map { ($0, MissingKind.userMissing.rawValue) }
  }

  /// What the codes of a coded scale stand for: places in `codedValues`, or missing kinds.
  /// - Parameter missing: codes that the source declares to be missing.
  func codeTable(_ encoding: TextEncoding, missing: Set<String> = []) -> CodeTable {
    let values = codedValues
    let answers: [(code: String, cell: UInt8)] =
      codes.isEmpty
      ? values.enumerated().map { (Int(exactly: $1).map { "\($0)" } ?? "\($1)", UInt8($0)) }
      : codes.sorted { $0.key < $1.key }.compactMap { code, value in
        values.firstIndex(of: value).map { (code, UInt8($0)) }
      }
    return CodeTable(
      kinds(missing) + answers, blank: MissingKind.notAnswered.rawValue, encoding: encoding)
  }

  /// For scales held as numbers: the codes that are not answers, and those that are mapped (places
  /// in `mapped`, from 0).
  func numberTable(
    _ encoding: TextEncoding, missing: Set<String> = []
  ) -> (table: CodeTable, mapped: [Double]) {
    let sorted = codes.sorted { $0.key < $1.key }.prefix(Self.codedLimit)
    let answers = sorted.enumerated().map { (code: $1.key, cell: UInt8($0)) }
    let table = CodeTable(
      kinds(missing) + answers, blank: MissingKind.notAnswered.rawValue, encoding: encoding)
    return (table, sorted.map(\.value))
  }
}

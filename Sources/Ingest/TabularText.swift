internal import Survey

/// A table from a source that is not delimited text (a sheet, an SPSS file, a database), written
/// as records of plain text: whatever comes after reads it as it reads a CSV file.
///
/// The text is UTF-8, a tab between fields, a line feed after each record, decimal point; a field
/// that holds a tab, a quote or a line break is quoted. The first record is the header. A row
/// without anything on it is an empty record, so that rows keep the numbers that the user sees.
struct TabularText: Sendable, Equatable {
  /// What a source says of one of its columns.
  struct Column: Sendable, Equatable {
    let name: String
    /// The question, or whatever the source says that the column is; nil: nothing.
    var label: String?
    /// Words of each code, by the code as it stands in the text.
    var valueLabels: [String: String] = [:]
    /// Codes, as they stand in the text, that the source declares to be missing.
    var missingCodes: Set<String> = []
    /// The source says that its rows are weighted by this column.
    var isWeight = false
    /// Cells that the source holds as TRUE or FALSE.
    var booleans = BooleanCells()
    /// Cells that are written in a way that may mislead.
    var forms = CellForms()
  }

  let bytes: [UInt8]
  /// In the order of the header.
  let columns: [Column]
  /// The row of the source, counted as its own program shows it, where the header stands.
  let headerRow: Int
  /// What was found out and not declared, such as `sheet Dataset (detected)`.
  let report: String
  /// What else the source holds that may have been meant, and how to name it; nil: nothing.
  var hint: String?
}

/// Writes a `TabularText`, field by field, without a string per cell.
struct TabularTextWriter {
  private(set) var bytes: [UInt8] = []
  private var isAtStart = true

  /// `capacity`: bytes expected.
  init(capacity: Int = 0) { bytes.reserveCapacity(capacity) }

  /// Bytes that can be added before the text moves to larger memory.
  var room: Int { bytes.capacity - bytes.count }

  /// Moves the text to memory for `count` bytes, unless it has as much.
  mutating func reserve(_ count: Int) { bytes.reserveCapacity(count) }

  /// Adds a field of UTF-8 text as it stands.
  mutating func append(_ field: UnsafeBufferPointer<UInt8>) {
    startField()
    let isPlain = !field.contains { $0 == 0x09 || $0 == 0x0A || $0 == 0x0D || $0 == 0x22 }
    if isPlain {
      bytes.append(contentsOf: field)
      return
    }
    bytes.append(0x22)
    for byte in field {
      if byte == 0x22 { bytes.append(0x22) }
      bytes.append(byte)
    }
    bytes.append(0x22)
  }

  mutating func append(_ field: String) {
    var field = field
    field.withUTF8 { append($0) }
  }

  /// Adds a number in its shortest text; an empty field where it is not finite.
  mutating func append(_ number: Double) {
    guard number.isFinite else { return appendEmpty() }
    if let whole = Int(exactly: number), whole.magnitude < 1 << 53 {
      append(whole)
    } else {
      startField()
      if !appendDecimal(number) { bytes += number.shortest.utf8 }
    }
  }

  /// Writes a number that has at most four decimals, and no more than fifteen digits: those digits
  /// are then its shortest text, because no other so short spells the same double.
  private mutating func appendDecimal(_ number: Double) -> Bool {
    var power = 1.0
    for decimals in 1...4 {
      power *= 10
      let scaled = (number.magnitude * power).rounded()
      guard scaled < 1e15 else { return false }
      guard scaled / power == number.magnitude else { continue }
      appendDigits(Int(scaled), decimals: decimals, isNegative: number < 0)
      return true
    }
    return false
  }

  /// Writes `digits` with a point before the last `decimals` of them, and a digit before the point.
  private mutating func appendDigits(_ digits: Int, decimals: Int, isNegative: Bool) {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 24) { text in
      var (start, rest, written) = (text.count, digits, 0)
      while rest > 0 || written <= decimals {
        if written == decimals {
          start -= 1
          text[start] = 0x2E
        }
        start -= 1
        text[start] = 0x30 + UInt8(rest % 10)
        rest /= 10
        written += 1
      }
      if isNegative {
        start -= 1
        text[start] = 0x2D
      }
      bytes.append(contentsOf: text[start...])
    }
  }

  mutating func append(_ whole: Int) {
    startField()
    if (0..<10).contains(whole) {
      bytes.append(0x30 + UInt8(whole))
    } else {
      bytes += whole.description.utf8
    }
  }

  mutating func appendEmpty() { startField() }

  /// Adds a field that is badly written, given with its doubled quotes, so that it is found again.
  mutating func append(_ field: UnsafeBufferPointer<UInt8>, keeping flaw: RecordFlaw) {
    startField()
    bytes.append(0x22)
    bytes.append(contentsOf: field)
    // What follows the closing quote does not matter: the record is rejected.
    if case .textAfterQuote = flaw { bytes += [0x22, 0x2D] }
  }

  mutating func endRecord() {
    bytes.append(0x0A)
    isAtStart = true
  }

  private mutating func startField() {
    if !isAtStart { bytes.append(0x09) }
    isAtStart = false
  }
}

/// Writes the cases of an SPSS file as rows of text.
struct SPSSRows {
  private struct Field {
    /// Bytes before it in a case.
    let offset: Int
    /// Bytes of a text; 0: a number.
    let width: Int
    let style: SPSSNumberStyle
    /// Place among `ranges`; -1: nothing is declared as a range.
    var range = -1
  }

  private struct RangeCodes {
    let column: Int
    let range: ClosedRange<Double>
    /// Values in the range that the cases hold.
    var seen: Set<Double> = []
  }

  private let columns: [SPSSColumn]
  private var fields: [Field] = []
  private let encoding: SPSSEncoding
  private let isBigEndian: Bool
  /// Bytes of text that a file of this size may give.
  private let limit: Int
  /// Bytes that one row may take at most.
  private let longestRow: Int
  private var ranges: [RangeCodes] = []
  private var seenCount = 0
  private var joined: [UInt8] = []
  private var decoded: [UInt8] = []
  private(set) var writer = TabularTextWriter()

  init(_ columns: [SPSSColumn], _ encoding: SPSSEncoding, _ file: SPSSFile) {
    self.columns = columns
    self.encoding = encoding
    isBigEndian = file.header.isBigEndian
    // While it grows the text takes 5/3 of this, and the file is in memory beside it: less than
    // 64 MB and ten times the file together.
    limit = 32 << 20 + 5 * file.cursor.bytes.count
    longestRow = columns.reduce(1) { sum, column in
      if case .text(let width) = column.kind { sum + 3 * width + 3 } else { sum + 40 }
    }
    for (place, column) in columns.enumerated() {
      fields.append(Self.field(column))
      if let range = column.missingRange {
        fields[place].range = ranges.count
        ranges.append(RangeCodes(column: place, range: range))
      }
      writer.append(column.name)
    }
    writer.endRecord()
  }

  private static func field(_ column: SPSSColumn) -> Field {
    switch column.kind {
    case .number(let style): Field(offset: column.offset, width: 0, style: style)
    case .text(let width): Field(offset: column.offset, width: width, style: .number)
    }
  }

  /// Codes of the cases that fall in a range of user-missing values, by place of the column.
  var missingCodes: [Int: Set<String>] {
    var codes: [Int: Set<String>] = [:]
    for range in ranges {
      let style = fields[range.column].style
      codes[range.column] = Set(range.seen.map { style.text($0) })
    }
    return codes
  }

  /// Adds case `number`, from 1, of `total`, if that is known.
  mutating func append(_ row: UnsafeRawBufferPointer, number: Int, of total: Int?)
    throws(SPSSFlaw)
  {
    try makeRoom(number, total)
    for place in fields.indices {
      let field = fields[place]
      if field.width == 0 {
        try appendNumber(row, field, place, number)
      } else {
        do throws(SPSSTextFlaw) { try appendText(row, field) } catch {
          throw .text(error, row: number + 1, column: columns[place].name)
        }
      }
    }
    writer.endRecord()
  }

  /// Makes room for the longest row at least, and for all rows when they are like those before.
  private mutating func makeRoom(_ number: Int, _ total: Int?) throws(SPSSFlaw) {
    let count = writer.bytes.count
    guard count <= limit else {
      throw .tooLarge(
        "the SPSS file gives more than \(limit >> 20) MB of text, too much for its size",
        advice: "Save it as .sav without compression instead of .zsav.")
    }
    guard writer.room < longestRow else { return }
    var wanted = Double(count) * 1.5
    if let total { wanted = max(wanted, Double(count) / Double(number) * Double(total) * 1.1) }
    writer.reserve(Int(min(wanted, Double(limit))) + 2 * longestRow)
  }

  private mutating func appendNumber(
    _ row: UnsafeRawBufferPointer, _ field: Field, _ place: Int, _ number: Int
  ) throws(SPSSFlaw) {
    let bits = row.loadUnaligned(fromByteOffset: field.offset, as: UInt64.self)
    guard bits != SPSSCases.blanks else {
      throw .wrongType(row: number + 1, column: columns[place].name)
    }
    let value = Double(bitPattern: isBigEndian ? UInt64(bigEndian: bits) : bits)
    if field.range >= 0, ranges[field.range].range.contains(value) {
      try note(value, field.range)
    }
    field.style.append(value, to: &writer)
  }

  private mutating func note(_ value: Double, _ range: Int) throws(SPSSFlaw) {
    guard value > -SPSSNumberStyle.edge, value.isFinite,
      ranges[range].seen.insert(value).inserted
    else { return }
    seenCount += 1
    guard seenCount <= SPSSDictionary.mostLabels else {
      throw SPSSDictionary.tooManyMissing
    }
  }

  private mutating func appendText(_ row: UnsafeRawBufferPointer, _ field: Field)
    throws(SPSSTextFlaw)
  {
    let row = row.bindMemory(to: UInt8.self)
    guard field.width > 255 else {
      return try appendText(row.part(field.offset..<field.offset + field.width))
    }
    joined.removeAll(keepingCapacity: true)
    // Segments of 255 bytes, each in 256.
    var offset = field.offset
    while joined.count < field.width {
      let count = min(255, field.width - joined.count)
      joined.append(contentsOf: row.part(offset..<offset + count))
      offset += 256
    }
    let text = joined
    try text.withUnsafeBufferPointer { text throws(SPSSTextFlaw) in try appendText(text) }
  }

  private mutating func appendText(_ field: UnsafeBufferPointer<UInt8>) throws(SPSSTextFlaw) {
    var count = withoutPadding(field)
    guard count > 0 else { return writer.appendEmpty() }
    if count == field.count { count = encoding.wholeCharacters(field) }
    let text = field.part(0..<count)
    if try encoding.isUTF8(text) { return writer.append(text) }
    decoded.removeAll(keepingCapacity: true)
    try encoding.append(text, to: &decoded)
    let letters = decoded
    letters.withUnsafeBufferPointer { writer.append($0) }
  }
}

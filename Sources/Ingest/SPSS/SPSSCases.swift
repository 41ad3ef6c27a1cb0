/// Hands out the cases of an SPSS file one after another, each as eights of bytes in the file's
/// order of bytes.
struct SPSSCases {
  private let file: UnsafeRawBufferPointer
  private let compression: SPSSHeader.Compression
  private let isBigEndian: Bool
  private let bias: Double
  /// For each eight bytes of a case.
  private let isText: [Bool]
  private let columns: [SPSSColumn]
  private let caseCount: Int?
  private let blocks: SPSSBlocks?
  /// What is being read, and how far.
  private var piece: UnsafeRawBufferPointer
  private var place = 0
  /// Opcodes of the block of eight at hand that are not used yet, the next one lowest.
  private var opcodes: UInt64 = 0
  private var opcodeCount = 0
  /// Cases handed out.
  private(set) var count = 0

  /// `file`: the bytes of `spss`, which must outlive the cases. `columns`: for messages.
  init(_ file: UnsafeRawBufferPointer, _ spss: SPSSFile, _ columns: [SPSSColumn])
    throws(SPSSFlaw)
  {
    self.file = file
    self.columns = columns
    compression = spss.header.compression
    isBigEndian = spss.header.isBigEndian
    bias = spss.header.bias
    isText = spss.dictionary.isText
    caseCount = spss.header.caseCount
    if compression == .zlib {
      blocks = try SPSSBlocks(spss.cursor.over(spss.dictionary.dataStart..<file.count))
      piece = UnsafeRawBufferPointer(rebasing: file[file.count...])
    } else {
      blocks = nil
      piece = UnsafeRawBufferPointer(rebasing: file[spss.dictionary.dataStart...])
    }
  }

  /// Fills `row`, as long as a case; false when there is no more case.
  mutating func next(into row: UnsafeMutableRawBufferPointer) throws(SPSSFlaw) -> Bool {
    if count == caseCount {
      guard try isAtEnd() else {
        throw .damaged("there are more cases than the \(count) that it tells of")
      }
      return false
    }
    let isThere = compression == .none ? try copy(into: row) : try decode(into: row)
    guard isThere else {
      guard let caseCount else { return false }
      throw .truncated("it holds \(count) of \(caseCount) cases")
    }
    count += 1
    return true
  }

  private var isCutInCase: SPSSFlaw { .truncated("it ends inside case \(count + 1)") }

  private mutating func copy(into row: UnsafeMutableRawBufferPointer) throws(SPSSFlaw) -> Bool {
    guard place < piece.count else { return false }
    guard row.count <= piece.count - place else { throw isCutInCase }
    row.copyMemory(from: UnsafeRawBufferPointer(rebasing: piece[place..<place + row.count]))
    place += row.count
    return true
  }

  /// Bytecode: eight opcodes, then the eights of bytes that they call for.
  private mutating func decode(into row: UnsafeMutableRawBufferPointer) throws(SPSSFlaw) -> Bool {
    for slot in isText.indices {
      guard let opcode = try nextOpcode() else {
        guard slot == 0 else { throw isCutInCase }
        return false
      }
      let bits: UInt64
      switch opcode {
      case 253:
        guard let literal = try nextEight() else { throw isCutInCase }
        bits = literal
      case 254:
        guard isText[slot] else { throw misplaced(slot) }
        bits = Self.blanks
      case 255:
        guard !isText[slot] else { throw misplaced(slot) }
        bits = number(-Double.greatestFiniteMagnitude)
      default:
        let value = Double(opcode) - bias
        // Some programs write an eight of NULs in a text as the number 0.
        guard !isText[slot] || value == 0 else { throw misplaced(slot) }
        bits = number(value)
      }
      row.storeBytes(of: bits, toByteOffset: slot * 8, as: UInt64.self)
    }
    return true
  }

  static let blanks: UInt64 = 0x2020_2020_2020_2020

  private func number(_ value: Double) -> UInt64 {
    isBigEndian ? value.bitPattern.byteSwapped : value.bitPattern
  }

  private func misplaced(_ slot: Int) -> SPSSFlaw {
    let column = columns.last { $0.offset <= slot * 8 }
    return .wrongType(row: count + 2, column: column?.name ?? "")
  }

  /// Nil at the end of the cases, whether it is marked or not.
  private mutating func nextOpcode() throws(SPSSFlaw) -> UInt8? {
    while true {
      if opcodeCount == 0 {
        guard let eight = try nextEight() else { return nil }
        if eight == 0 { continue }
        opcodes = eight
        opcodeCount = 8
      }
      let opcode = UInt8(truncatingIfNeeded: opcodes)
      if opcode == 252 { return nil }
      opcodes >>= 8
      opcodeCount -= 1
      if opcode != 0 { return opcode }
    }
  }

  /// The next eight bytes, the first one lowest.
  private mutating func nextEight() throws(SPSSFlaw) -> UInt64? {
    while piece.count - place < 8 {
      let rest = UnsafeRawBufferPointer(rebasing: piece[place...])
      guard let blocks, let next = try blocks.unpackNext(of: file, behind: rest) else {
        guard rest.isEmpty else { throw isCutInCase }
        return nil
      }
      piece = next
      place = 0
    }
    defer { place += 8 }
    return UInt64(littleEndian: piece.loadUnaligned(fromByteOffset: place, as: UInt64.self))
  }

  private mutating func isAtEnd() throws(SPSSFlaw) -> Bool {
    if compression == .none { return piece.count - place < isText.count * 8 }
    return try nextOpcode() == nil
  }
}

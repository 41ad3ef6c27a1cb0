/// The first 176 bytes of an SPSS file.
///
/// The layout of this and every other record: GNU PSPP Developers Guide, chapter "System File
/// Format". Files of both byte orders are read.
struct SPSSHeader {
  enum Compression { case none, bytecode, zlib }

  static let size = 176

  let isBigEndian: Bool
  let compression: Compression
  /// Slot, from 1, of the variable that weights the cases; 0: none.
  let weightSlot: Int
  /// Nil: the file does not tell.
  let caseCount: Int?
  /// What a byte of bytecode is greater than the number it stands for.
  let bias: Double

  init(_ bytes: [UInt8]) throws(SPSSFlaw) {
    guard isSPSS(bytes.prefix(4)) else { throw Self.refusal(bytes) }
    guard bytes.count >= Self.size else { throw .truncated("it ends inside its header") }
    isBigEndian = bytes[64] == 0
    var cursor = SPSSCursor(bytes, isBigEndian: isBigEndian, 64..<Self.size)
    let layout = try cursor.int()
    guard layout == 2 || layout == 3 else {
      throw .damaged("its header does not tell the order of bytes")
    }
    try cursor.skip(4)
    let compression = try cursor.int()
    switch compression {
    case 0: self.compression = .none
    case 1: self.compression = .bytecode
    case 2: self.compression = .zlib
    default: throw .damaged("compression \(compression) does not exist")
    }
    weightSlot = try cursor.int()
    let caseCount = try cursor.int()
    guard caseCount >= -1 else { throw .damaged("it tells of \(caseCount) cases") }
    self.caseCount = caseCount == -1 ? nil : caseCount
    bias = try cursor.double()
    guard bias.isFinite else { throw .damaged("its header holds no bias") }
  }

  private static func refusal(_ bytes: [UInt8]) -> SPSSFlaw {
    let encrypted = Array("ENCRYPTEDSAV".utf8)
    if bytes.count >= 8 + encrypted.count, Array(bytes[8..<8 + encrypted.count]) == encrypted {
      return .unsupported(
        "the SPSS file is encrypted", advice: "Open it in SPSS and save it without a password.")
    }
    return .unsupported(
      "the file is not an SPSS data file", advice: "A .sav or .zsav file was expected.")
  }
}

/// True when a file that begins so is a `.sav` or `.zsav`; four bytes are enough.
func isSPSS(_ first: some Collection<UInt8>) -> Bool {
  first.starts(with: "$FL2".utf8) || first.starts(with: "$FL3".utf8)
}

internal import Survey

/// The bytes of a delimited text in a byte-based encoding, without byte order mark.
enum ByteSource: Sendable {
  case file(SourceFile, offset: Int)
  case memory([UInt8])

  var size: Int {
    switch self {
    case .file(let file, let offset): file.size - offset
    case .memory(let bytes): bytes.count
    }
  }

  /// Fills `buffer` from `place` on; the number of bytes, fewer than asked for only at the end or
  /// when reading fails.
  func read(into buffer: UnsafeMutableRawBufferPointer, at place: Int) -> Int {
    switch self {
    case .file(let file, let offset):
      return file.read(into: buffer, at: offset + place)
    case .memory(let bytes):
      let count = Swift.min(buffer.count, bytes.count - place)
      guard count > 0 else { return 0 }
      buffer.copyBytes(from: bytes[place..<place + count])
      return count
    }
  }

  /// There is a last row, and no line break after it.
  var endsInRow: Bool {
    var last: UInt8 = lineFeed
    let count = withUnsafeMutableBytes(of: &last) { size > 0 ? read(into: $0, at: size - 1) : 0 }
    return count == 1 && last != lineFeed && last != carriageReturn
  }

  /// As `SourceFile.expectUnchanged`; memory never changes.
  func expectUnchanged(_ shown: String) throws(Faults) {
    if case .file(let file, _) = self { try file.expectUnchanged(shown) }
  }
}

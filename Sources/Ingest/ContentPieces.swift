public import Survey

extension TableSource {
  /// What `contentBytes` gives, in pieces of at most 1 MB: a large file is never held as a whole.
  public func contentPieces(_ take: (UnsafeBufferPointer<UInt8>) -> Void) throws(Faults) {
    if case .database = form {
      try contentBytes().withUnsafeBufferPointer(take)
      return
    }
    let file = try SourceFile(path: path, shown: shown)
    let piece = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 20, alignment: 64)
    defer { piece.deallocate() }
    var offset = 0
    while offset < file.size {
      let count = file.read(into: piece, at: offset)
      guard count > 0 else { break }
      let bytes = piece.bindMemory(to: UInt8.self)
      take(UnsafeBufferPointer(rebasing: bytes[..<count]))
      offset += count
    }
    try file.expectUnchanged(shown)
  }
}

internal import CScan

/// The part of a source that a reader's buffer holds.
struct Window {
  /// Place of the first byte in the source.
  let base: Int
  private let source: ByteSource
  private(set) var count = 0
  /// Some byte is outside ASCII, or is NUL.
  private(set) var hasHighBytes = false
  private(set) var hasZeroBytes = false
  private(set) var failed = false

  init(base: Int, source: ByteSource) {
    self.base = base
    self.source = source
  }

  /// No bytes follow.
  var isLast: Bool { base + count >= source.size }

  func bytes(_ buffer: UnsafeMutableRawBufferPointer) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: buffer.bindMemory(to: UInt8.self)[..<count])
  }

  /// What stands behind the bytes, as `RowScan` needs.
  private static let ending = [UInt8](repeating: lineFeed, count: RowScan.slack)

  /// Reads on until `wanted` bytes are there, or all.
  mutating func load(_ wanted: Int, _ buffer: inout UnsafeMutableRawBufferPointer) {
    let wanted = Swift.min(wanted, source.size - base)
    guard wanted > count else { return }
    if buffer.count < wanted + Self.ending.count {
      let larger = UnsafeMutableRawBufferPointer.allocate(
        byteCount: wanted + Self.ending.count, alignment: 16)
      larger.copyMemory(from: UnsafeRawBufferPointer(rebasing: buffer[..<count]))
      buffer.deallocate()
      buffer = larger
    }
    let fresh = UnsafeMutableRawBufferPointer(rebasing: buffer[count..<wanted])
    failed = source.read(into: fresh, at: base + count) < fresh.count
    if let base = fresh.bindMemory(to: UInt8.self).baseAddress {
      let unusual = Int(cscan_unusual(base, fresh.count))
      hasHighBytes = hasHighBytes || unusual & cscan_has_high != 0
      hasZeroBytes = hasZeroBytes || unusual & cscan_has_zero != 0
    }
    UnsafeMutableRawBufferPointer(rebasing: buffer[wanted...]).copyBytes(from: Self.ending)
    count = wanted
  }

  /// The place after the first line end that begins before `limit`, if it is before it too.
  func afterLineEnd(within limit: Int, _ buffer: UnsafeMutableRawBufferPointer) -> Int? {
    let bytes = bytes(buffer)
    let limit = Swift.min(limit, bytes.count)
    for place in 0..<limit {
      guard bytes[place] == lineFeed || bytes[place] == carriageReturn else { continue }
      let isPair =
        bytes[place] == carriageReturn && place + 1 < limit && bytes[place + 1] == lineFeed
      let next = place + (isPair ? 2 : 1)
      return next < limit ? next : nil
    }
    return nil
  }
}

public import Survey

/// Counts the line feeds of a file, reading it as the readers do: what any reading costs at least.
/// Faults: `missing_file`, `unreadable_file`.
public func countLineBreaks(path: String, shown: String) throws(Faults) -> (
  bytes: Int, lineBreaks: Int
) {
  let file = try SourceFile(path: path, shown: shown)
  let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 19, alignment: 64)
  defer { buffer.deallocate() }
  var (place, count) = (0, 0)
  while place < file.size {
    let read = file.read(into: buffer, at: place)
    guard read > 0 else { break }
    count += lineFeeds(UnsafeRawBufferPointer(rebasing: buffer[..<read]))
    place += read
  }
  return (place, count)
}

/// 32 bytes at a time, so that the count is bound by memory.
private func lineFeeds(_ bytes: UnsafeRawBufferPointer) -> Int {
  let width = 32
  var count = 0
  var place = 0
  while place + width <= bytes.count {
    var sums = SIMD32<UInt8>(repeating: 0)
    // A byte of the sums holds 255 at most.
    let end = min(bytes.count - width, place + 254 * width)
    while place <= end {
      let block = bytes.loadUnaligned(fromByteOffset: place, as: SIMD32<UInt8>.self)
      sums &+= SIMD32<UInt8>(repeating: 0).replacing(
        with: SIMD32<UInt8>(repeating: 1), where: block .== lineFeed)
      place += width
    }
    for lane in 0..<width { count += Int(sums[lane]) }
  }
  while place < bytes.count {
    count += bytes[place] == lineFeed ? 1 : 0
    place += 1
  }
  return count
}

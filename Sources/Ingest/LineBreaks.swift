internal import CScan
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
    if let base = buffer.bindMemory(to: UInt8.self).baseAddress {
      count += cscan_count(base, read, lineFeed)
    }
    place += read
  }
  return (place, count)
}

/// Writes texts of a table: names of surveys, waves and units come row after row, so each column
/// keeps the last one as it was written.
struct RepeatedTexts {
  private let write: (String, inout [UInt8]) -> Void
  private var last: [(text: String, bytes: [UInt8])?]

  /// - Parameter write: appends a text as the format has it.
  init(columns: Int, _ write: @escaping (String, inout [UInt8]) -> Void) {
    self.write = write
    last = [(text: String, bytes: [UInt8])?](repeating: nil, count: columns)
  }

  mutating func append(_ text: String, column: Int, to bytes: inout [UInt8]) {
    if let known = last[column], known.text == text {
      bytes += known.bytes
      return
    }
    var written: [UInt8] = []
    write(text, &written)
    bytes += written
    last[column] = (text, written)
  }
}

public import Survey

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
}

/// A file opened for reading record by record: its format, its header, and where data begin.
struct OpenedText: Sendable {
  let shown: String
  let format: DetectedFormat
  /// What the bytes of `source` are encoded in: UTF-16 has been made UTF-8.
  let encoding: TextEncoding
  let source: ByteSource
  let header: [String]
  /// Where the first record after the header begins.
  let dataStart: Int

  /// Faults: as `SmallTable.read` has for a header.
  init(path: String, shown: String, format declared: TextFormat) throws(Faults) {
    let file = try SourceFile(path: path, shown: shown)
    let bytes = try file.bytes(count: FormatSample.size, shown: shown)
    let sample = FormatSample(bytes: bytes, isWhole: bytes.count == file.size)
    let (format, skipped) = sample.detect(declared)
    self.shown = shown
    self.format = format
    if format.encoding.isByteBased {
      encoding = format.encoding
      source = .file(file, offset: skipped)
    } else {
      let whole = try file.bytes(count: file.size, shown: shown)
      encoding = .utf8
      source = .memory(format.encoding.utf8(whole[skipped...]))
    }
    (header, dataStart) = try Self.readHeader(source, encoding, format, shown)
  }

  private init(_ opened: OpenedText, _ format: DetectedFormat) {
    shown = opened.shown
    self.format = format
    encoding = opened.encoding
    source = opened.source
    header = opened.header
    dataStart = opened.dataStart
  }

  /// The same, said to be declared no further than `declared`.
  func asDetected(_ declared: TextFormat) -> OpenedText {
    OpenedText(
      self,
      DetectedFormat(
        delimiter: format.delimiter, decimal: format.decimal, encoding: format.encoding,
        hasByteOrderMark: format.hasByteOrderMark, declared: declared))
  }

  /// Reads the first record, however long it is.
  private static func readHeader(
    _ source: ByteSource, _ encoding: TextEncoding, _ format: DetectedFormat, _ shown: String
  ) throws(Faults) -> ([String], Int) {
    var wanted = FormatSample.size
    while true {
      let bytes = [UInt8](unsafeUninitializedCapacity: Swift.min(wanted, source.size)) {
        $1 = source.read(into: UnsafeMutableRawBufferPointer($0), at: 0)
      }
      let scanner = RecordScanner(delimiter: format.delimiter)
      let isLast = bytes.count >= source.size || bytes.count < wanted
      guard !bytes.isEmpty else { throw Faults([emptyFile(shown)]) }
      let outcome = bytes.withUnsafeBufferPointer {
        scanner.scan($0, from: 0, isLast: isLast)
      }
      guard case .record(let next) = outcome else {
        wanted *= 2
        continue
      }
      let names = bytes.withUnsafeBufferPointer { bytes in
        (0..<scanner.count).map {
          String(decoding: encoding.utf8(bytes.bytes(of: scanner.fields[$0])), as: UTF8.self)
            .trimmed
        }
      }
      let line = encoding.utf8(bytes[..<next])
      let faults = headerFaults(names, line, scanner.flaw, (format, shown))
      guard faults.isEmpty else { throw Faults(faults) }
      return (names, next)
    }
  }

  private static func headerFaults(
    _ names: [String], _ line: [UInt8], _ flaw: RecordFlaw?, _ about: (DetectedFormat, String)
  ) -> [Diagnostic] {
    let (format, shown) = about
    let place = Diagnostic.Place.data(file: shown, row: 1, column: "")
    if line.contains(0) { return [zeroByte(at: place)] }
    if UTF8Count(line, isWhole: true).invalid > 0 { return [invalidEncoding(format, at: place)] }
    if let flaw { return [flaw.diagnostic(file: shown, row: 1, header: names)] }
    if names.allSatisfy(\.isEmpty) { return [emptyFile(shown)] }
    return duplicateColumns(names, file: shown, row: 1)
  }
}

/// The header of a delimited file.
public struct SourceHeader: Sendable, Equatable {
  /// As the user wrote it, for messages.
  public let file: String
  /// Column names in file order.
  public let names: [String]
  public let format: DetectedFormat
}

/// Reads no more than the beginning of a delimited file (all of it only where it is UTF-16).
/// Faults: `missing_file`, `unreadable_file`, `empty_file`, `duplicate_column`, `unclosed_quote`,
/// `text_after_quote`, `invalid_encoding`, `nul_byte`.
public func readHeader(path: String, shown: String, format: TextFormat) throws(Faults)
  -> SourceHeader
{
  let opened = try OpenedText(path: path, shown: shown, format: format)
  return SourceHeader(file: shown, names: opened.header, format: opened.format)
}

extension SourceHeader {
  /// What is wrong between the file's columns and what the wave asks of it, all at once: unknown
  /// column names, items without a column, a column used twice.
  public func faults(for request: ResponseFile) -> [Diagnostic] {
    ColumnPlan(header: names, request: request).faults
  }
}

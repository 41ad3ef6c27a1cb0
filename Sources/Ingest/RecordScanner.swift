/// One field of a record: where its text stands, without its quotes.
struct FieldSpan {
  var start: Int
  var end: Int
  /// The text holds doubled quotes that stand for one each.
  var hasDoubledQuotes: Bool
}

/// What is wrong with the writing of a record. The field is counted from 0.
enum RecordFlaw: Equatable {
  case textAfterQuote(field: Int)
  case unclosedQuote(field: Int)
}

/// Splits delimited text (RFC 4180; delimiter as given; LF, CRLF or CR) into records and fields,
/// without copying. A quote counts only as the first byte of a field.
final class RecordScanner {
  enum Outcome {
    /// A whole record; the next begins at `next`.
    case record(next: Int)
    /// The bytes end before the record does, and more bytes may follow.
    case incomplete
  }

  private let delimiter: UInt8
  private(set) var fields: UnsafeMutablePointer<FieldSpan>
  private var capacity = 64
  /// Fields of the record.
  private(set) var count = 0
  /// Fields of the record whose places are kept.
  var kept: Int { min(count, most) }
  private(set) var flaw: RecordFlaw?
  /// Where the record begins.
  private var start = 0

  /// Fields whose places are kept; the rest of a record are only counted.
  private let most: Int

  /// Columns that a table may have.
  static let mostColumns = 100_000

  init(delimiter: TextFormat.Delimiter, most: Int = mostColumns + 1) {
    self.delimiter = delimiter.byte
    self.most = most
    fields = .allocate(capacity: capacity)
  }

  deinit { fields.deallocate() }

  /// Reads the record that begins at `start` (< `bytes.count`). `isLast`: no bytes follow these.
  func scan(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, isLast: Bool) -> Outcome {
    count = 0
    flaw = nil
    self.start = start
    let end = bytes.count
    var place = start
    while true {
      if place < end, bytes[place] == quote {
        guard let after = quoted(bytes, from: place, isLast: isLast) else { return .incomplete }
        place = after
      } else {
        let begin = place
        while place < end, !endsField(bytes[place]) { place += 1 }
        append(FieldSpan(start: begin, end: place, hasDoubledQuotes: false))
      }
      guard place < end else { return isLast ? .record(next: end) : .incomplete }
      if bytes[place] == delimiter {
        place += 1
        continue
      }
      if bytes[place] == lineFeed { return .record(next: place + 1) }
      if place + 1 < end {
        return .record(next: bytes[place + 1] == lineFeed ? place + 2 : place + 1)
      }
      return isLast ? .record(next: end) : .incomplete
    }
  }

  /// True when the record is a line without anything on it. (Two quotes are an empty field.)
  var isBlank: Bool { count == 1 && fields[0].start == start && fields[0].end == start }

  @inline(__always)
  private func endsField(_ byte: UInt8) -> Bool {
    byte == delimiter || byte == lineFeed || byte == carriageReturn
  }

  /// Reads a quoted field; the place after it, or nil when more bytes are needed.
  private func quoted(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, isLast: Bool) -> Int? {
    let end = bytes.count
    var place = start + 1
    var doubled = false
    while place < end {
      guard bytes[place] == quote else {
        place += 1
        continue
      }
      if place + 1 < end, bytes[place + 1] == quote {
        doubled = true
        place += 2
        continue
      }
      append(FieldSpan(start: start + 1, end: place, hasDoubledQuotes: doubled))
      place += 1
      if place < end, !endsField(bytes[place]) {
        flaw = flaw ?? .textAfterQuote(field: count - 1)
        while place < end, !endsField(bytes[place]) { place += 1 }
      }
      return place
    }
    guard isLast else { return nil }
    flaw = .unclosedQuote(field: count)
    append(FieldSpan(start: start + 1, end: end, hasDoubledQuotes: doubled))
    return end
  }

  @inline(__always)
  private func append(_ field: FieldSpan) {
    if count < most {
      if count == capacity { grow() }
      fields[count] = field
    }
    count += 1
  }

  private func grow() {
    let larger = UnsafeMutablePointer<FieldSpan>.allocate(capacity: capacity * 2)
    larger.update(from: fields, count: capacity)
    fields.deallocate()
    fields = larger
    capacity *= 2
  }
}

let quote: UInt8 = 0x22
let lineFeed: UInt8 = 0x0A
let carriageReturn: UInt8 = 0x0D

extension UnsafeBufferPointer<UInt8> {
  /// The bytes of a field, doubled quotes made single.
  func bytes(of field: FieldSpan) -> [UInt8] {
    let raw = self[field.start..<field.end]
    guard field.hasDoubledQuotes else { return Array(raw) }
    var out: [UInt8] = []
    var place = raw.startIndex
    while place < raw.endIndex {
      out.append(raw[place])
      place += raw[place] == quote && place + 1 < raw.endIndex && raw[place + 1] == quote ? 2 : 1
    }
    return out
  }
}

/// A field as it stands in delimited text.
struct PlainField: Equatable {
  /// Without its quotes, doubled quotes made single.
  var bytes: [UInt8] = []
  var isQuoted = false
  /// Bytes that stand between the closing quote and the end of the field.
  var trailing: [UInt8] = []

  /// Without blanks and tabs at both ends.
  var trimmed: [UInt8] {
    var rest = bytes[...]
    while let first = rest.first, first == 0x20 || first == 0x09 { rest = rest.dropFirst() }
    while let last = rest.last, last == 0x20 || last == 0x09 { rest = rest.dropLast() }
    return Array(rest)
  }
}

/// A record of delimited text.
struct PlainRecord: Equatable {
  var fields: [PlainField] = [PlainField()]
  /// The last field opens a quote that the text does not close.
  var isUnclosed = false
  /// Where it stands in the text.
  var bytes = 0..<0

  /// A line without anything on it.
  var isBlank: Bool { fields == [PlainField()] }
  var hasTextAfterQuote: Bool { fields.contains { !$0.trailing.isEmpty } }
}

/// Cuts delimited text into records, one byte after the other, sharing nothing with the reader:
/// RFC 4180, records ended by LF, CRLF or CR, a quote counting only as the first byte of a field.
func plainRecords(_ text: [UInt8], delimiter: UInt8) -> [PlainRecord] {
  enum State { case start, plain, quoted, closed }
  var records: [PlainRecord] = []
  var record = PlainRecord()
  var state = State.start
  var place = 0
  func byte(_ place: Int) -> UInt8? { place < text.count ? text[place] : nil }
  while place < text.count {
    let this = text[place]
    place += 1
    let last = record.fields.count - 1
    if state == .quoted {
      if this != 0x22 {
        record.fields[last].bytes.append(this)
      } else if byte(place) == 0x22 {
        record.fields[last].bytes.append(this)
        place += 1
      } else {
        state = .closed
      }
    } else if this == delimiter {
      record.fields.append(PlainField())
      state = .start
    } else if this == 0x0A || this == 0x0D {
      if this == 0x0D, byte(place) == 0x0A { place += 1 }
      record.bytes = record.bytes.lowerBound..<place
      records.append(record)
      record = PlainRecord()
      record.bytes = place..<place
      state = .start
    } else if state == .start, this == 0x22 {
      record.fields[last].isQuoted = true
      state = .quoted
    } else if state == .closed {
      record.fields[last].trailing.append(this)
    } else {
      record.fields[last].bytes.append(this)
      state = .plain
    }
  }
  guard record.bytes.lowerBound < text.count else { return records }
  record.isUnclosed = state == .quoted
  record.bytes = record.bytes.lowerBound..<text.count
  return records + [record]
}

struct CSVFault: Error { let byte: Int }

/// A strict RFC 4180 reader: records end in CRLF (the last too), a quote stands only around a whole
/// field or doubled inside one. Shares nothing with the writer.
func readCSV(_ bytes: some Sequence<UInt8>, delimiter: Character = ",") throws -> [[String]] {
  let bytes = Array(bytes)
  var records: [[String]] = []
  var record: [String] = []
  var field: [UInt8] = []
  var place = 0
  func end() { record.append(String(decoding: field, as: UTF8.self)) }
  while place < bytes.count {
    if bytes[place] == UInt8(ascii: "\"") {
      guard field.isEmpty else { throw CSVFault(byte: place) }
      place += 1
      while true {
        guard place < bytes.count else { throw CSVFault(byte: place) }
        if bytes[place] == UInt8(ascii: "\"") {
          guard place + 1 < bytes.count, bytes[place + 1] == UInt8(ascii: "\"") else { break }
          place += 1
        }
        field.append(bytes[place])
        place += 1
      }
      place += 1
      guard place < bytes.count, bytes[place] == delimiter.asciiValue || bytes[place] == 0x0D else {
        throw CSVFault(byte: place)
      }
    } else if bytes[place] == delimiter.asciiValue {
      end()
      field = []
      place += 1
    } else if bytes[place] == 0x0D {
      guard place + 1 < bytes.count, bytes[place + 1] == 0x0A else { throw CSVFault(byte: place) }
      end()
      records.append(record)
      (record, field) = ([], [])
      place += 2
    } else {
      guard bytes[place] != 0x0A else { throw CSVFault(byte: place) }
      field.append(bytes[place])
      place += 1
    }
  }
  guard record.isEmpty, field.isEmpty else { throw CSVFault(byte: place) }
  return records
}

import Foundation

@testable import Ingest

/// A delimited text as it stands in a file of a known format, cut up without the reader.
struct DelimitedText {
  /// Without byte order mark; UTF-16 as UTF-8, 0xFF for what is not valid.
  let text: [UInt8]
  let format: DetectedFormat
  let records: [PlainRecord]

  init(_ file: ArraySlice<UInt8>, _ format: DetectedFormat) {
    self.format = format
    var bytes = file
    if format.hasByteOrderMark { bytes = bytes.dropFirst(format.encoding == .utf8 ? 3 : 2) }
    switch format.encoding {
    case .utf16, .utf16BigEndian: text = Self.utf8(utf16: bytes, high: 0, low: 1)
    case .utf16LittleEndian: text = Self.utf8(utf16: bytes, high: 1, low: 0)
    default: text = Array(bytes)
    }
    records = plainRecords(text, delimiter: Array(format.delimiter.rawValue.utf8)[0])
  }

  private static func utf8(utf16 bytes: ArraySlice<UInt8>, high: Int, low: Int) -> [UInt8] {
    let pairs = stride(from: bytes.startIndex, to: bytes.endIndex - 1, by: 2)
    var units = pairs.map { UInt16(bytes[$0 + high]) << 8 | UInt16(bytes[$0 + low]) }
      .makeIterator()
    var decoder = UTF16()
    var text: [UInt8] = []
    decoding: while true {
      switch decoder.decode(&units) {
      case .scalarValue(let scalar): text += UTF8.encode(scalar) ?? UTF8.CodeUnit.none
      case .error: text.append(0xFF)
      case .emptyInput: break decoding
      }
    }
    return bytes.count % 2 == 0 ? text : text + [0xFF]
  }

  var hasZero: Bool { text.contains(0) }

  /// No byte is there that stands for nothing in the encoding.
  var isValid: Bool {
    switch format.encoding {
    case .latin1: true
    case .windows1252: text.allSatisfy { ![0x81, 0x8D, 0x8F, 0x90, 0x9D].contains($0) }
    default: String(validating: text, as: UTF8.self) != nil
    }
  }

  /// The letters that the bytes stand for.
  func letters(_ bytes: [UInt8]) -> String {
    if bytes.allSatisfy({ $0 < 0x80 }) { return String(decoding: bytes, as: UTF8.self) }
    switch format.encoding {
    case .latin1: return String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) }))
    case .windows1252: return String(data: Data(bytes), encoding: .windowsCP1252) ?? ""
    default: return String(decoding: bytes, as: UTF8.self)
    }
  }

  /// The same without blanks at both ends.
  func trimmedLetters(_ field: PlainField) -> String {
    letters(field.bytes).trimmingCharacters(
      in: CharacterSet(charactersIn: " \t\u{A0}\u{202F}\u{FEFF}"))
  }
}

extension UTF8.CodeUnit {
  fileprivate static var none: UTF8.EncodedScalar { UTF8.encodedReplacementCharacter }
}

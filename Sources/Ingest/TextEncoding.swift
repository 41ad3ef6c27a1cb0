/// An encoding of text files, by its IANA name.
public enum TextEncoding: String, Sendable, CaseIterable {
  case utf8 = "utf-8"
  /// The byte order mark decides; without one the zero bytes do.
  case utf16 = "utf-16"
  case utf16LittleEndian = "utf-16le"
  case utf16BigEndian = "utf-16be"
  case windows1252 = "windows-1252"
  case latin1 = "iso-8859-1"

  /// Reads an IANA name or one of its common aliases, ignoring case; nil for any other encoding.
  public init?(iana name: String) {
    switch name.lowercased() {
    case "utf-8", "utf8", "us-ascii", "ascii": self = .utf8
    case "utf-16", "utf16": self = .utf16
    case "utf-16le": self = .utf16LittleEndian
    case "utf-16be": self = .utf16BigEndian
    case "windows-1252", "cp1252", "cswindows1252", "ansi": self = .windows1252
    case "iso-8859-1", "iso_8859-1", "latin1", "latin-1", "l1": self = .latin1
    default: return nil
    }
  }

  /// True when ASCII bytes stand for themselves, so that a file can be split without decoding it.
  var isByteBased: Bool { self == .utf8 || self == .windows1252 || self == .latin1 }
}

/// What stands at 0x80…0x9F in windows-1252; 0: nothing (WHATWG Encoding, index windows-1252,
/// without its control characters).
private let windows1252Upper: [UInt16] = [
  0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
  0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0,
  0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
  0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178,
]

extension TextEncoding {
  /// A byte that never stands in UTF-8; marks what could not be decoded, so that the row is found
  /// where UTF-8 is checked.
  static let undecodable: UInt8 = 0xFF

  /// UTF-8 of `bytes` (no byte order mark), with `undecodable` where a byte or code unit is not
  /// valid in the encoding. UTF-8 itself is handed back unchecked.
  func utf8<Bytes: RandomAccessCollection<UInt8>>(_ bytes: Bytes) -> [UInt8]
  where Bytes.Index == Int {
    switch self {
    case .utf8: Array(bytes)
    case .windows1252, .latin1: singleByteToUTF8(bytes)
    case .utf16, .utf16BigEndian: wideToUTF8(bytes, bigEndian: true)
    case .utf16LittleEndian: wideToUTF8(bytes, bigEndian: false)
    }
  }

  /// The bytes that spell `text` in a byte-based encoding; nil when it cannot be spelt.
  func bytes(of text: String) -> [UInt8]? {
    if self == .utf8 { return Array(text.utf8) }
    var bytes: [UInt8] = []
    for scalar in text.precomposed.unicodeScalars {
      guard let byte = singleByte(scalar) else { return nil }
      bytes.append(byte)
    }
    return bytes
  }

  private func singleByte(_ scalar: Unicode.Scalar) -> UInt8? {
    switch scalar.value {
    case 0..<0x80, 0xA0...0xFF: UInt8(scalar.value)
    case 0x80..<0xA0: self == .latin1 ? UInt8(scalar.value) : nil
    default:
      self == .windows1252
        ? windows1252Upper.firstIndex { UInt32($0) == scalar.value }.map { UInt8(0x80 + $0) } : nil
    }
  }

  private func singleByteToUTF8(_ bytes: some Collection<UInt8>) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count + bytes.count / 8)
    for byte in bytes {
      if byte < 0x80 {
        out.append(byte)
      } else if self == .windows1252, byte < 0xA0 {
        append(UInt32(windows1252Upper[Int(byte) - 0x80]), to: &out)
      } else {
        append(UInt32(byte), to: &out)
      }
    }
    return out
  }

  /// Appends one scalar as UTF-8; 0 stands for "nothing here".
  private func append(_ value: UInt32, to out: inout [UInt8]) {
    guard value != 0, let scalar = Unicode.Scalar(value) else {
      out.append(Self.undecodable)
      return
    }
    out.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
  }
}

extension String {
  /// Letters written with combining marks after å, æ, ø and the like, as one scalar each, where a
  /// single-byte encoding has them.
  fileprivate var precomposed: String {
    guard utf8.contains(where: { $0 >= 0x80 }) else { return self }
    var out = ""
    for character in self {
      let single = (0xA0...0xFF).lazy.compactMap { Unicode.Scalar($0 as UInt32) }
        .first { Character($0) == character }
      out.append(single.map(Character.init) ?? character)
    }
    return out
  }
}

extension TextEncoding {
  /// True for the five bytes that windows-1252 gives no meaning.
  func isUndefined(_ byte: UInt8) -> Bool {
    self == .windows1252 && (0x80..<0xA0).contains(byte)
      && windows1252Upper[Int(byte) - 0x80] == 0
  }
}

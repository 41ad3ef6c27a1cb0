internal import Foundation

/// The encoding of the text in an SPSS file: UTF-8, or any that gives every character one byte
/// and agrees with ASCII.
struct SPSSEncoding {
  let name: String
  /// UTF-8 of the characters from 0x80 on, first byte lowest; 0: there is none. Empty for UTF-8.
  private let upper: [UInt32]
  /// The file says that it is so: a field may then end within a character that it had no room for.
  /// Where nothing is said, bytes that do not fit are a sign of another encoding.
  private let isDeclared: Bool

  static let utf8 = SPSSEncoding(name: TextEncoding.utf8.rawValue, upper: [], isDeclared: false)
  /// What files of Norwegian Windows machines are in that do not declare anything.
  static let windows1252 = SPSSEncoding(.windows1252)

  private init(name: String, upper: [UInt32], isDeclared: Bool) {
    self.name = name
    self.upper = upper
    self.isDeclared = isDeclared
  }

  private init(_ encoding: TextEncoding) {
    name = encoding.rawValue
    isDeclared = true
    upper = (0x80...0xFF).map { byte in
      let letter = encoding.utf8([UInt8(byte)])
      return letter == [TextEncoding.undecodable] ? 0 : packed(letter)
    }
  }

  /// An encoding by the name in the file.
  init(declared name: String) throws(SPSSFlaw) {
    switch TextEncoding(iana: name) {
    case .utf8: self.init(name: TextEncoding.utf8.rawValue, upper: [], isDeclared: true)
    case .windows1252: self = .windows1252
    case .latin1: self = SPSSEncoding(.latin1)
    default:
      guard let upper = convertedUpper(name) else {
        throw .unsupported(
          "text in the encoding \(plain(name)) is not read", advice: saveAsUnicode)
      }
      self.init(name: name.lowercased(), upper: upper, isDeclared: true)
    }
  }

  /// The name of a Windows code page as SPSS writes it in older files. Nil: the page says only
  /// that there are bytes.
  static func name(codePage: Int) -> String? {
    switch codePage {
    case 2, 3, 20127: nil
    case 65001: TextEncoding.utf8.rawValue
    case 10000: "macintosh"
    case 20866: "koi8-r"
    case 28591...28606: "iso-8859-\(codePage - 28590)"
    case 1250...1258: "windows-\(codePage)"
    default: "cp\(codePage)"
    }
  }

  /// True when `text` is UTF-8 as it stands.
  func isUTF8(_ text: UnsafeBufferPointer<UInt8>) throws(SPSSTextFlaw) -> Bool {
    var (hasZero, isASCII) = (false, true)
    for byte in text {
      hasZero = hasZero || byte == 0
      isASCII = isASCII && byte < 0x80
    }
    guard !hasZero else { throw .nul }
    guard !isASCII else { return true }
    guard upper.isEmpty else { return false }
    var count = UTF8Count()
    count.add(text)
    guard count.invalid == 0 else { throw .notIn(name) }
    return true
  }

  /// Appends `text`, which is in a single-byte encoding, as UTF-8.
  func append(_ text: UnsafeBufferPointer<UInt8>, to out: inout [UInt8]) throws(SPSSTextFlaw) {
    for byte in text {
      guard byte >= 0x80 else {
        out.append(byte)
        continue
      }
      var letter = upper[Int(byte) - 0x80]
      guard letter != 0 else { throw .notIn(name) }
      while letter != 0 {
        out.append(UInt8(truncatingIfNeeded: letter))
        letter >>= 8
      }
    }
  }

  /// Bytes before the first ones of a character that the field had no room for.
  func wholeCharacters(_ text: UnsafeBufferPointer<UInt8>) -> Int {
    guard upper.isEmpty, isDeclared else { return text.count }
    for back in 1...3 where back <= text.count {
      let byte = text[text.count - back]
      if byte & 0xC0 == 0x80 { continue }
      // 0xF5 and above begin no character.
      let length = byte >= 0xF5 ? 1 : byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC2 ? 2 : 1
      return length > back ? text.count - back : text.count
    }
    return text.count
  }
}

/// A name from a file, fit for a message.
private func plain(_ name: String) -> String {
  String(name.unicodeScalars.prefix(40).filter { $0.isASCII && $0.value > 0x20 })
}

private func packed(_ letter: [UInt8]) -> UInt32 {
  letter.reversed().reduce(0) { $0 << 8 | UInt32($1) }
}

/// The upper half of a single-byte encoding that the C library knows; nil for any other.
private func convertedUpper(_ name: String) -> [UInt32]? {
  let page = name.lowercased().replacing("windows-", with: "cp")
  guard page.utf8.count <= 40,
    page.utf8.allSatisfy({ $0 < 0x80 && $0 > 0x20 && $0 != 0x2F }),
    let converter = iconv_open("UTF-8", page), converter != iconv_t(bitPattern: -1)
  else { return nil }
  defer { iconv_close(converter) }
  for byte in UInt8(0x20)..<0x7F {
    guard converted(byte, converter) == .letter([byte]) else { return nil }
  }
  var upper: [UInt32] = []
  for byte in UInt8(0x80)...0xFF {
    switch converted(byte, converter) {
    case .letter(let letter): upper.append(packed(letter))
    case .none: upper.append(0)
    case .incomplete: return nil
    }
  }
  return upper
}

private enum Converted: Equatable {
  case letter([UInt8])
  case none
  /// The first byte of several.
  case incomplete
}

private func converted(_ byte: UInt8, _ converter: iconv_t) -> Converted {
  var input = [CChar(bitPattern: byte)]
  var output = [CChar](repeating: 0, count: 8)
  return input.withUnsafeMutableBufferPointer { input in
    output.withUnsafeMutableBufferPointer { output in
      iconv(converter, nil, nil, nil, nil)
      var (from, to) = (input.baseAddress, output.baseAddress)
      var (left, room) = (1, 8)
      let result = iconv(converter, &from, &left, &to, &room)
      if result == -1 {
        return errno == EINVAL ? .incomplete : .none
      }
      let letter = output.prefix(8 - room).map { UInt8(bitPattern: $0) }
      return (1...4).contains(letter.count) && left == 0 ? .letter(letter) : .incomplete
    }
  }
}

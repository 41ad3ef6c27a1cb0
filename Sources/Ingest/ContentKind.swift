internal import Survey

/// What a file is, by its first bytes.
enum ContentKind {
  case text
  case jsonStat

  private static let sampled = 256

  static func detect(path: String, shown: String) throws(Faults) -> ContentKind {
    let bytes = try SourceFile(path: path, shown: shown).bytes(count: sampled, shown: shown)
    return ContentKind(bytes)
  }

  /// - Parameter bytes: the first bytes of a file.
  init(_ bytes: [UInt8]) {
    let first = bytes.first { !$0.isBlank && $0 != 0xEF && $0 != 0xBB && $0 != 0xBF }
    self = first == UInt8(ascii: "{") ? .jsonStat : .text
  }
}

extension UInt8 {
  fileprivate var isBlank: Bool { self == 0x20 || self == 0x09 || self == 0x0A || self == 0x0D }
}

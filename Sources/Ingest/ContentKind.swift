internal import Survey

/// What a file is, by its first bytes.
enum ContentKind: Equatable {
  case text
  case jsonStat
  case spss
  case workbook
  /// Known, and read in another way or not at all: what it is, and what to do.
  case other(String, advice: String)

  private static let sampled = 256

  /// Faults: `missing_file`, `unreadable_file`, `unsupported_file`.
  static func detect(path: String, shown: String) throws(Faults) -> ContentKind {
    let bytes = try SourceFile(path: path, shown: shown).bytes(count: sampled, shown: shown)
    let kind = ContentKind(bytes)
    guard case .other(let what, let advice) = kind else { return kind }
    throw Faults([
      Diagnostic(
        .config, rule: "unsupported_file", at: .file(shown), "the file is \(what)", advice: advice)
    ])
  }

  /// - Parameter bytes: the first bytes of a file.
  init(_ bytes: [UInt8]) {
    let export = "Export the data to CSV, XLSX or SPSS (.sav), and name that file."
    func begins(_ text: String) -> Bool { bytes.starts(with: text.utf8) }
    if isSPSS(bytes) {
      self = .spss
    } else if begins("SQLite format 3\0") {
      self = .other(
        "an SQLite database", advice: "Name it with `sqlite:`, and say which `table` or `query`.")
    } else if isWorkbook(bytes) {
      self = .workbook
    } else if begins("%PDF") {
      self = .other("a PDF", advice: export)
    } else if begins("PAR1") {
      self = .other("a Parquet file", advice: export)
    } else if bytes.starts(with: [0x1F, 0x8B]) {
      self = .other("compressed (gzip)", advice: "Unpack it first.")
    } else if isWebPage(bytes) {
      self = .other(
        "a web page (HTML), whatever its name ends in",
        advice: "Open it in a spreadsheet, save it as XLSX or CSV, and name that file.")
    } else {
      let first = bytes.first { !$0.isBlank && $0 != 0xEF && $0 != 0xBB && $0 != 0xBF }
      self = first == UInt8(ascii: "{") ? .jsonStat : .text
    }
  }
}

/// Begins as HTML does: programs export it under the name of a workbook.
private func isWebPage(_ bytes: [UInt8]) -> Bool {
  let text = String(decoding: bytes, as: UTF8.self).lowercased()
  let beginning = text.drop { $0.isWhitespace || $0 == "\u{FEFF}" }
  return ["<html", "<!doctype html", "<head", "<body", "<table", "<meta", "<div"]
    .contains(where: beginning.hasPrefix)
}

extension UInt8 {
  fileprivate var isBlank: Bool { self == 0x20 || self == 0x09 || self == 0x0A || self == 0x0D }
}

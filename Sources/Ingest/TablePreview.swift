public import Survey

/// The first rows of a table as they stand, before it is known where its header is.
public struct TablePreview: Sendable {
  /// The sheet of a workbook; nil: the table is a text.
  public let sheet: String?
  /// Of the sheet, from 1, hidden ones counted; 1 for a text.
  public let number: Int
  /// Row by row from the top, blank rows too; without blanks at both ends of a cell.
  public let rows: [[String]]

  /// Rows that are looked at.
  public static let mostRows = 40
}

/// The beginnings of what may be the table: of a workbook all visible sheets with something on them,
/// else the text. Faults: those of opening the file.
public func readPreviews(path: String, shown: String) throws(Faults) -> [TablePreview] {
  switch try ContentKind.detect(path: path, shown: shown) {
  case .workbook:
    let bytes = try SourceFile.contents(path: path, shown: shown)
    let all = try sheetNames(bytes, shown: shown)
    return try visibleSheetNames(bytes, shown: shown).compactMap { name in
      let request = WorkbookRequest(sheet: .name(name), headerRows: 0, headerRow: 1)
      // A sheet that cannot be read says why when it is read as the table.
      guard let table = try? readWorkbook(bytes, shown: shown, request) else { return nil }
      let rows = firstRows(table.bytes[table.dataStart...], .tabular)
      return TablePreview(sheet: name, number: (all.firstIndex(of: name) ?? 0) + 1, rows: rows)
    }
  case .text:
    let file = try SourceFile(path: path, shown: shown)
    let bytes = try file.bytes(count: FormatSample.size, shown: shown)
    let sample = FormatSample(bytes: bytes, isWhole: bytes.count == file.size)
    let (format, skipped) = sample.detect(TextFormat())
    let text = format.encoding.utf8(bytes[skipped...])
    return [TablePreview(sheet: nil, number: 1, rows: firstRows(text[...], format))]
  default: return []
  }
}

/// True for a database of SQLite, by its first bytes.
public func isDatabaseFile(path: String) -> Bool {
  let magic = Array("SQLite format 3\0".utf8)
  guard let file = try? SourceFile(path: path, shown: path),
    let bytes = try? file.bytes(count: magic.count, shown: path)
  else { return false }
  return bytes == magic
}

private func firstRows(_ text: ArraySlice<UInt8>, _ format: DetectedFormat) -> [[String]] {
  let scanner = RecordScanner(delimiter: format.delimiter)
  var rows: [[String]] = []
  text.withUnsafeBufferPointer { text in
    var place = 0
    while place < text.count, rows.count < TablePreview.mostRows,
      case .record(let next) = scanner.scan(text, from: place, isLast: true)
    {
      rows.append(
        (0..<scanner.kept).map {
          String(decoding: text.bytes(of: scanner.fields[$0]), as: UTF8.self).trimmed
        })
      place = next
    }
  }
  return rows
}

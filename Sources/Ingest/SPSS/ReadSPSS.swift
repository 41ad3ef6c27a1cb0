internal import Survey

/// Reads an SPSS data file (`.sav`, `.zsav`) as text: a code as it stands, system-missing as an
/// empty field, dates and times as `2012-05-17`, `2012-05-17T13:45:30` and `01:02:03`. User-missing
/// codes stand in the text and in `missingCodes`. Case i is row i + 1.
///
/// Blanks and NULs that fill a text up are left out, and so are the first bytes of a character
/// that a full field had no room for. A file that declares no encoding is read as UTF-8 where it
/// is valid, else as windows-1252.
///
/// Faults: `missing_file`, `unreadable_file`, `unsupported_file`, `damaged_file`,
/// `truncated_file`, `file_too_large`, `nul_byte`, `invalid_encoding`.
func readSPSS(path: String, shown: String) throws(Faults) -> TabularText {
  try readSPSS(SourceFile.contents(path: path, shown: shown), shown: shown)
}

/// Reads a file that is in memory already.
func readSPSS(_ bytes: [UInt8], shown: String) throws(Faults) -> TabularText {
  do throws(SPSSFlaw) {
    let file = try SPSSFile(bytes)
    if let name = try file.dictionary.declaredEncoding(file.cursor) {
      return try file.table(SPSSEncoding(declared: name), isDeclared: true)
    }
    do throws(SPSSFlaw) { return try file.table(.utf8, isDeclared: false) } catch {
      guard case .text(.notIn, _, _) = error else { throw error }
      return try file.table(.windows1252, isDeclared: false)
    }
  } catch { throw Faults([error.diagnostic(file: shown)]) }
}

/// An SPSS file with its header and dictionary understood.
struct SPSSFile {
  let header: SPSSHeader
  let dictionary: SPSSDictionary
  /// Over the whole file.
  let cursor: SPSSCursor

  init(_ bytes: [UInt8]) throws(SPSSFlaw) {
    header = try SPSSHeader(bytes)
    dictionary = try SPSSDictionary(bytes, header)
    cursor = SPSSCursor(bytes, isBigEndian: header.isBigEndian, 0..<bytes.count)
  }

  func table(_ encoding: SPSSEncoding, isDeclared: Bool) throws(SPSSFlaw) -> TabularText {
    var reader = SPSSColumnReader(dictionary, cursor, encoding)
    let columns = try reader.columns()
    var rows = SPSSRows(columns, encoding, self)
    try cursor.bytes.withUnsafeBufferPointer { file throws(SPSSFlaw) in
      try append(to: &rows, SPSSCases(UnsafeRawBufferPointer(file), self, columns))
    }
    let found = rows.missingCodes
    return TabularText(
      bytes: rows.writer.bytes,
      columns: columns.enumerated().map { place, column in
        TabularText.Column(
          name: column.name, label: column.label, valueLabels: column.valueLabels,
          missingCodes: column.missingCodes.union(found[place] ?? []), isWeight: isWeight(column))
      },
      headerRow: 1, report: report(encoding, isDeclared, columns))
  }

  private func append(to rows: inout SPSSRows, _ cases: SPSSCases) throws(SPSSFlaw) {
    var cases = cases
    let row = UnsafeMutableRawBufferPointer.allocate(
      byteCount: dictionary.isText.count * 8, alignment: 8)
    defer { row.deallocate() }
    while try cases.next(into: row) {
      try rows.append(UnsafeRawBufferPointer(row), number: cases.count, of: header.caseCount)
    }
  }

  private func report(_ encoding: SPSSEncoding, _ isDeclared: Bool, _ columns: [SPSSColumn])
    -> String
  {
    let origin = isDeclared ? "declared in the file" : "detected"
    var report = "SPSS file, encoding \(encoding.name) (\(origin))"
    if let weight = columns.first(where: isWeight) { report += ", weighted by \(weight.name)" }
    return report
  }

  private func isWeight(_ column: SPSSColumn) -> Bool {
    header.weightSlot > 0 && column.offset == (header.weightSlot - 1) * 8
  }
}

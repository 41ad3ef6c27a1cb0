internal import Survey

// The faults of a workbook as a file. Those of its cells are in `SheetRemarks`.

func notAWorkbook(_ file: String, _ found: String = "the file is not a workbook") -> Diagnostic {
  Diagnostic(
    .config, rule: "not_a_workbook", at: .file(file), found,
    advice: "An Excel workbook (.xlsx) was expected. Open the file in a spreadsheet program and "
      + "save it as one.")
}

func damagedWorkbook(_ file: String, _ what: String = "its end is missing") -> Diagnostic {
  Diagnostic(
    .config, rule: "damaged_workbook", at: .file(file), "the workbook is damaged: \(what)",
    advice: "Fetch the file again, or open it in a spreadsheet program and save it anew.")
}

func encryptedWorkbook(_ file: String) -> Diagnostic {
  Diagnostic(
    .config, rule: "encrypted_workbook", at: .file(file),
    "the workbook is protected by a password",
    advice: "Open it in a spreadsheet program and save it without a password.")
}

func oldWorkbook(_ file: String, _ kind: String) -> Diagnostic {
  Diagnostic(
    .config, rule: "old_workbook", at: .file(file), "the file is \(kind)",
    advice: "Open it in a spreadsheet program and save it as an Excel workbook (.xlsx).")
}

func workbookTooLarge(_ file: String) -> Diagnostic {
  Diagnostic(
    .config, rule: "workbook_too_large", at: .file(file),
    "the workbook unfolds to far more than its size allows",
    advice: "Keep only the sheet that is needed, or save that sheet as CSV.")
}

func emptySheet(_ file: String, _ sheet: String, _ others: [String]) -> Diagnostic {
  Diagnostic(
    .config, rule: "empty_sheet", at: .file(file), "the sheet `\(sheet)` is empty",
    advice: others.isEmpty
      ? "Name the workbook that holds the table." : "The other sheets are \(inBackquotes(others)).")
}

func unknownSheet(_ file: String, _ name: String, _ sheets: [String]) -> Diagnostic {
  let near = nearest(to: name, among: sheets).map { "Did you mean `\($0)`?" }
  return Diagnostic(
    .config, rule: "unknown_sheet", at: .file(file), "the workbook has no sheet `\(name)`",
    advice: near ?? "Its sheets are \(inBackquotes(sheets)).")
}

func unknownSheet(_ file: String, number: Int, _ sheets: [String]) -> Diagnostic {
  Diagnostic(
    .config, rule: "unknown_sheet", at: .file(file), "the workbook has no sheet number \(number)",
    advice: "Its sheets are \(inBackquotes(sheets)).")
}

/// The first few names, in backquotes.
private func inBackquotes(_ names: [String]) -> String {
  let shown = names.prefix(10).map { "`\($0)`" }.joined(separator: ", ")
  return names.count > 10 ? shown + " and \(names.count - 10) more" : shown
}

extension XMLStream.Flaw {
  func diagnostic(_ file: String, _ part: String) -> Diagnostic {
    switch self {
    case .malformed(let line):
      damagedWorkbook(file, "line \(line) of the part `\(part)` is not well-formed XML")
    case .documentType:
      Diagnostic(
        .config, rule: "document_type_in_workbook", at: .file(file),
        "the part `\(part)` declares a document type, which no workbook may",
        advice: "Do not trust the file. Open it in a spreadsheet program and save it anew.")
    case .excessive:
      damagedWorkbook(file, "the markup of the part `\(part)` is nested or crowded beyond measure")
    case .encoding:
      damagedWorkbook(file, "the part `\(part)` is not XML in UTF-8")
    case .stopped:
      damagedWorkbook(file, "the part `\(part)` was not read to its end")
    }
  }
}

/// What is wrong with bytes that are no zip container, as far as they show it.
func foreignFile(_ bytes: UnsafeBufferPointer<UInt8>, _ file: String) -> Diagnostic {
  if bytes.isEmpty { return emptyFile(file) }
  if bytes.starts(with: compoundMagic) {
    return holds(bytes, encryptedStream) ? encryptedWorkbook(file) : oldWorkbook(file, oldKind)
  }
  if bytes.count > 3, bytes[0] == 0x09, [0, 2, 4].contains(bytes[1]), bytes[3] == 0 {
    return oldWorkbook(file, oldKind)
  }
  let start = String(decoding: bytes.prefix(512), as: UTF8.self).lowercased()
  if ["<html", "<!doctype html", "<table"].contains(where: start.contains) {
    return notAWorkbook(file, "the file is a web page under the name of a workbook")
  }
  // The first bytes of a workbook hold zeros, those of a text do not.
  guard !bytes.prefix(512).contains(0) else { return notAWorkbook(file) }
  return Diagnostic(
    .config, rule: "not_a_workbook", at: .file(file), "the file is text, not a workbook",
    advice: "`sheet` and `header_row` are for workbooks: leave them out. How many rows make up the "
      + "header of a text is said with `header_rows`.")
}

private let oldKind = "a workbook of the kind before 2007 (.xls)"

/// OLE compound file: old workbooks, and new ones under a password (MS-CFB 2.2, MS-OFFCRYPTO 2.3).
let compoundMagic: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]

private let encryptedStream = "EncryptedPackage".utf16.flatMap { [UInt8($0 & 0xFF), 0] }

/// True when `pattern` begins at some multiple of 64, where names stand in a compound file.
private func holds(_ bytes: UnsafeBufferPointer<UInt8>, _ pattern: [UInt8]) -> Bool {
  stride(from: 0, to: bytes.count, by: 64).contains { bytes[$0...].starts(with: pattern) }
}

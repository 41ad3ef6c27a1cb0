import Foundation
import Survey
import Testing

@testable import Ingest

/// A committed workbook, see `Workbooks/README.md`.
func workbook(_ name: String) throws -> [UInt8] {
  let url = try #require(
    Bundle.module.url(forResource: name, withExtension: "xlsx", subdirectory: "Workbooks"))
  return [UInt8](try Data(contentsOf: url))
}

/// What a committed workbook must be read as: rows of fields, the header first.
func expected(_ name: String) throws -> [[String]] {
  let url = try #require(
    Bundle.module.url(forResource: name, withExtension: "tsv", subdirectory: "Workbooks"))
  let lines = try String(contentsOf: url, encoding: .utf8).split(
    separator: "\n", omittingEmptySubsequences: false
  ).dropLast()
  return lines.map { line in
    line.split(separator: "\t", omittingEmptySubsequences: false).map { field in
      field.replacingOccurrences(of: "\\\\", with: "\u{1}")
        .replacingOccurrences(of: "\\n", with: "\n").replacingOccurrences(of: "\\t", with: "\t")
        .replacingOccurrences(of: "\u{1}", with: "\\")
    }
  }
}

extension TabularText {
  /// The records, split by hand; a record without anything is an empty list of fields.
  var records: [[String]] {
    var records: [[String]] = []
    var record: [String] = []
    var field: [UInt8] = []
    var isQuoted = false
    var isBlank = true
    for byte in bytes {
      switch byte {
      case 0x22:
        // A doubled quote closes and opens again; none stands in a field that is not quoted.
        isQuoted.toggle()
        field.append(byte)
        isBlank = false
      case 0x09 where !isQuoted:
        record.append(unquoted(field))
        field = []
        isBlank = false
      case 0x0A where !isQuoted:
        if !isBlank { record.append(unquoted(field)) }
        records.append(record)
        (record, field, isBlank) = ([], [], true)
      default:
        field.append(byte)
        isBlank = false
      }
    }
    return records
  }

  private func unquoted(_ field: [UInt8]) -> String {
    let text = String(decoding: field, as: UTF8.self)
    guard text.hasPrefix("\""), text.hasSuffix("\""), text.count > 1 else { return text }
    return text.dropFirst().dropLast().replacingOccurrences(of: "\"\"", with: "\"")
  }

  /// The records below the header.
  var rows: [[String]] { Array(records.dropFirst()) }
}

/// A workbook of raw XML, with as little in it as a workbook can have.
struct RawWorkbook {
  var isStrict = false
  /// What stands in the worksheet element.
  var sheet: String
  /// Each the inside of an `si` element; nil: there is no such part.
  var strings: [String]?
  /// The inside of the `styleSheet` element.
  var styles: String?
  /// What stands in the workbook element before the sheets.
  var properties = ""
  var calculation = ""
  /// What stands before the root element of the sheet.
  var prolog = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"

  /// Rows of cells, written as `<row>` elements say.
  init(rows: String) { sheet = "<sheetData>\(rows)</sheetData>" }
  init(sheet: String) { self.sheet = sheet }

  private var main: String {
    isStrict
      ? "http://purl.oclc.org/ooxml/spreadsheetml/main"
      : "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  }
  private var relations: String {
    isStrict
      ? "http://purl.oclc.org/ooxml/officeDocument/relationships"
      : "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  }

  var sheetXML: String { "\(prolog)<worksheet xmlns=\"\(main)\">\(sheet)</worksheet>" }

  var zip: StoredZip {
    var zip = StoredZip()
    zip.add("[Content_Types].xml", "<Types/>")
    zip.add("_rels/.rels", relationships([("rId1", "officeDocument", "xl/workbook.xml")]))
    var parts = [("rId1", "worksheet", "worksheets/sheet1.xml")]
    if strings != nil { parts.append(("rId2", "sharedStrings", "/xl/sharedStrings.xml")) }
    if styles != nil { parts.append(("rId3", "styles", "../xl/./styles.xml")) }
    zip.add("xl/_rels/workbook.xml.rels", relationships(parts))
    zip.add(
      "xl/workbook.xml",
      "<workbook xmlns=\"\(main)\" xmlns:r=\"\(relations)\">\(properties)<sheets>"
        + "<sheet name=\"Ark1\" sheetId=\"1\" r:id=\"rId1\"/></sheets>\(calculation)</workbook>")
    zip.add("xl/worksheets/sheet1.xml", sheetXML)
    if let strings {
      let items = strings.map { "<si>\($0)</si>" }.joined()
      zip.add("xl/sharedStrings.xml", "<sst xmlns=\"\(main)\">\(items)</sst>")
    }
    if let styles {
      zip.add("xl/styles.xml", "<styleSheet xmlns=\"\(main)\">\(styles)</styleSheet>")
    }
    return zip
  }

  private func relationships(_ parts: [(id: String, type: String, target: String)]) -> String {
    let list = parts.map {
      "<Relationship Id=\"\($0.id)\" Type=\"\(relations)/\($0.type)\" Target=\"\($0.target)\"/>"
    }
    return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
      + list.joined() + "</Relationships>"
  }

  func read(_ request: WorkbookRequest = WorkbookRequest()) throws -> TabularText {
    try readWorkbook(zip.bytes, shown: "t.xlsx", request)
  }

  /// The rules of the faults that reading throws.
  func rules(_ request: WorkbookRequest = WorkbookRequest()) throws -> [String] {
    try faults { try read(request) }.map(\.rule)
  }
}

/// A row of inline texts from column A.
func textRow(_ row: Int, _ texts: String...) -> String {
  let cells = texts.enumerated().map { place, text in
    let name = CellReference.letters(place) + row.description
    return "<c r=\"\(name)\" t=\"inlineStr\"><is><t>\(text)</t></is></c>"
  }
  return "<row r=\"\(row)\">\(cells.joined())</row>"
}

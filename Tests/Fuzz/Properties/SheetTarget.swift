import Survey

@testable import Ingest

/// The XML of a workbook, in a container that is sound, so that no checksum keeps it away. The
/// first byte of an input says what is asked for; the parts follow, with 0x1E between them: sheet,
/// shared texts, styles, and what stands in the workbook before its sheets. Of the sheet only what
/// stands in its root element, unless a bit says that it is whole.
final class SheetTarget: FuzzTarget {
  private static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  private static let documents =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let packages = "http://schemas.openxmlformats.org/package/2006/relationships"

  private let fixed: [(name: String, data: [UInt8])]

  init() {
    func relations(_ list: [(type: String, target: String)]) -> [UInt8] {
      let relations = list.enumerated().map { place, relation in
        "<Relationship Id=\"r\(place)\" Type=\"\(Self.documents)/\(relation.type)\" "
          + "Target=\"\(relation.target)\"/>"
      }
      return Array(
        "<Relationships xmlns=\"\(Self.packages)\">\(relations.joined())</Relationships>".utf8)
    }
    fixed = [
      ("_rels/.rels", relations([("officeDocument", "xl/workbook.xml")])),
      (
        "xl/_rels/workbook.xml.rels",
        relations([
          ("worksheet", "sheet.xml"), ("sharedStrings", "strings.xml"), ("styles", "styles.xml"),
        ])
      ),
    ]
  }

  private func element(_ name: String, _ content: ArraySlice<UInt8>, more: String = "") -> [UInt8] {
    Array("<\(name) xmlns=\"\(Self.main)\"\(more)>".utf8) + content + Array("</\(name)>".utf8)
  }

  func check(_ input: [UInt8]) throws {
    guard let first = input.first else { return }
    let parts = input[1...].split(separator: 0x1E, maxSplits: 3, omittingEmptySubsequences: false)
    let sheet = first & 0x20 == 0 ? element("worksheet", parts[0]) : Array(parts[0])
    var all = fixed
    all.append(("xl/sheet.xml", sheet))
    all.append(("xl/strings.xml", element("sst", parts.count > 1 ? parts[1] : [])))
    all.append(("xl/styles.xml", element("styleSheet", parts.count > 2 ? parts[2] : [])))
    let sheets = Array("<sheets><sheet name=\"Ark1\" sheetId=\"1\" r:id=\"r0\"/></sheets>".utf8)
    all.append(
      (
        "xl/workbook.xml",
        element(
          "workbook", (parts.count > 3 ? parts[3] : []) + sheets,
          more: " xmlns:r=\"\(Self.documents)\"")
      ))
    let bytes = container(all)
    let request = WorkbookRequest(options: first)
    try TabularText.check(in: "f.xlsx") { () throws(Faults) in
      try readWorkbook(bytes, shown: "f.xlsx", request)
    } _: { table, records in
      try SheetAccount(table, records, isStyled: parts.count > 2).check(sheet)
    }
  }
}

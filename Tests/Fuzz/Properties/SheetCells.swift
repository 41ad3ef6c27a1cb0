import Foundation
import FoundationXML

/// A cell as a sheet stores it.
struct StoredCell {
  /// From 1.
  let row: Int
  /// From 0.
  let column: Int
  let kind: String
  let style: String
  var text = ""
  var hasFormula = false
}

/// Finds the cells of a sheet with Foundation's parser, by the path to each. Of a sheet that is
/// built in any other way than the standard says, it says so and no more.
final class SheetCells: NSObject, XMLParserDelegate {
  private(set) var cells: [StoredCell] = []
  /// Nothing stands where it does not belong, and cells can be told apart.
  private(set) var isPlain = true
  /// Every cell stands in a row, and every row in the data, whatever is around them.
  private(set) var isOrdered = true
  private var path: [String] = []
  private var row = 0
  private var column = -1

  private static let namespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  private static let namespaces: Set = [
    namespace, "http://purl.oclc.org/ooxml/spreadsheetml/main",
    "http://schemas.openxmlformats.org/package/2006/relationships",
  ]
  private static let places: [String: Set<[String]>] = [
    "worksheet": [[]], "sheetData": [["worksheet"]], "row": [["worksheet", "sheetData"]],
    "c": [["worksheet", "sheetData", "row"]],
    "v": [["worksheet", "sheetData", "row", "c"]], "f": [["worksheet", "sheetData", "row", "c"]],
    "is": [["worksheet", "sheetData", "row", "c"]],
    "t": [["worksheet", "sheetData", "row", "c", "is"]],
  ]

  /// Nil when the bytes are not XML.
  init?(_ sheet: [UInt8]) {
    super.init()
    let parser = XMLParser(data: Data(sheet))
    parser.shouldProcessNamespaces = true
    parser.delegate = self
    guard parser.parse() else { return nil }
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    if namespaceURI != Self.namespace || Self.places[name]?.contains(path) != true {
      isPlain = false
    }
    if Self.namespaces.contains(namespaceURI ?? "") { checkOrder(name) }
    path.append(Self.namespaces.contains(namespaceURI ?? "") ? name : ":" + name)
    switch name {
    case "row":
      row = attributes["r"].map { Int($0) ?? -1 } ?? row + 1
      column = -1
    case "c":
      if let reference = attributes["r"] {
        let letters = reference.prefix { ("A"..."Z").contains($0) }.utf8
        if letters.count > 3 { isPlain = false }
        column = letters.prefix(3).reduce(0) { $0 * 26 + Int($1) - 64 } - 1
      } else {
        column += 1
      }
      cells.append(
        StoredCell(
          row: row, column: column, kind: attributes["t"] ?? "n", style: attributes["s"] ?? ""))
    case "f": if !cells.isEmpty { cells[cells.count - 1].hasFormula = true }
    default: break
    }
  }

  private func checkOrder(_ name: String) {
    let isOrdered =
      switch name {
      case "row": path.contains("sheetData") && !path.contains("row")
      case "c": path.contains("row") && !path.contains("c")
      default: true
      }
    if !isOrdered { self.isOrdered = false }
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    if !path.isEmpty { path.removeLast() }
  }

  func parser(_ parser: XMLParser, foundCharacters text: String) {
    guard path.last == "v" || path.last == "t", !cells.isEmpty else { return }
    cells[cells.count - 1].text += text
  }

  func parser(_ parser: XMLParser, foundCDATA block: Data) {
    self.parser(parser, foundCharacters: String(decoding: block, as: UTF8.self))
  }
}

internal import Survey

/// A sheet with cells. Chart sheets are none.
struct WorkbookSheet {
  let name: String
  let isHidden: Bool
  /// Name of its part in the container.
  let part: String
}

/// What a workbook says of its parts.
struct WorkbookIndex {
  /// In the order of the tabs, hidden ones included.
  let sheets: [WorkbookSheet]
  /// Days are counted from 1904-01-01 and not from 1899-12-31.
  let usesDate1904: Bool
  /// Whoever wrote the workbook asks for formulas to be calculated when it is opened: the stored
  /// values need not be results.
  let isUncalculated: Bool
  /// nil: there is none.
  let stringsPart: String?
  let stylesPart: String?

  /// Faults: `not_a_workbook`, `old_workbook`, those of `ZipArchive.parse`.
  init(_ archive: ZipArchive, _ held: HeldBytes) throws(Faults) {
    let shown = archive.shown
    guard archive.has("_rels/.rels") else {
      let kind = archive.has("mimetype") ? "the file is a document of another kind" : nil
      throw Faults([kind.map { notAWorkbook(shown, $0) } ?? notAWorkbook(shown)])
    }
    let roots = try Relationships(archive, of: "", held)
    guard let book = roots.first(ofType: "officeDocument") else {
      throw Faults([notAWorkbook(shown)])
    }
    if book.hasSuffix(".bin") {
      throw Faults([oldWorkbook(shown, "a binary workbook (.xlsb)")])
    }
    let receiver = WorkbookReceiver(shown, held)
    try archive.parse(book, into: receiver)
    guard receiver.isWorkbook else { throw Faults([notAWorkbook(shown)]) }
    let relations = try Relationships(archive, of: book, held)
    var sheets: [WorkbookSheet] = []
    for entry in receiver.sheets {
      guard let relation = relations[entry.relation] else {
        throw Faults([damagedWorkbook(shown, "it does not say where the sheet `\(entry.name)` is")])
      }
      if relation.type == "worksheet" {
        sheets.append(
          WorkbookSheet(name: entry.name, isHidden: entry.isHidden, part: relation.target))
      }
    }
    self.sheets = sheets
    usesDate1904 = receiver.usesDate1904
    isUncalculated = receiver.isUncalculated
    stringsPart = relations.first(ofType: "sharedStrings")
    stylesPart = relations.first(ofType: "styles")
  }
}

/// Reads the workbook part.
private final class WorkbookReceiver: XMLReceiver {
  struct Entry {
    let name: String
    let isHidden: Bool
    let relation: String
  }
  private(set) var fault: Diagnostic?
  private(set) var isWorkbook = false
  private(set) var sheets: [Entry] = []
  private(set) var usesDate1904 = false
  private(set) var isUncalculated = false
  private let shown: String
  private let held: HeldBytes
  private let names = (
    book: XMLName("workbook"), properties: XMLName("workbookPr"), sheet: XMLName("sheet"),
    calculation: XMLName("calcPr")
  )

  init(_ shown: String, _ held: HeldBytes) {
    self.shown = shown
    self.held = held
  }

  func start(_ element: XMLElement) {
    switch element.name {
    case names.book: isWorkbook = true
    case names.properties: usesDate1904 = element.flag("date1904")
    case names.calculation: isUncalculated = element.flag("fullCalcOnLoad")
    case names.sheet:
      let state = element["state"]
      let entry = Entry(
        name: element["name"] ?? "", isHidden: state == "hidden" || state == "veryHidden",
        relation: element.qualified("id") ?? "")
      sheets.append(entry)
      if !held.add(128 + entry.name.utf8.count + entry.relation.utf8.count) {
        fault = workbookTooLarge(shown)
      }
    default: break
    }
  }

  func end(_ name: XMLName) {}
  func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
}

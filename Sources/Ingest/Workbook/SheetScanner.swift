internal import Survey

/// Reads a worksheet part and tells a `SheetTable` of its cells in order.
///
/// `<worksheet><sheetData><row r><c r s t><f/><v/> or <is>…</is></c>…</row>…</sheetData>
/// <mergeCells><mergeCell ref/>…` (ECMA-376 part 1, 18.3.1). A row or cell without `r` follows the
/// one before it.
final class SheetScanner: XMLReceiver {
  private(set) var fault: Diagnostic? { didSet { hasFault = true } }
  private(set) var hasFault = false
  private let table: SheetTable
  private let shown: String
  private var cell = SheetCell()
  /// The value of the cell as far as it has come, with room for the longest.
  private let value = UnsafeMutableBufferPointer<UInt8>.allocate(
    capacity: WorkbookLimits.cellBytes)
  private var valueCount = 0
  private var row = 0
  private var column = -1
  private var isHidden = false
  private var state = State.outside
  /// How the texts beside a cell's text are pronounced.
  private var isPhonetic = false
  private let names = Names()

  private enum State {
    case outside, data, row, cell
    /// In `<v>`, or in `<t>` within `<is>`.
    case value
    /// In `<is>`.
    case inline
    case inlineValue
  }

  private struct Names {
    let data = XMLName("sheetData")
    let row = XMLName("row")
    let cell = XMLName("c")
    let value = XMLName("v")
    let formula = XMLName("f")
    let inline = XMLName("is")
    let text = XMLName("t")
    let phonetic = XMLName("rPh")
    let merged = XMLName("mergeCell")
  }

  init(_ table: SheetTable) {
    self.table = table
    shown = table.place.file
  }

  deinit { value.deallocate() }

  func start(_ element: XMLElement) {
    let name = element.name
    switch state {
    case .cell:
      if name == names.value {
        cell.hasSecondValue = cell.hasValue
        cell.hasValue = true
        state = .value
      } else if name == names.formula {
        cell.hasFormula = true
      } else if name == names.inline {
        cell.hasSecondValue = cell.hasValue
        cell.hasValue = true
        state = .inline
      } else {
        refuse(name)
      }
    case .row: if name == names.cell { startCell(element) } else { refuse(name) }
    case .data: if name == names.row { startRow(element) } else { refuse(name) }
    case .inline:
      if name == names.text {
        if !isPhonetic { state = .inlineValue }
      } else if name == names.phonetic {
        isPhonetic = true
      } else {
        refuse(name)
      }
    case .outside:
      if name == names.data {
        state = .data
      } else if name == names.merged, let range = element["ref"].flatMap({ CellRange($0) }) {
        table.merge(range)
        if table.hasFault { fault = table.fault }
      } else if name == names.row || name == names.cell {
        refuse(name)
      }
    case .value, .inlineValue: refuse(name)
    }
  }

  /// What holds a value must stand where values do: it would be passed over in silence.
  private func refuse(_ name: XMLName) {
    guard [names.row, names.cell, names.value, names.inline, names.text].contains(name) else {
      return
    }
    fault = damagedWorkbook(
      shown, "after row \(row) of a sheet, a row, cell or value stands where none may")
  }

  func end(_ name: XMLName) {
    switch state {
    case .value: if name == names.value { state = .cell }
    case .cell:
      if name == names.cell {
        state = .row
        table.add(cell, UnsafeBufferPointer(rebasing: value[..<valueCount]))
        if table.hasFault { fault = table.fault }
      }
    case .row:
      if name == names.row {
        state = .data
        table.endRow(isHidden: isHidden)
        if table.hasFault { fault = table.fault }
      }
    case .inlineValue: if name == names.text { state = .inline }
    case .inline:
      if name == names.phonetic { isPhonetic = false }
      if name == names.inline { state = .cell }
    case .data: if name == names.data { state = .outside }
    case .outside: break
    }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard state == .value || state == .inlineValue else { return }
    guard bytes.count <= value.count - valueCount else {
      fault = textTooLong(
        .data(file: shown, row: row, column: CellReference.letters(column)),
        "the text in \(cell.place.text)")
      return
    }
    _ = UnsafeMutableBufferPointer(rebasing: value[valueCount...]).update(fromContentsOf: bytes)
    valueCount += bytes.count
  }

  private func startRow(_ element: XMLElement) {
    var number: Int? = row + 1
    isHidden = false
    for attribute in 0..<element.attributeCount where element.letter(attribute) == 0x72 {
      number = wholeNumber(element.value(attribute))
    }
    guard let number, number > row, number <= WorkbookLimits.rows else {
      fault = badCellReference(
        shown, row: row + 1,
        number.map { "row \($0) follows row \(row), or lies beyond the last that a sheet has" }
          ?? "the row after row \(row) has a number that is none")
      return
    }
    isHidden = element.flag("hidden")
    row = number
    column = -1
    state = .row
  }

  private func startCell(_ element: XMLElement) {
    cell = SheetCell()
    cell.place = CellReference(row: row, column: column + 1)
    valueCount = 0
    for attribute in 0..<element.attributeCount {
      let text = element.value(attribute)
      switch element.letter(attribute) {
      case 0x72: place(CellReference(text))
      case 0x73: cell.style = wholeNumber(text) ?? 0
      case 0x74: cell.kind = SheetCell.Kind(text)
      default: break
      }
    }
    if cell.place.isOutside { place(cell.place) }
    column = cell.place.column
    state = .cell
  }

  private func place(_ found: CellReference?) {
    guard let found, found.row == row, found.column > column, !found.isOutside else {
      fault = badCellReference(
        shown, row: row,
        "a cell after \(column < 0 ? "the beginning" : CellReference.letters(column)) of row "
          + "\(row) \(found.map { "calls itself \($0.text)" } ?? "has a name that is none")")
      return
    }
    cell.place = found
  }
}

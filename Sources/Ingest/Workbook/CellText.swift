/// A cell as its sheet writes it.
struct SheetCell {
  enum Kind {
    case number, sharedText, text, formulaText, boolean, error, date
    /// A kind that no workbook has.
    case unknown

    init(_ name: UnsafeBufferPointer<UInt8>) {
      switch name.count {
      case 1:
        switch name[0] {
        case 0x73: self = .sharedText
        case 0x6E: self = .number
        case 0x62: self = .boolean
        case 0x65: self = .error
        case 0x64: self = .date
        default: self = .unknown
        }
      case 3: self = name.elementsEqual("str".utf8) ? .formulaText : .unknown
      case 9: self = name.elementsEqual("inlineStr".utf8) ? .text : .unknown
      default: self = .unknown
      }
    }
  }

  var place = CellReference(row: 0, column: -1)
  var kind = Kind.number
  var style = 0
  var hasFormula = false
  /// A value is stored, be it empty.
  var hasValue = false
  /// More than one value is stored.
  var hasSecondValue = false
}

/// What there is to be said of a cell. None of it shows what the cell holds.
enum CellRemark: Int, CaseIterable {
  // Faults.
  case formulaWithoutValue, badValue, unknownText
  // Notes.
  case storedFormula, errorValue, noDate, percent

  var isFault: Bool { rawValue <= Self.unknownText.rawValue }
}

/// Turns cells into the text that they are read as.
struct CellText {
  let strings: SharedStrings
  let formats: NumberFormats
  let dates: SerialDate
  /// See `WorkbookIndex.isUncalculated`.
  let isUncalculated: Bool

  /// Appends the text of a cell, nothing for an empty one: numbers in their shortest text, dates
  /// in ISO 8601, true as 1 and false as 0, an error such as `#N/A` as it stands.
  /// - Parameter text: what the sheet stores as the cell's value, whole.
  func append(_ cell: SheetCell, _ text: UnsafeBufferPointer<UInt8>, to out: inout [UInt8])
    -> CellRemark?
  {
    if cell.hasFormula, lacksValue(cell, text) { return .formulaWithoutValue }
    guard !cell.hasSecondValue else { return .badValue }
    guard cell.hasValue, !text.isEmpty else { return nil }
    let remark = appendValue(cell, text, to: &out)
    return remark == nil && cell.hasFormula ? .storedFormula : remark
  }

  /// A formula whose value was never stored. Writers that do not calculate store nothing, or 0
  /// and a wish that the workbook be calculated when it is opened; an empty text is a value.
  private func lacksValue(_ cell: SheetCell, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    if cell.kind == .formulaText { return !cell.hasValue }
    if text.isEmpty { return true }
    return isUncalculated && cell.kind == .number && text.elementsEqual("0".utf8)
  }

  private func appendValue(
    _ cell: SheetCell, _ text: UnsafeBufferPointer<UInt8>, to out: inout [UInt8]
  ) -> CellRemark? {
    switch cell.kind {
    case .number:
      return appendStyled(text, formats.kind(cell.style), to: &out)
    case .sharedText:
      guard let range = wholeNumber(text).flatMap({ strings.range($0) }) else {
        return .unknownText
      }
      out.append(contentsOf: strings.bytes[range])
    case .text, .formulaText:
      appendUnescaped(text, to: &out)
    case .boolean:
      guard let value = truth(text) else { return .badValue }
      out.append(value)
    case .error:
      out.append(contentsOf: text)
      return .errorValue
    case .date:
      if !SerialDate.append(iso: text, to: &out) { return .badValue }
    case .unknown:
      return .badValue
    }
    return nil
  }

  private func appendStyled(
    _ text: UnsafeBufferPointer<UInt8>, _ kind: NumberKind, to out: inout [UInt8]
  ) -> CellRemark? {
    if kind == .percent { return appendNumber(text, to: &out) ? .percent : .badValue }
    if kind != .number {
      guard let serial = cellNumber(text) else { return .badValue }
      if dates.append(serial, as: kind, to: &out) { return nil }
    }
    guard appendNumber(text, to: &out) else { return .badValue }
    return kind == .number ? nil : .noDate
  }

  private func truth(_ text: UnsafeBufferPointer<UInt8>) -> UInt8? {
    if text.elementsEqual("1".utf8) || text.elementsEqual("true".utf8) { return 0x31 }
    if text.elementsEqual("0".utf8) || text.elementsEqual("false".utf8) { return 0x30 }
    return nil
  }
}

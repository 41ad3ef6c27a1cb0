internal import Responses

/// Turns the fields of a record into cells of the next row of a block.
final class CellDecoder {
  let plan: CellPlan
  /// Columns that a `RowScan` leaves.
  let textUses: [CellPlan.Use]
  /// The one of them that holds the weights.
  let weightText: Int?
  /// By column of those: what its texts stood for.
  @exclusivity(unchecked) private var known: [ShortCodes]
  @exclusivity(unchecked) private var scratch: [UInt8] = []

  /// Where a cell goes.
  struct Target {
    let use: CellPlan.Use
    let row: Int
    /// Whoever decodes holds it; to count that anew for every cell costs more than the cell.
    unowned(unsafe) let block: Block
  }

  init(_ plan: CellPlan) {
    self.plan = plan
    textUses = plan.uses.filter(plan.isText)
    weightText = textUses.firstIndex { if case .weight = $0.content { true } else { false } }
    known = textUses.map { _ in ShortCodes() }
  }

  /// All columns that are used.
  func decode(
    _ bytes: UnsafeBufferPointer<UInt8>, _ fields: UnsafeMutablePointer<FieldSpan>, _ block: Block
  ) {
    for use in plan.uses {
      let field = fields[use.column]
      if field.hasDoubledQuotes {
        scratch = bytes.bytes(of: field)
        scratch.withUnsafeBufferPointer {
          store($0.trimmed(0, $0.count), Target(use: use, row: block.rows, block: block))
        }
      } else if case .coded(let slot) = use.content {
        // Without a `Target` for each of what is most of the cells: it holds the block anew.
        let text = bytes.trimmed(field.start, field.end)
        let code = plan.codeTables[slot].find(text)
        block.nextCells[plan.codedPlaces[slot]] =
          code < CodeTable.undeclared
          ? UInt8(truncatingIfNeeded: code)
          : undeclared(text, slot, Target(use: use, row: block.rows, block: block))
      } else {
        store(
          bytes.trimmed(field.start, field.end), Target(use: use, row: block.rows, block: block))
      }
    }
  }

  /// The columns that a `RowScan` has left, of all the rows that it has read: column by column.
  func decodeTexts(
    _ bytes: UnsafeBufferPointer<UInt8>, _ scan: RowScan, rows: Int, _ block: Block
  ) {
    withUnsafeTemporaryAllocation(of: UnsafeBufferPointer<UInt8>.self, capacity: rows) { texts in
      var units = 0
      for text in textUses.indices {
        for row in 0..<rows {
          let span = scan.span(row: row, text: text)
          texts[row] = bytes.trimmed(span.lowerBound, span.upperBound)
        }
        switch textUses[text].content {
        case .unit:
          block.addUnits(UnsafeBufferPointer(texts), column: units, of: plan.unitCount)
          units += 1
        case .respondent:
          block.addRespondents(UnsafeBufferPointer(texts))
        case .coded(let slot):
          decodeCodes(UnsafeBufferPointer(texts), text, slot, block)
        default:
          for row in 0..<rows {
            store(texts[row], Target(use: textUses[text], row: block.rows + row, block: block))
          }
        }
      }
    }
  }

  /// The codes of one column, of rows yet to be accepted.
  private func decodeCodes(
    _ texts: UnsafeBufferPointer<UnsafeBufferPointer<UInt8>>, _ number: Int, _ slot: Int,
    _ block: Block
  ) {
    let width = plan.codeTables.count
    var target = block.nextCells + plan.codedPlaces[slot]
    for row in texts.indices {
      let key = ShortCodes.key(texts[row])
      if let cell = key.flatMap({ known[number].cell($0) }) {
        target.pointee = cell
      } else {
        let cell = cell(
          texts[row], slot,
          Target(use: textUses[number], row: block.rows + row, block: block))
        if let key, cell != CellPlan.undeclaredBackground { known[number].keep(cell, key) }
        target.pointee = cell
      }
      target += width
    }
  }

  /// The cell of a code; one that is not declared is counted.
  private func cell(_ text: UnsafeBufferPointer<UInt8>, _ slot: Int, _ target: Target) -> UInt8 {
    let cell = plan.codeTables[slot].find(text)
    return cell < CodeTable.undeclared
      ? UInt8(truncatingIfNeeded: cell) : undeclared(text, slot, target)
  }

  func store(_ text: UnsafeBufferPointer<UInt8>, _ target: Target) {
    let block = target.block
    switch target.use.content {
    case .coded(let slot):
      block.nextCells[plan.codedPlaces[slot]] = cell(text, slot, target)
    case .real(let slot):
      storeReal(text, slot, target)
    case .unit:
      block.addUnit(text)
    case .respondent:
      block.addRespondent(text)
    case .weight:
      block.weights.append(parseNumber(text, plan.decimal))
    case .wanted: break
    case .seconds:
      block.ended.append(time(text) { parseNumber($0, plan.decimal) })
    case .started:
      block.started.append(time(text) { parseMoment($0, atLatest: false) })
    case .ended:
      block.ended.append(time(text) { parseMoment($0, atLatest: true) })
    }
  }

  /// NaN when blank, infinite when there is something that cannot be read.
  private func time(
    _ text: UnsafeBufferPointer<UInt8>, _ parse: (UnsafeBufferPointer<UInt8>) -> Double
  ) -> Double {
    if text.isEmpty { return .nan }
    let value = parse(text)
    return value.isFinite ? value : .infinity
  }

  private func undeclared(_ text: UnsafeBufferPointer<UInt8>, _ slot: Int, _ target: Target)
    -> UInt8
  {
    target.block.keepUndeclared(target.use.column, text)
    return plan.background.contains(slot)
      ? CellPlan.undeclaredBackground : MissingKind.outOfRange.rawValue
  }

  private func storeReal(_ text: UnsafeBufferPointer<UInt8>, _ slot: Int, _ target: Target) {
    let rule = plan.realRules[slot]
    let block = target.block
    let code = rule.codes.find(text)
    var value = Double.nan
    var kind: UInt8 = 0
    if code >= MissingKind.first, code < CodeTable.undeclared {
      kind = UInt8(truncatingIfNeeded: code)
    } else {
      value = code < CodeTable.undeclared ? rule.mapped[Int(code)] : parseNumber(text, plan.decimal)
      if !(rule.min <= value && value <= rule.max) || (rule.isWhole && value != value.rounded()) {
        kind = MissingKind.outOfRange.rawValue
        value = .nan
        block.keepUndeclared(target.use.column, text)
      }
    }
    block.reals[slot * block.capacity + target.row] = value
    block.realKinds[slot * block.capacity + target.row] = kind
  }
}

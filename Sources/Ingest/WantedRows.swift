/// Which rows of a file are wanted, by one of its columns.
struct WantedRows: Sendable {
  let column: Int
  /// In the encoding of the file, without blanks at both ends.
  private let texts: [[UInt8]]

  init(column: Int, texts: Set<String>, encoding: TextEncoding) {
    self.column = column
    self.texts = texts.sorted().compactMap { encoding.bytes(of: $0.trimmed) }
  }

  func contain(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    texts.contains { $0.count == text.count && $0.elementsEqual(text) }
  }
}

extension CellDecoder {
  /// Whether the record that a scanner has split is wanted.
  func wants(
    _ bytes: UnsafeBufferPointer<UInt8>, _ fields: UnsafeMutablePointer<FieldSpan>
  ) -> Bool {
    plan.wanted.allSatisfy { rows in
      let field = fields[rows.column]
      guard field.hasDoubledQuotes else {
        return rows.contain(bytes.trimmed(field.start, field.end))
      }
      return bytes.bytes(of: field).withUnsafeBufferPointer {
        rows.contain($0.trimmed(0, $0.count))
      }
    }
  }

  /// Whether a row that a `RowScan` has read is wanted.
  func wants(_ bytes: UnsafeBufferPointer<UInt8>, _ scan: RowScan, row: Int) -> Bool {
    var isWanted = true
    for text in textUses.indices {
      guard case .wanted(let place) = textUses[text].content else { continue }
      let span = scan.span(row: row, text: text)
      isWanted =
        isWanted && plan.wanted[place].contain(bytes.trimmed(span.lowerBound, span.upperBound))
    }
    return isWanted
  }

  /// Whether the record stands for nobody: its weight is 0.
  func isWeightless(
    _ bytes: UnsafeBufferPointer<UInt8>, _ fields: UnsafeMutablePointer<FieldSpan>
  ) -> Bool {
    guard let column = plan.weight else { return false }
    let field = fields[column]
    return parseNumber(bytes.trimmed(field.start, field.end), plan.decimal) == 0
  }

  /// The same of a row that a `RowScan` has read.
  func isWeightless(_ bytes: UnsafeBufferPointer<UInt8>, _ scan: RowScan, row: Int) -> Bool {
    guard let text = weightText else { return false }
    let span = scan.span(row: row, text: text)
    return parseNumber(bytes.trimmed(span.lowerBound, span.upperBound), plan.decimal) == 0
  }

  /// The columns that a `RowScan` has left, of one row, into the next row of the block.
  func decodeTexts(
    _ bytes: UnsafeBufferPointer<UInt8>, _ scan: RowScan, row: Int, _ block: Block
  ) {
    for text in textUses.indices {
      let span = scan.span(row: row, text: text)
      store(
        bytes.trimmed(span.lowerBound, span.upperBound),
        Target(use: textUses[text], row: block.rows, block: block))
    }
  }
}

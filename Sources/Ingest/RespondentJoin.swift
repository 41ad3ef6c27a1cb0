internal import Responses

/// Takes respondent ids in file order and rejects rows whose id has come before. Blank ids are
/// nobody's, so they are not doubled.
struct RespondentJoin {
  let file: String
  let encoding: TextEncoding
  private(set) var ids: [String] = []
  private(set) var doubled: [RejectedRow] = []
  private(set) var blank = 0
  /// Per block: the rows that stay; nil: all.
  private(set) var kept: [[Int]?] = []
  private var known = TextInterner()
  /// The row where each known id first stands.
  private var firstRow: [Int] = []

  init(file: String, encoding: TextEncoding) {
    self.file = file
    self.encoding = encoding
  }

  mutating func add(_ block: Block, firstRow first: Int) {
    var dropped: Set<Int> = []
    block.respondentBytes.withUnsafeBufferPointer { bytes in
      var start = 0
      for (row, end) in block.respondentEnds.enumerated() {
        let text = UnsafeBufferPointer(rebasing: bytes[start..<end])
        start = end
        if !accept(text, row: first + Int(block.recordOfRow[row])) { dropped.insert(row) }
      }
    }
    kept.append(dropped.isEmpty ? nil : (0..<block.rows).filter { !dropped.contains($0) })
  }

  private mutating func accept(_ text: UnsafeBufferPointer<UInt8>, row: Int) -> Bool {
    if text.isEmpty {
      blank += 1
    } else {
      let (number, isNew) = known.intern(text)
      guard isNew else {
        doubled.append(
          RejectedRow(
            file: file, row: row, rule: "doubled_respondent",
            reason: "the respondent's id stands on row \(firstRow[Int(number)]) already"))
        return false
      }
      firstRow.append(row)
    }
    ids.append(
      encoding == .utf8
        ? String(decoding: text, as: UTF8.self)
        : String(decoding: encoding.utf8(Array(text)), as: UTF8.self))
    return true
  }
}

extension Block.Rejection {
  func row(_ file: String, _ row: Int, _ header: [String]) -> RejectedRow {
    switch reason {
    case .fieldCount(let count):
      RejectedRow(
        file: file, row: row, rule: "wrong_field_count",
        reason: "the row has \(count) fields where the header has \(header.count)")
    case .textAfterQuote(let field):
      RejectedRow(
        file: file, row: row, rule: "text_after_quote",
        reason: "text follows after a closing quote in column \(header.named(field))")
    }
  }
}

internal import Responses

/// Takes respondent ids in file order and rejects rows whose id has come before. Blank ids are
/// nobody's, so they are not doubled.
struct RespondentJoin {
  let file: String
  let encoding: TextEncoding
  private(set) var ids = TextList()
  /// Rows with an id that has come before: the first `mostDoubled`, and how many there are.
  private(set) var doubled: [RejectedRow] = []
  private(set) var doubledCount = 0
  private let mostDoubled: Int
  private(set) var blank = 0
  /// Per block: the rows that stay; nil: all.
  private(set) var kept: [[Int]?] = []
  private let known = TextInterner()
  /// The row where each known id first stands.
  private var firstRow: [Int] = []

  init(file: String, encoding: TextEncoding, mostDoubled: Int) {
    self.file = file
    self.encoding = encoding
    self.mostDoubled = mostDoubled
  }

  static let rule = "doubled_respondent"

  /// Takes the ids of all blocks.
  mutating func add(_ blocks: [Block], firstRows: [Int]) {
    if takeAscending(blocks) { return }
    for (block, first) in zip(blocks, firstRows) { add(block, firstRow: first) }
  }

  /// True where the ids of the whole file ascend, as running numbers do: nobody has another's then.
  private mutating func takeAscending(_ blocks: [Block]) -> Bool {
    guard encoding == .utf8, blocks.allSatisfy(\.idsAscend) else { return false }
    let filled = blocks.filter { $0.rows > 0 }
    for (earlier, later) in zip(filled, filled.dropFirst()) {
      guard idComesAfter(later.respondent(0), earlier.respondent(earlier.rows - 1)) else {
        return false
      }
    }
    var (bytes, ends): ([UInt8], [UInt32]) = ([], [])
    bytes.reserveCapacity(blocks.reduce(0) { $0 + $1.respondents.bytes.count })
    ends.reserveCapacity(blocks.reduce(0) { $0 + $1.rows })
    guard bytes.capacity <= UInt32.max else { return false }
    for block in blocks {
      let start = bytes.count
      bytes.append(contentsOf: block.respondents.bytes)
      ends.append(contentsOf: block.respondents.ends.lazy.map { UInt32(start) + $0 })
      block.releaseRespondents()
    }
    ids = TextList(utf8: bytes, ends: ends)
    kept = blocks.map { _ in nil }
    return true
  }

  private mutating func add(_ block: Block, firstRow first: Int) {
    var dropped: Set<Int> = []
    for row in 0..<block.rows {
      let isNew = accept(block.respondent(row), row: first + Int(block.record(of: row)))
      if !isNew { dropped.insert(row) }
    }
    kept.append(dropped.isEmpty ? nil : (0..<block.rows).filter { !dropped.contains($0) })
  }

  private mutating func accept(_ text: UnsafeBufferPointer<UInt8>, row: Int) -> Bool {
    if text.isEmpty {
      blank += 1
    } else {
      let (number, isNew) = known.intern(text)
      guard isNew else {
        doubledCount += 1
        guard doubled.count < mostDoubled else { return false }
        doubled.append(
          RejectedRow(
            file: file, row: row, rule: RespondentJoin.rule,
            reason: "the respondent's id stands on row \(firstRow[Int(number)]) already"))
        return false
      }
      firstRow.append(row)
    }
    ids.append(encoding == .utf8 ? Array(text)[...] : encoding.utf8(Array(text))[...])
    return true
  }
}

extension Block.Rejection {
  func row(_ file: String, _ row: Int, _ header: [String]) -> RejectedRow {
    switch reason {
    case .fieldCount(let count):
      RejectedRow(
        file: file, row: row, rule: reason.rule,
        reason: "the row has \(count) fields where the header has \(header.count)")
    case .textAfterQuote(let field):
      RejectedRow(
        file: file, row: row, rule: reason.rule,
        reason: "text follows after a closing quote in column \(header.named(Int(field)))")
    case .longField(let field):
      RejectedRow(
        file: file, row: row, rule: reason.rule,
        reason: "the text in column \(header.named(Int(field))) is longer than any id or name")
    }
  }
}

/// Reads stretches of a file one after the other, each into a `Block`, with buffers of its own
/// that are reused.
///
/// A stretch holds the records that begin in it. Where its first record begins is guessed: after
/// the first line end. Inside a quoted line break the guess is wrong; whoever joins the blocks
/// sees that they do not meet, and has the stretch read again from the right place.
final class BlockReader {
  private let source: ByteSource
  private let plan: CellPlan
  private let scanner: RecordScanner
  private let scan: RowScan
  private let tiles: TilePool
  /// Texts of units, of all its blocks: there are few, and they come again and again.
  private let unitTexts = TextInterner()
  private let decoder: CellDecoder
  private var buffer: UnsafeMutableRawBufferPointer

  init(source: ByteSource, plan: CellPlan, tiles: TilePool, way: RowScan.Way = .best) {
    self.tiles = tiles
    self.source = source
    self.plan = plan
    scanner = RecordScanner(delimiter: plan.delimiter, most: plan.columnCount)
    scan = RowScan(plan, way: way)
    decoder = CellDecoder(plan)
    buffer = .allocate(byteCount: 1 << 12, alignment: 16)
  }

  deinit { buffer.deallocate() }

  /// Bytes that are in memory, and where their records go.
  private struct Part {
    let bytes: UnsafeBufferPointer<UInt8>
    /// Records that begin here or later belong to another stretch.
    let limit: Int
    /// Some byte is outside ASCII, or is NUL.
    let hasHighBytes: Bool
    let hasZeroBytes: Bool
    var isUnusual: Bool { hasHighBytes || hasZeroBytes }
    let block: Block
  }

  /// Reads the records that begin in `stretch`, the first of them at `known` where that is known.
  func read(_ stretch: Range<Int>, from known: Int?) -> Block {
    let base = known ?? stretch.lowerBound - 1
    let length = stretch.upperBound - base
    let block = Block(
      capacity: length / plan.columnCount + 2, plan: plan, tiles: tiles, unitTexts: unitTexts)
    var window = Window(base: base, source: source)
    window.load(length + min(Self.slack, stretch.count), &buffer)
    block.failed = window.failed
    guard let first = known != nil ? 0 : window.afterLineEnd(within: length, buffer) else {
      return block
    }
    var place = first
    // A record longer than a window is looked at with care: no text of it may be kept.
    var isLong = false
    while place < min(length, window.count), !window.failed {
      let part = Part(
        bytes: window.bytes(buffer), limit: min(window.count, length),
        hasHighBytes: window.hasHighBytes, hasZeroBytes: window.hasZeroBytes, block: block)
      if !isLong { place = readPlain(part, from: place) }
      guard place < part.limit else { break }
      switch scanner.scan(part.bytes, from: place, isLast: window.isLast) {
      case .record(let next):
        add(part, place..<next)
        place = next
        isLong = false
      case .incomplete:
        let isWild = window.count > 2 * stretch.count + Self.patience
        if known == nil, isWild { return block }
        window.load(window.count * 2, &buffer)
        block.failed = window.failed
        isLong = true
      }
    }
    block.start = base + first
    block.next = base + place
    return block
  }

  /// Bytes read beyond a stretch at first, so that its last record is usually whole.
  private static let slack = 1 << 12
  /// Bytes that a guess may go on reading for one record before it is given up.
  private static let patience = 1 << 16

  /// Reads records the fast way for as long as that goes; the place of the first that has to be
  /// read the careful way.
  private func readPlain(_ part: Part, from start: Int) -> Int {
    let block = part.block
    var place = start
    while place < part.limit {
      let (next, rows) = scan.read(part.bytes, place, limit: part.limit, into: block.nextCells)
      guard rows > 0 else { break }
      let isSound = !part.isUnusual || takeEncoding(part, place..<next)
      if plan.takesEveryRow { decoder.decodeTexts(part.bytes, scan, rows: rows, block) }
      if !isSound {
        var start = place
        for row in 0..<rows {
          checkEncoding(part, start..<scan.end(of: row), Int32(block.records + row))
          start = scan.end(of: row)
        }
      }
      if plan.takesEveryRow { block.acceptRows(rows) } else { takeWanted(part, rows: rows) }
      place = next
    }
    return place
  }

  /// Takes those of the rows of a batch that are wanted.
  private func takeWanted(_ part: Part, rows: Int) {
    let (block, width) = (part.block, plan.codeTables.count)
    let batch = block.nextCells
    for row in 0..<rows {
      let record = block.countRecord()
      guard decoder.wants(part.bytes, scan, row: row) else {
        block.leftOut += 1
        continue
      }
      guard !decoder.isWeightless(part.bytes, scan, row: row) else {
        block.weightless += 1
        continue
      }
      block.nextCells.update(from: batch + row * width, count: width)
      decoder.decodeTexts(part.bytes, scan, row: row, block)
      block.acceptRow(record)
    }
  }

  /// Takes the record that the scanner has split.
  private func add(_ part: Part, _ range: Range<Int>) {
    let block = part.block
    let record = block.countRecord()
    if part.isUnusual { checkEncoding(part, range, record) }
    if scanner.isBlank, plan.columnCount > 1 {
      block.blankLines += 1
      return
    }
    switch scanner.flaw {
    case .unclosedQuote(let field):
      block.unclosed = (record, field)
    case .textAfterQuote(let field):
      block.rejections.append(
        .init(record: record, reason: .textAfterQuote(field: Int32(truncatingIfNeeded: field))))
    case nil where scanner.count != plan.columnCount:
      block.rejections.append(
        .init(record: record, reason: .fieldCount(Int32(clamping: scanner.count))))
    case nil where !decoder.wants(part.bytes, scanner.fields):
      block.leftOut += 1
    case nil where decoder.isWeightless(part.bytes, scanner.fields):
      block.weightless += 1
    case nil where range.count > FieldSpan.longestName && longField() != nil:
      block.rejections.append(.init(record: record, reason: .longField(longField() ?? 0)))
    case nil:
      decoder.decode(part.bytes, scanner.fields, block)
      block.acceptRow(record)
    }
  }

  /// The first id or unit of the record that is longer than any such text.
  private func longField() -> Int32? {
    plan.uses.first { $0.isKept && scanner.fields[$0.column].isLong }
      .map { Int32(truncatingIfNeeded: $0.column) }
  }

  /// True when all of these bytes fit the encoding and none is NUL: counted then, and no record
  /// needs to be looked at.
  private func takeEncoding(_ part: Part, _ range: Range<Int>) -> Bool {
    guard plan.encoding == .utf8, !part.hasZeroBytes else { return false }
    let bytes = UnsafeBufferPointer(rebasing: part.bytes[range])
    var count = UTF8Count()
    count.add(bytes)
    guard count.invalid == 0 else { return false }
    part.block.utf8.sequences += count.sequences
    return true
  }

  private func checkEncoding(_ part: Part, _ range: Range<Int>, _ record: Int32) {
    let bytes = UnsafeBufferPointer(rebasing: part.bytes[range])
    let block = part.block
    if bytes.count(of: 0) > 0 { block.zeroed.append(record) }
    switch plan.encoding {
    case .windows1252:
      if bytes.contains(where: { plan.encoding.isUndefined($0) }) {
        block.misencoded.append(record)
      }
    case .latin1: break
    default:
      let before = block.utf8.invalid
      block.utf8.add(bytes)
      if block.utf8.invalid > before { block.misencoded.append(record) }
    }
  }
}

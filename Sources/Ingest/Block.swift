internal import Foundation
internal import Responses

/// What was read from one stretch of the file: the records that begin in it, column by column.
///
/// Written by one thread, then read by others once all are done.
final class Block: @unchecked Sendable {
  /// A row that was not accepted.
  struct Rejection: Sendable {
    enum Reason: Sendable {
      case fieldCount(Int32)
      case textAfterQuote(field: Int32)
      case longField(Int32)

      var rule: String {
        switch self {
        case .fieldCount: "wrong_field_count"
        case .textAfterQuote: "text_after_quote"
        case .longField: "long_field"
        }
      }
    }
    let record: Int32
    let reason: Reason
  }
  /// Where the first record begins that begins in the stretch; nil: none does, or it was not found.
  var start: Int?
  /// Where the record after the last one begins.
  var next = 0
  /// Records that begin here, blank lines included.
  @exclusivity(unchecked) private(set) var records = 0
  var blankLines = 0
  /// Rows accepted.
  @exclusivity(unchecked) private(set) var rows = 0
  let capacity: Int
  /// Record number of each row, from 0 in this block; empty while every record is a row.
  @exclusivity(unchecked) private var recordOfRow: [Int32] = []
  /// Coded cells row by row, in the order of the file's columns, until they are stored.
  @exclusivity(unchecked) private var tile: Tile?
  private let tiles: TilePool
  /// Coded cells of a row.
  private let width: Int
  /// The place of its first row among those of all blocks.
  var firstRow = 0
  let reals: UnsafeMutablePointer<Double>
  let realKinds: UnsafeMutablePointer<UInt8>
  /// Numbers in `unitTexts`, row by row, in a row by unit column.
  @exclusivity(unchecked) private(set) var units: [Int32] = []
  let unitTexts: TextInterner
  /// Bytes of the ids one after the other, and where each ends.
  @exclusivity(unchecked) private var idBytes = Growing<UInt8>()
  @exclusivity(unchecked) private var idEnds = Growing<UInt32>()
  /// Each id comes after the one before it, in the order of `idComesAfter`: then no two are alike.
  @exclusivity(unchecked) private(set) var idsAscend = true
  var weights: [Double] = []
  /// Per row: seconds taken, or the moment of the end; NaN: blank; infinite: not to be read.
  var ended: [Double] = []
  /// Per row: the moment of the beginning, likewise; empty where seconds are given.
  var started: [Double] = []
  var rejections: [Rejection] = []
  /// Rows that are not wanted.
  var leftOut = 0
  /// Rows of weight 0, which are not wanted either.
  var weightless = 0
  /// By rule: rows that were not accepted and are no longer among `rejections`.
  private(set) var unlisted: [String: Int] = [:]
  /// By column: codes that are not declared, and how often each stands there.
  private(set) var undeclared: [Int: [[UInt8]: Int]] = [:]
  /// How the bytes fit UTF-8, and the records that do not fit the encoding or hold a NUL.
  @exclusivity(unchecked) var utf8 = UTF8Count()
  var misencoded: [Int32] = []
  var zeroed: [Int32] = []
  /// Where a quote opens that is never closed.
  var unclosed: (record: Int32, field: Int)?
  /// The file could not be read.
  var failed = false

  /// `capacity`: at least the rows that there will be.
  init(capacity: Int, plan: CellPlan, tiles: TilePool, unitTexts: TextInterner) {
    self.capacity = capacity
    self.unitTexts = unitTexts
    self.tiles = tiles
    width = plan.codeTables.count
    // A batch may begin in the last row.
    tile = tiles.take((capacity + RowScan.batch) * Swift.max(1, width))
    reals = .allocate(capacity: Swift.max(1, capacity * plan.realRules.count))
    realKinds = .allocate(capacity: Swift.max(1, capacity * plan.realRules.count))
  }

  deinit {
    if let tile { tiles.give(tile) }
    reals.deallocate()
    realKinds.deallocate()
    idBytes.deallocate()
    idEnds.deallocate()
  }

  /// Where the coded cells of the next row go.
  var nextCells: UnsafeMutablePointer<UInt8> {
    guard let tile else { preconditionFailure("a block that is stored takes no more rows") }
    return tile.bytes + rows * width
  }

  /// Writes the coded cells where they belong, and lets go of them.
  func store(in store: CodedStore) {
    guard let tile else { return }
    store.write(tile.bytes, count: rows, at: firstRow)
    tiles.give(tile)
    self.tile = nil
  }

  /// Takes the unit of the row being read, from the next of the columns that name units.
  func addUnit(_ text: UnsafeBufferPointer<UInt8>) {
    units.append(unitTexts.intern(text).number)
  }

  /// Takes the units of rows yet to be accepted, from one of `width` columns that name units; the
  /// columns come in order.
  func addUnits(
    _ texts: UnsafeBufferPointer<UnsafeBufferPointer<UInt8>>, column: Int, of width: Int
  ) {
    if column == 0 { units.append(contentsOf: repeatElement(0, count: texts.count * width)) }
    let first = units.count - texts.count * width + column
    unitTexts.intern(texts) { units[first + $0 * width] = $1 }
  }

  func addRespondent(_ id: UnsafeBufferPointer<UInt8>) {
    withUnsafePointer(to: id) { addRespondents(UnsafeBufferPointer(start: $0, count: 1)) }
  }

  /// Takes the ids of rows yet to be accepted.
  func addRespondents(_ ids: UnsafeBufferPointer<UnsafeBufferPointer<UInt8>>) {
    if idsAscend {
      var last = idEnds.count == 0 ? nil : respondent(idEnds.count - 1)
      for id in ids {
        guard !id.isEmpty, last.map({ idComesAfter(id, $0) }) ?? true else {
          idsAscend = false
          break
        }
        last = id
      }
    }
    for id in ids {
      idBytes.append(id)
      idEnds.append(UInt32(idBytes.count))
    }
  }

  /// Bytes of the ids one after the other, and where each ends.
  var respondents: (bytes: UnsafeBufferPointer<UInt8>, ends: UnsafeBufferPointer<UInt32>) {
    (idBytes.all, idEnds.all)
  }

  /// Lets go of the ids, once they are joined.
  func releaseRespondents() {
    idBytes.deallocate()
    idEnds.deallocate()
    (idBytes, idEnds) = (Growing(), Growing())
  }

  /// The bytes of a row's id.
  func respondent(_ row: Int) -> UnsafeBufferPointer<UInt8> {
    idBytes.part((row == 0 ? 0 : Int(idEnds[row - 1]))..<Int(idEnds[row]))
  }

  /// Takes the number of the next record.
  func countRecord() -> Int32 {
    records += 1
    return Int32(truncatingIfNeeded: records - 1)
  }

  func acceptRow(_ record: Int32) {
    if recordOfRow.isEmpty, Int(record) != rows {
      recordOfRow = (0..<rows).map { Int32(truncatingIfNeeded: $0) }
    }
    if !recordOfRow.isEmpty || Int(record) != rows { recordOfRow.append(record) }
    rows += 1
  }

  /// Takes so many records, each of them a row.
  func acceptRows(_ count: Int) {
    guard recordOfRow.isEmpty, records == rows else {
      for _ in 0..<count { acceptRow(countRecord()) }
      return
    }
    records += count
    rows += count
  }

  /// Every record so far is a row.
  var holdsEveryRecord: Bool { recordOfRow.isEmpty }

  /// Record number of a row, from 0 in this block.
  func record(of row: Int) -> Int32 {
    recordOfRow.isEmpty ? Int32(truncatingIfNeeded: row) : recordOfRow[row]
  }

  /// Keeps the first `most` rejections, and counts the rest.
  func limitRejections(to most: Int) {
    guard rejections.count > most else { return }
    for rejection in rejections[most...] { unlisted[rejection.reason.rule, default: 0] += 1 }
    rejections = Array(rejections[..<most])
  }

  /// Counts a code that is not declared. Past `keptTexts` different ones, a column is no column of
  /// codes, and the rest go uncounted.
  func keepUndeclared(_ column: Int, _ text: UnsafeBufferPointer<UInt8>) {
    let text = Array(text.prefix(Self.keptBytes))
    guard let known = undeclared[column]?[text] else {
      if undeclared[column, default: [:]].count < Self.keptTexts {
        undeclared[column, default: [:]][text] = 1
      }
      return
    }
    undeclared[column]?[text] = known + 1
  }
  private static let keptTexts = 1000
  private static let keptBytes = 80
}

/// Longer texts come after shorter ones, as numbers without leading zeros do; texts of one length by
/// their bytes.
func idComesAfter(
  _ later: UnsafeBufferPointer<UInt8>, _ earlier: UnsafeBufferPointer<UInt8>
) -> Bool {
  guard later.count == earlier.count else { return later.count > earlier.count }
  guard let one = later.baseAddress, let other = earlier.baseAddress else { return false }
  return memcmp(one, other, later.count) > 0
}

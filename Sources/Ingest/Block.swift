internal import Responses

/// What was read from one stretch of the file: the records that begin in it, column by column.
///
/// Written by one thread, then read by others once all are done.
final class Block: @unchecked Sendable {
  /// A row that was not accepted.
  struct Rejection: Sendable {
    enum Reason: Sendable {
      case fieldCount(Int)
      case textAfterQuote(field: Int)
    }
    let record: Int32
    let reason: Reason
  }
  /// Where the first record begins that begins in the stretch; nil: none does, or it was not found.
  var start: Int?
  /// Where the record after the last one begins.
  var next = 0
  /// Records that begin here, blank lines included.
  private(set) var records = 0
  var blankLines = 0
  /// Rows accepted.
  private(set) var rows = 0
  let capacity: Int
  /// Record number of each row, from 0 in this block.
  private(set) var recordOfRow: [Int32] = []
  /// `capacity` cells for each coded column.
  let coded: UnsafeMutablePointer<UInt8>
  let reals: UnsafeMutablePointer<Double>
  let realKinds: UnsafeMutablePointer<UInt8>
  /// Numbers in `unitTexts`, row by row, in a row by unit column.
  var units: [Int32] = []
  var unitTexts = TextInterner()
  /// Bytes of the ids one after the other, and where each ends.
  var respondentBytes: [UInt8] = []
  var respondentEnds: [Int] = []
  var weights: [Double] = []
  /// Per row: seconds taken, or the moment of the end; NaN: blank; infinite: not to be read.
  var ended: [Double] = []
  /// Per row: the moment of the beginning, likewise; empty where seconds are given.
  var started: [Double] = []
  var rejections: [Rejection] = []
  /// By column: codes that are not declared, and how often each stands there.
  private(set) var undeclared: [Int: [[UInt8]: Int]] = [:]
  /// How the bytes fit UTF-8, and the records that do not fit the encoding or hold a NUL.
  var utf8 = UTF8Count()
  var misencoded: [Int32] = []
  var zeroed: [Int32] = []
  /// Where a quote opens that is never closed.
  var unclosed: (record: Int32, field: Int)?
  /// The file could not be read.
  var failed = false

  /// `capacity`: at least the rows that there will be.
  init(capacity: Int, plan: CellPlan) {
    self.capacity = capacity
    recordOfRow.reserveCapacity(capacity)
    coded = .allocate(capacity: Swift.max(1, capacity * plan.codeTables.count))
    reals = .allocate(capacity: Swift.max(1, capacity * plan.realRules.count))
    realKinds = .allocate(capacity: Swift.max(1, capacity * plan.realRules.count))
  }

  deinit {
    coded.deallocate()
    reals.deallocate()
    realKinds.deallocate()
  }

  /// Takes the number of the next record.
  func countRecord() -> Int32 {
    records += 1
    return Int32(truncatingIfNeeded: records - 1)
  }

  func acceptRow(_ record: Int32) {
    recordOfRow.append(record)
    rows += 1
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

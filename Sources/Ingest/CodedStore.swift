internal import CScan
import Foundation
internal import Responses

/// The coded cells of a whole file, column by column: each stretch writes its rows where they
/// belong, so that no cell is held twice.
///
/// Memory that no row reaches is asked for and never touched, so that it costs nothing: in small
/// pages, since a large one counts whole from its first byte on. Stretches write to rows of their
/// own; what is read is read when all have been written.
final class CodedStore: @unchecked Sendable {
  private let base: UnsafeMutableRawPointer
  private let count: Int
  /// Bytes of a column.
  private let stride: Int
  private let capacity: Int

  /// - Parameters:
  ///   - columns: coded columns.
  ///   - capacity: at least the rows that there will be.
  init(columns count: Int, capacity: Int) {
    let page = Int(sysconf(Int32(_SC_PAGESIZE)))
    self.count = count
    self.capacity = capacity
    stride = (max(1, capacity) + page - 1) / page * page
    let found = mmap(
      nil, max(1, count) * stride, PROT_READ | PROT_WRITE,
      MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0)
    guard let found, found != MAP_FAILED else {
      preconditionFailure("there is no room in the address space for \(count) columns")
    }
    base = found
    madvise(base, max(1, count) * stride, MADV_NOHUGEPAGE)
  }

  deinit { munmap(base, max(1, count) * stride) }

  private func start(_ column: Int) -> UnsafeMutablePointer<UInt8> {
    precondition(column < count)
    return (base + column * stride).assumingMemoryBound(to: UInt8.self)
  }

  /// Writes rows that lie row by row, a cell for each column, from row `first` on.
  func write(_ rows: UnsafePointer<UInt8>, count rowCount: Int, at first: Int) {
    precondition(first + rowCount <= capacity, "more rows than the file has bytes for")
    guard count > 0 else { return }
    withUnsafeTemporaryAllocation(
      of: UnsafeMutablePointer<UInt8>?.self, capacity: count
    ) { targets in
      for column in 0..<count { targets[column] = start(column) + first }
      cscan_turn(rows, rowCount, count, targets.baseAddress)
    }
  }

  /// The cells of one column where they are: of the first `rows` rows. Where only those in `kept`
  /// stay, a copy of them, and the column's own memory is given back. To be asked for once.
  func cells(_ column: Int, rows: Int, kept: [Int]?) -> AnswerCells {
    let cells = start(column)
    guard let kept else {
      return AnswerCells(keptBy: self, UnsafeBufferPointer(start: cells, count: rows))
    }
    defer { madvise(cells, stride, MADV_DONTNEED) }
    return AnswerCells(kept.map { cells[$0] })
  }
}

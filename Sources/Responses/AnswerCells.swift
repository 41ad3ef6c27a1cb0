/// The cells of a coded column, a byte per accepted row: an index into the column's values, or a
/// `MissingKind`.
///
/// They stay where the reader wrote them, so that a file's answers are held once and never copied.
/// Copies of the value share that memory; nobody writes to it again.
public struct AnswerCells: RandomAccessCollection, ExpressibleByArrayLiteral, Sendable {
  /// Keeps the memory.
  @usableFromInline let owner: any AnyObject & Sendable
  /// Nil only where there are no cells.
  @usableFromInline nonisolated(unsafe) let start: UnsafePointer<UInt8>?
  public let count: Int

  /// - Parameters:
  ///   - owner: keeps the memory for as long as it lives, and lets nobody write to it.
  ///   - cells: what it keeps.
  public init(keptBy owner: any AnyObject & Sendable, _ cells: UnsafeBufferPointer<UInt8>) {
    self.owner = owner
    start = cells.baseAddress
    count = cells.count
  }

  public init(_ cells: some Collection<UInt8>) {
    let own = OwnCells(cells)
    self.init(keptBy: own, UnsafeBufferPointer(own.cells))
  }

  public init(arrayLiteral cells: UInt8...) { self.init(cells) }

  @inlinable public var startIndex: Int { 0 }
  @inlinable public var endIndex: Int { count }

  @inlinable public subscript(row: Int) -> UInt8 {
    precondition(row >= 0 && row < count, "there is no such row")
    return buffer[row]
  }

  @inlinable var buffer: UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: start, count: count)
  }

  @inlinable public func withUnsafeBufferPointer<Result>(
    _ body: (UnsafeBufferPointer<UInt8>) throws -> Result
  ) rethrows -> Result {
    try withExtendedLifetime(owner) { try body(buffer) }
  }

  @inlinable public func withContiguousStorageIfAvailable<Result>(
    _ body: (UnsafeBufferPointer<UInt8>) throws -> Result
  ) rethrows -> Result? {
    try withUnsafeBufferPointer(body)
  }
}

extension AnswerCells: Equatable {
  public static func == (one: AnswerCells, other: AnswerCells) -> Bool {
    one.elementsEqual(other)
  }
}

/// Memory of its own; written when it is made, and then only read.
private final class OwnCells: @unchecked Sendable {
  let cells: UnsafeMutableBufferPointer<UInt8>

  init(_ bytes: some Collection<UInt8>) {
    cells = .allocate(capacity: bytes.count)
    _ = cells.initialize(from: bytes)
  }

  deinit { cells.deallocate() }
}

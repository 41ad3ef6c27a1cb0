import Synchronization

/// A piece of memory that has one owner at a time.
final class Tile: @unchecked Sendable {
  let bytes: UnsafeMutablePointer<UInt8>
  let size: Int

  fileprivate init(size: Int) {
    self.size = size
    bytes = .allocate(capacity: size)
  }

  deinit { bytes.deallocate() }
}

/// Pieces of memory that are used again and again.
final class TilePool: Sendable {
  private let free = Mutex<[Tile]>([])

  /// At least `size` bytes of anything.
  func take(_ size: Int) -> Tile {
    free.withLock { free in
      free.popLast().flatMap { $0.size >= size ? $0 : nil } ?? Tile(size: size)
    }
  }

  func give(_ tile: Tile) { free.withLock { $0.append(tile) } }
}

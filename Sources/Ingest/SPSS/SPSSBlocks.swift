internal import CZlib

/// The compressed blocks of a `.zsav` file, unpacked one after another into the same memory.
final class SPSSBlocks {
  private struct Block {
    let packed: Range<Int>
    /// Bytes that come out.
    let size: Int
  }

  /// SPSS makes blocks of 4 MB.
  private static let largestBlock = 1 << 24
  /// Room before a block for what is left of the one before.
  private static let head = 8

  private let blocks: [Block]
  private var next = 0
  private let buffer: UnsafeMutableRawBufferPointer

  /// `cursor`: from the end of the dictionary to the end of the file.
  init(_ cursor: SPSSCursor) throws(SPSSFlaw) {
    var header = cursor
    let start = header.place
    guard header.end - start >= 24 else { throw .truncated("it ends before its cases") }
    guard try header.long() == start else {
      throw .damaged("its compressed blocks are not where it says")
    }
    let trailer = try header.long()
    let length = try header.long()
    guard trailer >= start + 24, length >= 24, trailer <= header.end,
      length <= header.end - trailer
    else { throw .truncated("the list of its compressed blocks is not there") }
    var list = cursor.over(trailer..<trailer + length)
    try list.skip(20)
    guard try list.int() == (length - 24) / 24, length % 24 == 0 else {
      throw .damaged("the list of its compressed blocks has a wrong length")
    }
    blocks = try Self.blocks(&list, from: start + 24, to: trailer)
    buffer = .allocate(
      byteCount: Self.head + (blocks.map(\.size).max() ?? 0), alignment: Self.head)
  }

  deinit { buffer.deallocate() }

  private static func blocks(_ list: inout SPSSCursor, from start: Int, to end: Int)
    throws(SPSSFlaw) -> [Block]
  {
    var blocks: [Block] = []
    var place = start
    var total = 0
    // So that a small file does not keep the machine busy for long.
    let limit = 1 << 30 + 10 * end
    while !list.isAtEnd {
      try list.skip(8)
      let packedPlace = try list.long()
      let size = try list.int()
      let packedSize = try list.int()
      guard packedPlace == place, packedSize >= 0, packedSize <= end - place,
        (0...largestBlock).contains(size)
      else { throw .damaged("its compressed blocks are not where it says") }
      total += size
      guard total <= limit else { throw tooLarge(limit) }
      blocks.append(Block(packed: place..<place + packedSize, size: size))
      place += packedSize
    }
    return blocks
  }

  private static func tooLarge(_ limit: Int) -> SPSSFlaw {
    .tooLarge(
      "the SPSS file unpacks to more than \(limit >> 20) MB, too much for its size",
      advice: "Save it as .sav instead of .zsav.")
  }

  /// Unpacks the next block of `file` behind the bytes of `rest`, fewer than eight. Nil: that was
  /// the last. The result holds until the next call.
  func unpackNext(of file: UnsafeRawBufferPointer, behind rest: UnsafeRawBufferPointer)
    throws(SPSSFlaw) -> UnsafeRawBufferPointer?
  {
    guard next < blocks.count else { return nil }
    let block = blocks[next]
    next += 1
    let start = Self.head - rest.count
    // The rest may stand in the same memory, behind its new place.
    UnsafeMutableRawBufferPointer(rebasing: buffer[start..<Self.head]).copyMemory(from: rest)
    var size = uLongf(block.size)
    let room = UnsafeMutableRawBufferPointer(rebasing: buffer[Self.head...])
    let packed = UnsafeRawBufferPointer(rebasing: file[block.packed])
    let status = uncompress(
      room.baseAddress?.assumingMemoryBound(to: UInt8.self), &size,
      packed.baseAddress?.assumingMemoryBound(to: UInt8.self), uLong(packed.count))
    guard status == Z_OK, size == block.size else {
      throw .damaged("compressed block \(next) cannot be unpacked")
    }
    return UnsafeRawBufferPointer(rebasing: buffer[start..<Self.head + block.size])
  }
}

internal import Foundation

/// Gives equal byte strings one number, in the order in which they first come. No allocation for a
/// string that is known; the hash has no seed, so nothing depends on the process.
///
/// Filled by one thread, then read by others once it is done.
final class TextInterner: @unchecked Sendable {
  @exclusivity(unchecked) private var bytes = Growing<UInt8>()
  @exclusivity(unchecked) private var ends = Growing<Int>()
  @exclusivity(unchecked) private var hashes = Growing<UInt64>()
  /// Upper half of the hash, then number + 1 in the lower half; 0: free. A power of two long.
  @exclusivity(unchecked) private var slots: UnsafeMutableBufferPointer<UInt64>

  init() {
    slots = .allocate(capacity: 64)
    slots.initialize(repeating: 0)
  }

  deinit {
    bytes.deallocate()
    ends.deallocate()
    hashes.deallocate()
    slots.deallocate()
  }

  var count: Int { ends.count }

  func text(_ number: Int) -> UnsafeBufferPointer<UInt8> {
    let start = number == 0 ? 0 : ends[number - 1]
    return bytes.part(start..<ends[number])
  }

  /// The number of `text`, and whether it is new.
  func intern(_ text: UnsafeBufferPointer<UInt8>) -> (number: Int32, isNew: Bool) {
    let hash = Self.hash(text)
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] != 0 {
      let number = Int(slots[slot] & 0xFFFF_FFFF) - 1
      if slots[slot] >> 32 == hash >> 32, equals(number, text) {
        return (Int32(truncatingIfNeeded: number), false)
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    let number = ends.count
    slots[slot] = Self.entry(hash, number)
    bytes.append(text)
    ends.append(bytes.count)
    hashes.append(hash)
    if ends.count * 2 > slots.count { grow() }
    return (Int32(truncatingIfNeeded: number), true)
  }

  /// The number of each text, in order. The places to look at are fetched for all of them first, so
  /// that the processor need not wait for one after the other.
  func intern(
    _ texts: UnsafeBufferPointer<UnsafeBufferPointer<UInt8>>, into numbers: (Int, Int32) -> Void
  ) {
    withUnsafeTemporaryAllocation(
      of: (hash: UInt64, slot: UInt64, start: Int).self, capacity: texts.count
    ) {
      found in
      for place in texts.indices {
        let hash = Self.hash(texts[place])
        found[place] = (hash, slots[Int(truncatingIfNeeded: hash) & (slots.count - 1)], 0)
      }
      for place in texts.indices {
        let number = Int(found[place].slot & 0xFFFF_FFFF)
        found[place].start = number > 1 ? ends[number - 2] : 0
      }
      for place in texts.indices {
        let (hash, slot, start) = found[place]
        let number = Int(slot & 0xFFFF_FFFF) - 1
        let isKnown =
          slot != 0 && slot >> 32 == hash >> 32
          && ends[number] - start == texts[place].count
          && equal(bytes.part(start..<ends[number]), texts[place])
        numbers(
          place, isKnown ? Int32(truncatingIfNeeded: number) : intern(texts[place]).number)
      }
    }
  }

  private static func entry(_ hash: UInt64, _ number: Int) -> UInt64 {
    ((hash >> 32) << 32) | UInt64(number + 1)
  }

  private func equals(_ number: Int, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    let known = self.text(number)
    return known.count == text.count && equal(known, text)
  }

  /// Of texts of one length.
  private func equal(_ a: UnsafeBufferPointer<UInt8>, _ b: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = a.baseAddress, let second = b.baseAddress else { return true }
    return memcmp(first, second, a.count) == 0
  }

  private func grow() {
    let larger = UnsafeMutableBufferPointer<UInt64>.allocate(capacity: slots.count * 2)
    larger.initialize(repeating: 0)
    slots.deallocate()
    slots = larger
    for number in 0..<hashes.count {
      var slot = Int(truncatingIfNeeded: hashes[number]) & (slots.count - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Self.entry(hashes[number], number)
    }
  }

  /// Eight bytes at a time, multiplied and folded; then mixed so that low bits depend on all.
  private static func hash(_ text: UnsafeBufferPointer<UInt8>) -> UInt64 {
    let raw = UnsafeRawBufferPointer(text)
    var hash = 0x9E37_79B9_7F4A_7C15 ^ UInt64(text.count)
    var place = 0
    while place + 8 <= raw.count {
      hash = fold(hash ^ raw.loadUnaligned(fromByteOffset: place, as: UInt64.self))
      place += 8
    }
    var rest: UInt64 = 0
    while place < raw.count {
      rest = rest << 8 | UInt64(raw[place])
      place += 1
    }
    hash = fold(hash ^ rest)
    return hash ^ (hash >> 33)
  }

  /// Both halves of the product with an odd constant, one upon the other.
  private static func fold(_ value: UInt64) -> UInt64 {
    let (high, low) = value.multipliedFullWidth(by: 0xFF51_AFD7_ED55_8CCD)
    return high ^ low
  }
}

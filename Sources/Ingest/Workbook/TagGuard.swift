internal import Foundation

/// Counts the attributes of each tag before the parser sees them: it compares every attribute of
/// an element with every other, so a tag of some megabytes would keep it busy for minutes.
///
/// Inside a tag the quotes are followed as the parser follows them. A `<` can never stand inside
/// a tag, so each one begins afresh, and nothing before it can lead the count astray.
struct TagGuard {
  /// Attributes that an element may have; a worksheet's root has some twenty.
  static let attributes = 128

  private enum State {
    case text
    /// After `<`.
    case opened
    case tag
    case quoted(UInt8)
  }
  private var state = State.text
  private var count = 0

  /// True when no tag in the bytes so far has too many attributes. UTF-8.
  mutating func admits(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let base = bytes.baseAddress else { return true }
    var place = 0
    while place < bytes.count {
      if case .text = state {
        guard let found = memchr(base + place, 0x3C, bytes.count - place) else { return true }
        place = UnsafeRawPointer(base).distance(to: UnsafeRawPointer(found)) + 1
        open()
        continue
      }
      step(bytes[place])
      if count > Self.attributes { return false }
      place += 1
    }
    return true
  }

  private mutating func open() {
    state = .opened
    count = 0
  }

  @inline(__always)
  private mutating func step(_ byte: UInt8) {
    if byte == 0x3C { return open() }
    switch state {
    case .text: break
    case .opened:
      // Comments, CDATA and instructions have no attributes that are compared.
      let isTag = byte != 0x21 && byte != 0x3F && byte != 0x3E
      state = isTag ? .tag : .text
    case .tag:
      switch byte {
      case 0x3E: state = .text
      case 0x22, 0x27: state = .quoted(byte)
      case 0x3D: count += 1
      default: break
      }
    case .quoted(let quote):
      if byte == quote { state = .tag }
    }
  }
}

internal import CDigest

/// SHA-256 (FIPS 180-4), for naming inputs and outputs in the manifest. Not used for secrets.
struct SHA256 {
  private var state: [UInt32] = [
    0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a, 0x510e_527f, 0x9b05_688c, 0x1f83_d9ab,
    0x5be0_cd19,
  ]

  /// Bytes taken in so far, and those of them that do not fill a block yet.
  private var length = 0
  private var rest: [UInt8] = []
  private let portable: Bool

  /// - Parameter portable: not by the processor's own instructions, even where it has them.
  init(portable: Bool = false) { self.portable = portable }

  /// The digest of `bytes` in lower-case hexadecimal, 64 characters.
  static func hex(_ bytes: [UInt8], portable: Bool = false) -> String {
    var hash = SHA256(portable: portable)
    bytes.withUnsafeBufferPointer { hash.add($0) }
    return hash.digest()
  }

  /// Takes in the bytes that follow.
  mutating func add(_ bytes: UnsafeBufferPointer<UInt8>) {
    length += bytes.count
    var bytes = bytes
    if !rest.isEmpty {
      let needed = min(64 - rest.count, bytes.count)
      rest.append(contentsOf: bytes[..<needed])
      bytes = UnsafeBufferPointer(rebasing: bytes[needed...])
      guard rest.count == 64 else { return }
      let block = rest
      block.withUnsafeBufferPointer { take($0, blocks: 1, portable) }
      rest = []
    }
    let whole = bytes.count / 64
    take(bytes, blocks: whole, portable)
    rest.append(contentsOf: bytes[(whole * 64)...])
  }

  /// Of all that was taken in, in lower-case hexadecimal, 64 characters.
  func digest() -> String {
    var hash = self
    var tail = rest
    tail.append(0x80)
    while tail.count % 64 != 56 { tail.append(0) }
    let bits = UInt64(length) * 8
    for shift in stride(from: 56, through: 0, by: -8) {
      tail.append(UInt8(truncatingIfNeeded: bits >> UInt64(shift)))
    }
    tail.withUnsafeBufferPointer { hash.take($0, blocks: tail.count / 64, portable) }
    return hash.hexadecimal
  }

  private mutating func take(
    _ bytes: UnsafeBufferPointer<UInt8>, blocks: Int, _ portable: Bool
  ) {
    guard let base = bytes.baseAddress, blocks > 0 else { return }
    if !portable, cdigest_sha256(&state, base, blocks) != 0 { return }
    for block in 0..<blocks {
      compress(UnsafeBufferPointer(rebasing: bytes[block * 64..<block * 64 + 64]))
    }
  }

  private var hexadecimal: String {
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    for word in state {
      for shift in stride(from: 28, through: 0, by: -4) {
        text.append(digits[Int((word >> UInt32(shift)) & 15)])
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  private mutating func compress(_ block: UnsafeBufferPointer<UInt8>) {
    withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 64) { schedule in
      Self.constants.withUnsafeBufferPointer { constants in
        Self.expand(block, into: schedule)
        var (a, b, c, d) = (state[0], state[1], state[2], state[3])
        var (e, f, g, h) = (state[4], state[5], state[6], state[7])
        for t in 0..<64 {
          let s1 = Self.rotated(e, 6) ^ Self.rotated(e, 11) ^ Self.rotated(e, 25)
          let first = h &+ s1 &+ ((e & f) ^ (~e & g)) &+ constants[t] &+ schedule[t]
          let s0 = Self.rotated(a, 2) ^ Self.rotated(a, 13) ^ Self.rotated(a, 22)
          let second = s0 &+ ((a & b) ^ (a & c) ^ (b & c))
          (h, g, f, e) = (g, f, e, d &+ first)
          (d, c, b, a) = (c, b, a, first &+ second)
        }
        state[0] &+= a
        state[1] &+= b
        state[2] &+= c
        state[3] &+= d
        state[4] &+= e
        state[5] &+= f
        state[6] &+= g
        state[7] &+= h
      }
    }
  }

  private static func expand(
    _ block: UnsafeBufferPointer<UInt8>, into schedule: UnsafeMutableBufferPointer<UInt32>
  ) {
    for t in 0..<16 {
      schedule[t] =
        UInt32(block[t * 4]) << 24 | UInt32(block[t * 4 + 1]) << 16
        | UInt32(block[t * 4 + 2]) << 8 | UInt32(block[t * 4 + 3])
    }
    for t in 16..<64 {
      let (w2, w15) = (schedule[t - 2], schedule[t - 15])
      let s1 = rotated(w2, 17) ^ rotated(w2, 19) ^ (w2 >> 10)
      let s0 = rotated(w15, 7) ^ rotated(w15, 18) ^ (w15 >> 3)
      schedule[t] = s1 &+ schedule[t - 7] &+ s0 &+ schedule[t - 16]
    }
  }

  @inline(__always)
  private static func rotated(_ word: UInt32, _ by: UInt32) -> UInt32 {
    word >> by | word << (32 - by)
  }

  private static let constants: [UInt32] = [
    0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1, 0x923f_82a4,
    0xab1c_5ed5, 0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3, 0x72be_5d74, 0x80de_b1fe,
    0x9bdc_06a7, 0xc19b_f174, 0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f,
    0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da, 0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7,
    0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967, 0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc,
    0x5338_0d13, 0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85, 0xa2bf_e8a1, 0xa81a_664b,
    0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070, 0x19a4_c116,
    0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
    0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208, 0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7,
    0xc671_78f2,
  ]
}

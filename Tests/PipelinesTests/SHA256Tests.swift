import Testing

@testable import Pipelines

/// Digests of FIPS 180-4's examples, as published by NIST, by both paths.
@Suite struct SHA256Tests {
  static let published = [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
    (
      String(repeating: "a", count: 1_000_000),
      "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"
    ),
  ]

  @Test(arguments: [false, true]) func publishedDigests(portable: Bool) {
    for (text, digest) in Self.published {
      #expect(SHA256.hex(Array(text.utf8), portable: portable) == digest)
    }
  }

  @Test func bothPathsAgreeAtEveryLength() {
    for length in 0...300 {
      let bytes = (0..<length).map { UInt8(truncatingIfNeeded: $0 &* 73 &+ length) }
      #expect(SHA256.hex(bytes) == SHA256.hex(bytes, portable: true))
    }
  }

  /// What is taken in piece by piece has the digest of the whole, wherever it is cut.
  @Test(arguments: [1, 7, 63, 64, 65, 1000]) func piecesMakeUpTheWhole(size: Int) {
    let bytes = (0..<2500).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    var hash = SHA256()
    for first in stride(from: 0, to: bytes.count, by: size) {
      bytes[first..<min(first + size, bytes.count)].withUnsafeBufferPointer { hash.add($0) }
    }
    #expect(hash.digest() == SHA256.hex(bytes))
  }
}

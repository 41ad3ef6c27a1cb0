import Foundation
import Testing

/// What libFuzzer has come upon, and some changes to it, from one seed: quick enough for every run
/// of the tests, where `make fuzz` goes on for as long as it is told to.
@Suite struct ReplayTests {
  static let names = fuzzTargets.keys.sorted()
  private static let corpus = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Corpus")

  private static func inputs(_ name: String) throws -> [(name: String, bytes: [UInt8])] {
    let folder = corpus.appending(path: name)
    return try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted().map {
      ($0, [UInt8](try Data(contentsOf: folder.appending(path: $0))))
    }
  }

  @Test(arguments: names) func corpusHolds(_ name: String) throws {
    let target = try #require(fuzzTargets[name]?())
    let inputs = try Self.inputs(name)
    #expect(inputs.count > 100)
    for (file, bytes) in inputs {
      do { try target.check(bytes) } catch { Issue.record("\(file): \(error)") }
    }
  }

  @Test(arguments: names) func changesHold(_ name: String) throws {
    let target = try #require(fuzzTargets[name]?())
    let inputs = try Self.inputs(name).map(\.bytes)
    var random = SplitMix(state: 20_120_521)
    for turn in 0..<200 {
      let bytes = Self.change(inputs, &random)
      do { try target.check(bytes) } catch {
        Issue.record("turn \(turn): \(error): \(Data(bytes).base64EncodedString())")
      }
    }
  }

  /// One to four changes to one of the inputs.
  private static func change(_ inputs: [[UInt8]], _ random: inout SplitMix) -> [UInt8] {
    var bytes = inputs.randomElement(using: &random) ?? []
    for _ in 0..<Int.random(in: 1...4, using: &random) where !bytes.isEmpty {
      let place = Int.random(in: 0..<bytes.count, using: &random)
      let end = min(bytes.count, place + Int.random(in: 1...32, using: &random))
      switch Int.random(in: 0..<6, using: &random) {
      case 0: bytes.removeSubrange(place..<end)
      case 1: bytes.insert(contentsOf: bytes[place..<end], at: place)
      case 2: bytes[place] = UInt8.random(in: 0...255, using: &random)
      case 3: bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &random)
      case 4:
        // The beginning of one, the end of another.
        let other = inputs.randomElement(using: &random) ?? []
        bytes = Array(bytes[..<place] + other.dropFirst(place))
      default:
        bytes[place] = Array(";,\t\"\n\r<>[]{}:09AZ ".utf8).randomElement(using: &random) ?? 0
      }
    }
    return bytes
  }
}

/// SplitMix64 (Steele, Lea & Flood 2014).
private struct SplitMix: RandomNumberGenerator {
  var state: UInt64
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

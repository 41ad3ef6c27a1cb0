import Foundation
import Pipelines
import Survey
import Testing

/// Breaks a valid pipeline, its codebooks and its tables at random, a thousand ways from one seed.
/// Each must load, or end in faults that have a place: never in a crash.
@Suite struct MutationTests {
  static let targets = [
    Workplace.pipelineName, Workplace.pipelineName, Workplace.pipelineName,
    "Data/medarbeider.yaml", "Data/medarbeider.yaml", "Data/bruker.yaml", "Data/units.csv",
    "Data/aliases.csv", "Data/katalog.csv", "Data/kjennetegn.csv", "Data/svar-2012.csv",
  ]

  @Test func aBrokenPipelineLoadsOrSaysWhere() throws {
    try Workplace().with { path, folder in
      var mutator = Mutator(seed: 20_120_521)
      var loaded = 0
      for round in 0..<1000 {
        let name = Self.targets[mutator.pick(Self.targets.count)]
        let original = Data(Workplace.valid[name, default: ""].utf8)
        let broken = mutator.mutate(original)
        let url = URL(filePath: folder + name)
        try broken.write(to: url)
        do {
          _ = try Pipeline.load(path: path)
          loaded += 1
        } catch {
          check(error, round, name, broken)
        }
        try original.write(to: url)
      }
      // Some changes are harmless (a label, a swapped key), but most must be caught.
      #expect(loaded > 10 && loaded < 700)
      _ = try Pipeline.load(path: path)
    }
  }

  private func check(_ error: any Error, _ round: Int, _ name: String, _ broken: Data) {
    let text = String(decoding: broken, as: UTF8.self)
    guard let faults = error as? Faults else {
      Issue.record("round \(round), \(name): \(error)\n\(text)")
      return
    }
    #expect(faults.diagnostics.contains { $0.severity == .error }, "round \(round), \(name)")
    for fault in faults.diagnostics {
      switch fault.place {
      case .config(let file, let line, let column):
        #expect(!file.isEmpty && line >= 1 && column >= 1, "round \(round): \(fault.text())")
      case .data(let file, let row, _):
        #expect(!file.isEmpty && row >= 1, "round \(round): \(fault.text())")
      case .file: Issue.record("round \(round), \(name): no line: \(fault.text())\n\(text)")
      }
      #expect(!fault.message.isEmpty && fault.kind == .config, "round \(round)")
    }
  }
}

/// Random changes to a text file, the same for the same seed (SplitMix64: Steele, Lea & Flood
/// 2014).
struct Mutator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  mutating func pick(_ count: Int) -> Int { Int(next() % UInt64(max(1, count))) }

  static let values = [
    "", "[]", "{}", "x", "-1", "0", "1e9", "~", "true", "[[", "\"", "'", "&a b", "*a", "!!binary x",
    "99999999999999999999", "999999999999999", "0.1", "|", "\t", "{a: 1, a: 2}", "..", "/", "2012",
    "medarbeider.", ".", "æøå", "[1, 2, 3]", ".nan", ".inf", "- - -", "? x", "%TAG", "---", "...",
    "<<: {a: 1}", "0x10", "1_000", "\u{E000}", "\u{2028}", "a: b: c", "../Data/units.csv",
  ]

  /// One to three changes.
  mutating func mutate(_ data: Data) -> Data {
    var lines = data.split(separator: 10, omittingEmptySubsequences: false).map { Array($0) }
    for _ in 0...pick(3) { change(&lines) }
    return Data(lines.joined(separator: [10]))
  }

  private mutating func change(_ lines: inout [[UInt8]]) {
    if lines.isEmpty { lines = [[]] }
    let place = pick(lines.count)
    switch pick(11) {
    case 0: lines.remove(at: place)
    case 1: lines.insert(lines[place], at: pick(lines.count))
    case 2: lines[place] = Array(lines[place].prefix(pick(lines[place].count + 1)))
    case 3: lines = Array(lines.prefix(place + 1))
    case 4: lines.swapAt(place, pick(lines.count))
    case 5: lines[place].insert(contentsOf: [32, 32], at: 0)
    case 6, 7: retype(&lines[place])
    case 8, 9: rename(&lines[place])
    default: lines[place].insert(UInt8(pick(256)), at: pick(lines[place].count + 1))
    }
  }

  /// Another value after a colon or a comma.
  private mutating func retype(_ line: inout [UInt8]) {
    let starts = line.indices.filter { line[$0] == 58 || line[$0] == 44 }
    guard !starts.isEmpty else { return }
    let start = starts[pick(starts.count)] + 1
    let end = line[start...].firstIndex { $0 == 44 || $0 == 125 } ?? line.count
    let value = Self.values[pick(Self.values.count)]
    line.replaceSubrange(start..<end, with: Array((" " + value).utf8))
  }

  /// Drops, doubles or swaps letters of a word.
  private mutating func rename(_ line: inout [UInt8]) {
    guard line.count > 1 else { return }
    let place = pick(line.count - 1)
    switch pick(3) {
    case 0: line.remove(at: place)
    case 1: line.insert(line[place], at: place)
    default: line.swapAt(place, place + 1)
    }
  }
}

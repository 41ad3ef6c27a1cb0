import Foundation
import Pipelines
import Survey
import Testing

/// YAML that has brought down other readers.
@Suite struct HardYAMLTests {
  private func faults(_ text: String) throws -> [Diagnostic] {
    var workplace = Workplace()
    workplace.files[Workplace.pipelineName] = text
    return try workplace.faults()
  }

  @Test func aliasesThatUnfoldWithoutEndAreStopped() throws {
    var text = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
    for level in 1..<9 {
      let names = [String](repeating: "*a\(level - 1)", count: 10).joined(separator: ", ")
      text += "a\(level): &a\(level) [\(names)]\n"
    }
    #expect(try faults(text).map(\.rule) == ["yaml_too_large"])
  }

  @Test(arguments: [900, 5000])
  func deepNestingIsAFault(depth: Int) throws {
    let text = "a: " + String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    #expect(try faults(text).isEmpty == false)
  }

  /// To a YAML library the number 1 and the text "1" are two keys; here both are the word 1.
  @Test func keysThatDifferInQuotesAloneAreOneKey() throws {
    let found = try Workplace()
      .changing("Data/medarbeider.yaml", "{1: Lite, 6: Mye}", to: "{1: Lite, \"1\": Mye}").faults()
    #expect(found.filter { $0.severity == .error }.map(\.rule) == ["duplicate_key"])
  }

  /// Keys that are no words have no order: which of two the library names first is chance.
  @Test(arguments: [
    "? {c: 1}\n: 1\n? [d]\n: 2\n? {c: 1}\n: 3\n? [d]\n: 4\n? e\n: 5\n? e\n: 6\n",
    "!a k: 1\n!b k: 2\n!a k: 3\n!b k: 4\n",
  ])
  func repeatedKeysThatAreNoWordsAreTheSameFaultEachTime(_ text: String) throws {
    for _ in 0..<20 {
      let found = try faults(text).filter { $0.rule == "duplicate_key" }
      #expect(found.map(\.place.description) == ["\(Workplace.pipelineName):1:1"])
    }
  }

  /// 40 kB that took a minute: each of the many keys of one name was tried as the one repeated.
  @Test func aRepeatedKeyIsFoundAmongMany() throws {
    let others = (0..<3000).map { "m\($0):\n  a: 1\n" }.joined()
    let found = try faults("a: 1\n" + others + "a: 2\n").filter { $0.rule == "duplicate_key" }
    #expect(found.map(\.place.description) == ["\(Workplace.pipelineName):6002:1"])
  }

  /// What a library would hold some hundred bytes each for.
  @Test(arguments: ["- a\n", "[1,1,1,1,1,1,1,1,1,1,1,1]\n", "&a *a !b\n"])
  func tooManyValuesAreAFault(_ line: String) throws {
    let found = try faults(String(repeating: line, count: 200_000))
    #expect(found.map(\.rule) == ["yaml_too_large"])
  }

  /// A codebook that is a pipe or a device would never end.
  @Test(arguments: ["/dev/zero", "pipe"]) func aFileThatIsNoneIsAFault(_ name: String) throws {
    let workplace = Workplace()
      .changing(
        Workplace.pipelineName, "questionnaire: ../Data/bruker.yaml", to: "questionnaire: \(name)")
    try workplace.with { path, folder in
      mkfifo(folder + "Pipelines/pipe", 0o600)
      do {
        _ = try Pipeline.load(path: path)
        Issue.record("it is no file")
      } catch let faults as Faults {
        #expect(faults.diagnostics.filter { $0.severity == .error }.map(\.rule) == ["missing_file"])
      }
    }
  }

  @Test func anAliasStandsForWhatItsAnchorSays() throws {
    let pipeline = try Workplace()
      .changing(Workplace.pipelineName, "land.csv, rounding: 0.1", to: "land.csv, rounding: &r 0.5")
      .changing(Workplace.pipelineName, "2012.csv, rounding: 0.1", to: "2012.csv, rounding: *r")
      .load()
    guard case .published(_, let rounding) = pipeline.surveys[1].waves[0].content else {
      Issue.record("the user survey is published")
      return
    }
    #expect(rounding == ExactDecimal(units: 5, places: 1))
  }

  @Test func aByteOrderMarkAndWindowsLineEndsAreNoFault() throws {
    let text = try #require(Workplace.valid[Workplace.pipelineName])
    let windows = "\u{FEFF}" + text.replacingOccurrences(of: "\n", with: "\r\n")
    #expect(try faults(windows).isEmpty)
    let broken = windows.replacingOccurrences(of: "improve: 2", with: "imporve: 2")
    #expect(
      try faults(broken).filter { $0.severity == .error }.map(\.place.description)
        == ["\(Workplace.pipelineName):50:14"])
  }

  @Test func textThatIsNotUTF8IsFoundOnItsLine() throws {
    try Workplace().with { path, folder in
      var bytes = Data("pipeline: p\n".utf8)
      bytes += [0x74, 0x69, 0x74, 0x6C, 0x65, 0x3A, 0x20, 0xE6, 0x0A]
      try bytes.write(to: URL(filePath: path))
      do {
        _ = try Pipeline.load(path: path)
        Issue.record("it is not UTF-8")
      } catch let faults as Faults {
        #expect(
          faults.diagnostics.map { $0.shortened(folder).place.description }
            == ["\(Workplace.pipelineName):2:1"])
        #expect(faults.diagnostics.first?.rule == "not_utf8")
      }
    }
  }

  /// `no` is Norwegian for nothing and English for Norway; as a label it is a word.
  @Test func wordsStayWords() throws {
    let workplace = Workplace().changing("Data/medarbeider.yaml", "1: Lite", to: "1: no, 2: 007")
    let scale = try workplace.load().surveys[0].declaration.questionnaire.items[0].scale
    #expect(scale.labels[1]?.text(in: .nb) == "no")
    #expect(scale.labels[2]?.text(in: .nb) == "007")
  }
}

import Foundation
import Survey

@testable import Pipelines

/// Pipelines and codebooks. The first byte of an input says what the rest is: a pipeline or a
/// codebook whose form alone is looked at, or one of the two among the files that it needs; and
/// whether it is read twice, which must make no difference.
final class ConfigTarget: FuzzTarget {
  private let workplace = Workplace()
  private var isDoubled = false

  func check(_ input: [UInt8]) throws {
    guard let first = input.first else { return }
    let bytes = Array(input[1...])
    // No server is asked, and no file beyond the folder is opened.
    let text = String(decoding: bytes, as: UTF8.self)
    isDoubled = first & 4 != 0
    switch first & 3 {
    case 0: try checkForm(bytes, (PipelineShape.root, name: "the pipeline"))
    case 1: try checkForm(bytes, (QuestionnaireShape.root, name: "the questionnaire"))
    case 2 where !text.contains("postgres"): try checkLoading(Workplace.pipeline, bytes)
    case 3: try checkLoading(Workplace.codebook, bytes)
    default: break
    }
  }

  private func checkForm(_ bytes: [UInt8], _ shape: (Shape, name: String)) throws {
    let input = InputFile(path: "f.yaml", shown: "f.yaml", name: "f.yaml")
    func read() -> (ConfigFile?, FaultLog) {
      let log = FaultLog()
      return (ConfigFile.parse(bytes, input, shape, log: log), log)
    }
    let (file, log) = read()
    let again = isDoubled ? read().1 : log
    try expect(log.diagnostics == again.diagnostics, "the faults of two readings differ")
    if !log.diagnostics.isEmpty { try Faults(log.diagnostics).expectSound(in: "f.yaml") }
    try expectPlaces(log.diagnostics, in: bytes, "f.yaml")
    guard let file else { return try expect(log.hasErrors, "nothing is read, nothing is said") }
    try YAMLAccount(bytes, file.root, isWhole: !log.hasErrors).check()
  }

  private func checkLoading(_ name: String, _ bytes: [UInt8]) throws {
    try workplace.write(bytes, to: name)
    defer { workplace.restore(name) }
    func load() -> Result<Pipeline, Faults> {
      Result { () throws(Faults) in try Pipeline.load(path: workplace.path(Workplace.pipeline)) }
    }
    let first = load()
    switch (first, isDoubled ? load() : first) {
    case (.success(let one), .success(let two)):
      try expect(
        one.canonicalText == two.canonicalText && one.warnings == two.warnings,
        "two readings differ")
      try expectPlaces(one.warnings, in: bytes, workplace.path(name))
    case (.failure(let one), .failure(let two)):
      try expect(one.diagnostics == two.diagnostics, "the faults of two readings differ")
      try one.expectSound(in: nil)
      try expectPlaces(one.diagnostics, in: bytes, workplace.path(name))
      try expect(
        one.diagnostics.contains { $0.severity == .error }, "it fails without an error")
    default: throw Complaint(description: "one reading of two has faults")
    }
  }

  /// Lines are those of the file, and the line after the last.
  private func expectPlaces(_ faults: [Diagnostic], in bytes: [UInt8], _ file: String) throws {
    let breaks = String(decoding: bytes, as: UTF8.self).unicodeScalars.count {
      ["\n", "\r", "\u{85}", "\u{2028}", "\u{2029}"].contains($0)
    }
    for fault in faults {
      if case .config(file, let line, _) = fault.place {
        try expect(line <= breaks + 2, "line \(line) of \(breaks + 1): \(fault.text())")
      }
    }
  }
}

/// The files of a small pipeline, in a folder of their own.
final class Workplace {
  static let pipeline = "pipeline.yaml"
  static let codebook = "book.yaml"
  private let folder: String

  init() {
    folder = NSTemporaryDirectory() + "fuzz-\(UUID().uuidString)/"
    mkdir(folder, 0o700)
    for name in Self.files.keys { restore(name) }
  }

  deinit {
    for name in Self.files.keys { unlink(path(name)) }
    rmdir(folder)
  }

  func path(_ name: String) -> String { folder + name }

  func write(_ bytes: [UInt8], to name: String) throws {
    let file = open(path(name), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    defer { close(file) }
    let written = bytes.withUnsafeBytes { Foundation.write(file, $0.baseAddress, $0.count) }
    try expect(written == bytes.count, "\(name) cannot be written")
  }

  /// Gives a file its own content again.
  func restore(_ name: String) { try? write(Array(Self.files[name, default: ""].utf8), to: name) }

  private static let files = [
    pipeline: """
    pipeline: p
    organisation: {units: units.csv}
    surveys:
      - id: s
        questionnaire: book.yaml
        waves:
          - {wave: 2012, responses: answers.csv, invited: 9}
          - {wave: 2011, published: {file: means.csv, rounding: 0.1}}
    registers: [{id: r, file: register.csv}]
    analysis: {leadership: [s.d1], outcomes: [s.d2, r.x]}

    """,
    codebook: """
    questionnaire: s
    population: employee
    scale: {min: 1, max: 6, dont_know: [9]}
    dimensions: [{id: d1, items: [q1]}, {id: d2, items: [q2], target: 5}]
    items: [{id: q1}, {id: q2, scale: {min: 1, max: 3, codes: {a: 1, b: 3}}}]
    background: [{id: g, values: {1: x, 2: y}}]
    events: [{id: e, item: q2, counts_as: [a]}]

    """,
    "units.csv": "unit,name,parent,type\nK,Kommunen,,\nA,Skolen,K,skole\n",
    "answers.csv": "unit,id,q1,q2,g\nA,1,4,a,1\n",
    "means.csv": "unit,dimension,mean\nA,d1,4.1\n",
    "register.csv": "unit,wave,indicator,value\nA,2012,x,7.5\n",
  ]
}

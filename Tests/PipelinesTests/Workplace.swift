import Foundation
import Pipelines
import Survey

/// A small complete municipality in a folder of its own: one survey with responses and all
/// features, one that is known from published means, a register, a catalogue and principles.
struct Workplace {
  var files: [String: String]
  static let pipelineName = "Pipelines/kommune.yaml"

  init() { files = Self.valid }

  /// Replaces the first `old` in a file; traps when there is none, so that no test tests nothing.
  func changing(_ file: String, _ old: String, to new: String) -> Workplace {
    var copy = self
    guard let text = files[file], let range = text.range(of: old) else {
      preconditionFailure("\(file) has no \(old)")
    }
    copy.files[file] = text.replacingCharacters(in: range, with: new)
    return copy
  }

  func without(_ file: String) -> Workplace {
    var copy = self
    copy.files[file] = nil
    return copy
  }

  /// Writes the files to a new folder, calls `body` with the pipeline's path, and clears up.
  func with<Result>(_ body: (_ path: String, _ folder: String) throws -> Result) throws -> Result {
    let folder = NSTemporaryDirectory() + "indikator-" + UUID().uuidString + "/"
    defer { try? FileManager.default.removeItem(atPath: folder) }
    for name in ["Pipelines", "Data"] {
      try FileManager.default.createDirectory(
        atPath: folder + name, withIntermediateDirectories: true)
    }
    for (name, text) in files { try Data(text.utf8).write(to: URL(filePath: folder + name)) }
    return try body(folder + Self.pipelineName, folder)
  }

  /// The faults of loading, places without the folder; empty when it loads.
  func faults() throws -> [Diagnostic] {
    try with { path, folder in
      do {
        _ = try Pipeline.load(path: path)
        return []
      } catch let faults as Faults {
        return faults.diagnostics.map { $0.shortened(folder) }
      }
    }
  }

  func load() throws -> Pipeline { try with { path, _ in try Pipeline.load(path: path) } }

  /// Where a text stands first in a file: `file:line:column`, columns in Unicode scalars.
  func place(of needle: String, in file: String) -> String {
    guard let text = files[file], let range = text.range(of: needle) else {
      preconditionFailure("\(file) has no \(needle)")
    }
    let before = text[..<range.lowerBound]
    let line = before.unicodeScalars.count { $0 == "\n" } + 1
    let start = before.lastIndex(of: "\n").map { text.index(after: $0) } ?? text.startIndex
    let column = text[start..<range.lowerBound].unicodeScalars.count + 1
    return "\(file):\(line):\(column)"
  }
}

extension Diagnostic {
  func shortened(_ folder: String) -> Diagnostic {
    func short(_ file: String) -> String { file.replacingOccurrences(of: folder, with: "") }
    let place: Place =
      switch place {
      case .config(let file, let line, let column):
        .config(file: short(file), line: line, column: column)
      case .data(let file, let row, let column): .data(file: short(file), row: row, column: column)
      case .file(let file): .file(short(file))
      }
    return Diagnostic(
      kind, severity, rule: rule, at: place, short(message), advice: advice.map(short))
  }
}

extension Workplace {
  static let valid: [String: String] = [
    pipelineName: """
    pipeline: kommune-2012
    title: {nb: Undersøkelsen 2012, en: Survey 2012}
    language: nn
    organisation:
      units: ../Data/units.csv
      aliases: ../Data/aliases.csv
    surveys:
      - id: medarbeider
        questionnaire: ../Data/medarbeider.yaml
        waves:
          - wave: 2012
            responses: {file: ../Data/svar-2012.csv, format: csv, delimiter: ";", decimal: ",", encoding: utf-8,
                        columns: {unit: Enhet, respondent: Id, items: {q01: "Sp. 1"}}}
            invited: ../Data/invited.csv
            linked: true
          - wave: 2011
            responses: ../Data/svar-2011.csv
            invited: 12
            comparability: {leder: {verdict: with_reservation, reason: Ny ordlyd}}
        benchmarks:
          - {id: land, file: ../Data/land.csv, rounding: 0.1}
      - id: bruker
        questionnaire: ../Data/bruker.yaml
        waves:
          - wave: 2012
            published: {file: ../Data/bruker-2012.csv, rounding: 0.1}
            events: ../Data/events.csv
          - wave: 2011
            response_rate: 0.70
    registers:
      - {id: tall, file: ../Data/tall.csv}
    indicators:
      catalogue: ../Data/katalog.csv
    principles: ../Data/kjennetegn.csv
    analysis:
      relevant_difference: 0.3
      leadership: [medarbeider.leder]
      outcomes: [medarbeider.helhet, bruker.tilfredshet, tall.fravaer]
      correlations: {methods: [pearson, spearman], levels: [respondent, unit]}
      models:
        - id: helhet
          level: respondent
          outcome: medarbeider.helhet
          predictors: [medarbeider.leder, medarbeider.miljo]
          controls: []
          standard_errors: HC3
          importance: false
      bootstrap: {replicates: 100, seed: 7}
    disclosure: {minimum_respondents: 4, sensitive_minimum: 12}
    priorities: {improve: 2, preserve: 1}
    output: {directory: ../Output/kommune, formats: [csv, html], csv: excel, tables: [dimensions, items]}

    """,
    "Data/units.csv": """
    unit,name,parent,type,leader
    K,Kommunen,,,
    A,Barnehagen,K,barnehage,Kari
    B,Skolen,K,skole,
    B1,Trinn 1,B,skole,

    """,
    "Data/aliases.csv": """
    alias,unit,wave
    Gamle A,A,2011

    """,
    "Data/medarbeider.yaml": """
    questionnaire: medarbeider
    population: employee
    scale: {min: 1, max: 6, values: integer, dont_know: [9], not_asked: ["8"], labels: {1: Lite, 6: Mye}}
    minimum_answered: 0.6
    dimensions:
      - {id: leder, label: {nb: Nærmeste leder}, items: [q01, q02], target: 5.0, always_priority: true}
      - {id: miljo, label: Miljø, items: [q03]}
      - {id: helhet, items: [q04]}
    items:
      - {id: q01, text: {nb: Tilbakemelding}}
      - {id: q02, reversed: true}
      - {id: q03, scale: {min: 0, max: 10, values: real, points: 11, codes: {a: 0, b: 10}}}
      - {id: q04}
      - {id: q90, scale: {min: 1, max: 3}}
    background: [{id: alder, label: {nb: Alder}, values: {1: under 30, 2: 30 og over}}]
    events:
      - {id: trakassering, text: {nb: Trakassert}, item: q90, counts_as: [1, 2], sensitive: true}

    """,
    "Data/bruker.yaml": """
    questionnaire: bruker
    population: user
    scale: {min: 1, max: 5}
    dimensions:
      - {id: tilfredshet, label: Tilfredshet, target: 4}
    events:
      - {id: klage}

    """,
    "Data/svar-2012.csv": "Enhet;Id;Sp. 1;q02;q03;q04;q90;alder\nA;1;4;2;5,5;6;3;1\n",
    "Data/svar-2011.csv": "unit,respondent,q01,q02,q03,q04,q90\nA,1,4,2,5,6,3\n",
    "Data/invited.csv": "unit,invited\nA,4\nB,8\n",
    "Data/land.csv": "wave,dimension,mean\n2012,leder,4.6\n",
    "Data/bruker-2012.csv": "unit,dimension,mean\nK,tilfredshet,4.1\n",
    "Data/events.csv": "unit,event,n,count\nK,klage,200,20\n",
    "Data/tall.csv": "unit,wave,indicator,value\nA,2012,fravaer,7.5\nB,2012,frister,90\n",
    "Data/katalog.csv": """
    indicator,text,unit,source,area,direction,role,quality,target
    tall.fravaer,Sykefravær,%,register,Nærvær,lower,result,objective,6
    helhet,Alt i alt,1–6,,,higher,,,5
    planlagt,Noe som ikke måles ennå,,,,,,,

    """,
    "Data/kjennetegn.csv":
      "principle,area,text,items\n1,Ledelse,Leder gir svar,medarbeider.q01 medarbeider.q02\n",
  ]
}

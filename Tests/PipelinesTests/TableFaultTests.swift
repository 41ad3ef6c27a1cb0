import Pipelines
import Survey
import Testing

/// A configuration table broken in one way: which rule must find it, in which row and column
/// (the header is row 1).
struct TableBreak: Sendable, CustomTestStringConvertible {
  let rule: String
  let file: String
  let old: String
  let new: String
  let row: Int
  let column: String

  init(
    _ rule: String, _ file: String, _ old: String, _ new: String, _ row: Int, _ column: String
  ) {
    self.rule = rule
    self.file = "Data/" + file
    self.old = old
    self.new = new
    self.row = row
    self.column = column
  }

  var testDescription: String { "\(rule): \(file) \(new)" }
}

private let breaks: [TableBreak] = [
  TableBreak("two_roots", "units.csv", "A,Barnehagen,K", "A,Barnehagen,", 3, "parent"),
  TableBreak("no_root", "units.csv", "K,Kommunen,,", "K,Kommunen,A,", 1, "parent"),
  TableBreak("cycle", "units.csv", "B,Skolen,K", "B,Skolen,B1", 4, "parent"),
  TableBreak("cycle", "units.csv", "B,Skolen,K", "B,Skolen,B", 4, "parent"),
  TableBreak("unknown_unit", "units.csv", "Trinn 1,B", "Trinn 1,C", 5, "parent"),
  TableBreak("duplicate_id", "units.csv", "B1,Trinn", "A,Trinn", 5, "unit"),
  TableBreak("missing_id", "units.csv", "B1,Trinn", ",Trinn", 5, "unit"),
  TableBreak("missing_column", "units.csv", "name,parent", "name,parant", 1, "parent"),
  TableBreak("wrong_field_count", "units.csv", "A,Barnehagen,K", "A,K", 3, ""),
  TableBreak("unknown_unit", "aliases.csv", "Gamle A,A", "Gamle A,AA", 2, "unit"),
  TableBreak("alias_is_unit", "aliases.csv", "Gamle A,A,2011", "B,A,", 2, "alias"),
  TableBreak("duplicate_id", "aliases.csv", "2011\n", "2011\nGamle A,B,2011\n", 3, "alias"),
  TableBreak("unknown_indicator", "katalog.csv", "tall.fravaer", "tall.fravar", 2, "indicator"),
  TableBreak("duplicate_id", "katalog.csv", "planlagt", "medarbeider.helhet", 4, "indicator"),
  TableBreak("unknown_value", "katalog.csv", "lower", "lowr", 2, "direction"),
  TableBreak("unknown_value", "katalog.csv", "result", "outcome", 2, "role"),
  TableBreak("unknown_value", "katalog.csv", ",register,", ",registers,", 2, "source"),
  TableBreak("target_outside_scale", "katalog.csv", ",,5\n", ",,7\n", 3, "target"),
  TableBreak("not_a_number", "katalog.csv", "objective,6", "objective,6 %", 2, "target"),
  TableBreak("unknown_indicator", "kjennetegn.csv", ".q01", ".q05", 2, "items"),
  TableBreak("not_an_item", "kjennetegn.csv", ".q01", ".leder", 2, "items"),
  TableBreak("duplicate_id", "kjennetegn.csv", "q02\n", "q02\n1,a,b,\n", 3, "principle"),
  TableBreak("missing_column", "invited.csv", "unit,invited", "unit,asked", 1, "invited"),
  TableBreak("missing_column", "land.csv", "wave,dimension", "wave,dim", 1, "dimension"),
  TableBreak("missing_column", "bruker-2012.csv", "dimension,mean", "dimension,snitt", 1, "mean"),
  TableBreak("missing_column", "events.csv", "event,n,", "event,m,", 1, "n"),
  TableBreak("missing_column", "tall.csv", "indicator", "indikator", 1, "indicator"),
  TableBreak("illegal_id", "tall.csv", "frister", "fri.ster", 3, "indicator"),
  TableBreak("duplicate_column", "svar-2011.csv", "q02,q03", "q02,q02", 1, "q02"),
]

@Suite struct TableFaultTests {
  @Test(arguments: breaks)
  func isFoundInItsRow(fault: TableBreak) throws {
    let found = try Workplace().changing(fault.file, fault.old, to: fault.new).faults()
    let place = Diagnostic.Place.data(file: fault.file, row: fault.row, column: fault.column)
    let matching = found.filter { $0.rule == fault.rule && $0.place == place && $0.kind == .config }
    #expect(matching.count == 1, "expected \(place), found \(found.map { $0.text() })")
  }

  @Test func anAliasOfAWaveThatIsNone() throws {
    let loaded = try Workplace().changing("Data/aliases.csv", "2011", to: "2101").load()
    let told = try #require(loaded.warnings.first { $0.rule == "unknown_wave" })
    #expect(told.message.contains("`2101`"))
  }

  /// An alias that is another unit's name takes that unit's rows.
  @Test func anAliasThatIsAnothersName() throws {
    let loaded = try Workplace().changing("Data/aliases.csv", "Gamle A,A,2011", to: "Skolen,A,")
      .load()
    let told = try #require(loaded.warnings.first { $0.rule == "alias_is_name" })
    #expect(told.message.contains("`Skolen` for `A` is the name of the unit `B`"))
  }

  /// Codes may have been given out anew: what is a unit's id today was another's in 2011.
  @Test func anAliasOfAWaveThatIsAnId() throws {
    let loaded = try Workplace().changing("Data/aliases.csv", "Gamle A", to: "B").load()
    let told = try #require(loaded.warnings.first { $0.rule == "alias_is_unit" })
    #expect(told.message.contains("whose rows it takes in 2011"))
    #expect(loaded.organisation.lookup(wave: "2011")["B"] == 1)
    #expect(loaded.organisation.lookup(wave: "2012")["B"] == 2)
    let own = try Workplace().changing("Data/aliases.csv", "Gamle A", to: "A").faults()
    #expect(own.filter { $0.severity == .error }.map(\.rule) == ["alias_is_unit"])
  }

  /// An item without a column counts as not in the wave; that is said, with a name that is near.
  @Test func anItemWithoutAColumnIsTold() throws {
    let loaded = try Workplace().changing("Data/svar-2011.csv", "q03", to: "q3").load()
    let told = try #require(loaded.warnings.first { $0.rule == "item_not_in_file" })
    #expect(told.message.contains("1 of the questionnaire's items have no column: `q03`"))
    #expect(told.message.hasSuffix("; `q3` is near `q03`"))
  }

  @Test(arguments: ["units.csv", "svar-2012.csv", "tall.csv", "katalog.csv"])
  func anEmptyTableIsFound(name: String) throws {
    var workplace = Workplace()
    workplace.files["Data/" + name] = ""
    let found = try workplace.faults()
    #expect(
      found.contains {
        $0.rule == "empty_file" && $0.place == .data(file: "Data/" + name, row: 1, column: "")
      }, "\(found.map { $0.text() })")
  }

  @Test(arguments: [Workplace.pipelineName, "Data/medarbeider.yaml"])
  func anEmptyYAMLIsFound(name: String) throws {
    for text in ["", "# nothing\n", "---\n", "~\n"] {
      var workplace = Workplace()
      workplace.files[name] = text
      let found = try workplace.faults()
      #expect(
        found.contains {
          $0.rule == "empty_file" && $0.place == .config(file: name, line: 1, column: 1)
        }, "\(found.map { $0.text() })")
    }
  }

  @Test func aMissingPipelineIsAFaultOfTheArgument() throws {
    let found = try Workplace().without(Workplace.pipelineName).faults()
    #expect(found.map(\.rule) == ["missing_file"])
    #expect(found.first?.place == .file(Workplace.pipelineName))
  }

  @Test func aFiniteFrameNeedsInvited() throws {
    let workplace = Workplace()
      .changing(Workplace.pipelineName, "        invited: 12\n", to: "")
      .changing(Workplace.pipelineName, "analysis:", to: "analysis:\n  frame: finite")
    let found = try workplace.faults().filter { $0.severity == .error }
    #expect(found.map(\.rule) == ["finite_needs_invited"])
    #expect(
      found.first?.place.description == workplace.place(of: "finite", in: Workplace.pipelineName))
  }

  @Test func aKeyThatStandsThreeTimesIsFoundTwiceAndTheRestIsChecked() throws {
    let name = Workplace.pipelineName
    let workplace = Workplace()
      .changing(name, "language: nn", to: "language: nn\nlanguage: nb\n\"language\": en")
      .changing(name, "improve: 2", to: "imporve: 2")
    let found = try workplace.faults().filter { $0.severity == .error }
    #expect(found.map(\.rule) == ["duplicate_key", "duplicate_key", "unknown_key"])
    #expect(found.map(\.place.description).prefix(2) == ["\(name):4:1", "\(name):5:2"])
  }

  /// Faults of several files come at once, by file, line and column.
  @Test func allFaultsComeAtOnceInOrder() throws {
    let name = Workplace.pipelineName
    let workplace = Workplace()
      .changing(name, "priorities:", to: "priorites:")
      .changing(name, "seed: 7", to: "seed: x")
      .changing("Data/units.csv", "Trinn 1,B", to: "Trinn 1,C")
      .changing("Data/medarbeider.yaml", "target: 5.0", to: "target: 7")
    let found = try workplace.faults().filter { $0.severity == .error }
    #expect(
      found.map(\.rule) == ["target_outside_scale", "unknown_unit", "wrong_type", "unknown_key"])
  }

  /// What the interface names and this version does not do says so, and what to do instead.
  @Test(arguments: [
    (
      "units: ../Data/units.csv", "units: {file: ../Data/units.csv, format: surveyxact}",
      "surveyxact"
    ),
    ("formats: [csv", "formats: [xlsx", "xlsx"),
    ("sensitive_minimum: 12", "ledger: ledger.json", "ledger"),
  ])
  func whatIsNotAvailableSaysSo(old: String, new: String, key: String) throws {
    let name = Workplace.pipelineName
    let workplace = Workplace().changing(name, old, to: new)
    let found = try workplace.faults().filter { $0.rule == "not_available" }
    let fault = try #require(found.first)
    #expect(fault.message.contains(key))
    #expect(fault.advice?.isEmpty == false)
    let line = try #require(fault.place.description.split(separator: ":").dropFirst().first)
    let text = try #require(workplace.files[name]).split(
      separator: "\n", omittingEmptySubsequences: false)
    #expect(try text[#require(Int(line)) - 1].contains(key))
  }
}

/// What a model may say of itself depends on its level.
@Suite struct ModelKeyTests {
  @Test(arguments: [
    ("importance: false", "weights: n", "weights_need_units"),
    ("level: respondent", "level: multilevel\n      importance: true", "importance_of_multilevel"),
    ("unit: Enhet", "unit: Enhet, weight: Vekt", "unknown_column"),
    ("unit: Enhet", "unit: Enhet, weight: Id", "shared_column"),
  ])
  func refused(old: String, new: String, rule: String) throws {
    let name = Workplace.pipelineName
    var workplace = Workplace()
    if new.contains("importance") {
      workplace = workplace.changing(name, "      importance: false\n", to: "")
    }
    workplace = workplace.changing(name, old, to: new)
    let found = try workplace.faults().filter { $0.severity == .error }
    #expect(found.map(\.rule) == [rule])
    #expect(found.first?.advice?.isEmpty == false)
  }

  @Test func multilevelIsReadAndItsStandardErrorsRemarkedOn() throws {
    let name = Workplace.pipelineName
    let pipeline = try Workplace().changing(name, "level: respondent", to: "level: multilevel")
      .load()
    let model = try #require(pipeline.analysis.models.first)
    #expect(model.level == .multilevel && !model.importance && !model.countsRespondents)
    #expect(pipeline.warnings.map(\.rule).contains("no_effect"))
    let silent = try Workplace().changing(name, "level: respondent", to: "level: multilevel")
      .changing(name, "      importance: false\n", to: "")
      .changing(name, "      standard_errors: HC3\n", to: "").load()
    #expect(silent.analysis.models.map(\.importance) == [false])
    #expect(!silent.warnings.map(\.rule).contains("no_effect"))
  }

  @Test func unitsMayCountTheirRespondents() throws {
    let name = Workplace.pipelineName
    let pipeline = try Workplace().changing(name, "level: respondent", to: "level: unit")
      .changing(name, "importance: false", to: "weights: n").load()
    #expect(pipeline.analysis.models.map(\.countsRespondents) == [true])
  }
}

/// A SurveyXact export is named by its dataset; the files beside it count as named.
@Suite struct SurveyXactSourceTests {
  private func workplace() -> Workplace {
    var workplace = Workplace().changing(
      Workplace.pipelineName, "svar-2012.csv, format: csv", to: "dataset.csv, format: surveyxact")
    workplace.files["Data/dataset.csv"] = workplace.files["Data/svar-2012.csv"]
    return workplace
  }

  @Test func theFilesBesideItAreInputs() throws {
    var workplace = workplace()
    workplace.files["Data/Labels.csv"] = "q02;1;Uenig\n"
    workplace.files["Data/structure.csv"] = "variableName;questionText\nq02;Trivs du?\n"
    let pipeline = try workplace.load()
    #expect(
      pipeline.dataFiles.map(\.name).prefix(3)
        == ["../Data/dataset.csv", "../Data/structure.csv", "../Data/Labels.csv"])
    let wave = try #require(pipeline.surveys.first?.waves.first)
    guard case .microdata(let table, _) = wave.content else {
      Issue.record("no microdata")
      return
    }
    guard case .surveyXact(let format) = table.table.form else {
      Issue.record("\(table.table.form)")
      return
    }
    #expect(format.delimiter == .semicolon)
    #expect(pipeline.canonicalText.contains("surveyxact"))
  }

  @Test func withoutThemItSaysWhatIsMissing() throws {
    let found = try workplace().faults().filter { $0.severity == .error }
    #expect(found.map(\.rule) == ["missing_companion"])
    #expect(
      found[0].message.contains("`structure.csv`") && found[0].message.contains("`labels.csv`"))
    #expect(found[0].kind == .config)
  }
}

/// Who has put names into the column of ids has done so on every row: each name is a fault, and to
/// look for one that is near among 5,000 for each of 5,000 took minutes.
@Test(.timeLimit(.minutes(3))) func manyUnknownParentsTakeNoTime() throws {
  var workplace = Workplace()
  workplace.files["Data/units.csv"] =
    "unit,name,parent\nK,Kommunen,\n"
    + (0..<5_000).map { "u\($0),u\($0),v\($0)\n" }.joined()
  let found = try workplace.faults().filter { $0.rule == "unknown_unit" && $0.severity == .error }
  #expect(found.count { $0.place.description.contains("units.csv") } == 5_000)
}

@Test func moreUnitsThanAnybodyHasAreAFault() throws {
  var workplace = Workplace()
  workplace.files["Data/units.csv"] =
    "unit,parent\nK,\n" + (0..<100_000).map { "u\($0),K\n" }.joined()
  let found = try workplace.faults().filter { $0.rule == "too_many_units" }
  #expect(found.map(\.place.description) == ["Data/units.csv:1:unit"])
}

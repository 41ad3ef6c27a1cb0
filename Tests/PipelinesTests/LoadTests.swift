import Ingest
import Pipelines
import Survey
import Testing

@Suite struct LoadTests {
  @Test func everyDeclaredKeyReachesThePipeline() throws {
    let pipeline = try Workplace().load()
    #expect(pipeline.id == "kommune-2012")
    #expect(pipeline.title.text(in: .en) == "Survey 2012")
    #expect(pipeline.language == .nn)
    #expect(pipeline.organisation.units.map(\.id) == ["K", "A", "B", "B1"])
    #expect(
      pipeline.organisation.aliases == [UnitAlias(alias: "Gamle A", unit: "A", wave: "2011")])
    #expect(pipeline.disclosure == DisclosureSettings(minimumRespondents: 4, sensitiveMinimum: 12))
    #expect(pipeline.priorities == PrioritySettings(improve: 2, preserve: 1))
    #expect(pipeline.output.formats == [.csv, .html])
    #expect(pipeline.output.csv == .excel)
    #expect(pipeline.output.tables == ["dimensions", "items"])
    #expect(pipeline.output.directoryName == "../Output/kommune")
    #expect(pipeline.output.directory.hasSuffix("/Output/kommune"))
    #expect(
      pipeline.configFiles.map(\.name) == [
        "kommune.yaml", "../Data/units.csv", "../Data/aliases.csv", "../Data/medarbeider.yaml",
        "../Data/bruker.yaml", "../Data/katalog.csv", "../Data/kjennetegn.csv",
      ])
    #expect(pipeline.dataFiles.count == 7)
  }

  @Test func analysisIsAsDeclared() throws {
    let analysis = try Workplace().load().analysis
    let leader = QualifiedName("medarbeider", "leder")
    #expect(analysis.relevantDifference == 0.3)
    #expect(analysis.leadership == [leader])
    #expect(analysis.outcomes.map(\.source) == ["medarbeider", "bruker", "tall"])
    #expect(analysis.methods == [.pearson, .spearman])
    #expect(analysis.levels == [.respondent, .unit])
    #expect(
      analysis.models == [
        ModelSettings(
          id: "helhet", level: .respondent, outcome: QualifiedName("medarbeider", "helhet"),
          predictors: [leader, QualifiedName("medarbeider", "miljo")], standardErrors: .hc3,
          importance: false)
      ])
    #expect(analysis.replicates == 100)
    #expect(analysis.seed == 7)
  }

  @Test func wavesSayWhereTheirFiguresAre() throws {
    let surveys = try Workplace().load().surveys
    let newest = surveys[0].waves[0]
    guard case .microdata(let source, let columns) = newest.content else {
      Issue.record("2012 has responses")
      return
    }
    #expect(source.file.name == "../Data/svar-2012.csv")
    let format = TextFormat(delimiter: .semicolon, decimal: .comma, encoding: .utf8)
    #expect(source.table.form == .text(format))
    #expect(columns.units == ["Enhet"])
    #expect(columns.respondent == "Id")
    #expect(
      columns.items == ["q01": "Sp. 1", "q02": "q02", "q03": "q03", "q04": "q04", "q90": "q90"])
    #expect(columns.absentItems.isEmpty)
    #expect(newest.declaration.linked)
    guard case .file(let invited) = newest.invited, case .whole(12) = surveys[0].waves[1].invited
    else {
      Issue.record("invited is a file in 2012 and 12 in 2011")
      return
    }
    #expect(invited.file.name == "../Data/invited.csv")
    #expect(
      surveys[0].waves[1].declaration.comparability == [
        "leder": Comparability(verdict: .withReservation, reason: "Ny ordlyd")
      ])
    #expect(surveys[0].benchmarks.map(\.rounding) == [ExactDecimal(units: 1, places: 1)])
    guard case .published(_, rounding: let step) = surveys[1].waves[0].content else {
      Issue.record("the user survey is published")
      return
    }
    #expect(step == ExactDecimal(units: 1, places: 1))
    #expect(surveys[1].waves[0].events?.file.name == "../Data/events.csv")
  }

  /// Half a unit in the last printed decimal: 0.70 was rounded to 0.01, so ±0.005 (by hand).
  @Test(arguments: [("0.70", 0.005), ("0.7", 0.05), ("0.705", 0.0005), ("1", 0.5)])
  func aPublishedRateIsRoundedAsPrinted(text: String, half: Double) throws {
    let workplace = Workplace().changing(Workplace.pipelineName, "0.70", to: text)
    let wave = try workplace.load().surveys[1].declaration.waves[1]
    #expect(wave.responseRate == Double(text))
    #expect(wave.responseRateHalfWidth == half)
  }

  @Test func codesAreTextAsExported() throws {
    let workplace = Workplace().changing(
      "Data/medarbeider.yaml", "dont_know: [9]", to: "dont_know: [9.0, \"99\", x]")
    let questionnaire = try workplace.load().surveys[0].declaration.questionnaire
    let scale = questionnaire.items[0].scale
    #expect(scale.dontKnow == ["9.0", "99", "x"])
    #expect(scale.notAsked == ["8"])
    #expect(scale.labels[6]?.text(in: .nb) == "Mye")
    let own = questionnaire.items[2].scale
    #expect(own == Scale(min: 0, max: 10, values: .real, points: 11, codes: ["a": 0, "b": 10]))
    #expect(questionnaire.minimumAnswered == 0.6)
    #expect(questionnaire.dimensions[0].alwaysPriority)
    #expect(questionnaire.items[1].reversed)
    #expect(questionnaire.background[0].values.map(\.code) == ["1", "2"])
    #expect(questionnaire.events[0].countsAs == ["1", "2"])
  }

  @Test func oneModelPerOutcomeWhereNoneIsDeclared() throws {
    let text = try #require(Workplace.valid[Workplace.pipelineName])
    let start = try #require(text.range(of: "  models:"))
    let end = try #require(text.range(of: "  bootstrap:"))
    let models = String(text[start.lowerBound..<end.lowerBound])
    let analysis = try Workplace().changing(Workplace.pipelineName, models, to: "").load().analysis
    #expect(
      analysis.models.map(\.id) == ["medarbeider.helhet", "bruker.tilfredshet", "tall.fravaer"])
    #expect(analysis.models.map(\.level) == [.respondent, .unit, .unit])
    #expect(analysis.models.allSatisfy { $0.predictors == analysis.leadership })
  }

  @Test func namesInTheCatalogueAreQualified() throws {
    let pipeline = try Workplace().load()
    #expect(
      pipeline.catalogue.map(\.indicator) == ["tall.fravaer", "medarbeider.helhet", "planlagt"])
    #expect(pipeline.catalogue.map(\.source) == [.register, .employee, nil])
    #expect(pipeline.catalogue[0].direction == .lowerIsBetter)
    #expect(pipeline.catalogue[0].target == 6)
    #expect(pipeline.principles[0].items.map(\.name) == ["q01", "q02"])
    #expect(pipeline.warnings.map(\.rule) == ["indicator_not_measured"])
  }

  /// Only what is required; all else has its default.
  @Test func theLeastPipelineLoads() throws {
    var workplace = Workplace()
    workplace.files[Workplace.pipelineName] = """
      pipeline: liten
      organisation: {units: ../Data/units.csv}
      surveys: [{id: bruker, questionnaire: ../Data/bruker.yaml, waves: [{wave: 2012, response_rate: 0.5}]}]
      """
    let pipeline = try workplace.load()
    #expect(pipeline.language == .nb)
    #expect(pipeline.title.text(in: .nb) == "liten")
    #expect(pipeline.analysis == AnalysisSettings())
    #expect(pipeline.disclosure == DisclosureSettings())
    #expect(pipeline.priorities == PrioritySettings())
    #expect(pipeline.output.formats == [.csv, .json, .html])
    #expect(pipeline.output.tables == nil)
    #expect(pipeline.output.directoryName == "Output/liten")
  }

  @Test func layoutCommentsAndDefaultsDoNotShowInTheCanonicalText() throws {
    let workplace = Workplace()
    let text = try workplace.load().canonicalText
    let rewritten =
      workplace
      .changing(Workplace.pipelineName, "language: nn", to: "language:   'nn'   # nynorsk")
      .changing(
        Workplace.pipelineName, "{improve: 2, preserve: 1}", to: "\n  preserve: 1\n  improve: 2"
      )
      .changing(Workplace.pipelineName, "relevant_difference: 0.3", to: "relevant_difference: 0.30")
      .changing(
        Workplace.pipelineName, "units: ../Data/units.csv",
        to: "units: {file: ../Data/units.csv}"
      )
      .changing(
        Workplace.pipelineName, "frame:", orAdd: "  frame: superpopulation\n",
        before: "  leadership")
    #expect(try rewritten.load().canonicalText == text)
    let other = workplace.changing(Workplace.pipelineName, "improve: 2", to: "improve: 3")
    #expect(try other.load().canonicalText != text)
    let rate = workplace.changing(Workplace.pipelineName, "0.70", to: "0.7")
    #expect(try rate.load().canonicalText != text)
    let reordered = workplace.changing(
      "Data/medarbeider.yaml", "  - {id: q04}\n", to: ""
    ).changing("Data/medarbeider.yaml", "  - {id: q01, t", to: "  - {id: q04}\n  - {id: q01, t")
    #expect(try reordered.load().canonicalText != text)
    #expect(text.contains("\ndisclosure.complementary = true\n"))
    #expect(!text.contains("/tmp"))
  }
}

extension Workplace {
  fileprivate func changing(
    _ file: String, _ key: String, orAdd line: String, before next: String
  ) -> Workplace {
    changing(file, next, to: line + next)
  }
}

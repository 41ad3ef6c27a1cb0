import Pipelines
import Survey
import Testing

/// Registers and benchmarks as statistical offices publish them: columns of their own names, codes
/// of their own, and symbols whose meaning is the source's.
@Suite struct FigureSourceTests {
  private static let register = "{id: tall, file: ../Data/tall.csv}"

  private func workplace(_ register: String, _ file: String) -> Workplace {
    var made = Workplace().changing(Workplace.pipelineName, Self.register, to: register)
    made.files["Data/tall.csv"] = file
    return made
  }

  private static let pupils = """
    Enhetsnavn;Kjønn;Skoleår;Mobbing
    Skole A;Alle;2012;6,4
    Skole A;Jenter;2012;5,0
    Skole B;Alle;2012;*
    Skole C;Alle;2012;3,0

    """

  @Test func aTableOfTheDirectorateIsARegister() throws {
    let made = workplace(
      "{id: tall, file: ../Data/tall.csv, profile: udir, only: {Kjønn: [Alle]}, columns: {"
        + "unit: {column: Enhetsnavn, codes: {Skole A: A, Skole B: B}, others: skipped}, "
        + "wave: Skoleår, indicator: {constant: fravaer}, value: Mobbing}}", Self.pupils)
    try made.with { path, _ in
      let pipeline = try Pipeline.load(path: path)
      #expect(pipeline.registers[0].indicators == ["fravaer"])
      let run = try run(pipeline, RunOptions())
      let values = try #require(run.findings).table(.indicatorValues)
      let rows = (0..<values.rowCount).filter {
        values[$0, "indicator"] == .text("tall.fravaer")
      }
      #expect(rows.map { values[$0, "unit"].text } == ["A", "B"])
      #expect(rows.map { values[$0, "value"].number } == [6.4, nil])
      #expect(rows.map { values[$0, "value_status"].text } == [nil, "suppressed"])
    }
  }

  @Test func aStarMeansNothingUntilItsSourceIsNamed() throws {
    let made = workplace(
      "{id: tall, file: ../Data/tall.csv, only: {Kjønn: [Alle]}, columns: {unit: {column: "
        + "Enhetsnavn, codes: {Skole A: A, Skole B: B}, others: skipped}, wave: Skoleår, "
        + "indicator: {constant: fravaer}, value: Mobbing}}", Self.pupils)
    try made.with { path, _ in
      let pipeline = try Pipeline.load(path: path)
      let faults = #expect(throws: Faults.self) { try run(pipeline, RunOptions()) }
      let found = try #require(faults?.diagnostics.first)
      #expect(found.rule == "symbol" && "\(found.place)".hasSuffix("tall.csv:4:Mobbing"))
    }
  }

  /// Two categories of one dimension, as JSON-stat has them: row-major, the last fastest.
  @Test func jsonStatIsReadByItsContent() throws {
    let cube = """
      {"version": "2.0", "class": "dataset", "id": ["Region", "Tid"], "size": [2, 1],
       "dimension": {"Region": {"category": {"index": ["A", "B"]}},
                     "Tid": {"category": {"index": ["2012"]}}},
       "value": [7.5, null], "status": {"1": ":"}}
      """
    let made = workplace(
      "{id: tall, file: ../Data/tall.csv, profile: ssb, columns: {unit: Region, wave: Tid, "
        + "indicator: {constant: fravaer}}}", cube)
    try made.with { path, _ in
      let run = try run(try Pipeline.load(path: path), RunOptions())
      let values = try #require(run.findings).table(.indicatorValues)
      #expect(values[0, "value"].number == 7.5)
      #expect(values[1, "value_status"].text == "suppressed")
    }
  }

  @Test func faultsOfTheMappingHaveTheirPlaces() throws {
    let made = workplace(
      "{id: tall, file: ../Data/tall.csv, profile: ssbb, columns: {unit: {column: Enhet, "
        + "constant: A}, values: Mobbing}}", Self.pupils)
    #expect(try made.faults().contains { $0.advice?.contains("`ssb`") ?? false })
    let mapped = workplace(
      "{id: tall, file: ../Data/tall.csv, columns: {unit: {column: Enhet, constant: A}}}",
      Self.pupils)
    #expect(try mapped.faults().map(\.rule).contains("column_or_constant"))
    let missing = workplace(
      "{id: tall, file: ../Data/tall.csv, columns: {unit: Enhetsnavnet, wave: Skoleår, "
        + "indicator: {constant: fravaer}, value: Mobbing}}", Self.pupils)
    let fault = try #require(try missing.faults().first { $0.rule == "missing_column" })
    #expect("\(fault.place)" == "Data/tall.csv:1:Enhetsnavnet")
  }

  /// The names of a unit hold in the register's rows as in the survey's: `Skolen` is B's name, and
  /// was A's in 2011; `Gamle A` was A's in 2011 alone.
  @Test func namesHoldInTheWaveOfTheRow() throws {
    var made = Workplace().changing("Data/aliases.csv", "Gamle A,A,2011\n", to: "Skolen,A,2011\n")
    made.files["Data/tall.csv"] = """
      unit,wave,indicator,value
      Skolen,2011,fravaer,7.5
      Skolen,2012,fravaer,8.5

      """
    try made.with { path, _ in
      let run = try run(try Pipeline.load(path: path), RunOptions())
      let values = try #require(run.findings).table(.indicatorValues)
      let rows = (0..<values.rowCount).filter { values[$0, "indicator"] == .text("tall.fravaer") }
      let found = rows.compactMap { row in
        values[row, "value"].number.map {
          "\(values[row, "wave"].text ?? "") \(values[row, "unit"].text ?? "") \($0)"
        }
      }
      #expect(found.sorted() == ["2011 A 7.5", "2012 B 8.5"])
    }
    made.files["Data/aliases.csv"] = "alias,unit,wave\nGamle A,A,2011\n"
    made.files["Data/tall.csv"] = "unit,wave,indicator,value\nGamle A,2012,fravaer,7.5\n"
    try made.with { path, _ in
      let pipeline = try Pipeline.load(path: path)
      let faults = #expect(throws: Faults.self) { try run(pipeline, RunOptions()) }
      #expect(faults?.diagnostics.filter { $0.severity == .error }.map(\.rule) == ["unknown_unit"])
    }
  }
}

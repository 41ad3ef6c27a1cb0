import CSQLite
import Foundation
import Pipelines
import Survey
import Testing

/// A wave's answers and a register in a database: read once, and known in the manifest by what was
/// read.
@Suite struct DatabaseSourceTests {
  private static let csv = "responses: ../Data/svar-2011.csv"
  private static let register = "{id: tall, file: ../Data/tall.csv}"

  private func with<Result>(
    _ workplace: Workplace, _ body: (String) throws -> Result
  ) throws -> Result {
    try workplace.with { path, folder in
      var handle: OpaquePointer?
      defer { sqlite3_close(handle) }
      try #require(sqlite3_open(folder + "Data/svar.db", &handle) == SQLITE_OK)
      let script = """
        create table svar (unit text, respondent integer, q01, q02, q03, q04, q90);
        insert into svar values ('A', 1, 4, 2, 5, 6, 3), ('B', 2, 9, null, 7, 1, 3);
        create table tall (enhet text, verdi real);
        insert into tall values ('A', 7.5), ('B', 90);
        """
      try #require(sqlite3_exec(handle, script, nil, nil, nil) == SQLITE_OK)
      return try body(path)
    }
  }

  private var workplace: Workplace {
    Workplace()
      .changing(
        Workplace.pipelineName, Self.csv, to: "responses: {sqlite: ../Data/svar.db, table: svar}"
      )
      .changing(
        Workplace.pipelineName, Self.register,
        to: "{id: tall, sqlite: ../Data/svar.db, query: select * from tall, columns: "
          + "{unit: enhet, value: verdi, wave: {constant: \"2012\"}, "
          + "indicator: {constant: fravaer}}}")
  }

  @Test func answersAndFiguresComeFromADatabase() throws {
    try with(workplace) { path in
      let pipeline = try Pipeline.load(path: path)
      #expect(pipeline.dataFiles.contains { $0.name == "../Data/svar.db:svar" })
      let run = try run(pipeline, RunOptions())
      let findings = try #require(run.findings)
      let rates = findings.table(.responseRates)
      let answered = (0..<rates.rowCount).filter {
        rates[$0, "wave"].text == "2011" && rates[$0, "unit"].text == "K"
          && rates[$0, "survey"].text == "medarbeider"
      }
      #expect(answered.count == 1)
      let values = findings.table(.indicatorValues)
      let absence = (0..<values.rowCount).filter { values[$0, "indicator"].text == "tall.fravaer" }
      #expect(absence.map { values[$0, "value"].number } == [7.5, 90])
      let output = URL(filePath: path).deletingLastPathComponent().path + "/out"
      _ = try writeRelease(run, of: pipeline, to: output)
      let manifest = try String(contentsOfFile: output + "/manifest.json", encoding: .utf8)
      #expect(manifest.contains("\"../Data/svar.db:svar\""))
      // The words of a query stay at home.
      #expect(manifest.contains("../Data/svar.db query ") && !manifest.contains("select"))
    }
  }

  @Test func whatIsWrongHasAPlace() throws {
    func rules(_ source: String) throws -> [String] {
      let made = Workplace().changing(Workplace.pipelineName, Self.csv, to: "responses: " + source)
      return try with(made) { path in
        do {
          _ = try Pipeline.load(path: path)
          return []
        } catch let faults as Faults {
          return faults.diagnostics.filter { $0.severity == .error }.map(\.rule)
        }
      }
    }
    #expect(try rules("{sqlite: ../Data/svar.db, table: svarr}") == ["missing_table"])
    #expect(try rules("{sqlite: ../Data/svar.db}") == ["table_or_query"])
    #expect(try rules("{sqlite: ../Data/nei.db, table: svar}") == ["missing_file"])
    #expect(
      try rules("{file: ../Data/svar-2011.csv, sqlite: x.db, table: t}") == ["conflicting_keys"])
    #expect(try rules("{table: svar}") == ["missing_key"])
    #expect(try rules("{file: ../Data/svar.db}") == ["unsupported_file"])
    #expect(
      try rules("{postgres: \"postgresql://u:hemmelig@h/d\", table: t}") == ["password_in_config"])
  }
}

import Foundation
import Responses
import Survey
import Testing

@testable import Ingest

/// Figures of several years in one table, of which only some are of the wave.
@Suite struct FigureYearsTests {
  private static let units: UnitLookup = ["A": 1, "B": 2, "C": 3]

  private func file(_ text: String, _ columns: FigureColumns) throws -> FigureFile {
    let table = try SmallTable(bytes: Array(text.utf8), shown: "f.csv", format: TextFormat())
    return FigureFile(
      table: table, source: "m 2012", units: Self.units, reading: .init(columns: columns))
  }

  private func invited(_ text: String, _ columns: FigureColumns = FigureColumns()) throws
    -> [QualityNote]
  {
    try readInvited(file(text, columns), unitCount: 4).notes.filter { $0.rule == "several_years" }
  }

  /// The rows of two years are of different units, so that none stands twice.
  @Test(arguments: [
    ("år", "2011", "2012"), ("Tid", "2011", "2012"), ("Runde", "vår", "høst"),
    ("Utgave", "MU 2011", "MU 2012"),
  ])
  func invitedOfTwoYears(_ name: String, _ one: String, _ other: String) throws {
    let text = "unit;\(name);invited\nA;\(one);40\nB;\(other);40\nC;\(other);40\n"
    let found = try invited(text)
    #expect(found.map(\.column) == [name] && found[0].severity == .warning)
    #expect(found[0].message.contains("`only: {\(name): …}`"))
    #expect(try invited(text, FigureColumns(only: [name: [other]])).isEmpty)
  }

  /// One year, no years, and numbers that are none.
  @Test(arguments: [
    "unit;år;invited\nA;2012;40\nB;2012;40\n", "unit;kommunenr;invited\nA;2011;40\nB;2012;40\n",
    "unit;merknad;invited\nA;2011;40\nB;ny i 2012;40\nC;slått sammen;40\n",
    "unit;ansatte;invited\nA;41;40\nB;2012;2000\n", "unit;opprettet;invited\nA;1990;4\nB;2012;4\n",
  ])
  func nothingToTell(_ text: String) throws { #expect(try invited(text).isEmpty) }

  /// Where rows name their wave, a year is told of only if it is not that of the wave.
  @Test func registers() throws {
    func notes(_ years: [String], _ columns: FigureColumns = FigureColumns()) throws -> [String] {
      let rows = zip(["A;2011", "B;2011", "A;2012", "B;2012"], years)
        .map { "\($0);s;8;\($1)\n" }.joined()
      let file = try file("unit;wave;indicator;value;skoleår\n" + rows, columns)
      return try readRegister(file, id: "r", waves: ["2011", "2012"]).notes
        .filter { $0.rule == "several_years" }.map(\.column)
    }
    #expect(try notes(["2010-11", "2010-11", "2011-12", "2011-12"]).isEmpty)
    #expect(try notes(["2010-11", "2009-10", "2011-12", "2010-11"]) == ["skoleår"])
    // All rows are said to be of one wave.
    let text = "unit;Tid;indicator;value\nA;2011;s;8\nB;2012;s;8\n"
    let constant = FigureColumns(fields: ["wave": .constant("2012")])
    let read = try readRegister(file(text, constant), id: "r", waves: ["2012"])
    #expect(read.notes.filter { $0.rule == "several_years" }.map(\.column) == ["Tid"])
    let named = FigureColumns(fields: ["wave": .column("Tid")])
    let asked = try readRegister(file(text, named), id: "r", waves: ["2011", "2012"])
    #expect(asked.notes.allSatisfy { $0.rule != "several_years" })
  }
}

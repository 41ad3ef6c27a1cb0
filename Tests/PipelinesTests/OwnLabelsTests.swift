import Foundation
import Survey
import Testing

@testable import Pipelines

private let yaml = Workplace.pipelineName
private let file = "Data/egne.csv"

/// An analyst's own labels in a pipeline: they decide the run, are an input like any other, and
/// what is wrong with them is a fault with its place.
struct OwnLabelsTests {
  private func workplace(_ rows: String) -> Workplace {
    var workplace = Workplace().changing(
      yaml, "catalogue: ../Data/katalog.csv",
      to: "catalogue: ../Data/katalog.csv\n  labels: ../Data/egne.csv")
    workplace.files[file] = "text,unit,role,quality\n" + rows
    return workplace
  }

  private func indicators(_ workplace: Workplace) throws -> [String: [String]] {
    try workplace.with { path, _ in
      let findings = try #require(try run(try Pipeline.load(path: path), RunOptions()).findings)
      let table = findings.table(.indicators)
      return Dictionary(
        uniqueKeysWithValues: (0..<table.rowCount).map { row in
          (
            table[row, "indicator"].text ?? "",
            ["role", "quality", "origin", "evidence"].map { table[row, $0].text ?? "" }
          )
        })
    }
  }

  @Test func labelsDecideWhereTheCatalogueIsSilent() throws {
    let labels = "Sykefravær,%,driver,process\nAlt i alt,,driver,objective\n"
    let after = try indicators(workplace(labels))
    // The catalogue declares sick leave; what a survey asked may be labelled too.
    #expect(after["tall.fravaer"]?.prefix(3) == ["result", "objective", "declared"])
    let silent = try indicators(
      workplace(labels).changing("Data/katalog.csv", "result,objective,6", to: ",,6"))
    #expect(silent["tall.fravaer"]?.prefix(3) == ["driver", "process", "declared"])
    #expect(silent["tall.fravaer"]?[3].hasPrefix("Eigen merkelapp: driver, prosess. ") == true)
    #expect(after["medarbeider.helhet"]?.prefix(3) == ["driver", "objective", "declared"])
  }

  @Test func labelsAreAnInputOfTheRun() throws {
    let one = workplace("Noe som ikke måles ennå,,driver,structure\n")
    let (names, hash) = try one.with { path, _ in
      let pipeline = try Pipeline.load(path: path)
      return (pipeline.inputFiles.map(\.name), pipeline.canonicalText)
    }
    #expect(names.contains("../Data/egne.csv"))
    #expect(hash.contains("indicators.labels.file = \"../Data/egne.csv\""))
    #expect(Stage.classify.reads.contains("own labels"))
  }

  @Test(arguments: [
    ("Fravær,%,drivr,structure", "unknown_value", "role", "`driver`"),
    ("Fravær,%,driver,structur", "unknown_value", "quality", "`structure`"),
    (",%,driver,structure", "missing_text", "text", "printed"),
    (
      "Fravær,%,driver,process\nFravær,%,result,process", "contradicting_label", "text", "one of"
    ),
  ])
  func aBadFileIsAFaultWithItsPlace(
    _ rows: String, _ rule: String, _ column: String, _ advice: String
  ) throws {
    let faults = try workplace(rows + "\n").faults().filter { $0.severity == .error }
    #expect(faults.map(\.rule) == [rule])
    let row = rows.split(separator: "\n").count + 1
    #expect(faults.first?.place == .data(file: file, row: row, column: column))
    #expect(faults.first?.kind == .config)
    #expect(faults.first?.advice?.contains(advice) == true)
  }

  @Test func aFileWithoutTheColumnsOrNoFileIsAFault() throws {
    var without = workplace("")
    without.files[file] = "text,unit,role\nFravær,%,driver\n"
    #expect(try without.faults().contains { $0.rule == "missing_column" })
    #expect(try workplace("").without(file).faults().contains { $0.kind == .config })
  }
}

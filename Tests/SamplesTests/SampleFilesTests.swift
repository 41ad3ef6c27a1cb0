import Foundation
import Testing

@testable import Samples

/// Where they should differ, write the files of `SampleSettings.fjordvik` to these two folders.
@Test func committedFilesAreWhatTheGeneratorMakes() throws {
  let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
  let folder = root.appendingPathComponent("SampleData/fjordvik")
  let made = PlainSample.fjordvik.files
  for (name, bytes) in made.sorted(by: { $0.key < $1.key }) {
    let place =
      name == SampleFile.pipelineName
      ? root.appendingPathComponent("Pipelines") : folder
    let committed = try Data(contentsOf: place.appendingPathComponent(name))
    #expect(committed == Data(bytes), "\(name) differs")
  }
  let names = Set(made.keys)
  let strangers = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    .filter { !names.contains($0) }
  #expect(strangers.isEmpty)
  #expect(made.values.reduce(0) { $0 + $1.count } < 1_500_000)
}

@Test func sameSettingsSameBytes() throws {
  let settings = try SampleSettings(respondents: 200, units: 12, waves: 2, seed: 5)
  #expect(sampleMunicipality(settings) == sampleMunicipality(settings))
  let other = try SampleSettings(respondents: 200, units: 12, waves: 2, seed: 6)
  #expect(sampleMunicipality(settings) != sampleMunicipality(other))
}

@Test func microdataHaveTheirForms() throws {
  let sample = PlainSample.fjordvik
  let before = try sample.bytes("medarbeider-2011.csv")
  #expect(String(validating: before, as: UTF8.self) == nil, "Windows-1252, not UTF-8")
  #expect(before.contains(0xF8) && before.contains(0xE5), "ø and å, one byte each")
  #expect(before.suffix(2) == [0x0D, 0x0A])
  let newest = try sample.bytes("medarbeider-2012.csv")
  #expect(!newest.contains(0x0D))
  #expect(try sample.bytes("bruker-2012.csv").prefix(3) == [0xEF, 0xBB, 0xBF])
  for (name, bytes) in sample.files where name != "medarbeider-2011.csv" {
    #expect(String(validating: bytes, as: UTF8.self) != nil, "\(name)")
  }
  for label in ["2012", "2011"] {
    let table = try sample.table("medarbeider-\(label).csv")
    let ids = table.column(table.header[0])
    #expect(Set(ids).count == ids.count)
  }
}

@Test func unitsFormATreeOfThreeLevels() throws {
  let sample = PlainSample.fjordvik
  let units = try sample.table("enheter.csv")
  #expect(units.header == ["unit", "name", "parent", "type", "leader"])
  #expect(units.rows.count == 52)
  let parents = Dictionary(uniqueKeysWithValues: zip(units.column("unit"), units.column("parent")))
  #expect(parents.values.filter(\.isEmpty).count == 1)
  func depth(_ unit: String) -> Int {
    guard let parent = parents[unit], !parent.isEmpty else { return 1 }
    return 1 + depth(parent)
  }
  #expect(Set(parents.keys.map(depth)) == [1, 2, 3])
  #expect(Set(units.column("name")).count == 52)
  #expect(
    units.column("leader").allSatisfy { $0.first == "L" && Int($0.dropFirst()) != nil },
    "roles, not people")
}

@Test func earlierNamesLeadToUnits() throws {
  let sample = PlainSample.fjordvik
  let aliases = try sample.table("enheter-tidligere.csv")
  let units = Set(try sample.table("enheter.csv").column("unit"))
  #expect(Set(aliases.column("unit")).count == 3)
  #expect(aliases.column("unit").allSatisfy(units.contains))
  let renamed = Set(aliases.column("unit"))
  let known = units.subtracting(renamed).union(aliases.column("alias"))
  let earlier = try sample.table("medarbeider-2011.csv").column("Område")
  #expect(earlier.allSatisfy(known.contains), "2011 uses the codes of 2011")
  #expect(Set(earlier).intersection(aliases.column("alias")).count == 4)
  let newest = try sample.table("medarbeider-2012.csv").column("Enhet")
  #expect(newest.allSatisfy(units.contains))
  #expect(newest.contains("HEL"), "some sit in a parent")
  let names = Set(try sample.table("enheter.csv").column("name")).union(aliases.column("alias"))
  #expect(try sample.table("bruker-2011.csv").column("Tjenestested").allSatisfy(names.contains))
}

/// Every file that the pipeline names is made, and everything but README and truth is named.
@Test func pipelineNamesEveryFile() throws {
  let text = try PlainSample.fjordvik.text(SampleFile.pipelineName)
  let named = text.components(separatedBy: "../SampleData/fjordvik/").dropFirst().map { part in
    part.prefix { !" ,}\n".contains($0) }.description
  }
  let files = Set(PlainSample.fjordvik.files.keys).subtracting([
    SampleFile.pipelineName, "README.md", "truth.json",
  ])
  #expect(Set(named) == files)
  #expect(try SampleSettings().layout == .oneFolder)
  let beside = String(
    decoding: sampleMunicipality(try SampleSettings(respondents: 60, units: 8))[0].bytes,
    as: UTF8.self)
  #expect(!beside.contains("../"))
}

@Test func catalogueAndPrinciplesPointAtWhatExists() throws {
  let sample = PlainSample.fjordvik
  let catalogue = try sample.table("indikatorer.csv")
  let ids = catalogue.column("indicator")
  #expect(ids.count >= 40)
  #expect(Set(ids).count == ids.count)
  var known = Set(try sample.table("nokkeltall.csv").column("indicator").map { "nokkeltall." + $0 })
  for survey in ["medarbeider", "bruker"] {
    let codebook = PlainCodebook(try sample.text("\(survey).yaml"))
    known.formUnion(codebook.dimensions.map { "\(survey).\($0.id)" })
    known.formUnion(codebook.dimensions.flatMap(\.items).map { "\(survey).\($0)" })
  }
  known.formUnion(["medarbeider.q92", "medarbeider.q93"])
  #expect(ids.allSatisfy(known.contains))
  #expect(
    Set(catalogue.column("area")) == [
      "økonomi", "tjeneste og brukere", "medarbeider og organisasjon", "samfunn og innbyggere",
    ])
  #expect(catalogue.column("target").filter { !$0.isEmpty }.count >= 15)
  #expect(catalogue.column("role").contains("") && catalogue.column("role").contains("driver"))
  let principles = try sample.table("kjennetegn.csv")
  #expect(principles.rows.count == 10)
  let items = principles.column("items").flatMap { $0.components(separatedBy: " ") }
  #expect(items.allSatisfy(known.contains))
}

/// The country's columns of the published table, for two dimensions typed by hand.
@Test func benchmarkHoldsTheCountryAndFourTypes() throws {
  let land = try PlainSample.fjordvik.table("land.csv")
  #expect(land.header == ["wave", "dimension", "mean", "type"])
  #expect(Set(land.column("type")) == ["", "barnehage", "skole", "hjemmetjeneste", "sykehjem"])
  #expect(land.rows.count == 2 * 5 * 12)
  func mean(_ wave: String, _ dimension: String) -> String? {
    land.rows.first { $0["wave"] == wave && $0["dimension"] == dimension && $0["type"] == "" }?[
      "mean"]
  }
  #expect(mean("2012", "systemer") == "4,0")
  #expect(mean("2011", "systemer") == "3,9")
  #expect(mean("2012", "stolthet") == "4,8")
  #expect(mean("2011", "organisering") == "4,4")
}

@Test func registersHoldDecimalCommasAndKnownUnits() throws {
  let sample = PlainSample.fjordvik
  let table = try sample.table("nokkeltall.csv")
  #expect(table.header == ["unit", "wave", "indicator", "value", "n"])
  let units = Set(try sample.table("enheter.csv").column("unit"))
  #expect(table.column("unit").allSatisfy(units.contains))
  #expect(table.column("value").allSatisfy { !$0.contains(".") && !$0.isEmpty })
  #expect(table.column("value").contains { $0.contains(",") })
  let keys = table.rows.map { "\($0["unit"] ?? "")|\($0["wave"] ?? "")|\($0["indicator"] ?? "")" }
  #expect(Set(keys).count == keys.count)
}

@Test func readmeSaysThatItIsMadeUp() throws {
  let text = try PlainSample.fjordvik.text("README.md")
  #expect(text.contains("Fjordvik does not exist"))
  #expect(text.contains("q02 and q39 are worded the other way"))
}

@Test(arguments: [
  (50, 3, 1), (10, 3, 2), (50, 200, 1), (300, 80, 2), (400, 30, 4), (100, 6, 20),
])
func oddSettingsWork(respondents: Int, units: Int, waves: Int) throws {
  let settings = try SampleSettings(respondents: respondents, units: units, waves: waves, seed: 9)
  let sample = PlainSample(settings)
  let tree = try sample.table("enheter.csv")
  #expect(tree.rows.count == units)
  #expect(Set(tree.column("unit")).count == units)
  #expect(Set(tree.column("name")).count == units)
  #expect(sample.files.keys.contains("enheter-tidligere.csv") == (waves > 1))
  for label in settings.waveLabels {
    let invited = try sample.table("invitert-\(label).csv").column("invited").compactMap(Int.init)
    let bytes = try sample.bytes("medarbeider-\(label).csv")
    let table = try PlainTable(bytes, encoding: label == "2012" ? .utf8 : .windowsCP1252)
    #expect(!table.rows.isEmpty && table.rows.count <= invited.reduce(0, +) + 5)
    let users = try sample.table("bruker-\(label).csv")
    #expect(!users.rows.isEmpty)
  }
  #expect(try sample.truth()["made_up"] as? Bool == true)
}

@Test func impossibleSettingsAreRefused() {
  #expect(throws: SampleSettings.Fault.self) { try SampleSettings(respondents: 9) }
  #expect(throws: SampleSettings.Fault.self) { try SampleSettings(units: 2) }
  #expect(throws: SampleSettings.Fault.self) { try SampleSettings(waves: 0) }
  do {
    _ = try SampleSettings(waves: 21)
  } catch {
    #expect(error.description == "waves is 21; it must be between 1 and 20")
  }
}

import Foundation
import Testing

@testable import Pipelines

/// One area of the made-up municipality, with its users and registers: 8 units, some of them with two
/// to four people. No resampling, whose draws follow the order of groups.
struct StaffArea {
  /// ADM04 (two people) and ADM05 (three) have changed places.
  let swapped: Bool

  /// Writes pipeline and data; the path of the pipeline.
  func write(to folder: String) throws -> String {
    try copyFjordvik(to: folder)
    let data = folder + "/SampleData/fjordvik/"
    let names = try unitNames(data)
    for (column, files) in [
      0: ["enheter", "invitert-2012", "invitert-2011", "bruker-invitert-2012", "nokkeltall"],
      1: [
        "enheter-tidligere", "medarbeider-2012", "medarbeider-2011", "bruker-2012", "bruker-2011",
      ],
    ] {
      for file in files { try keep(data + file + ".csv", column, names) }
    }
    let types = Set(try lines(data + "enheter.csv").map { $0[3] }).union([""])
    try keep(data + "land.csv", 3, types)
    // The catalogue lists indicators that only other areas have.
    let registered = Set(try lines(data + "nokkeltall.csv").map { "nokkeltall." + $0[2] })
    let catalogued = try lines(data + "indikatorer.csv").map { $0[0] }
    try keep(
      data + "indikatorer.csv", 0,
      Set(catalogued.filter { !$0.hasPrefix("nokkeltall.") || registered.contains($0) }))
    if swapped {
      try change(data + "medarbeider-2012.csv") { text in
        text.replacingOccurrences(of: ";ADM04;", with: ";ADM0x;")
          .replacingOccurrences(of: ";ADM05;", with: ";ADM04;")
          .replacingOccurrences(of: ";ADM0x;", with: ";ADM05;")
      }
    }
    let pipeline = folder + "/Pipelines/fjordvik-2012.yaml"
    try change(pipeline) {
      $0.replacingOccurrences(of: "replicates: 1000", with: "replicates: 0")
    }
    return pipeline
  }

  /// Ids and names, old ones too, of the root and of the area's units.
  private func unitNames(_ data: String) throws -> Set<String> {
    var names: Set<String> = []
    for line in try lines(data + "enheter.csv") + lines(data + "enheter-tidligere.csv") {
      let isOurs = line.contains { $0 == "FJO" && line[0] == "FJO" || $0.hasPrefix("ADM") }
      if isOurs { names.formUnion(line.prefix(2)) }
    }
    return names
  }

  private func lines(_ path: String) throws -> [[String]] {
    let encoding: String.Encoding =
      path.hasSuffix("/medarbeider-2011.csv") ? .windowsCP1252 : .utf8
    let text = try #require(
      String(data: Data(contentsOf: URL(fileURLWithPath: path)), encoding: encoding))
    return text.replacingOccurrences(of: "\r\n", with: "\n").components(separatedBy: "\n")
      .filter { !$0.isEmpty }.map { $0.components(separatedBy: ";") }
  }

  /// Header and the rows whose cell in `column` is one of `names`.
  private func keep(_ path: String, _ column: Int, _ names: Set<String>) throws {
    let kept = try lines(path).enumerated().filter { $0 == 0 || names.contains($1[column]) }
    let text = kept.map { $0.element.joined(separator: ";") + "\n" }.joined()
    let encoding: String.Encoding =
      path.hasSuffix("/medarbeider-2011.csv") ? .windowsCP1252 : .utf8
    try #require(text.data(using: encoding)).write(to: URL(fileURLWithPath: path))
  }
}

/// ADM04 and ADM05 answer too few to be shown. Let their people change places. All that the release
/// says of anything larger is the same, and of these two it says nothing: so nothing in it may
/// change. What does, tells of people who are not to be told of.
@Test func aReleaseTellsNothingOfThoseItHides() throws {
  let before = try Released.staffArea.get()
  let after = try withFolder { try Released(at: StaffArea(swapped: true).write(to: $0)) }
  // Not a test of nothing: what is hidden did change.
  let unprotected = "unprotected-dimensions.csv"
  let changed = before.internalFiles[unprotected] != after.internalFiles[unprotected]
  #expect(changed)
  let sizes = try before.unprotected("response_rates").rows([
    "survey": "medarbeider", "wave": "2012",
  ])
  #expect(sizes.filter { $0["unit"] == "ADM04" }.map { $0["answered"] } == ["2"])
  #expect(sizes.filter { $0["unit"] == "ADM05" }.map { $0["answered"] } == ["3"])

  let page = before.files["report.html"] == after.files["report.html"]
  #expect(page, "the page tells of hidden people")
  for name in before.files.keys.sorted() where name.hasSuffix(".csv") {
    let table = String(name.dropLast(4))
    try expectClose(before, after, table)
  }
}

/// Equal, but for the order in which people were summed.
private func expectClose(_ before: Released, _ after: Released, _ name: String) throws {
  let (a, b) = (try before.table(name), try after.table(name))
  #expect(a.rows.count == b.rows.count)
  for (x, y) in zip(a.rows, b.rows) {
    let same = zip(x.cells, y.cells).allSatisfy { $0 == $1 || isClose(Double($0), Double($1)) }
    guard same else {
      Issue.record("\(name): \(x.cells) became \(y.cells)")
      return
    }
  }
}

/// Pipeline and data of the made-up municipality, free to be changed.
func copyFjordvik(to folder: String) throws {
  let files = FileManager.default
  try files.createDirectory(atPath: folder + "/Pipelines", withIntermediateDirectories: true)
  try files.createDirectory(atPath: folder + "/SampleData", withIntermediateDirectories: true)
  try files.copyItem(
    atPath: Repository.pipeline("fjordvik-2012"), toPath: folder + "/Pipelines/fjordvik-2012.yaml")
  try files.copyItem(
    atPath: Repository.root.path + "/SampleData/fjordvik", toPath: folder + "/SampleData/fjordvik")
}

/// Rewrites a UTF-8 file; a change that changes nothing is a fault of the test.
func change(_ path: String, _ edit: (String) -> String) throws {
  let text = try String(contentsOfFile: path, encoding: .utf8)
  let edited = edit(text)
  try #require(edited != text, "\(path): nothing to change")
  try Data(edited.utf8).write(to: URL(fileURLWithPath: path))
}

/// A hidden row keeps its keys and words and loses every number: in the table and in its twin.
@Test func hiddenRowsHoldNoNumber() throws {
  let release = try Released.staffArea.get()
  let words: Set<String> = [
    "survey", "wave", "unit", "dimension", "item", "value", "event", "variable", "principle",
    "area", "indicator", "protection", "unit_name", "label", "value_label", "benchmark_id",
    "target",
  ]
  var hidden = 0
  for name in [
    "response_rates", "dimensions", "benchmarks", "items", "distributions", "events",
    "breakdowns", "principles", "indicator_values",
  ] {
    let table = try release.table(name)
    let twins = try #require(try release.json(name)["rows"]).array
    let measures = table.header.filter {
      !words.contains($0) || $0 == "value" && name == "indicator_values"
    }
    for (row, twin) in zip(table.rows, twins) where row["protection"] != "shown" {
      hidden += 1
      #expect(["primary", "complementary"].contains(row["protection"]))
      let kept = measures.filter { !row[$0].isEmpty || twin[$0] != .null }
      if !kept.isEmpty { Issue.record("\(name) \(row.cells): \(kept)") }
    }
  }
  #expect(hidden > 300)
}

/// Counts in `disclosure.json` are those of the tables.
@Test func theDisclosureReportCountsWhatIsHidden() throws {
  let release = try Released.fjordvik.get()
  let report = try release.json("disclosure")
  #expect(report["minimum_respondents"] == .number(5))
  #expect(report["certificate"] == .null)
  for name in ["dimensions", "items", "events", "response_rates"] {
    for protection in ["primary", "complementary"] {
      let told = (report["hidden"]?.array ?? []).filter {
        $0["table"]?.string == name && $0["protection"]?.string == protection
      }.compactMap { $0["rows"]?.number }.reduce(0, +)
      let found = try release.table(name).rows(["protection": protection]).count
      #expect(told == Double(found), "\(name) \(protection)")
    }
  }
}

/// One hidden part could be had from its parent and its siblings: never exactly one.
@Test func noHiddenUnitIsAlone() throws {
  let release = try Released.fjordvik.get()
  var parents: [String: String] = [:]
  let units = String(decoding: try Repository.sample("fjordvik/enheter.csv"), as: UTF8.self)
  for line in units.split(separator: "\n").dropFirst() {
    let cells = line.split(separator: ";", omittingEmptySubsequences: false).map(String.init)
    parents[cells[0]] = cells[2]
  }
  let answered = try release.table("response_rates").rows(["survey": "medarbeider"])
  let everyone = try release.unprotected("response_rates").rows(["survey": "medarbeider"])
  for wave in ["2012", "2011"] {
    let shown = answered.filter { $0["wave"] == wave && $0["protection"] == "shown" }
    let shownUnits = Set(shown.map { $0["unit"] })
    let size = Dictionary(
      uniqueKeysWithValues: everyone.filter { $0["wave"] == wave }.map {
        ($0["unit"], Int($0["answered"]) ?? 0)
      })
    for parent in Set(parents.values) where shownUnits.contains(parent) {
      let children = parents.filter { $0.value == parent && (size[$0.key] ?? 0) > 0 }.keys
      let open = children.filter(shownUnits.contains)
      // What the parent shows less what its shown children show: those hidden together, its own
      // respondents among them. It is nobody, or at least five.
      let rest = (size[parent] ?? 0) - open.reduce(0) { $0 + (size[$1] ?? 0) }
      #expect(rest == 0 || rest >= 5, "\(wave) \(parent): \(rest)")
    }
  }
}

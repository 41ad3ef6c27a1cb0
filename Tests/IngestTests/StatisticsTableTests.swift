import Responses
import Survey
import Testing

@testable import Ingest

/// From JSON-stat to registers and benchmarks, by declaration.
@Suite struct StatisticsTableTests {
  /// Share bullied in per cent, Rogaland and Møre og Romsdal, all, public and private schools, Vg1
  /// to Vg3, 2024-25 and 2025-26: the same figures, from the same source, as in
  /// `FigureColumnsTests`, laid out as Statistics Norway does, withheld cells as null with `:`.
  /// That Rogaland's last year is preliminary is made up.
  static let dataset = #"""
    {"class":"dataset","label":"Mobbing","source":"Udir, NLOD","version":"2.0",
     "id":["Region","Eierform","Trinn","ContentsCode","Tid"],"size":[2,3,3,1,2],
     "role":{"time":["Tid"],"geo":["Region"],"metric":["ContentsCode"]},
     "dimension":{
      "Region":{"category":{"index":{"11":0,"15":1},
       "label":{"11":"Rogaland","15":"Møre og Romsdal"}}},
      "Eierform":{"category":{"index":["a","o","p"]}},
      "Trinn":{"category":{"index":["vg1","vg2","vg3"]}},
      "ContentsCode":{"category":{"label":{"AndelMobbet":"andel mobbet"},
       "unit":{"AndelMobbet":{"base":"prosent","decimals":1}}}},
      "Tid":{"category":{"index":{"2024":0,"2025":1}}}},
     "value":[4.5,3.9, 4.3,3.9, 3.0,2.2, 4.6,3.9, 4.4,4.0, 2.9,2.3, 3.6,3.5, 3.9,2.3, 3.8,0.7,
      6.4,6.0, 5.1,5.1, 3.0,2.2, null,6.4, null,5.2, 3.0,null, null,1.4, null,0, 0,null],
     "status":{"1":"*","3":"*","5":"*","24":":","26":":","29":":","30":":","32":":","35":":"}}
    """#

  static let units: UnitLookup = ["rogaland": 0, "more": 1]

  static func register(_ columns: FigureColumns) throws -> ReadFigures<RegisterData> {
    let text = try readJSONStat(bytes: Array(dataset.utf8), shown: "d.json")
    let file = FigureFile(
      table: try text.readTable(), source: "ssb", units: units,
      reading: .init(profile: .ssb, columns: columns))
    return try readRegister(file, id: "ssb", waves: ["2024", "2025"])
  }

  static func words(_ value: RegisterData.Value) -> String {
    let number = value.figure.number.map { "\($0)" }
    let parts = [value.wave, value.indicator, number, value.figure.status]
    return parts.compactMap(\.self).joined(separator: " ")
  }

  /// Two codes that the source calls by one name are one unit.
  @Test func twoCodesOfOneLabel() throws {
    let cube = #"""
      {"class":"dataset","version":"2.0","id":["Region","Tid"],"size":[2,1],
       "dimension":{"Region":{"category":{"index":["11","12"],
        "label":{"11":"rogaland","12":"rogaland"}}},"Tid":{"category":{"index":["2024"]}}},
       "value":[4.5,3.9]}
      """#
    let text = try readJSONStat(bytes: Array(cube.utf8), shown: "d.json")
    let file = FigureFile(
      table: try SmallTable(text, shown: "d.json"), source: "ssb", units: Self.units,
      reading: .init(
        columns: FigureColumns(fields: [
          "unit": .column("Region"), "wave": .column("Tid"), "indicator": .constant("x"),
        ])))
    let found = try faults { try readRegister(file, id: "ssb", waves: ["2024"]) }
    #expect(found.map(\.rule) == ["duplicate_row"])
    #expect(
      found.first?.message.hasPrefix(
        "`12` (`rogaland`) is one unit with `11` (`rogaland`) in row 2: `rogaland`") == true)
    #expect(found.first?.advice?.contains("only: {Region: […]}") == true)
  }

  /// Private schools of Møre og Romsdal: withheld, shown and 0 side by side.
  @Test func privateSchools() throws {
    let read = try Self.register(
      FigureColumns(
        fields: [
          "unit": .column("Region", codes: ["15": "more"], others: .skipped),
          "wave": .column("Tid"), "indicator": .column("Trinn"),
        ], only: ["Eierform": ["p"]]))
    #expect(
      read.data.values.map(Self.words) == [
        "2024 vg1 suppressed", "2025 vg1 1.4", "2024 vg2 suppressed", "2025 vg2 0.0",
        "2024 vg3 0.0", "2025 vg3 suppressed",
      ])
    #expect(read.data.values.allSatisfy { $0.unit == 1 && $0.n == nil })
    #expect(
      read.notes.map { "\($0.rule) \($0.count)" } == ["suppressed_value 3", "skipped_rows 30"])
  }

  @Test func preliminaryFigures() throws {
    let read = try Self.register(
      FigureColumns(
        fields: [
          "unit": .column("Region", codes: ["11": "rogaland", "15": "more"]),
          "wave": .column("Tid"), "indicator": .column("ContentsCode"),
        ], only: ["Eierform": ["a"], "Trinn": ["vg1"]]))
    #expect(
      read.data.values.map(Self.words) == [
        "2024 AndelMobbet 4.5", "2025 AndelMobbet 3.9 preliminary", "2024 AndelMobbet 6.4",
        "2025 AndelMobbet 6.0",
      ])
  }

  /// A dimension that is neither a field nor pinned makes rows of one key.
  @Test func dimensionsLeftOver() throws {
    let found = try faults {
      try Self.register(
        FigureColumns(fields: [
          "unit": .column("Region", codes: ["11": "rogaland", "15": "more"]),
          "wave": .column("Tid"), "indicator": .column("Trinn"),
        ]))
    }
    // Six keys a region; two more of each.
    #expect(found.map(\.rule) == Array(repeating: "duplicate_row", count: 24))
    #expect(found.first?.place == .data(file: "d.json", row: 8, column: "Trinn"))
    #expect(
      found.first?.advice
        == "Each combination may stand once. The rows differ in `Eierform`: pin the text that is "
        + "wanted, such as `only: {Eierform: a}`.")
  }

  /// Regions by the names that the file gives for their codes.
  @Test func unitsByLabel() throws {
    let columns = FigureColumns(
      fields: [
        "unit": .column("Region"), "wave": .column("Tid"), "indicator": .column("ContentsCode"),
      ], only: ["Eierform": ["a"], "Trinn": ["vg1"]])
    let read = try withFile(Array(Self.dataset.utf8)) { path in
      let file = FigureFile(
        table: TableSource(path: path, shown: "d.json"), source: "ssb",
        units: ["Rogaland": 0, "Møre og Romsdal": 1],
        reading: .init(profile: .ssb, columns: columns))
      return try readRegister(file, id: "ssb", waves: ["2024", "2025"])
    }
    #expect(read.data.values.map(\.unit) == [0, 0, 1, 1])
    #expect(read.notes.first { $0.rule == "labelled_units" }?.count == 2)
  }

  /// Years that the pipeline has no wave for: told of once, with the way to leave them out, and not
  /// as a slip of the pen.
  @Test func yearsThatAreNotAskedFor() throws {
    let text = try readJSONStat(bytes: Array(Self.dataset.utf8), shown: "d.json")
    let columns = FigureColumns(
      fields: [
        "unit": .column("Region", codes: ["11": "rogaland", "15": "more"]),
        "wave": .column("Tid"), "indicator": .column("ContentsCode"),
      ], only: ["Eierform": ["a"]])
    let file = FigureFile(
      table: try text.readTable(), source: "ssb", units: Self.units,
      reading: .init(profile: .ssb, columns: columns))
    let found = try faults { try readRegister(file, id: "ssb", waves: ["2025"]) }
      .filter { $0.rule == "unknown_wave" }
    // Two regions and three grades.
    #expect(found.count == 1)
    #expect(found[0].message == "`2024` is not a declared wave (rows 2, 4, 6, 20, 22 and 1 more)")
    #expect(
      found[0].advice
        == "Declared are `2025`. Rows of others are left out where `only: {Tid: […]}` names the "
        + "wanted ones.")
  }

  /// A status that nothing says the meaning of is not passed over, and one that says 0 beside
  /// another number is a fault.
  @Test func statusesBesideNumbers() throws {
    func read(_ status: String) throws -> ReadFigures<RegisterData> {
      let cube = Self.dataset.replacing(#""1":"*""#, with: "\"1\":\"\(status)\"")
      let text = try readJSONStat(bytes: Array(cube.utf8), shown: "d.json")
      let columns = FigureColumns(
        fields: [
          "unit": .constant("rogaland"), "wave": .column("Tid"), "indicator": .column("Eierform"),
        ], only: ["Region": ["11"], "Trinn": ["vg1"]])
      return try readRegister(
        FigureFile(
          table: try text.readTable(), source: "s", units: Self.units,
          reading: .init(profile: .ssb, columns: columns)), id: "s", waves: [])
    }
    let unknown = try read("e").notes.first { $0.rule == "unknown_status" }
    #expect(unknown?.count == 1 && unknown?.severity == .warning)
    #expect(unknown?.message.contains("`e`") == true)
    #expect(try read("*").notes.allSatisfy { $0.rule != "unknown_status" })
    #expect(try faults { try read("-") }.map(\.rule) == ["contradiction"])
  }

  /// Without a profile nobody knows what the status says of the missing number.
  @Test func plain() throws {
    let text = try readJSONStat(bytes: Array(Self.dataset.utf8), shown: "d.json")
    let columns = FigureColumns(
      fields: [
        "unit": .constant("more"), "wave": .column("Tid"), "indicator": .column("Eierform"),
      ], only: ["Region": ["15"], "Trinn": ["vg1"]])
    let file = FigureFile(
      table: try text.readTable(), source: "s", units: Self.units, reading: .init(columns: columns))
    let found = try faults { try readRegister(file, id: "s", waves: []) }
    #expect(found.map(\.rule) == ["symbol", "symbol"])
    #expect(found.allSatisfy { $0.advice?.contains("suppressed in `ssb`") == true })
  }

  /// Random cubes, written in each of the ways that the format allows, hold the cells that they
  /// were made of.
  @Test func everyWayOfWriting() throws {
    var random = Seeded(state: 2_0)
    for _ in 0..<200 {
      let cube = RandomCube(&random)
      let text = try readJSONStat(bytes: Array(cube.json.utf8), shown: "d.json")
      #expect(
        try text.readTable().rows == cube.rows.filter { !$0.allSatisfy(\.isEmpty) }, "\(cube.json)")
    }
  }
}

/// A dataset of up to four dimensions, and the rows that it must give.
private struct RandomCube {
  var json = ""
  var rows: [[String]] = []

  init(_ random: inout Seeded) {
    let sizes = (0..<Int.random(in: 0...4, using: &random)).map { _ in
      Int.random(in: 1...4, using: &random)
    }
    let cells = sizes.reduce(1, *)
    let isSparse = Bool.random(using: &random)
    let values = (0..<cells).map { _ in
      Int.random(in: 0..<4, using: &random) == 0
        ? nil
        : "\(Int.random(in: -99...99, using: &random)).\(Int.random(in: 0...99, using: &random))"
    }
    let statuses = (0..<cells).map { _ in
      Int.random(in: 0..<3, using: &random) == 0
        ? [":", "..", "*"].randomElement(using: &random) : nil
    }
    var codes: [[String]] = [[]]
    for (dimension, size) in sizes.enumerated() {
      codes = codes.flatMap { before in (0..<size).map { before + ["d\(dimension)c\($0)"] } }
    }
    for cell in 0..<cells where !isSparse || values[cell] != nil || statuses[cell] != nil {
      rows.append(codes[cell] + [values[cell] ?? "", statuses[cell] ?? ""])
    }
    let ids = sizes.indices.map { "\"d\($0)\"" }.joined(separator: ",")
    let axes = sizes.enumerated().map { axis($0, $1, &random) }.shuffled(using: &random)
    let value =
      isSparse
      ? object(values, quoted: false, &random)
      : "[\(values.map { $0 ?? "null" }.joined(separator: " , "))]"
    let status =
      isSparse || Bool.random(using: &random)
      ? object(statuses, quoted: true, &random)
      : "[\(statuses.map { $0.map { "\"\($0)\"" } ?? "null" }.joined(separator: ","))]"
    let members = [
      #""class":"dataset""#, "\"id\":[\(ids)]",
      "\"size\":[\(sizes.map(String.init).joined(separator: ","))]",
      "\"dimension\":{\(axes.joined(separator: ","))}", "\"value\":\(value)",
      "\"status\":\(cells == 1 && !isSparse ? object(statuses, quoted: true, &random) : status)",
    ]
    json = "{\(members.shuffled(using: &random).joined(separator: ",\n"))}"
  }

  private func axis(_ dimension: Int, _ size: Int, _ random: inout Seeded) -> String {
    let codes = (0..<size).map { "\"d\(dimension)c\($0)\"" }
    let places = codes.enumerated().map { "\($1):\($0)" }.shuffled(using: &random)
    let index =
      Bool.random(using: &random)
      ? "[\(codes.joined(separator: ","))]" : "{\(places.joined(separator: ","))}"
    let category =
      size == 1 && Bool.random(using: &random)
      ? "\"label\":{\(codes[0]):\"x\"}" : "\"index\":\(index)"
    return "\"d\(dimension)\":{\"category\":{\(category)}}"
  }

  private func object(_ texts: [String?], quoted: Bool, _ random: inout Seeded) -> String {
    let members = texts.enumerated().compactMap { cell, text in
      text.map { "\"\(cell)\":\(quoted ? "\"\($0)\"" : $0)" }
    }
    return "{\(members.shuffled(using: &random).joined(separator: ","))}"
  }
}

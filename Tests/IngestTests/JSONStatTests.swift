import Responses
import Survey
import Testing

@testable import Ingest

/// JSON-stat by the rules of its full specification, version 2.0 (json-stat.org/full); the cells of
/// each small dataset were worked out by hand.
@Suite struct JSONStatTests {
  static func read(_ text: String) throws -> TabularText {
    try readJSONStat(bytes: Array(text.utf8), shown: "d.json")
  }

  /// Records of fields, as text.
  static func rows(_ text: String) throws -> [[String]] {
    let table = try Self.read(text).readTable()
    return [table.header] + table.rows
  }

  /// A dataset with these members beside `class` and `version`.
  static func dataset(_ members: String) -> String {
    #"{"version":"2.0","class":"dataset",\#(members)}"#
  }

  static func oneDimension(_ count: Int, _ members: String) -> String {
    let codes = (0..<count).map { "\"c\($0)\"" }.joined(separator: ",")
    return dataset(
      #""id":["x"],"size":[\#(count)],"dimension":{"x":{"category":{"index":[\#(codes)]}}},"#
        + members)
  }

  /// Whichever way a dictionary is gone through: the fault is where the file goes wrong first.
  @Test func theSameFaultEachTime() throws {
    let categories = (0..<12).map { "\"c\($0)\":\($0 < 9 ? $0 : 3)" }.joined(separator: ",")
    let text = Self.dataset(
      #""id":["x"],"size":[12],"dimension":{"x":{"category":{"index":{\#(categories)}}}},"value":[]"#
    )
    let place = try #require(text.range(of: "\"c9\":3")?.upperBound)
    let column = text.distance(from: text.startIndex, to: place)
    for _ in 0..<20 {
      let found = try faults { try Self.read(text) }
      #expect(found.map { "\($0.rule) \($0.place)" } == ["bad_category d.json:1:\(column)"])
    }
  }

  /// The specification's own example of order: A of 3, B of 2, C of 4, "what does not change,
  /// first".
  @Test func order() throws {
    let values = (1...24).map(String.init).joined(separator: ",")
    let rows = try Self.rows(
      Self.dataset(
        """
        "id":["A","B","C"],"size":[3,2,4],"value":[\(values)],"dimension":{
          "C":{"category":{"index":["C1","C2","C3","C4"]}},
          "A":{"category":{"index":{"A3":2,"A1":0,"A2":1}}},
          "B":{"category":{"index":["B1","B2"]}}}
        """))
    #expect(rows[0] == ["A", "B", "C", "value", "status"])
    var expected: [[String]] = []
    for a in ["A1", "A2", "A3"] {
      for b in ["B1", "B2"] {
        for c in ["C1", "C2", "C3", "C4"] {
          expected.append([a, b, c, "\(expected.count + 1)", ""])
        }
      }
    }
    #expect(Array(rows.dropFirst()) == expected)
    // Worked out apart: A2 B1 C3 is 1 · 8 + 0 · 4 + 2 = 10 from 0, so the eleventh value.
    #expect(rows[11] == ["A2", "B1", "C3", "11", ""])
  }

  @Test(arguments: [
    (#""status":["a","m","a","a","p"]"#, ["a", "m", "a", "a", "p"]),
    (#""status":{"1":"m"}"#, ["", "m", "", "", ""]),
    (#""status":"e""#, ["e", "e", "e", "e", "e"]),
    (#""status":["e"]"#, ["e", "e", "e", "e", "e"]),
    (#""status":[null,":",null,null,null]"#, ["", ":", "", "", ""]),
    (#""status":{}"#, ["", "", "", "", ""]), (#""status":null"#, ["", "", "", "", ""]),
  ]) func statuses(_ status: String, _ expected: [String]) throws {
    let rows = try Self.rows(Self.oneDimension(5, #""value":[100,null,102,103,104],"# + status))
    #expect(rows.dropFirst().map { $0[1] } == ["100", "", "102", "103", "104"])
    #expect(rows.dropFirst().map { $0[2] } == expected)
  }

  /// The specification's sparse cube: cells 0 and 18 of 19. Cells that are left out make no row,
  /// but one whose status is given does.
  @Test func sparse() throws {
    let values = #""value":{"18":1.5849,"0":1.3587}"#
    #expect(
      try Self.rows(Self.oneDimension(19, values)).dropFirst()
        == [["c0", "1.3587", ""], ["c18", "1.5849", ""]])
    #expect(
      try Self.rows(Self.oneDimension(19, values + #","status":{"7":":","18":"*"}"#)).dropFirst()
        == [["c0", "1.3587", ""], ["c7", "", ":"], ["c18", "1.5849", "*"]])
    #expect(try Self.rows(Self.oneDimension(3, #""value":{}"#)).count == 1)
    let read = try readJSONStat(bytes: Array(Self.oneDimension(19, values).utf8), shown: "t.json")
    #expect(read.report.hasPrefix("JSON-stat dataset, 19 cells, of which the file holds 2"))
  }

  /// A dimension of one category may leave out its index, not its label.
  @Test func constantDimension() throws {
    let text = Self.dataset(
      #"""
      "id":["metric","year"],"size":[1,2],"role":{"time":["year"],"metric":["metric"]},
      "dimension":{
        "metric":{"label":"mål","category":{"label":{"pop":"befolkning"},
          "unit":{"pop":{"decimals":0,"label":"personer"}}}},
        "year":{"category":{"index":{"2012":1,"2011":0}}}},
      "label":"Folketall","value":[10,20],"extension":{"px":{"x":[1,{}]}},"note":["n"]
      """#)
    let read = try Self.read(text)
    #expect(try read.readTable().rows == [["pop", "2011", "10", ""], ["pop", "2012", "20", ""]])
    #expect(read.columns.map(\.name) == ["metric", "year", "value", "status"])
    #expect(read.columns[0].label == "mål" && read.columns[2].label == "Folketall")
    #expect(read.columns[0].valueLabels == ["pop": "befolkning"])
    #expect(read.report == "JSON-stat dataset, 2 cells, time year, metric metric (detected)")
    #expect(read.headerRow == 1)
  }

  /// Digits as written, never through binary; some sources write a symbol where the number would be.
  @Test func digitsAreKept() throws {
    let values = ["4.10", "-0.5", "1e3", "12345678901234567.891", "0", "\"k\"", "\"4,1\""]
    let rows = try Self.rows(
      Self.oneDimension(7, "\"value\":[\(values.joined(separator: ", "))]"))
    #expect(
      rows.dropFirst().map { $0[1] } == [
        "4.10", "-0.5", "1e3", "12345678901234567.891", "0", "k", "4,1",
      ])
  }

  @Test func oddNames() throws {
    let text = Self.dataset(
      #"""
      "id":["Kjønn og\talder"],"size":[2],"value":[1,2],
      "dimension":{"Kj\u00f8nn og\talder":{"category":{"index":["a\"b\n","\ud834\udd1e ;,"]}}}
      """#)
    #expect(
      try Self.rows(text) == [
        ["Kjønn og\talder", "value", "status"], ["a\"b\n", "1", ""], ["𝄞 ;,", "2", ""],
      ])
    #expect(try Self.rows("\u{FEFF}" + Self.oneDimension(1, "\"value\":[7]")).count == 2)
  }

  @Test func noDimensionsAndNoCells() throws {
    #expect(
      try Self.rows(Self.dataset(#""id":[],"size":[],"dimension":{},"value":[5]"#))
        == [["value", "status"], ["5", ""]])
    #expect(try Self.rows(Self.oneDimension(0, #""value":[]"#)) == [["x", "value", "status"]])
    // A class is optional.
    #expect(
      try Self.rows(
        #"{"id":["x"],"size":[1],"value":[5],"dimension":{"x":{"category":{"index":["a"]}}}}"#)[1]
        == ["a", "5", ""])
  }
}

@Suite struct JSONStatFaultTests {
  static let sexes = #""dimension":{"sex":{"category":{"index":["M","F"]}}}"#
  static func sex(_ members: String) -> String {
    JSONStatTests.dataset(#""id":["sex"],"size":[2],\#(sexes),\#(members)"#)
  }

  /// The rules that a dataset must follow beyond its form, one broken at a time.
  @Test(arguments: [
    (sex(#""value":[1,2,3]"#), "wrong_size"), (sex(#""value":[1]"#), "wrong_size"),
    (sex(#""value":{"0":1,"2":2}"#), "bad_cell"), (sex(#""value":{"-1":1}"#), "bad_cell"),
    (sex(#""value":{"00":1}"#), "bad_cell"), (sex(#""value":{"0":1,"0":2}"#), "duplicate_key"),
    (sex(#""value":[1,true]"#), "bad_cell"), (sex(#""value":[1,[2]]"#), "bad_cell"),
    (sex(#""value":"x""#), "bad_cell"),
    (sex(#""value":[1,2],"status":["a","b","c"]"#), "wrong_size"),
    (sex(#""value":[1,2],"status":{"2":"a"}"#), "bad_cell"),
    (sex(#""value":[1,2],"value":[3,4]"#), "duplicate_key"),
    (JSONStatTests.dataset(#""id":["sex","x"],"size":[2],\#(sexes),"value":[1,2]"#), "wrong_size"),
    (JSONStatTests.dataset(#""id":["geo"],"size":[2],\#(sexes),"value":[1,2]"#), "missing_key"),
    (JSONStatTests.dataset(#""id":["sex"],"size":[3],\#(sexes),"value":[1,2,3]"#), "wrong_size"),
    (JSONStatTests.dataset(#""id":["sex"],"size":[-2],\#(sexes),"value":[1,2]"#), "wrong_size"),
    (
      JSONStatTests.dataset(
        #""id":["sex"],"size":[2],"dimension":{"sex":{"category":{"index":{"M":0,"F":2}}}},"value":[1,2]"#
      ), "bad_category"
    ),
    (
      JSONStatTests.dataset(
        #""id":["sex"],"size":[2],"dimension":{"sex":{"category":{"index":{"M":0,"F":0}}}},"value":[1,2]"#
      ), "bad_category"
    ),
    (
      JSONStatTests.dataset(
        #""id":["sex"],"size":[2],"dimension":{"sex":{"category":{"index":["M","M"]}}},"value":[1,2]"#
      ), "bad_category"
    ),
    (
      JSONStatTests.dataset(
        #""id":["sex"],"size":[2],"dimension":{"sex":{"category":{"label":{"M":"m","F":"f"}}}},"value":[1,2]"#
      ), "wrong_size"
    ),
    (JSONStatTests.dataset(#""id":["sex"],"size":[2],"value":[1,2]"#), "missing_key"),
    (
      JSONStatTests.dataset(
        #""id":["value"],"size":[1],"dimension":{"value":{"category":{"index":["a"]}}},"value":[1]"#
      ),
      "duplicate_column"
    ),
    (#"{"version":"2.0","class":"collection","link":{"item":[]}}"#, "not_json_stat"),
    (#"{"version":"2.0","class":"dimension","category":{"index":["a"]}}"#, "not_json_stat"),
    (#"{"dataset":{"dimension":{"id":["x"],"size":[1]},"value":[1]}}"#, "not_json_stat"),
    (#"{"error":[{"status":"400"}]}"#, "not_json_stat"), ("[1,2]", "not_json_stat"),
    ("", "empty_file"), ("\u{FEFF} \n", "empty_file"), ("{\"class\":", "invalid_json"),
    ("a;b\n1;2\n", "invalid_json"),
  ]) func rules(_ text: String, _ rule: String) throws {
    let found = try faults { try JSONStatTests.read(text) }
    #expect(found.map(\.rule) == [rule], "\(text)")
    #expect(found.allSatisfy { $0.kind == .config })
  }

  @Test func places() throws {
    let text = "{\"class\":\"dataset\",\n \"id\":[\"å\"],\"size\":[2], \"value\":[1,\n  tru]}"
    let broken = try faults { try JSONStatTests.read(text) }
    #expect(broken.map(\.place.description) == ["d.json:3:6"])
    let sized = try faults {
      try JSONStatTests.read(Self.sex("\"label\":\"å\",\"value\":[1,false]"))
    }
    let column = Self.sex("").count + "\"label\":\"å\",\"value\":[1,".count
    #expect(sized.map(\.place.description) == ["d.json:1:\(column)"])
    let deep = try faults {
      try JSONStatTests.read(String(repeating: "[", count: 100_000))
    }
    #expect(deep.map(\.rule) == ["too_deep"])
    let latin = try faults { try readJSONStat(bytes: [0x22, 0xE5, 0x22], shown: "d.json") }
    #expect(latin.map(\.rule) == ["invalid_encoding"])
  }

  /// Small files that speak of more than they hold.
  @Test func sizesBeyondTheFile() throws {
    let huge = try faults {
      try JSONStatTests.read(
        JSONStatTests.dataset(
          #""id":["sex"],"size":[9223372036854775807],\#(Self.sexes),"value":{"0":1}"#))
    }
    #expect(huge.map(\.rule) == ["wrong_size"])
    // 2^70 cells.
    let ids = (0..<70).map { "\"d\($0)\"" }
    let axes = ids.map { $0 + #":{"category":{"index":["a","b"]}}"# }.joined(separator: ",")
    let sizes = Array(repeating: "2", count: 70).joined(separator: ",")
    let many = try faults {
      try JSONStatTests.read(
        JSONStatTests.dataset(
          "\"id\":[\(ids.joined(separator: ","))],\"size\":[\(sizes)],\"dimension\":{\(axes)},"
            + "\"value\":{\"0\":1}"))
    }
    #expect(many.map(\.rule) == ["wrong_size"])
    // 2^40 cells of which three are given: no more work than three.
    let forty = ids.prefix(40)
    let cube = JSONStatTests.dataset(
      "\"id\":[\(forty.joined(separator: ","))],"
        + "\"size\":[\(Array(repeating: "2", count: 40).joined(separator: ","))],"
        + "\"dimension\":{\(axes)},\"value\":{\"0\":1,\"1\":2,\"1099511627775\":3}")
    let rows = try JSONStatTests.rows(cube)
    #expect(rows.count == 4)
    #expect(rows[2] == Array(repeating: "a", count: 39) + ["b", "2", ""])
    #expect(rows[3] == Array(repeating: "b", count: 40) + ["3", ""])
  }

  /// A code of 20 kB in each of 10,000 rows would be 200 MB of a file of 60 kB.
  @Test func tableBeyondTheFile() throws {
    let long = String(repeating: "x", count: 20_000)
    let codes = (0..<10_000).map { "\"\($0)\"" }.joined(separator: ",")
    let zeros = Array(repeating: "0", count: 10_000).joined(separator: ",")
    let found = try faults {
      try JSONStatTests.read(
        JSONStatTests.dataset(
          "\"id\":[\"a\",\"b\"],\"size\":[1,10000],\"value\":[\(zeros)],\"dimension\":{"
            + "\"a\":{\"category\":{\"index\":[\"\(long)\"]}},"
            + "\"b\":{\"category\":{\"index\":[\(codes)]}}}"))
    }
    #expect(found.map(\.rule) == ["too_large"])
    let members = (0...200_000).map { "\"\($0)\":0" }.joined(separator: ",")
    let keys = try faults { try JSONStatTests.read("{\(members)}") }
    #expect(keys.first?.rule == "too_large")
  }

  /// Whatever is broken, there is a table or a fault, and few faults.
  @Test func mutations() throws {
    let seed = Array(
      JSONStatTests.dataset(
        #"""
        "id":["Region","Tid"],"size":[2,2],"role":{"time":["Tid"],"geo":["Region"]},
        "dimension":{"Region":{"label":"regi\u00f8n","category":{"index":{"0215":0,"0216":1},
        "label":{"0215":"Frogn","0216":"Nesodden"}}},"Tid":{"category":{"index":["2011","2012"]}}},
        "value":[4.5,null,3.8,1e2],"status":{"1":":"},"extension":{"a":[[],{}]}
        """#
      ).utf8)
    let sparse = Array(
      JSONStatTests.oneDimension(9, #""value":{"0":1,"8":-2.5},"status":{"3":"..","8":"*"}"#).utf8)
    let pieces = Array(#"{}[],:"\0123456789.-e ntfu"#.utf8) + [0x00, 0xFF, 0xC3, 0x0A]
    var random = Seeded(state: 20_120_521)
    var (tables, refused) = (0, 0)
    for round in 0..<2000 {
      var bytes = round % 2 == 0 ? seed : sparse
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        let place = Int.random(in: bytes.indices, using: &random)
        switch Int.random(in: 0..<5, using: &random) {
        case 0: bytes[place] = pieces.randomElement(using: &random) ?? 0
        case 1: bytes.remove(at: place)
        case 2: bytes.insert(pieces.randomElement(using: &random) ?? 0, at: place)
        case 3: bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &random)
        default: bytes = Array(bytes.prefix(max(1, place)))
        }
      }
      do {
        let text = try readJSONStat(bytes: bytes, shown: "d.json")
        #expect(text.bytes.count < 4000)
        _ = try? text.readTable()
        tables += 1
      } catch {
        #expect((1...20).contains(error.diagnostics.count))
        refused += 1
      }
    }
    #expect(tables > 100 && refused > 1000, "\(tables) \(refused)")
  }
}

extension TabularText {
  /// As the readers of figures see it.
  func readTable() throws(Faults) -> SmallTable {
    try SmallTable(
      bytes: bytes, shown: "d.json",
      format: TextFormat(delimiter: .tab, decimal: .point, encoding: .utf8))
  }
}

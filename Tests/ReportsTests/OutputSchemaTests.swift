import Disclosure
import Survey
import Testing

@testable import Reports

struct OutputSchemaTests {
  private let validator: SchemaValidator

  init() throws {
    validator = SchemaValidator(root: try JSONReader.read(Array(outputSchema().utf8)))
  }

  private func json(_ findings: Findings) throws -> [(name: String, value: JSON)] {
    try releaseFiles(findings, .init(notes: [LocalizedText("Kommunen er oppdiktet.")]))
      .filter { $0.name.hasSuffix(".json") }
      .map { ($0.name, try JSONReader.read($0.bytes)) }
  }

  @Test func everyFileSatisfiesIt() throws {
    for findings in [Nesodden.findings(), MadeUp.findings()] {
      for (name, value) in try json(findings) {
        #expect(validator.faults(value) == [], "\(name)")
      }
    }
  }

  @Test func aManifestSatisfiesIt() throws {
    func faults(_ text: String) throws -> [String] {
      validator.faults(try JSONReader.read(Array(text.utf8)))
    }
    let hash = String(repeating: "0a", count: 32)
    let good = """
      {"schema_version": 1, "pipeline": "p", "version": "0.1.0", "config_hash": "\(hash)",
       "inputs": [{"name": "a.csv", "sha256": "\(hash)", "rows": 7}],
       "outputs": [{"name": "report.html", "sha256": "\(hash)", "rows": null}],
       "seed": 20120521, "warnings": []}
      """
    #expect(try faults(good) == [])
    for (from, to) in [
      ("\"seed\": 20120521", "\"seed\": \"x\""), ("\"rows\": 7", "\"rows\": -1"),
      (hash, "0A" + hash.dropFirst(2)), ("\"warnings\": []", "\"warning\": []"),
      ("\"schema_version\": 1", "\"schema_version\": 2"),
    ] {
      #expect(try faults(good.replacing(from, with: to)) != [], "\(to)")
    }
  }

  /// One defect at a time in a sound table; each must be refused.
  @Test func defectsAreRefused() throws {
    let twin = try #require(try json(Nesodden.findings()).first { $0.name == "events.json" }).value
    #expect(validator.faults(twin) == [])
    func broken(_ change: (inout [JSON.Member]) -> Void) -> JSON {
      var row = twin["rows"]?.array.first?.members ?? []
      change(&row)
      return .object(
        twin.members.map {
          $0.name == "rows" ? .init(name: "rows", value: .array([.object(row)])) : $0
        })
    }
    let n = try #require(TableSchema.events.place(of: "n"))
    let protection = try #require(TableSchema.events.place(of: "protection"))
    #expect(validator.faults(broken { $0[n].value = .string("753") }) != [])
    #expect(validator.faults(broken { $0[n].value = .number("753.5") }) != [])
    #expect(validator.faults(broken { $0.remove(at: n) }) != [])
    #expect(validator.faults(broken { $0[n].name = "N" }) != [])
    #expect(validator.faults(broken { $0[protection].value = .string("hidden") }) != [])
    // A row that says it is hidden and still has its numbers is a leak.
    #expect(validator.faults(broken { $0[protection].value = .string("primary") }) != [])
  }

  /// Every table and every column of the release is described.
  @Test func nothingIsLeftOut() throws {
    for schema in TableSchema.release {
      let row = validator.root["$defs"]?["table_" + schema.name]?["properties"]?["rows"]?["items"]
      #expect(row?["properties"]?.members.map(\.name) == schema.columns.map(\.name))
    }
  }
}

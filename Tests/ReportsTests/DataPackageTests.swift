import Survey
import Testing

@testable import Reports

/// The rules of Frictionless Data Package, Data Resource, CSV Dialect and Table Schema, version 1.
struct DataPackageTests {
  private func package(_ dialect: CSVDialect = .rfc4180) throws -> JSON {
    let files = releaseFiles(
      MadeUp.findings(),
      .init(
        formats: [.csv], dialect: dialect,
        notes: [LocalizedText([.nb: "Kommunen er oppdiktet.", .en: "Made up."])]))
    return try JSONReader.read(#require(files.last { $0.name == "datapackage.json" }).bytes)
  }

  @Test func thePackageHasWhatAPackageMustHave() throws {
    let package = try package()
    #expect(package["profile"]?.string == "tabular-data-package")
    let name = try #require(package["name"]?.string)
    #expect(name.wholeMatch(of: /[-a-z0-9._\/]+/) != nil)
    #expect(package["description"]?.string == "Kommunen er oppdiktet.")
    let resources = try #require(package["resources"]?.array)
    #expect(!resources.isEmpty)
    let names = resources.compactMap { $0["name"]?.string }
    #expect(names == TableSchema.release.map(\.name))
    #expect(Set(names).count == resources.count)
    #expect(names.allSatisfy { $0.wholeMatch(of: /[-a-z0-9._\/]+/) != nil })
  }

  @Test func everyResourceDescribesItsFile() throws {
    let files = releaseFiles(MadeUp.findings(), .init(formats: [.csv]))
    for resource in try package()["resources"]?.array ?? [] {
      #expect(resource["profile"]?.string == "tabular-data-resource")
      #expect(resource["encoding"]?.string == "utf-8")
      let path = try #require(resource["path"]?.string)
      #expect(!path.hasPrefix("/") && !path.contains("..") && !path.contains(":"))
      let file = try #require(files.first { $0.name == path })
      let fields = resource["schema"]?["fields"]?.array ?? []
      let header = fields.compactMap { $0["name"]?.string }
      #expect(header == (try readCSV(file.bytes)[0]))
      #expect(Set(header).count == header.count)
      #expect(resource["schema"]?["missingValues"] == .array([.string("")]))
      let keys = resource["schema"]?["primaryKey"]?.array.compactMap(\.string) ?? []
      #expect(!keys.isEmpty && keys.allSatisfy(header.contains))
      for field in fields {
        let type = try #require(field["type"]?.string)
        #expect(["string", "integer", "number", "boolean"].contains(type))
        let description = try #require(field["description"]?.string)
        #expect(!description.isEmpty)
      }
    }
  }

  /// A primary key says that no two rows share it.
  @Test func keysAreUnique() throws {
    for table in MadeUp.findings().tables {
      let places = table.schema.keys.compactMap { table.schema.place(of: $0) }
      let keys = (0..<table.rowCount).map { row in places.map { table.columns[$0][row] } }
      #expect(Set(keys).count == keys.count, "\(table.schema.name)")
    }
  }

  @Test func theDialectIsTold() throws {
    let plain = try #require(try package()["resources"]?.array.first)
    #expect(plain["dialect"]?["delimiter"]?.string == ",")
    #expect(plain["dialect"]?["lineTerminator"]?.string == "\r\n")
    let excel = try #require(try package(.excel)["resources"]?.array.first)
    #expect(excel["dialect"]?["delimiter"]?.string == ";")
    let rate = excel["schema"]?["fields"]?.array.first { $0["name"]?.string == "rate" }
    #expect(rate?["decimalChar"]?.string == ",")
  }

  @Test func anyPipelineGetsALawfulName() {
    #expect(packageName("Årsmåling 2012") == "arsmaling-2012")
    #expect(packageName("bærum_ØST.v2") == "baerum_ost.v2")
    #expect(packageName("测") == "-")
    #expect(packageName("") == "release")
  }

  @Test func everyColumnIsDefinedForPeopleToo() {
    let text = columnDefinitions()
    for schema in TableSchema.release {
      #expect(text.contains("## `\(schema.name).csv`\n"))
      for column in schema.columns { #expect(text.contains("| `\(column.name)` | ")) }
    }
    let rows = text.split(separator: "\n").filter { $0.hasPrefix("| `") }
    #expect(rows.count == TableSchema.release.reduce(0) { $0 + $1.columns.count })
    // Four cells a row: five bars that are not escaped.
    #expect(rows.allSatisfy { $0.replacing("\\|", with: "").count { $0 == "|" } == 5 })
  }
}

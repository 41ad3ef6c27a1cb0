import Survey
import Testing

@testable import Ingest

/// Whatever the bytes are, reading ends in a table or in faults.
@Suite struct WorkbookMutationTests {
  static let fixtures = [
    "survey-openpyxl", "survey-xlsxwriter", "survey-libreoffice", "two-rows-xlsxwriter",
  ]

  /// Some bytes changed, a stretch cut out or doubled, the end cut off.
  static func mutate(_ bytes: [UInt8], _ draw: inout Seeded) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<Int.random(in: 1...4, using: &draw) where !bytes.isEmpty {
      let place = Int.random(in: 0..<bytes.count, using: &draw)
      let end = min(bytes.count, place + Int.random(in: 1...64, using: &draw))
      switch Int.random(in: 0..<8, using: &draw) {
      case 0: bytes.removeLast(bytes.count - place)
      case 1: bytes.removeSubrange(place..<end)
      case 2: bytes.insert(contentsOf: bytes[place..<end], at: place)
      case 3: bytes[place] = UInt8.random(in: 0...255, using: &draw)
      case 4: bytes[place] = 0xFF
      case 5: bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &draw)
      default: bytes[place] = Array("<>\"'&/=09AZ-.e".utf8).randomElement(using: &draw) ?? 0
      }
    }
    return bytes
  }

  /// Some digits and letters changed to others: mostly still XML, but of another meaning.
  static func misspell(_ bytes: [UInt8], _ draw: inout Seeded) -> [UInt8] {
    var bytes = bytes
    let digits = bytes.indices.filter { (0x30...0x39).contains(bytes[$0]) }
    let letters = bytes.indices.filter { (0x41...0x5A).contains(bytes[$0]) }
    for _ in 0..<Int.random(in: 1...4, using: &draw) {
      if let place = digits.randomElement(using: &draw) {
        bytes[place] = UInt8.random(in: 0x30...0x39, using: &draw)
      }
      if Bool.random(using: &draw), let place = letters.randomElement(using: &draw) {
        bytes[place] = UInt8.random(in: 0x41...0x5A, using: &draw)
      }
    }
    return bytes
  }

  /// A table whose records all have as many fields as there are columns, or faults.
  func ends(_ bytes: [UInt8], _ request: WorkbookRequest) throws -> Bool {
    do {
      let table = try readWorkbook(bytes, shown: "m.xlsx", request)
      return table.records.allSatisfy { $0.isEmpty || $0.count == table.columns.count }
    } catch {
      return !error.diagnostics.isEmpty
    }
  }

  static let requests = [
    WorkbookRequest(), WorkbookRequest(headerRows: 2), WorkbookRequest(headerRows: 0),
    WorkbookRequest(sheet: .number(1), headerRow: 2),
  ]

  /// The container's bytes.
  @Test(arguments: fixtures) func containers(_ name: String) throws {
    let whole = try workbook(name)
    var draw = Seeded(state: 20_120_521)
    for turn in 0..<500 {
      let bytes = Self.mutate(whole, &draw)
      #expect(try ends(bytes, Self.requests[turn % Self.requests.count]), "turn \(turn)")
    }
  }

  /// The XML of one part, in a container that is sound: what checksums would hide.
  @Test(arguments: fixtures) func parts(_ name: String) throws {
    let whole = try workbook(name)
    var draw = Seeded(state: 1814)
    let names = [
      "_rels/.rels", "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml",
      "xl/sharedStrings.xml", "xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml",
    ]
    var parts: [StoredZip.Part] = []
    try whole.withUnsafeBufferPointer { bytes in
      let archive = try ZipArchive(bytes, shown: "m.xlsx", limit: 1 << 30)
      for name in names where archive.has(name) {
        var data: [UInt8] = []
        try archive.read(name) {
          data += $0
          return true
        }
        parts.append(.init(name, data))
      }
    }
    var tables = 0
    for turn in 0..<500 {
      var zip = StoredZip(parts: parts)
      let place = Int.random(in: 0..<parts.count, using: &draw)
      let data = parts[place].data
      zip.parts[place] = .init(
        parts[place].name,
        turn % 2 == 0 ? Self.mutate(data, &draw) : Self.misspell(data, &draw))
      let bytes = zip.bytes
      let request = Self.requests[turn / 2 % Self.requests.count]
      #expect(try ends(bytes, request), "turn \(turn)")
      if (try? readWorkbook(bytes, shown: "m.xlsx", request)) != nil { tables += 1 }
    }
    // Else the mutations would say nothing of what lies behind the XML.
    #expect(tables > 50)
  }
}

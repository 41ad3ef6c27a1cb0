import Survey

@testable import Ingest

/// Zip containers: as workbooks, and part by part. The first byte of an input says what is asked
/// for, the rest is the file.
final class ContainerTarget: FuzzTarget {
  /// Bytes that the parts may unfold to when they are read one by one.
  private static let limit = 1 << 20

  func check(_ input: [UInt8]) throws {
    guard let first = input.first else { return }
    let bytes = Array(input[1...])
    let request = WorkbookRequest(options: first)
    try TabularText.check(in: "f.xlsx") { () throws(Faults) in
      try readWorkbook(bytes, shown: "f.xlsx", request)
    } _: { _, _ in
    }
    if case .failure(let faults) = Result(reading: { () throws(Faults) in
      try sheetNames(bytes, shown: "f.xlsx")
    }) {
      try faults.expectSound(in: "f.xlsx")
    }
    try checkParts(bytes)
  }

  private func checkParts(_ bytes: [UInt8]) throws {
    let entries = directory(bytes) ?? []
    try bytes.withUnsafeBufferPointer { buffer in
      let opened = Result(reading: { () throws(Faults) in
        try ZipArchive(buffer, shown: "f.xlsx", limit: Self.limit)
      })
      switch opened {
      case .failure(let faults): try faults.expectSound(in: "f.xlsx")
      case .success(let archive):
        var total = 0
        for entry in entries.prefix(12) { total += try readPart(entry, entries, archive) }
        try expect(total <= Self.limit, "the parts unfold to \(total) bytes")
      }
    }
  }

  /// Bytes that the part unfolds to, which are what the directory says that they are.
  private func readPart(
    _ entry: DirectoryEntry, _ entries: [DirectoryEntry], _ archive: ZipArchive
  ) throws -> Int {
    let name = String(decoding: entry.name, as: UTF8.self)
    let isClear =
      entry.name.allSatisfy { 0x21...0x7E ~= $0 }
      && entries.count { $0.name.elementsEqual(entry.name) } == 1
    guard isClear else { return 0 }
    var data: [UInt8] = []
    let outcome = Result(reading: { () throws(Faults) in
      try archive.read(name) { piece in
        data.append(contentsOf: piece)
        return true
      }
    })
    switch outcome {
    case .failure(let faults): try faults.expectSound(in: "f.xlsx")
    case .success:
      try expect(
        data.count == entry.size && checksum(data) == entry.checksum,
        "\(name) is not what the directory says")
    }
    return data.count
  }
}

extension WorkbookRequest {
  /// What a byte of options asks for.
  init(options: UInt8) {
    self.init(
      sheet: options & 4 == 0 ? nil : options & 8 == 0 ? .number(1) : .name("Ark1"),
      headerRows: options & 3 == 0 ? nil : Int(options & 3) - 1,
      headerRow: options & 16 == 0 ? nil : 2)
  }
}

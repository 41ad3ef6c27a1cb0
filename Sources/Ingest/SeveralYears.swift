internal import Responses
internal import Survey

/// Looks for a column of years that nothing asks for: where it holds several, the rows of several
/// waves would be read as one.
struct SeveralYears {
  private static let names: Set = [
    "år", "aar", "årstall", "year", "wave", "bølge", "måling", "undersøkelsesår", "survey_year",
    "undersøkingsår",
  ]

  /// The column's name and the years that stand at the beginning and the end of the file; nil where
  /// there are fewer than two.
  static func find(_ opened: OpenedTable, _ plan: ColumnPlan) -> (column: String, years: [Int])? {
    let used = plan.used
    let candidates = opened.header.indices.filter {
      !used.contains($0) && names.contains(opened.header[$0].lowercased())
    }
    guard !candidates.isEmpty else { return nil }
    let ends = ends(of: opened)
    for column in candidates {
      let years = ends.reduce(into: Set<Int>()) { years, bytes in
        years.formUnion(Self.years(in: bytes, column, opened))
      }
      if years.count > 1 { return (opened.header[column], years.sorted()) }
    }
    return nil
  }

  /// The first and the last bytes below the header.
  private static func ends(of opened: OpenedTable) -> [[UInt8]] {
    let (first, size) = (opened.dataStart, opened.source.size)
    let count = Swift.min(FormatSample.size, size - first)
    guard count > 0 else { return [] }
    return Set([first, size - count]).sorted().map { place in
      [UInt8](unsafeUninitializedCapacity: count) {
        $1 = opened.source.read(into: UnsafeMutableRawBufferPointer($0), at: place)
      }
    }
  }

  private static func years(in bytes: [UInt8], _ column: Int, _ opened: OpenedTable) -> Set<Int> {
    let scanner = RecordScanner(delimiter: opened.format.delimiter, most: opened.header.count)
    var years: Set<Int> = []
    bytes.withUnsafeBufferPointer { bytes in
      var place = 0
      while place < bytes.count,
        case .record(let next) = scanner.scan(bytes, from: place, isLast: true)
      {
        // The first and the last record may be cut: they have too few fields then.
        if scanner.count == opened.header.count, scanner.flaw == nil {
          let field = scanner.fields[column]
          let text = String(decoding: bytes.trimmed(field.start, field.end), as: UTF8.self)
          if let year = Int(text), (1990...2100).contains(year) { years.insert(year) }
        }
        place = next
      }
    }
    return years
  }
}

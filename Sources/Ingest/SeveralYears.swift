import Responses
import Survey

/// Looks for a column that says which year or wave a row is of, and that nothing asks for: where it
/// holds several, the rows of several waves would be read as one.
struct SeveralYears {
  /// Names of columns of years; a year is looked for in their texts.
  private static let years: Set = [
    "år", "aar", "årstall", "årstal", "year", "undersøkelsesår", "undersøkingsår", "måleår",
    "svarår", "skoleår", "skuleår", "årgang", "surveyyear", "periode", "tidspunkt", "undersøkelse",
    "undersøking",
  ]
  /// Names of columns of waves, whose texts may be anything.
  private static let waves: Set = ["wave", "bølge", "bølgje", "måling", "målepunkt", "runde"]
  /// Words that speak of a respondent's years.
  private static let ofPersons = [
    "fød", "birth", "born", "ansatt", "ansett", "tilsett", "ansien", "alder", "tiltred", "begyn",
    "start", "utdan", "eksam", "flytt", "botid", "barn", "kull", "kohort", "i kommunen",
  ]

  /// The column's name, and the years or waves that stand at places spread over the file; nil where
  /// there are fewer than two.
  static func find(_ opened: OpenedTable, _ plan: ColumnPlan) -> (column: String, texts: [String])?
  {
    let used = plan.used
    let candidates = opened.columns.indices.compactMap { place -> (place: Int, kind: Kind)? in
      used.contains(place) ? nil : kind(of: opened.columns[place]).map { (place, $0) }
    }
    guard !candidates.isEmpty else { return nil }
    let stretches = stretches(of: opened)
    for (place, kind) in candidates {
      let column = opened.columns[place]
      let texts = stretches.reduce(into: Set<String>()) { texts, stretch in
        texts.formUnion(Self.texts(in: stretch, place, opened))
      }
      let found = Set(
        texts.compactMap { text in
          let words = column.valueLabels[text] ?? text
          return kind == .waves ? (text.isEmpty ? nil : words) : year(in: words).map(String.init)
        })
      if (2...mostWaves).contains(found.count) { return (column.name, found.sorted()) }
    }
    return nil
  }

  /// More different texts than that are no waves.
  private static let mostWaves = 40

  private enum Kind { case years, waves }

  /// What the column's name or its question says that it holds.
  private static func kind(of column: TabularText.Column) -> Kind? {
    for text in [column.name, column.label ?? ""] {
      let words = text.lowercased().split { !$0.isLetter }.map(String.init)
      guard (1...3).contains(words.count), !ofPersons.contains(where: text.lowercased().contains)
      else { continue }
      if words.contains(where: years.contains) { return .years }
      // `Måling av trivsel` and `Måling 1` measure something of the respondent.
      if words.count == 1, waves.contains(words[0]), !text.contains(where: \.isNumber) {
        return .waves
      }
    }
    return nil
  }

  /// The first four digits that stand alone and are a year, as in `2011/2012`, `høst 2011` and
  /// `2011-04-01`; in a short text only.
  static func year(in text: String) -> Int? {
    guard text.utf8.count <= 30 else { return nil }
    // The hour and minute of a moment are four digits too: behind a T, or behind a whole date.
    let parts = text.split { $0 == "T" || $0 == " " }
    let digits = parts.first?.count(where: \.isNumber) ?? 0
    let words = digits >= 6 ? parts.prefix(1) : parts[...]
    return words.lazy.flatMap { $0.split { !($0.isASCII && $0.isNumber) } }
      .filter { $0.count == 4 }.compactMap { Int($0) }.first { (1990...2099).contains($0) }
  }

  private static let mostStretches = 16

  private struct Stretch {
    let bytes: [UInt8]
    let isFirst: Bool
    let isLast: Bool
  }

  /// Bytes below the header, at places spread over the file, the beginning and the end among them.
  private static func stretches(of opened: OpenedTable) -> [Stretch] {
    let (first, size) = (opened.dataStart, opened.source.size)
    let count = min(FormatSample.size, size - first)
    guard count > 0 else { return [] }
    let steps = min(mostStretches - 1, (size - first - 1) / count)
    let places = (0...steps).map {
      steps == 0 ? first : first + (size - count - first) / steps * $0
    }
    return Set(places + [size - count]).sorted().map { place in
      let bytes = [UInt8](unsafeUninitializedCapacity: count) {
        $1 = opened.source.read(into: UnsafeMutableRawBufferPointer($0), at: place)
      }
      return Stretch(bytes: bytes, isFirst: place == first, isLast: place + count == size)
    }
  }

  private static func texts(
    in stretch: Stretch, _ column: Int, _ opened: OpenedTable
  ) -> Set<String> {
    let scanner = RecordScanner(delimiter: opened.format.delimiter, most: opened.header.count)
    var texts: Set<String> = []
    stretch.bytes.withUnsafeBufferPointer { bytes in
      var place = 0
      while place < bytes.count, texts.count <= mostWaves,
        case .record(let next) = scanner.scan(bytes, from: place, isLast: true)
      {
        let isCut = place == 0 && !stretch.isFirst || next == bytes.count && !stretch.isLast
        if !isCut, scanner.count == opened.header.count, scanner.flaw == nil {
          let field = scanner.fields[column]
          let text = Array(bytes.trimmed(field.start, field.end).prefix(200))
          texts.insert(String(decoding: opened.encoding.utf8(text), as: UTF8.self))
        }
        place = next
      }
    }
    return texts
  }
}

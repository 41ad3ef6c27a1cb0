import Ingest
import Survey

/// Puts tables of answers together into surveys: those that ask mostly the same are waves of one.
struct SurveyGroups {
  private struct Member {
    let file: DraftFile
    let microdata: Microdata
    let asked: Set<String>
    var year: String? { microdata.only == nil ? file.year ?? microdata.year : microdata.year }
  }

  private var groups: [[Member]] = []

  init(_ files: [DraftFile]) {
    for file in files {
      guard case .microdata(let microdata) = file.content else { continue }
      let asked = Set(
        microdata.names(microdata.codes + microdata.scores + microdata.answerTexts))
      let member = Member(file: file, microdata: microdata, asked: asked)
      let place =
        groups.firstIndex { Self.askTheSame(member, $0[0]) }
        ?? groups.firstIndex { Self.askInTheSameOrder(member, $0[0]) }
      if let place { groups[place].append(member) } else { groups.append([member]) }
    }
  }

  /// Most column names are shared, and the names of the files speak of the same people.
  private static func askTheSame(_ a: Member, _ b: Member) -> Bool {
    let shared = a.asked.intersection(b.asked).count
    return shared * 10 >= 6 * min(a.asked.count, b.asked.count) && !areOtherPeople(a, b)
  }

  private static func areOtherPeople(_ a: Member, _ b: Member) -> Bool {
    guard a.file.words != b.file.words else { return false }
    let (x, y) = (PopulationGuess.byName(a.file.words), PopulationGuess.byName(b.file.words))
    return (x != nil && y != nil && x != y) || (a.year != nil && a.year == b.year)
  }

  /// The names of the files differ by the year alone, and the columns by the words before their
  /// numbers.
  private static func askInTheSameOrder(_ a: Member, _ b: Member) -> Bool {
    guard a.file.words == b.file.words, a.year != b.year, a.year != nil, b.year != nil,
      !askTheSame(a, b)
    else { return false }
    let numbers = [a, b].map { member in
      member.microdata.names(member.microdata.codes).map(ColumnNames.number)
    }
    return numbers[0] == numbers[1] && !numbers[0].contains(nil)
  }

  /// The surveys, each with its waves newest first; those without a year in the order in which they
  /// were given, the first as the newest.
  func surveys() -> [SurveyAnswers] {
    groups.map { group in
      let dated = group.enumerated().sorted { a, b in
        (Int(a.element.year ?? "") ?? 0, -a.offset) > (Int(b.element.year ?? "") ?? 0, -b.offset)
      }.map(\.element)
      let labels = Self.labels(dated)
      let waves = zip(dated, labels).map { member, label in
        DraftWave(
          file: member.file, microdata: member.microdata, label: label.text,
          labelReason: label.reason, isByNumber: Self.askInTheSameOrder(member, dated[0]))
      }
      return SurveyAnswers(waves: waves, columns: SurveyColumns(waves).columns)
    }
  }

  private static func labels(_ members: [Member]) -> [(text: String, reason: DraftWave.LabelReason)]
  {
    var taken: Set<String> = []
    let undated = members.count { $0.year == nil }
    var left = undated
    return members.map { member in
      var label = member.year ?? String(left)
      if member.year == nil { left -= 1 }
      if taken.contains(label) {
        label = (2...).lazy.map { "\(label)-\($0)" }.first { !taken.contains($0) } ?? label
      }
      taken.insert(label)
      let reason: DraftWave.LabelReason =
        member.file.year != nil && member.microdata.only == nil
        ? (member.file.isSheetYear ? .sheetName : .fileName) : member.year != nil ? .column : .order
      return (label, reason)
    }
  }
}

/// Finds each column of a survey in its waves.
private struct SurveyColumns {
  private(set) var columns: [DraftColumn] = []

  init(_ waves: [DraftWave]) {
    var seen: Set<String> = []
    // A name that is an id stays one, whatever others come to.
    var ids = Set(waves.flatMap { $0.microdata.profile.columns.map(\.name) })
      .filter(ColumnNames.isIdentifier)
    for (number, wave) in waves.enumerated() where number == 0 || !wave.isByNumber {
      for (place, kind) in wave.microdata.answerColumns {
        let fileName = wave.microdata.name(place)
        guard seen.insert(fileName).inserted else { continue }
        let name = wave.microdata.shortName(place)
        let places = waves.map { Self.place(fileName, place, of: wave, in: $0) }
        let profiles = zip(waves, places).compactMap { wave, place in
          place.map { wave.microdata.profile.columns[$0] }
        }
        let id = ids.contains(name) ? name : ColumnNames.identifier(name, taken: ids)
        ids.insert(id)
        columns.append(
          DraftColumn(
            id: id, name: name, fileName: fileName,
            label: wave.microdata.question(place) ?? profiles.lazy.compactMap(\.label).first,
            valueLabels: profiles.reduce(into: [:]) { $0.merge($1.valueLabels) { old, _ in old } },
            missingCodes: profiles.reduce(into: []) { $0.formUnion($1.missingCodes) }, kind: kind,
            places: places))
      }
    }
    readWords(waves)
  }

  /// Finds out what words and codes between which a "don't know" lies stand for.
  private mutating func readWords(_ waves: [DraftWave]) {
    for place in columns.indices where columns[place].kind == .codes {
      if let codes = AnswerCodes(columns[place]) { columns[place].codes = codes }
    }
    let worded = columns.indices.filter { place in
      columns[place].kind == .categories
        && zip(waves, columns[place].places).contains { wave, found in
          found.map(wave.microdata.answerTexts.contains) ?? false
        }
    }
    let texts = worded.map { place in
      var texts: AnswerWords.Texts = [:]
      for (wave, found) in zip(waves, columns[place].places) {
        guard let found else { continue }
        for value in wave.microdata.profile.columns[found].values
        where !value.text.isNoAnswer && !columns[place].missingCodes.contains(value.text) {
          texts[value.text, default: 0] += value.count
        }
      }
      return texts
    }
    for (place, codes) in zip(worded, AnswerWords.codes(texts)) {
      guard let codes else { continue }
      columns[place].codes = codes
      columns[place].kind = .codes
    }
    for (place, codes) in TurnedCodes.find(columns, waves) { columns[place].codes = codes }
  }

  /// The column of another wave that asks the same.
  private static func place(_ name: String, _ place: Int, of wave: DraftWave, in other: DraftWave)
    -> Int?
  {
    if other.isByNumber != wave.isByNumber, let row = wave.microdata.codes.firstIndex(of: place) {
      return other.microdata.codes[row]
    }
    let taken = other.microdata.units + [other.microdata.respondent].compactMap(\.self)
    return other.microdata.places[name].flatMap { taken.contains($0) ? nil : $0 }
  }
}

extension Microdata {
  /// Columns that may hold answers, in file order.
  fileprivate var answerColumns: [(Int, DraftColumn.Kind)] {
    (codes.map { ($0, .codes) } + scores.map { ($0, .scores) }
      + categories.map { ($0, .categories) }).sorted { $0.0 < $1.0 }
  }
}

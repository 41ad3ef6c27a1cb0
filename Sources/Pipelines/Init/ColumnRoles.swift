import Ingest
import Survey

extension Microdata {
  /// Different codes that an item or a background variable may have.
  static let mostCodes = 12

  /// Takes each column for what its name and content make it look like.
  init(_ profile: TableProfile) {
    self.profile = profile
    places = Dictionary(
      profile.columns.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
    var open: [Int] = []
    let doubled = Set(
      Dictionary(grouping: profile.columns.map(\.name), by: \.self).filter { $1.count > 1 }.keys)
    for (place, column) in profile.columns.enumerated() {
      if column.name.isEmpty {
        leave(place, .nameless)
      } else if doubled.contains(column.name) {
        leave(place, .doubledName)
      } else if column.filled == 0 {
        leave(place, .empty)
      } else if column.looksPersonal {
        leave(place, .person)
      } else if column.looksLikeYears || column.looksLikeWaves {
        takeYears(place, column)
      } else if column.holdsYearsAlone {
        leave(place, .year)
      } else if column.holdsDates {
        leave(place, .dates)
      } else {
        open.append(place)
      }
    }
    takeUnits(&open)
    takeRespondent(&open)
    leaveOtherForms(&open)
    for place in open { takeContent(place, profile.columns[place]) }
  }

  /// Codes that say in numbers what a column of words says too are no answers.
  private mutating func leaveOtherForms(_ open: inout [Int]) {
    let forms = OtherForms(profile)
    for place in open where profile.columns[place].isCodes && forms.hold(place) {
      leave(place, .otherForm)
    }
    open.removeAll { leftOut[.otherForm]?.contains($0) ?? false }
  }

  /// A name that is read as the respondent's id where none is declared.
  static func isRespondentName(_ name: String) -> Bool {
    ["respondent", "id"].contains(name.lowercased())
  }

  private mutating func takeYears(_ place: Int, _ column: ColumnProfile) {
    if column.distinct == 1, year == nil, column.blanks == 0 {
      year = column.values.first.flatMap(column.year).map(String.init)
    } else if column.distinct != 1, years == nil {
      years = place
    }
    leave(place, .year)
  }

  private mutating func takeUnits(_ open: inout [Int]) {
    let guess = UnitColumns(profile, open)
    units = guess.chosen
    unitsExclude = guess.areExclusive
    unitReason = guess.reason
    otherUnits = guess.others
    open.removeAll { guess.chosen.contains($0) }
  }

  /// The first column without a repeated text, preferably one that is called an id.
  private mutating func takeRespondent(_ open: inout [Int]) {
    let candidates = open.filter { profile.columns[$0].looksLikeIds(rows: profile.rowCount) }
    respondent =
      candidates.first { TellingWords.respondent.stand(in: name($0)) } ?? candidates.first
    // Others that are unique are of no use.
    for place in candidates where place != respondent { leave(place, .freeText) }
    open.removeAll(where: candidates.contains)
    // These names are read as the respondent where nothing is declared.
    let reserved = open.filter { Self.isRespondentName(name($0)) }
    if respondent == nil { doubledRespondent = reserved.first }
    for place in reserved { leave(place, .reserved) }
    open.removeAll(where: reserved.contains)
  }

  private mutating func takeContent(_ place: Int, _ column: ColumnProfile) {
    if TellingWords.weight.stand(in: column.name) || column.looksLikeWeights {
      leave(place, .weight)
    } else if column.isCodes {
      codes.append(place)
    } else if column.numbers == column.filled {
      if column.looksLikeScores { scores.append(place) } else { leave(place, .number) }
    } else if otherUnits.contains(place) {
      leave(place, .freeText)
    } else if column.isCategories {
      categories.append(place)
      if AnswerWords.stand(in: column) { answerTexts.append(place) }
    } else {
      leave(place, .freeText)
    }
  }
}

extension ColumnProfile {
  /// Names, addresses and the like, by the column's name or by an @ in its first texts.
  fileprivate var looksPersonal: Bool {
    if numbers == filled, let distinct, distinct <= Microdata.mostCodes { return false }
    return TellingWords.person.stand(in: name) && !TellingWords.unit.stand(in: name)
      || values.prefix(50).count { $0.text.contains("@") } * 2 > min(50, values.count)
  }

  fileprivate var looksLikeYears: Bool {
    guard let distinct, distinct <= Microdata.mostCodes else { return false }
    if TellingWords.wave.stand(in: name), wholeNumbers == filled,
      values.allSatisfy({ FileYear.isYear($0.number) })
    {
      return true
    }
    let kind = WaveColumn(name: name, label: label)
    return (kind == .years || kind == .waves) && years.count == values.count
  }

  /// Waves by the column's name, whatever they are called in it.
  fileprivate var looksLikeWaves: Bool {
    guard let distinct, (2...Microdata.mostCodes).contains(distinct) else { return false }
    return WaveColumn(name: name, label: label) == .waves
  }

  /// Nothing but years near each other, of a column whose name does not say what they are: they are
  /// steps of no scale.
  fileprivate var holdsYearsAlone: Bool {
    guard let distinct, distinct <= Microdata.mostCodes, years.count == values.count else {
      return false
    }
    return WaveColumn(name: name, label: label) != nil && WaveColumn.areWaves(years)
  }

  /// The year that a text, or what the source calls it, holds; nil: none.
  func year(_ value: Value) -> Int? { WaveColumn.year(in: valueLabels[value.text] ?? value.text) }

  private var years: Set<Int> { Set(values.compactMap(year)) }

  /// Dates, as a spreadsheet writes them, in most of the cells.
  fileprivate var holdsDates: Bool {
    guard numbers * 2 < filled, longest >= 10 else { return false }
    let dates = values.filter { value in
      let start = value.text.prefix(10)
      return start.count == 10 && start.filter { $0 == "-" }.count == 2
        && start.allSatisfy { $0 == "-" || ("0"..."9").contains($0) }
    }
    return dates.reduce(0) { $0 + $1.count } * 5 >= values.reduce(0) { $0 + $1.count } * 4
  }

  /// No text repeats, and none is long.
  fileprivate func looksLikeIds(rows: Int) -> Bool {
    isUnique && filled * 2 > rows && spaced == 0 && longest <= 40
      && (numbers == 0 || wholeNumbers == numbers)
      && (rows >= 20 || TellingWords.respondent.stand(in: name))
  }

  /// Positive numbers with decimals, about 1 in the middle.
  fileprivate var looksLikeWeights: Bool {
    guard numbers == filled, wholeNumbers < numbers, let least, let greatest, let distinct,
      distinct == values.count
    else { return false }
    let sum = values.reduce(0.0) { $0 + ($1.number ?? 0) * Double($1.count) }
    return least > 0 && least < 1 && greatest > 1 && greatest < 20
      && abs(sum / Double(filled) - 1) < 0.05
  }

  /// A few whole numbers, and beside them words that are no answer, and a few strays: cells that one
  /// would not expect there, such as a number with decimals among hundreds without.
  var isCodes: Bool {
    guard distinct != nil, wholeNumbers > 0 else { return false }
    var codes: [Int] = []
    var strays = 0
    for value in values {
      if value.code != nil {
        codes.append(value.count)
      } else if NumberedWords.number(leading: value.text) != nil {
        return false
      } else if !value.text.isNoAnswer {
        strays += value.count
      }
    }
    if codes.count > Microdata.mostCodes {
      strays += codes.filter { $0 < ScaleGuess.leastShown }.reduce(0, +)
      codes.removeAll { $0 < ScaleGuess.leastShown }
    }
    let whole = codes.reduce(0, +)
    return (1...Microdata.mostCodes).contains(codes.count)
      && strays <= max(Self.mostStrays, whole / 50) && whole >= 8 * strays
  }

  /// Cells of a column of codes that may be something else, however few rows there are.
  private static let mostStrays = 5

  /// Numbers with decimals from 0 to 100, as means of items and indices have.
  fileprivate var looksLikeScores: Bool {
    guard wholeNumbers < numbers, let least, let greatest else { return false }
    return least >= 0 && greatest <= 100 && (distinct ?? .max) >= 5
  }

  fileprivate var isCategories: Bool {
    guard let distinct, (2...Microdata.mostCodes).contains(distinct) else { return false }
    return longest <= 80 && filled >= 5 * distinct
  }
}

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
    for (place, column) in profile.columns.enumerated() {
      if column.name.isEmpty {
        leave(place, .nameless)
      } else if column.filled == 0 {
        leave(place, .empty)
      } else if column.looksPersonal {
        leave(place, .person)
      } else if column.looksLikeYears {
        takeYears(place, column)
      } else {
        open.append(place)
      }
    }
    takeUnits(&open)
    takeRespondent(&open)
    for place in open { takeContent(place, profile.columns[place]) }
  }

  /// A name that is read as the respondent's id where none is declared.
  static func isRespondentName(_ name: String) -> Bool {
    ["respondent", "id"].contains(name.lowercased())
  }

  private mutating func takeYears(_ place: Int, _ column: ColumnProfile) {
    if column.distinct == 1, year == nil, column.blanks == 0 {
      year = column.values.first?.number.map { String(Int($0)) }
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
    guard let distinct, distinct <= Microdata.mostCodes, wholeNumbers == filled else {
      return false
    }
    return TellingWords.wave.stand(in: name) && values.allSatisfy { FileYear.isYear($0.number) }
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

  /// A few whole numbers, and beside them no other words than those that are no answer.
  var isCodes: Bool {
    guard let distinct, distinct <= Microdata.mostCodes, wholeNumbers > 0,
      wholeNumbers == numbers
    else { return false }
    return values.allSatisfy { value in
      value.number.map { abs($0) < 100_000 }
        ?? (TellingWords.meansDontKnow(value.text) || TellingWords.meansNotAsked(value.text))
    }
  }

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

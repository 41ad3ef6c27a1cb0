/// Columns that say which year or wave a row is of, by their names and by their texts.
public enum WaveColumn: Sendable {
  /// A year is looked for in its texts.
  case years
  /// Its texts may be anything.
  case waves
  /// Its name says nothing of time, nor against it: only its texts can show what it is.
  case unnamed

  /// What the column's name, or what its source says that it is, makes of it; nil: it is about
  /// something of the respondent, or numbers things.
  public init?(name: String, label: String?) {
    var isAgainst = false
    for text in [name, label ?? ""] where !text.isEmpty {
      let words = Self.words(text)
      if Self.isAgainst(text, words) {
        isAgainst = true
        continue
      }
      guard (1...3).contains(words.count) else {
        // A question, and what it holds are answers.
        isAgainst = isAgainst || words.count > 3
        continue
      }
      if words.contains(where: Self.tellYears) {
        self = .years
        return
      }
      // `Måling av trivsel` and `Måling 1` measure something of the respondent.
      let telling = words.filter { !Self.numbering.contains($0) }
      if telling.count == 1, Self.tellWaves(telling[0]), !text.contains(where: \.isNumber) {
        self = .waves
        return
      }
    }
    if isAgainst || !Self.numbering.isDisjoint(with: Self.words(name)) { return nil }
    self = .unnamed
  }

  // All without accents, as `folded` has them.
  private static let yearNames: Set = [
    "ar", "arstall", "arstal", "arganger", "year", "undersokelsesar", "undersokingsar", "malear",
    "svarar", "skolear", "skulear", "argang", "surveyyear", "periode", "tidspunkt", "undersokelse",
    "undersoking",
  ]
  private static let waveNames: Set = ["wave", "bolge", "bolgje", "maling", "malepunkt", "runde"]
  /// Words that number waves, and also units, persons and places.
  private static let numbering: Set = [
    "nr", "no", "nummer", "number", "id", "kode", "code", "num", "post", "postnr", "postnummer",
    "kommunenr", "kommunenummer", "kommune", "enhet", "enhetsnr", "unit", "lopenr", "lopenummer",
  ]
  /// Beginnings of words that speak of a respondent's years.
  private static let ofPersons = [
    "fød", "birth", "born", "ansatt", "ansett", "tilsett", "ansien", "alder", "tiltred", "begyn",
    "start", "utdan", "eksam", "flytt", "botid", "barn", "kull", "kohort", "i kommunen",
  ]

  private static func tellYears(_ word: String) -> Bool {
    yearNames.contains(word)
      || ["undersokelses", "undersokings"].contains { word.hasPrefix($0) && !tellWaves(word) }
  }

  private static func tellWaves(_ word: String) -> Bool {
    waveNames.contains(word)
      || ["undersokelses", "undersokings", "male", "survey"].contains { stem in
        word.hasPrefix(stem) && waveNames.contains(String(word.dropFirst(stem.count)))
      }
  }

  private static func isAgainst(_ text: String, _ words: [String]) -> Bool {
    ofPersons.contains(where: text.lowercased().contains)
  }

  /// Runs of letters, in lower case and without accents: `År`, `aar` and `AR` are one.
  private static func words(_ text: String) -> [String] {
    var folded = text.lowercased()
    for (letter, plain) in [("å", "a"), ("aa", "a"), ("ø", "o"), ("æ", "ae")] {
      folded = folded.replacing(letter, with: plain)
    }
    return folded.split { !$0.isLetter }.map(String.init)
  }
}

extension WaveColumn {
  /// The first four digits that stand alone and are a year, as in `2011/2012`, `høst 2011` and
  /// `2011-04-01`; in a short text only.
  public static func year(in text: String) -> Int? {
    guard text.utf8.count <= 30 else { return nil }
    // The hour and minute of a moment are four digits too: behind a T, or behind a whole date.
    let parts = text.split { $0 == "T" || $0 == " " }
    let digits = parts.first?.count(where: \.isNumber) ?? 0
    let words = digits >= 6 ? parts.prefix(1) : parts[...]
    return words.lazy.flatMap(Self.numbers).compactMap(Self.year).first
  }

  /// The year of a text that holds a year and is no date: `2011`, `2010-11`, `2011K4`, `Vår 2011`.
  static func yearAlone(in text: String) -> Int? {
    guard text.utf8.count <= 30, text.split(whereSeparator: { !$0.isLetter }).count < 3 else {
      return nil
    }
    let numbers = numbers(text[...])
    let years = numbers.compactMap(year)
    let others = numbers.filter { year($0) == nil }
    return (1...2).contains(years.count) && others.count < 2
      && others.allSatisfy { $0.count < 3 } ? years.first : nil
  }

  /// Years that may be those of waves: a few, and none far from the others.
  public static func areWaves(_ years: Set<Int>) -> Bool {
    guard (2...6).contains(years.count), let first = years.min(), let last = years.max() else {
      return false
    }
    return last - first <= 10
  }

  private static func numbers(_ text: Substring) -> [Substring] {
    text.split { !($0.isASCII && $0.isNumber) }
  }

  private static func year(_ number: Substring) -> Int? {
    guard number.count == 4, let year = Int(number), (1990...2099).contains(year) else {
      return nil
    }
    return year
  }
}

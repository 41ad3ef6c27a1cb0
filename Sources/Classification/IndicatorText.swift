/// An indicator's words in a small alphabet, ready to be searched.
///
/// Letters are lowered and brought together across Norwegian, Swedish, Danish and English
/// (ä = æ, ö = ø, accents off), everything else is a space, and words that only turn a statement
/// around (*not*, *without*) are left out, since negation never changes a label (guideline,
/// section 3, rule 1).
struct IndicatorText {
  /// Symbols, 0…`Symbol.count` − 1; begins and ends with a space.
  private(set) var symbols: [UInt8] = [Symbol.space]
  /// For each symbol, its place among the unicode scalars of the text as written.
  private var origins: [Int32] = [0]
  private let written: String.UnicodeScalarView

  init(_ text: String) {
    written = text.unicodeScalars
    var place: Int32 = 0
    var wordStart = 1
    for scalar in written {
      let symbol = Symbol.of(scalar)
      if symbol == Symbol.space {
        endWord(from: wordStart, place)
        wordStart = symbols.count
      } else {
        symbols.append(symbol)
        origins.append(place)
      }
      place += 1
    }
    endWord(from: wordStart, place)
  }

  private mutating func endWord(from start: Int, _ place: Int32) {
    guard symbols.count > start else { return }
    if Symbol.turnsAround(symbols[start...]) {
      symbols.removeSubrange(start...)
      origins.removeSubrange(start...)
    } else {
      symbols.append(Symbol.space)
      origins.append(place)
    }
  }

  var isEmpty: Bool { symbols.count == 1 }

  /// The words, as written, that a stretch of symbols touches.
  func words(around stretch: Range<Int>) -> String {
    var low = stretch.lowerBound
    var high = stretch.upperBound
    while low < high, symbols[low] == Symbol.space { low += 1 }
    while high > low, symbols[high - 1] == Symbol.space { high -= 1 }
    while low > 0, symbols[low - 1] != Symbol.space { low -= 1 }
    while high < symbols.count, symbols[high] != Symbol.space { high += 1 }
    guard low < high else { return "" }
    let from = written.index(written.startIndex, offsetBy: Int(origins[low]))
    let to = written.index(written.startIndex, offsetBy: Int(origins[high - 1]))
    return String(String.UnicodeScalarView(written[from...to]))
  }

  /// The first word that says what is counted, past "andel", "antall" and the like; nil when there
  /// is none.
  var head: Range<Int>? {
    wordRanges.first { range in
      !Symbol.leadsIn(symbols[range]) && !symbols[range].allSatisfy { (30...39).contains($0) }
    }
  }

  /// The stretches of symbols between spaces.
  var wordRanges: [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = 1
    for place in 1..<max(1, symbols.count) where symbols[place] == Symbol.space {
      if place > start { ranges.append(start..<place) }
      start = place + 1
    }
    return ranges
  }
}

/// The alphabet: space, 26 letters, æ ø å, ten digits, and four signs that carry meaning.
enum Symbol {
  static let space: UInt8 = 0
  static let count = 44

  static func of(_ scalar: Unicode.Scalar) -> UInt8 {
    switch scalar {
    case "a"..."z": UInt8(scalar.value - 97 + 1)
    case "A"..."Z": UInt8(scalar.value - 65 + 1)
    case "0"..."9": UInt8(scalar.value - 48 + 30)
    case "æ", "Æ", "ä", "Ä": 27
    case "ø", "Ø", "ö", "Ö": 28
    case "å", "Å": 29
    case "é", "è", "ê", "ë", "É", "È", "Ê": 5
    case "á", "à", "â", "Á", "À": 1
    case "ó", "ò", "ô", "Ó", "Ò", "Ô": 15
    case "ü", "ú", "Ü": 21
    case "%": 40
    case "§": 41
    case "?": 42
    case "$", "£", "€": 43
    default: space
    }
  }

  /// A stem as it stands in the tables; `_` is a space.
  static func encode(_ stem: some StringProtocol) -> [UInt8] {
    stem.unicodeScalars.map(of)
  }

  /// Words that reverse a statement, or its opposite, and carry no other meaning.
  private static let reversing: Set<[UInt8]> = Set(
    """
    ikke ikkje inte ej not uten utan without med with ingen inga inget inga no aldri aldrig
    """.split(whereSeparator: \.isWhitespace).map(encode))

  /// Words before the thing that is counted.
  private static let leading: Set<[UInt8]> = Set(
    """
    andel andelen antall antallet antal antalet tal talet del delen pst prosent prosentdel
    prosentandel gjennomsnittlig gjennomsnittleg gjennomsnitt snitt gj sn brutto netto samlet
    samla totalt total totale share percentage percent proportion number of the a an av på pr
    per average mean median rate i genomsnittlig genomsnittligt gennemsnitlig korrigert
    korrigerte årlig årlege årlige kommunens kommunale kommunal gjennomført gjennomførte
    gjennomførde avholdte avholdt haldne utførte mottatte mottekne nye vedtatte alle de dei
    den det et ein ei en ett har is are har_dere finnes tid % § sum gitt gitte innkomne
    registrerte
    """.split(whereSeparator: \.isWhitespace).map(encode))

  static func leadsIn(_ word: ArraySlice<UInt8>) -> Bool {
    word.count <= 16 && leading.contains(Array(word))
  }

  static func turnsAround(_ word: ArraySlice<UInt8>) -> Bool {
    word.count <= 7 && reversing.contains(Array(word))
  }
}

/// What rows are called that sum up those above them, as spreadsheets have them at the bottom.
private let summaryWords: Set = [
  "gjennomsnitt", "gjennomsnittet", "snitt", "snitt totalt", "gj.snitt", "gj. snitt", "gjsnitt",
  "sum", "sum totalt", "total", "totalt", "totalsum", "i alt", "antall", "tal svar",
  "antall svar", "average", "mean", "avg", "median", "minimum", "maksimum", "maximum", "min",
  "max", "maks", "standardavvik", "std.avvik", "std. avvik", "stdavvik", "st.avvik", "std", "sd",
  "count", "n", "grand total",
]

/// Whether a row of this name sums up others: it is nobody's answers. Letters of either case; what
/// follows a colon or a bracket does not matter.
public func isSummaryWord(_ text: String) -> Bool {
  let name = text.utf8.prefix { $0 != UInt8(ascii: ":") && $0 != UInt8(ascii: "(") }
  // None of the words holds a digit, as most codes do.
  guard name.count < 20, !name.contains(where: { (0x30...0x39).contains($0) }) else { return false }
  return summaryWords.contains(String(Substring(name)).lowercased().trimmed)
}

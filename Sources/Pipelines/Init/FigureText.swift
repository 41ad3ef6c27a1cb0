import Ingest

/// Writes how a table of figures is named in a pipeline.
enum FigureText {
  /// `{file: …, …}`.
  static func mapping(_ guess: FigureGuess) -> String {
    var parts = guess.file.table.entries
    if guess.reading.profile != .plain {
      parts.append("profile: \(guess.reading.profile.rawValue)")
    }
    let fields = guess.reading.columns.fields.sorted { $0.key < $1.key }.map { name, field in
      "\(name): \(value(field))"
    }
    if !fields.isEmpty { parts.append("columns: {\(fields.joined(separator: ", "))}") }
    let only = guess.reading.columns.only.sorted { $0.key < $1.key }.map { column, texts in
      "\(YAMLText.quoted(column)): \(YAMLText.list(texts.sorted().map(YAMLText.code)))"
    }
    if !only.isEmpty { parts.append("only: {\(only.joined(separator: ", "))}") }
    return "{\(parts.joined(separator: ", "))}"
  }

  /// The path alone where nothing else is to be said, else the mapping.
  static func reference(_ guess: FigureGuess) -> String {
    guess.reading == FigureFile.Reading() && guess.file.table.isPlain
      ? YAMLText.quoted(guess.file.path) : mapping(guess)
  }

  private static func value(_ field: FigureField) -> String {
    switch field {
    case .constant(let text): return "{constant: \(YAMLText.quoted(text))}"
    case .column(let name, let codes, _):
      if codes.isEmpty { return YAMLText.quoted(name) }
      let renamed = codes.sorted { $0.key < $1.key }
        .map { "\(YAMLText.quoted($0.key)): \(YAMLText.code($0.value))" }
      return "{column: \(YAMLText.quoted(name)), codes: {\(renamed.joined(separator: ", "))}}"
    }
  }

  /// What is guessed beyond the names of the columns; nil: nothing.
  static func reason(_ guess: FigureGuess, _ words: DraftWords) -> String? {
    var reasons: [String] = []
    if guess.reading.profile == .udir {
      reasons.append(
        words(
          "symbolene er Utdanningsdirektoratets", "symbola er Utdanningsdirektoratets",
          "the symbols are the Directorate for Education's"))
    }
    if guess.reading.profile == .ssb {
      reasons.append(
        words(
          "symbolene er Statistisk sentralbyrås", "symbola er Statistisk sentralbyrås",
          "the symbols are Statistics Norway's"))
    }
    if !guess.reading.columns.fields.isEmpty {
      reasons.append(
        words("kolonnene etter navnet", "kolonnane etter namnet", "the columns by their names"))
    }
    if let totals = totals(guess, words) { reasons.append(totals) }
    if guess.reading.columns.only.count > (guess.totals.isEmpty ? 0 : 1) {
      reasons.append(
        words(
          "bare rundene som har svar", "berre rundane som har svar", "only waves that have answers")
      )
    }
    return reasons.isEmpty ? nil : reasons.joined(separator: "; ")
  }

  /// Which rows are left out since they sum up others; nil: none.
  static func totals(_ guess: FigureGuess, _ words: DraftWords) -> String? {
    guard !guess.totals.isEmpty else { return nil }
    let names = words.quoted(guess.totals, most: 5)
    return words(
      "\(names) summerer opp andre rader og er utelatt",
      "\(names) summerer opp andre rader og er utelaten",
      "\(names) left out, as it sums up other rows")
  }

  static func other(_ kind: DraftFile.OtherTable, _ table: NamedTable) -> [String] {
    let file = table.reference
    switch kind {
    case .published: return ["published: \(file)"]
    case .benchmark:
      return [
        "benchmarks: [{id: land, \(table.entries.joined(separator: ", ")), rounding: 0.1}]"
      ]
    case .events: return ["events: \(file)"]
    case .catalogue: return ["indicators: {catalogue: \(file)}"]
    case .principles: return ["principles: \(file)"]
    }
  }
}

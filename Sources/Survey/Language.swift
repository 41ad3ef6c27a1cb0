/// A language that people may read results in. Bokmål is the default.
public enum Language: String, Sendable, CaseIterable, Hashable, Codable {
  case nb, nn, en
}

/// A text in one or more languages, as the analyst declared it.
public struct LocalizedText: Hashable, Sendable {
  public let texts: [Language: String]

  /// The same text for every language.
  public init(_ plain: String) {
    texts = [.nb: plain]
  }

  public init(_ texts: [Language: String]) {
    self.texts = texts
  }

  /// The text in `language`, else in bokmål, nynorsk or English, whichever exists first.
  public func text(in language: Language) -> String {
    texts[language] ?? texts[.nb] ?? texts[.nn] ?? texts[.en] ?? ""
  }
}

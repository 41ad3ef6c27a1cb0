/// The words of common scales, in Norwegian (both forms) and English, and in which order they stand:
/// from the negative, the rare and the little to the positive, the frequent and the much.
public struct AnswerLexicon: Sendable {
  public struct Step: Hashable, Sendable {
    /// Steps of one family can be put in order.
    public let family: String
    /// The larger the further up; 0 is the middle.
    public let rank: Int
  }

  public static let middle = "middle"

  private let steps: [String: Step]
  /// A step → the one as far on the other side of the middle.
  private let opposites: [String: String]

  public static let shared = AnswerLexicon()

  /// Nil: the words are no step that is known. A step of the family `middle` is the middle of any.
  public func step(_ text: String) -> Step? { steps[Self.plain(text)] }

  /// 1: words of one family that are nearer to its upper end the higher the value; −1: the lower; 0:
  /// neither, or too few of the words are steps that are known.
  public func direction(_ labels: [Double: String]) -> Int {
    var ranks: [Int] = []
    var family: String?
    var unknown = 0
    for (_, label) in labels.sorted(by: { $0.key < $1.key }) where Double(label) == nil {
      guard let step = step(NumberedWords.split(label)?.words ?? label) else {
        unknown += 1
        continue
      }
      ranks.append(step.rank)
      guard step.family != Self.middle else { continue }
      guard family ?? step.family == step.family else { return 0 }
      family = step.family
    }
    guard family != nil, ranks.count > max(1, unknown) else { return 0 }
    let steps = zip(ranks, ranks.dropFirst())
    return steps.allSatisfy(<) ? 1 : steps.allSatisfy(>) ? -1 : 0
  }

  /// The words of the step as far on the other side of the middle, with a capital where `text` has
  /// one; nil: there is none.
  public func opposite(_ text: String) -> String? {
    guard let opposite = opposites[Self.plain(text)] else { return nil }
    guard let first = opposite.first, text.first?.isUppercase == true else { return opposite }
    return first.uppercased() + opposite.dropFirst()
  }

  /// In lower case, one blank between words, without a stop at the end.
  public static func plain(_ text: String) -> String {
    var words = text.lowercased().split { $0.isWhitespace }.joined(separator: " ")
    while let last = words.last, ".,:;!".contains(last) { words.removeLast() }
    return words
  }

  private init() {
    var builder = LexiconBuilder()
    builder.addPoles()
    builder.addLists()
    steps = builder.steps
    opposites = builder.opposites
  }
}

/// Puts the lexicon together.
private struct LexiconBuilder {
  private(set) var steps: [String: AnswerLexicon.Step] = [:]
  private(set) var opposites: [String: String] = [:]

  /// What is said of a pole, and how far from the middle it stands.
  private static let degrees: [(rank: Int, words: [String])] = [
    (
      9,
      [
        "helt", "heilt", "fullstendig", "fullstendig og helt", "completely", "totally", "strongly",
        "fully", "extremely", "ekstremt",
      ]
    ),
    (8, ["svært", "veldig", "meget", "sterkt", "very", "i stor grad"]),
    (6, [""]),
    (5, ["ganske", "nokså", "stort sett", "overveiende", "mostly", "quite", "fairly"]),
    (4, ["delvis", "til dels", "partly", "partially"]),
    (3, ["litt", "noe", "noko", "somewhat", "slightly"]),
  ]

  /// What is said of the upper pole to stand on the other side.
  private static let denials: [(rank: Int, words: [String])] = [
    (-9, ["slett ikke", "overhodet ikke", "slett ikkje", "not at all"]),
    (-7, ["svært lite", "veldig lite"]),
    (-6, ["ikke", "ikkje", "not"]),
    (-4, ["lite", "ikke særlig", "ikkje særleg", "ikke så", "ikkje så", "mindre", "not very"]),
  ]

  private static let poles: [(family: String, lower: String, upper: String)] = [
    ("agreement", "uenig", "enig"), ("agreement", "ueinig", "einig"),
    ("agreement", "usamd", "samd"), ("agreement", "disagree", "agree"),
    ("satisfaction", "misfornøyd", "fornøyd"), ("satisfaction", "utilfreds", "tilfreds"),
    ("satisfaction", "misnøgd", "nøgd"), ("satisfaction", "misfornøgd", "fornøgd"),
    ("satisfaction", "dissatisfied", "satisfied"), ("satisfaction", "unsatisfied", "satisfied"),
    ("quality", "dårlig", "god"), ("quality", "dårlig", "godt"), ("quality", "dårlig", "bra"),
    ("quality", "dårleg", "god"), ("quality", "dårleg", "godt"), ("quality", "dårleg", "bra"),
    ("quality", "bad", "good"), ("quality", "poor", "good"),
    ("importance", "uviktig", "viktig"), ("importance", "unimportant", "important"),
    ("likelihood", "usannsynlig", "sannsynlig"), ("likelihood", "usannsynleg", "sannsynleg"),
    ("likelihood", "unlikely", "likely"), ("attitude", "negativ", "positiv"),
    ("attitude", "negativt", "positivt"), ("attitude", "negative", "positive"),
    ("safety", "utrygg", "trygg"), ("safety", "unsafe", "safe"),
    ("ease", "vanskelig", "lett"), ("ease", "vanskeleg", "lett"), ("ease", "vanskelig", "enkelt"),
    ("ease", "difficult", "easy"),
  ]

  mutating func addPoles() {
    for (family, lower, upper) in Self.poles {
      for (rank, words) in Self.degrees {
        for word in words {
          let (below, above) = (Self.phrase(word, lower), Self.phrase(word, upper))
          add(below, family, -rank)
          add(above, family, rank)
          pair(below, above)
          // English puts some of them behind.
          if family == "agreement", lower == "disagree", !word.isEmpty {
            add("\(lower) \(word)", family, -rank)
            add("\(upper) \(word)", family, rank)
            pair("\(lower) \(word)", "\(upper) \(word)")
          }
        }
      }
      for (rank, words) in Self.denials {
        for word in words { add(Self.phrase(word, upper), family, rank) }
      }
      add("ikke \(upper) i det hele tatt", family, -9)
      add("ikkje \(upper) i det heile", family, -9)
      for (either, or) in [
        ("verken", "eller"), ("hverken", "eller"), ("korkje", "eller"), ("neither", "nor"),
        ("både", "og"), ("both", "and"),
      ] {
        add("\(either) \(lower) \(or) \(upper)", family, 0)
        add("\(either) \(upper) \(or) \(lower)", family, 0)
      }
    }
  }

  mutating func addLists() {
    for word in [
      "verken eller", "hverken eller", "korkje eller", "verken/eller", "verken – eller",
      "verken - eller", "nøytral", "nøytralt", "både og", "både/og", "både – og", "både - og",
      "båe delar", "neutral", "neither", "neither nor", "midt imellom", "middels", "medium",
    ] { add(word, AnswerLexicon.middle, 0) }
    for (family, lists) in Self.lists {
      for (rank, words) in lists { for word in words { add(word, family, rank) } }
    }
    for (below, above) in [
      ("i svært liten grad", "i svært stor grad"), ("i veldig liten grad", "i veldig stor grad"),
      ("i meget liten grad", "i meget stor grad"), ("i liten grad", "i stor grad"),
      ("svært liten grad", "svært stor grad"), ("liten grad", "stor grad"),
      ("to a very small extent", "to a very large extent"),
      ("to a small extent", "to a large extent"),
    ] { pair(below, above) }
    for verb in ["stemmer", "passer", "passar", "høver"] {
      for (rank, words) in Self.fits { for word in words { add("\(verb) \(word)", "fit", rank) } }
    }
  }

  private static let lists: [(String, [(Int, [String])])] = [
    (
      "extent",
      [
        (
          -10,
          [
            "ikke i det hele tatt", "ikkje i det heile", "ikkje i det heile teke",
            "ikke i det hele", "slett ikke", "slett ikkje", "overhodet ikke", "i ingen grad",
            "not at all",
          ]
        ),
        (
          -8,
          [
            "i svært liten grad", "i veldig liten grad", "i meget liten grad", "svært liten grad",
            "svært lite", "veldig lite", "to a very small extent", "very little",
          ]
        ),
        (
          -6,
          [
            "i liten grad", "liten grad", "lite", "to a small extent", "to a little extent",
            "little",
          ]
        ),
        (-4, ["i noe liten grad", "i mindre grad", "i nokså liten grad", "i ganske liten grad"]),
        (
          0,
          [
            "i noen grad", "i noe grad", "i nokon grad", "noen grad", "nokon grad",
            "til en viss grad", "i en viss grad", "til ein viss grad", "i ein viss grad",
            "i middels grad", "verken i stor eller liten grad", "to some extent",
            "to a moderate extent", "moderately",
          ]
        ),
        (4, ["i noe stor grad", "i nokså stor grad", "i ganske stor grad"]),
        (
          6,
          [
            "i stor grad", "stor grad", "mye", "mykje", "to a large extent", "to a great extent",
            "to a high degree",
          ]
        ),
        (
          8,
          [
            "i svært stor grad", "i veldig stor grad", "i meget stor grad", "svært stor grad",
            "svært mye", "veldig mye", "svært mykje", "to a very large extent",
            "to a very great extent", "to a very high degree",
          ]
        ),
        (9, ["fullt ut", "i full grad", "completely", "fully"]),
      ]
    ),
    (
      "frequency",
      [
        (-10, ["aldri", "never"]), (-8, ["nesten aldri", "almost never", "hardly ever"]),
        (
          -7,
          ["svært sjelden", "svært sjeldan", "veldig sjelden", "meget sjelden", "very rarely"]
        ),
        (
          -6,
          ["sjelden", "sjeldan", "en sjelden gang", "ein sjeldan gong", "rarely", "seldom"]
        ),
        (
          0,
          [
            "av og til", "noen ganger", "nokre gonger", "iblant", "i blant", "nå og da",
            "no og då", "sometimes", "occasionally",
          ]
        ),
        (5, ["ganske ofte", "nokså ofte", "fairly often", "quite often"]), (6, ["ofte", "often"]),
        (7, ["svært ofte", "veldig ofte", "meget ofte", "very often"]),
        (
          8,
          [
            "nesten alltid", "som oftest", "for det meste", "for det mest", "almost always",
            "usually", "mostly",
          ]
        ), (10, ["alltid", "always"]),
      ]
    ),
    (
      "quality",
      [
        (-4, ["mindre god", "mindre godt", "mindre bra", "nokså dårlig"]),
        (0, ["verken bra eller dårlig", "passe", "fair", "ok"]),
        (10, ["utmerket", "utmerka", "fremragende", "framifrå", "excellent"]),
      ]
    ),
  ]

  private static let fits: [(Int, [String])] = [
    (-10, ["ikke i det hele tatt", "ikkje i det heile"]), (-9, ["slett ikke", "slett ikkje"]),
    (-8, ["ikke", "ikkje"]), (-7, ["svært dårlig", "svært dårleg"]), (-6, ["dårlig", "dårleg"]),
    (-5, ["lite"]), (-4, ["nokså dårlig", "ganske dårlig"]),
    (0, ["delvis", "noe", "noko", "til en viss grad", "til dels", "middels"]),
    (4, ["ganske godt", "ganske bra", "nokså godt", "nokså bra"]), (6, ["godt", "bra"]),
    (8, ["svært godt", "svært bra", "veldig godt", "veldig bra"]),
    (9, ["helt", "heilt", "fullstendig", "perfekt"]),
  ]

  private static func phrase(_ degree: String, _ pole: String) -> String {
    degree.isEmpty ? pole : "\(degree) \(pole)"
  }

  /// What stands there first stays.
  private mutating func add(_ text: String, _ family: String, _ rank: Int) {
    if steps[text] == nil { steps[text] = AnswerLexicon.Step(family: family, rank: rank) }
  }

  private mutating func pair(_ a: String, _ b: String) {
    opposites[a] = opposites[a] ?? b
    opposites[b] = opposites[b] ?? a
  }
}

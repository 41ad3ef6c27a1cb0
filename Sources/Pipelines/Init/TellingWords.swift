/// Words that tell what a column, a file or a code is, as they stand in Norwegian and English
/// exports. All in lower case.
struct TellingWords {
  private let words: Set<String>
  /// Words that may go on: `enhet` also tells of `enhetsnavn`.
  private let beginnings: [String]

  init(_ words: Set<String>, beginnings: [String] = []) {
    self.words = words
    self.beginnings = beginnings
  }

  /// Whether one of the words stands in the text.
  func stand(in text: String) -> Bool {
    Self.tokens(text).contains { token in
      words.contains(token) || beginnings.contains { token.hasPrefix($0) }
    }
  }

  /// Whether the text is one of the words and nothing else.
  func are(_ text: String) -> Bool { words.contains(text.lowercased()) }

  /// How many of the words of the text are among these.
  func count(in text: String) -> Int {
    Self.tokens(text).count { token in
      words.contains(token) || beginnings.contains { token.hasPrefix($0) }
    }
  }

  /// Runs of letters, in lower case; a capital after a small letter begins a new one.
  static func tokens(_ text: String) -> [String] {
    var tokens: [String] = []
    var token = ""
    var before: Character = " "
    for character in text {
      if !character.isLetter || (character.isUppercase && before.isLowercase) {
        if !token.isEmpty { tokens.append(token.lowercased()) }
        token = ""
      }
      if character.isLetter { token.append(character) }
      before = character
    }
    if !token.isEmpty { tokens.append(token.lowercased()) }
    return tokens
  }
}

// What columns are.
extension TellingWords {
  static let unit = TellingWords(
    [
      "unit", "units", "område", "omrade", "sted", "lokasjon", "location", "workplace", "site",
      "department", "group", "gruppe", "grp", "team", "company", "kontor", "school", "kindergarten",
      "ward", "eining", "avd", "kompani",
    ],
    beginnings: [
      "enhet", "einings", "avdeling", "arbeidssted", "arbeidsstad", "arbeidsplass", "virksomhet",
      "verksemd", "tjenestested", "tenestestad", "skole", "skule", "barnehage", "institusjon",
      "seksjon", "sykehjem", "sjukeheim", "tjenesteområde", "organisasjonsenhet",
    ])
  static let respondent = TellingWords(
    [
      "id", "respondent", "løpenr", "lopenr", "løpenummer", "nr", "nummer", "key", "nøkkel", "svar",
    ],
    beginnings: ["respondent", "responsid", "responseid", "svarid", "lopenummer"])
  static let wave = TellingWords([
    "wave", "år", "aar", "year", "bølge", "runde", "årgang", "periode", "tid", "period", "time",
  ])
  static let weight = TellingWords(["vekt", "weight", "wgt", "weights", "vekter", "vekting"])
  static let person = TellingWords(
    [
      "navn", "namn", "name", "email", "mail", "phone", "tlf", "mobil", "fnr", "adresse", "address",
      "ip", "fornavn", "etternavn", "fødselsdato", "birthdate", "e-post",
    ],
    beginnings: ["epost", "telefon", "fødselsn", "fodselsn", "personn", "ipadr", "mobilnum"])
  static let background = TellingWords(
    [
      "kjønn", "kjonn", "kjøn", "gender", "sex", "age", "education", "tenure", "sektor", "sector",
      "language", "marital", "yrke", "profession",
    ],
    beginnings: [
      "alder", "stilling", "utdanning", "utdanning", "ansienn", "fartstid", "morsmål", "yrkesgr",
      "aldersg", "lederansvar", "ansettelse", "tilsetting", "arbeidstid", "turnus", "klassetrinn",
    ])
}

extension TellingWords {
  private static let unitPhrases = [
    "hvor jobber", "hvor arbeider", "kor jobbar", "kor arbeider", "kor arbeidar",
    "where do you work",
  ]

  /// Whether a question asks for the unit.
  static func askForUnit(_ question: String) -> Bool {
    let text = plain(question)
    return unitPhrases.contains { text.contains($0) }
      || (tokens(question).count <= 10 && unit.stand(in: question))
  }
}

// What codes are.
extension TellingWords {
  private static let dontKnowPhrases = [
    "vet ikke", "veit ikkje", "vet ikkje", "ikke sikker", "ikkje sikker", "usikker", "ikke aktuelt",
    "ikkje aktuelt", "uaktuelt", "ikke relevant", "ikkje relevant", "har ingen mening",
    "ingen mening", "inga meining", "ingen formening", "kan ikke svare", "kan ikkje svare",
    "ikke grunnlag", "ønsker ikke å svare", "ønskjer ikkje å svare", "vil ikke svare",
    "don't know", "dont know", "do not know", "not applicable", "no opinion", "not sure", "unsure",
    "refused", "ubesvart", "ikke besvart", "ikkje svart", "ikke svart", "no answer", "missing",
    "ukjent", "unknown", "ikke oppgitt", "vet ei",
  ]
  private static let notAskedPhrases = [
    "ikke spurt", "ikkje spurt", "ikke stilt", "ikkje stilt", "not asked", "ikke vist",
    "filtrert", "skipped", "ikke med",
  ]

  /// Whether a code's words say that it is no answer.
  static func meansDontKnow(_ label: String) -> Bool {
    let text = plain(label)
    return dontKnowPhrases.contains { text.contains($0) } || text == "n/a" || text == "na"
      || text == "i/a"
  }

  /// Whether a code's words say that the question was not put.
  static func meansNotAsked(_ label: String) -> Bool {
    let text = plain(label)
    return notAskedPhrases.contains { text.contains($0) }
  }

  private static func plain(_ label: String) -> String {
    label.lowercased().map { $0 == "\u{2019}" ? "'" : String($0) }.joined()
  }

  /// Words of the steps of a scale.
  static let scale = TellingWords(
    [
      "enig", "uenig", "einig", "usamd", "samd", "grad", "aldri", "alltid", "ofte", "ganske",
      "svært", "veldig", "verken", "både", "båe", "lite", "mye", "mykje", "viktig", "agree",
      "disagree", "satisfied", "dissatisfied", "never", "always", "very", "poor", "good", "bad",
      "bra", "dårlig", "dårleg", "god", "godt", "passer", "passar", "stemmer", "neither", "ikke",
      "ikkje", "helt", "heilt", "noe", "noko", "often", "rarely", "strongly", "somewhat", "sjelden",
      "sjeldan", "middels",
    ], beginnings: ["fornøyd", "misfornøyd", "nøgd", "misnøgd", "tilfreds"])
  static let yesOrNo = TellingWords(["ja", "nei", "yes", "no", "jo"])
  static let chosen = TellingWords([
    "valgt", "valt", "chosen", "selected", "checked", "krysset", "avkrysset",
  ])
}

// What files, surveys and dimensions are about.
extension TellingWords {
  static let employees = TellingWords(
    ["staff", "hms", "kollegene", "kollegaer", "kolleger", "lederen", "jobben", "jobb"],
    beginnings: [
      "ansatt", "medarbeid", "tilsett", "arbeidsmilj", "arbeidsplass", "employee", "kollega",
      "arbeidstak", "lønn", "nærmeste",
    ])
  static let users = TellingWords(
    ["sfo", "kunde", "kunder", "parent", "parents", "patient", "patients", "user", "users"],
    beginnings: [
      "bruker", "brukar", "foreldre", "foresatt", "føresett", "pårørende", "pårørande", "parorende",
      "elev", "innbygg", "innbyggj", "beboer", "bebuar", "pasient", "citizen", "barnet",
    ])
  /// Parts of a file name that say nothing of the survey.
  static let generic = TellingWords([
    "svar", "data", "datasett", "dataset", "resultat", "resultater", "eksport", "export", "rådata",
    "raadata", "radata", "raw", "results", "responses", "answers", "fil", "file", "tabell", "table",
    "sheet", "ark", "undersøkelse", "undersøkelsen", "undersokelse", "undersøking", "survey",
    "respondenter", "utf", "csv", "sav", "alle", "endelig", "final", "kopi", "copy",
  ])
  /// Words of files that say how many were asked.
  static let invited = TellingWords([], beginnings: ["invit", "utsend", "mottaker", "mottakar"])
  /// Words in the names of rows that sum up others.
  static let total = TellingWords([
    "sum", "summen", "totalt", "total", "totalen", "totalsum", "samlet", "samla", "gjennomsnitt",
    "gjennomsnittet", "snitt", "snittet", "kommunesnitt", "landssnitt", "kommunegjennomsnitt",
    "landsgjennomsnitt", "average",
  ])
  /// Words that such names begin with: `Hele kommunen`.
  static let whole = TellingWords(["hele", "heile", "alle", "whole", "all"])
  static let leadership = TellingWords(
    [
      "leadership", "leader", "manager", "management", "ledelse", "leiing", "lead", "leder",
      "leiar",
    ],
    beginnings: ["leder", "ledelse", "leiar", "leiing", "nærmeste"])
  static let outcome = TellingWords(
    ["overall", "satisfaction", "wellbeing", "outcome", "totalt", "generelt", "samlet", "samla"],
    beginnings: ["helhet", "heilskap", "tilfreds", "trivsel", "jobbtilfreds", "totalvurd"])
  static let incident = TellingWords(
    ["bullied", "harassed", "violence", "threats", "bullying", "harassment"],
    beginnings: ["mobb", "trakasser", "vold", "vald", "trusl", "trugs", "diskriminer"])
  /// Names that many items carry without belonging together.
  static let genericStem = TellingWords([
    "q", "spm", "sp", "spørsmål", "sporsmal", "v", "var", "item", "question", "x", "f", "s", "nr",
    "k", "kolonne", "column", "p", "col",
  ])
}

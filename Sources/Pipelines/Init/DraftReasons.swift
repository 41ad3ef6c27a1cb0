import Survey

/// Why something was guessed, in words: the same in the files and on the screen.
extension DraftWords {
  // MARK: Codes

  func reason(_ guess: CodeGuess, on scale: DraftScale) -> String {
    let range = "\(scale.low)–\(scale.high)"
    let why =
      switch guess.reason {
      case .label(let label):
        self("teksten er «\(label)»", "teksten er «\(label)»", "it is labelled “\(label)”")
      case .word:
        self(
          "«\(guess.code)»: ordet sier det", "«\(guess.code)»: ordet seier det",
          "“\(guess.code)”: the word says so")
      case .wordless:
        self(
          "\(guess.code) har ingen tekst, de andre kodene har",
          "\(guess.code) har ingen tekst, dei andre kodane har",
          "\(guess.code) has no label, the other codes have")
      case .gap:
        self(
          "\(guess.code) står for seg selv, utenfor \(range)",
          "\(guess.code) står for seg sjølv, utanfor \(range)",
          "\(guess.code) stands apart from \(range)")
      case .fallsBack(let mean, let atEnd, let end):
        self(
          "\(guess.code) går ikke videre fra \(range): de som svarte \(guess.code), har \(decimal(mean)) i snitt på de andre spørsmålene, de som svarte \(end), har \(decimal(atEnd))",
          "\(guess.code) går ikkje vidare frå \(range): dei som svarte \(guess.code), har \(decimal(mean)) i snitt på dei andre spørsmåla, dei som svarte \(end), har \(decimal(atEnd))",
          "\(guess.code) stands apart from \(range): those who gave \(guess.code) average \(decimal(mean)) on the other items, those who gave \(end) average \(decimal(atEnd))"
        )
      }
    let together =
      guess.together.isEmpty
      ? ""
      : self(
        "; den står alltid i \(quoted(guess.together)) samtidig, som når spørsmålene ikke er stilt",
        "; han står alltid i \(quoted(guess.together)) samstundes, som når spørsmåla ikkje er stilte",
        "; it always stands in \(quoted(guess.together)) at once, as where they were not asked")
    // A count of a few would tell of them.
    let count = guess.count >= ScaleGuess.leastShown ? " (\(answers(guess.count)))" : ""
    return why + together + count
  }

  func scaleReason(_ scale: DraftScale) -> String {
    if scale.isTurned {
      return self(
        "kodene er snudd: kilden teller fra den positive enden",
        "kodane er snudde: kjelda tel frå den positive enden",
        "the codes are turned: the source counts from the positive end")
    }
    if scale.isByWords {
      return self(
        "rekkefølgen på svarordene", "rekkjefølgja på svarorda", "the order of the words")
    }
    return scale.isLabelled
      ? self(
        "endene er de kodene som har tekst", "endane er dei kodane som har tekst",
        "the ends are the codes that have labels")
      : self(
        "kodene \(scale.low)–\(scale.high) går igjen i \(items(scale.columns.count))",
        "kodane \(scale.low)–\(scale.high) går igjen i \(items(scale.columns.count))",
        "the codes \(scale.low)–\(scale.high) recur in \(items(scale.columns.count))")
  }

  /// How texts, or codes between which one is no answer, become values.
  func codes(_ scale: DraftScale) -> String {
    let texts = scale.codes.sorted { ($0.value, $0.key) < ($1.value, $1.key) }
    guard scale.isByWords else {
      let moved = texts.filter { Int($0.key) != nil && Int($0.key) != $0.value }
      let list = list(moved.map { "\($0.key) → \($0.value)" })
      return moved.isEmpty
        ? self(
          "tallet i teksten er verdien", "talet i teksten er verdien",
          "the number in the text is the value")
        : self(
          "koden for «vet ikke» står mellom de andre, som telles fortløpende: \(list)",
          "koden for «veit ikkje» står mellom dei andre, som blir talde fortløpande: \(list)",
          "the code for “don't know” lies between the others, which are numbered on: \(list)")
    }
    if scale.isTurned { return turned(scale) }
    let order = scale.labels.sorted { $0.key < $1.key }.map { "\($0.key) «\($0.value)»" }
    return self(
      "rekkefølgen på svarordene: \(order.joined(separator: ", "))",
      "rekkjefølgja på svarorda: \(order.joined(separator: ", "))",
      "the order of the words: \(order.joined(separator: ", "))")
  }

  /// A scale that hardly any survey has.
  func unusual(_ scale: DraftScale) -> String {
    let range = "\(scale.low)–\(scale.high)"
    return self(
      "skalaen \(range) er uvanlig: er \(scale.low) eller \(scale.high) «vet ikke» eller ubesvart, så rett `min` og `max` og skriv koden under `dont_know` eller `not_answered`",
      "skalaen \(range) er uvanleg: er \(scale.low) eller \(scale.high) «veit ikkje» eller ikkje svart, så rett `min` og `max` og skriv koden under `dont_know` eller `not_answered`",
      "the scale \(range) is unusual: if \(scale.low) or \(scale.high) is “don't know” or a blank, correct `min` and `max` and write the code under `dont_know` or `not_answered`"
    )
  }

  /// Codes that the source numbers from the positive end to the negative, and that are turned.
  private func turned(_ scale: DraftScale) -> String {
    // In the order of the source.
    let codes = scale.codes.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    let named = [codes.first, codes.last].compactMap(\.self).map { code, value in
      Int(code) == nil ? "«\(code)»" : "\(code) «\(scale.labels[value] ?? code)»"
    }
    let ends = named.joined(separator: self(" til ", " til ", " to "))
    let list = codes.map { "\($0.key): \($0.value)" }.joined(separator: ", ")
    return self(
      "kilden teller fra den positive enden (\(ends)), så kodene er snudd for at høye tall skal være bra: `codes: {\(list)}`. Er lave tall ment å være bra, så ta bort `codes` og skriv kildens ord under `labels`",
      "kjelda tel frå den positive enden (\(ends)), så kodane er snudde for at høge tal skal vere bra: `codes: {\(list)}`. Er låge tal meinte å vere bra, så ta bort `codes` og skriv orda frå kjelda under `labels`",
      "the source counts from the positive end (\(ends)), so the codes are turned for high numbers to be good: `codes: {\(list)}`. If low numbers are meant to be good, take `codes` away and write the source's words under `labels`"
    )
  }

  func strays(_ count: Int) -> String {
    self(
      "\(answers(count)) har en kode som få har gitt og som ikke er forklart; de telles som utenfor skalaen",
      "\(answers(count)) har ein kode som få har gitt og som ikkje er forklart; dei blir talde som utanfor skalaen",
      "\(answers(count)) hold a code that few gave and nothing explains; they count as out of range"
    )
  }

  /// A row that is nobody's answers, and what to do with it.
  func summary(_ row: SummaryRow, of wave: DraftWave) -> String {
    let word = row.word.map { " («\($0)»)" } ?? ""
    let place = "\(wave.file.shown) \(self("rad", "rad", "row")) \(row.row)\(word)"
    return self(
      "\(place) ser ut som en oppsummering og ikke som et svar: slett raden; kjøringen stopper til det er gjort",
      "\(place) ser ut som ei oppsummering og ikkje som eit svar: slett rada; køyringa stoppar til det er gjort",
      "\(place) looks like a summary and not like answers: delete it; the run stops until it is gone"
    )
  }

  // MARK: Dimensions

  func reason(_ dimension: DraftDimension) -> String {
    switch dimension.reason {
    case .labels:
      self(
        "spørsmålstekstene begynner likt", "spørsmålstekstane byrjar likt",
        "the items' texts begin alike")
    case .names(let stem):
      self(
        "navnene begynner med `\(stem)`", "namna byrjar med `\(stem)`",
        "the names begin with `\(stem)`")
    case .correlations(let mean, let n):
      self(
        "besvares mest likt, snitt |r| = \(decimal(mean)), n ≥ \(n)",
        "blir svart på mest likt, snitt |r| = \(decimal(mean)), n ≥ \(n)",
        "answered most alike, mean |r| = \(decimal(mean)), n ≥ \(n)")
    case .score:
      self(
        "en skår for seg, med desimaler", "ein skår for seg, med desimalar",
        "a score by itself, with decimals")
    case .alone:
      self("går ikke sammen med noe annet", "går ikkje saman med noko anna", "goes with no other")
    }
  }

  /// Nil where the item runs with the others.
  func reversed(_ item: Int, in dimension: DraftDimension) -> String? {
    guard let directions = dimension.directions,
      let place = dimension.items.firstIndex(of: item), directions.runsAgainst[place],
      let r = directions.correlations[place], r < 0, directions.isClear(r)
    else { return nil }
    return self(
      "ser ut til å være snudd: r = \(decimal(r)) mot resten av dimensjonen (n = \(directions.n))",
      "ser ut til å vere snudd: r = \(decimal(r)) mot resten av dimensjonen (n = \(directions.n))",
      "seems to be reversed: r = \(decimal(r)) with the rest of its dimension (n = \(directions.n))"
    )
  }

  // MARK: Columns

  func population(_ guess: PopulationGuess) -> String {
    guess.words.isEmpty
      ? self(
        "ingenting sier hvem som er spurt", "ingenting seier kven som er spurd",
        "nothing tells whom it asks")
      : (guess.words.count == 1
        ? self("ordet ", "ordet ", "the word ") : self("ordene ", "orda ", "the words "))
        + quoted(guess.words, most: 3)
  }

  func wave(_ reason: DraftWave.LabelReason) -> String {
    switch reason {
    case .fileName: self("året i filnavnet", "året i filnamnet", "the year in the file's name")
    case .sheetName: self("arkets navn", "namnet på arket", "the sheet's name")
    case .column: self("året i en kolonne", "året i ein kolonne", "the year in a column")
    case .order:
      self(
        "filnavnet har ikke noe år; rekkefølgen på kommandolinjen",
        "filnamnet har ikkje noko år; rekkjefølgja på kommandolinja",
        "the file's name has no year; the order on the command line")
    }
  }

  func units(_ microdata: Microdata) -> String {
    if microdata.unitsExclude {
      return self(
        "hver rad fyller bare én av dem: en kolonne for hvert tjenesteområde",
        "kvar rad fyller berre éin av dei: ein kolonne for kvart tenesteområde",
        "each row fills only one of them: a column for each service area")
    }
    let others =
      microdata.otherUnits.isEmpty
      ? ""
      : self("; også mulig: ", "; òg mogleg: ", "; also possible: ")
        + quoted(microdata.names(microdata.otherUnits), most: 5)
    switch microdata.unitReason {
    case .name: return self("navnet", "namnet", "the name") + others
    case .labels:
      return self("mange koder med tekst", "mange kodar med tekst", "many labelled codes") + others
    case .question:
      return self(
        "spørsmålet, og kodene har navn", "spørsmålet, og kodane har namn",
        "the question, and its codes have names") + others
    case .texts, .none:
      return self("få tekster som går igjen", "få tekstar som går igjen", "few texts that recur")
        + others
    }
  }

  func doubled(_ name: String) -> String {
    self(
      "`\(name)` leses som svarets id, men tekster går igjen: rader med en id som har stått før, blir avvist. Gi kolonnen et annet navn hvis den er noe annet",
      "`\(name)` blir lese som id-en til svaret, men tekstar går igjen: rader med ein id som har stått før, blir avviste. Gi kolonnen eit anna namn om han er noko anna",
      "`\(name)` is read as the respondent's id, but texts recur: rows with an id that has come before are rejected. Rename the column if it is something else"
    )
  }

  func leftOut(_ why: Microdata.LeftOut) -> String {
    switch why {
    case .empty: self("tomme", "tomme", "empty")
    case .nameless: self("uten navn", "utan namn", "without a name")
    case .doubledName: self("flere med samme navn", "fleire med same namn", "several of one name")
    case .person:
      self(
        "ser ut som personopplysninger", "ser ut som personopplysingar", "look like personal data")
    case .freeText: self("fritekst eller nøkler", "fritekst eller nøklar", "free text or keys")
    case .year: self("år", "år", "years")
    case .weight:
      self(
        "ser ut som vekter; hvert svar teller én gang uten `weight` under `columns`",
        "ser ut som vekter; kvart svar tel éin gong utan `weight` under `columns`",
        "look like weights; every answer counts once without `weight` under `columns`")
    case .number:
      self(
        "tall med mange ulike verdier", "tal med mange ulike verdiar",
        "numbers of many different values")
    case .constant: self("like for alle", "like for alle", "the same for everybody")
    case .multipleChoice:
      self(
        "avkrysninger i flervalg (0/1)", "avkryssingar i fleirval (0/1)",
        "boxes of a multiple choice (0/1)")
    case .fewAnswers:
      self(
        "for få svar til å vise kodene", "for få svar til å vise kodane",
        "too few answers to show the codes")
    case .reserved:
      self(
        "heter noe som leses som id", "heiter noko som blir lese som id",
        "have a name that is read as the respondent's id")
    case .answerTexts:
      self(
        "svar skrevet som tekst, i ukjent rekkefølge: skriv `codes: {…}` på skalaen, eller eksporter med koder",
        "svar skrivne som tekst, i ukjend rekkjefølgje: skriv `codes: {…}` på skalaen, eller eksporter med kodar",
        "answers written as text, in an order that is not known: write `codes: {…}` on the scale, or export the codes"
      )
    case .dates:
      self(
        "datoer: er det svar, så formater kolonnen som tall i regnearket",
        "datoar: er det svar, så formater kolonnen som tal i reknearket",
        "dates: if they are answers, format the column as numbers in the spreadsheet")
    case .otherForm:
      self(
        "sier med koder det samme som en kolonne med tekst",
        "seier med kodar det same som ein kolonne med tekst",
        "say in codes what a column of texts says")
    case .index:
      self(
        "tall med desimaler, trolig regnet ut av spørsmålene",
        "tal med desimalar, truleg rekna ut av spørsmåla",
        "numbers with decimals, probably worked out from the items")
    }
  }

  func background(_ reason: ItemRoles.Background.Reason) -> String {
    switch reason {
    case .name: self("navnet", "namnet", "the name")
    case .words:
      self(
        "kodene har tekst og er ingen skala", "kodane har tekst og er ingen skala",
        "the codes have labels that make no scale")
    case .apart:
      self(
        "ligner ikke de andre spørsmålene", "liknar ikkje dei andre spørsmåla",
        "unlike the other items")
    case .texts:
      self("få tekster som går igjen", "få tekstar som går igjen", "few texts that recur")
    }
  }

  // MARK: Files

  func unknown(_ why: DraftFile.Unknown) -> String {
    switch why {
    case .fewRows(let rows, let needed):
      self(
        "tabellen har \(rows) rader, og svar trenger minst \(needed)",
        "tabellen har \(rows) rader, og svar treng minst \(needed)",
        "the table has \(rows) rows, and answers need at least \(needed)")
    case .noAnswers:
      self(
        "ingen to kolonner ser ut som svar: hele tall, høyst \(Microdata.mostCodes) ulike",
        "ingen to kolonnar ser ut som svar: heile tal, høgst \(Microdata.mostCodes) ulike",
        "no two columns look like answers: whole numbers, at most \(Microdata.mostCodes) different")
    case .words(let names):
      self(
        "ingen to kolonner har svar som tall eller som ord i kjent rekkefølge; \(quoted(names, most: 5)) har tekster som går igjen",
        "ingen to kolonnar har svar som tal eller som ord i kjend rekkjefølgje; \(quoted(names, most: 5)) har tekstar som går igjen",
        "no two columns hold answers as numbers, or as words in a known order; texts recur in \(quoted(names, most: 5))"
      )
    case .exportPart:
      self(
        "fila hører til en SurveyXact-eksport, og svarene er i datasettet (`dataset`)",
        "fila høyrer til ein SurveyXact-eksport, og svara er i datasettet (`dataset`)",
        "the file belongs to a SurveyXact export, and the answers are in its dataset")
    }
  }
}

import Survey

extension SurveyPlan {
  /// The employee survey: twelve dimensions, three questions beside them about what is to be
  /// counted, and who has had an appraisal talk. The wording is this project's own.
  static let employee: SurveyPlan = {
    var sequence = ItemSequence(letter: "q")
    return SurveyPlan(
      id: "medarbeider", population: .employee, dontKnow: 9,
      dimensions: workDimensions(&sequence) + surroundingDimensions(&sequence)
        + leadershipDimensions(&sequence)
        + organisationDimensions(&sequence) + overallAssessment(&sequence),
      otherItems: otherItems,
      background: background,
      events: [
        SurveyEvent(
          id: "trakassering",
          text: names("Opplevd trakassering", "Opplevd trakassering", "Experienced harassment"),
          item: "q90", countsAs: ["2", "3", "4"], sensitive: true),
        SurveyEvent(
          id: "vold",
          text: names("Utsatt for vold", "Utsett for vald", "Exposed to violence"),
          item: "q91", countsAs: ["2", "3", "4"], sensitive: true),
      ])
  }()

  private static let otherItems = [
    OtherItem(
      id: "q50", text: "Har du hatt medarbeidersamtale i løpet av de siste tolv månedene?",
      labels: ["Ja", "Nei"]),
    OtherItem(
      id: "q90",
      text: "Har du i løpet av det siste året selv opplevd mobbing eller trakassering på jobb?",
      labels: ["Nei", "En sjelden gang", "Månedlig", "Ukentlig eller oftere"]),
    OtherItem(
      id: "q91",
      text: "Har du i løpet av det siste året vært utsatt for vold eller trusler på jobb?",
      labels: ["Nei", "En sjelden gang", "Månedlig", "Ukentlig eller oftere"]),
    OtherItem(
      id: "q92", text: "Vet du hvordan du skal melde fra om trakassering eller vold?",
      labels: ["Ja", "Nei"]),
    OtherItem(
      id: "q93", text: "Har du fått opplæring i å håndtere trusler og vold?",
      labels: ["Ja", "Nei"]),
  ]

  private static let background = [
    BackgroundVariable(
      id: "aldersgruppe", label: names("Aldersgruppe", "Aldersgruppe", "Age group"),
      values: [
        .init(code: "1", label: names("Under 30 år", "Under 30 år", "Under 30")),
        .init(code: "2", label: names("30–49 år", "30–49 år", "30–49")),
        .init(code: "3", label: names("50 år og over", "50 år og over", "50 and over")),
      ]),
    BackgroundVariable(
      id: "stilling", label: names("Stillingsprosent", "Stillingsprosent", "Share of full time"),
      values: [
        .init(code: "1", label: names("Under 50 %", "Under 50 %", "Under 50%")),
        .init(code: "2", label: names("50–99 %", "50–99 %", "50–99%")),
        .init(code: "3", label: names("Full stilling", "Full stilling", "Full time")),
      ]),
  ]

  private static func workDimensions(_ sequence: inout ItemSequence) -> [DimensionPlan] {
    [
      DimensionPlan(
        id: "organisering",
        label: names(
          "Organisering av arbeidet", "Organisering av arbeidet", "Organisation of work"),
        items: sequence.items(
          [
            "Jeg vet hva som forventes av meg i det daglige",
            "Jeg har ofte så mye å gjøre at kvaliteten blir dårligere",
            "Vi fordeler oppgavene på en fornuftig måte hos oss",
            "Jeg kan i stor grad planlegge min egen arbeidsdag",
          ], reversed: 1),
        generalLoading: 0.70, unitShare: 0.09, spread: 1.2, target: 4.7),
      DimensionPlan(
        id: "innhold", label: names("Innhold i jobben", "Innhald i jobben", "Content of the job"),
        items: sequence.items([
          "Arbeidsoppgavene mine er meningsfulle", "Jeg får brukt det jeg kan",
          "Jeg ser at arbeidet mitt kommer noen til gode", "Oppgavene mine er passe varierte",
        ]),
        generalLoading: 0.66, unitShare: 0.07, spread: 1.15),
    ]
  }

  private static func surroundingDimensions(_ sequence: inout ItemSequence) -> [DimensionPlan] {
    [
      DimensionPlan(
        id: "fysisk",
        label: names(
          "Fysiske arbeidsforhold", "Fysiske arbeidsforhold", "Physical working conditions"),
        items: sequence.items([
          "Lokalene egner seg for det arbeidet vi gjør", "Inneklimaet er godt",
          "Jeg har det utstyret jeg trenger", "Støynivået er til å leve med",
        ]),
        generalLoading: 0.60, unitShare: 0.15, spread: 1.3, target: 4.3),
      DimensionPlan(
        id: "samarbeid",
        label: names(
          "Samarbeid og trivsel med kollegene", "Samarbeid og trivsel med kollegaene",
          "Cooperation and well-being with colleagues"),
        items: sequence.items([
          "Vi hjelper hverandre når det trengs", "Jeg trives sammen med kollegene mine",
          "Vi snakker åpent om det som er vanskelig", "Uenighet løses på en ryddig måte",
        ]),
        generalLoading: 0.64, unitShare: 0.11, spread: 1.15),
      DimensionPlan(
        id: "mobbing",
        label: names(
          "Mobbing, diskriminering og varsling", "Mobbing, diskriminering og varsling",
          "Bullying, discrimination and whistleblowing"),
        items: sequence.items(
          [
            "Hos oss blir ingen utestengt eller plaget", "Alle behandles likt uansett bakgrunn",
            "Jeg kan trygt si fra om kritikkverdige forhold",
            "Den som melder fra, blir tatt på alvor",
          ], dontKnow: 0.06),
        generalLoading: 0.66, unitShare: 0.10, spread: 1.2, target: 5.2, alwaysPriority: true),
    ]
  }

  private static func leadershipDimensions(_ sequence: inout ItemSequence) -> [DimensionPlan] {
    [
      DimensionPlan(
        id: "naermeste_leder", label: names("Nærmeste leder", "Næraste leiar", "Immediate leader"),
        items: sequence.items([
          "Lederen min er tydelig på hva vi skal få til",
          "Lederen min gir meg tilbakemeldinger jeg kan bruke",
          "Lederen min lytter til det jeg har å si", "Lederen min tar avgjørelser når det trengs",
          "Lederen min har tillit til meg", "Lederen min følger opp det vi er blitt enige om",
        ]),
        generalLoading: 0.70, unitShare: 0.22, spread: 1.3, target: 4.6),
      DimensionPlan(
        id: "medarbeidersamtale",
        label: names("Medarbeidersamtale", "Medarbeidarsamtale", "Appraisal talk"),
        items: sequence.items([
          "Samtalen var godt forberedt fra begge sider", "Samtalen hjalp meg videre i jobben",
          "Det vi avtalte, er fulgt opp",
        ]),
        generalLoading: 0.62, unitShare: 0.12, spread: 1.2, routed: true),
      DimensionPlan(
        id: "overordnet_ledelse",
        label: names("Overordnet ledelse", "Overordna leiing", "Top management"),
        items: sequence.items(
          [
            "Kommunens øverste ledelse forklarer hvor vi er på vei",
            "Ledelsen kjenner hverdagen vår godt nok", "Ledelsen gjør det den har sagt",
            "Det er lett å forstå hvorfor ledelsen prioriterer som den gjør",
          ], dontKnow: 0.07),
        generalLoading: 0.66, unitShare: 0.14, spread: 1.3, target: 4.0),
    ]
  }

  private static func organisationDimensions(_ sequence: inout ItemSequence) -> [DimensionPlan] {
    [
      DimensionPlan(
        id: "utvikling",
        label: names(
          "Faglig og personlig utvikling", "Fagleg og personleg utvikling",
          "Professional and personal development"),
        items: sequence.items([
          "Jeg lærer noe nytt i jobben", "Jeg får den faglige påfyllen jeg trenger",
          "Vi deler kunnskap med hverandre", "Jeg har noen å drøfte faglige spørsmål med",
        ]),
        generalLoading: 0.68, unitShare: 0.08, spread: 1.25, target: 4.5, alwaysPriority: true),
      DimensionPlan(
        id: "systemer",
        label: names(
          "Systemer for lønns- og arbeidstidsordninger",
          "System for løns- og arbeidstidsordningar", "Systems for pay and working hours"),
        items: sequence.items(
          [
            "Ordningene for arbeidstid passer for oss",
            "Det er uklart for meg hvordan lønna mi blir bestemt",
            "Vaktplaner og ferielister kommer i god tid",
          ], reversed: 1, dontKnow: 0.04),
        generalLoading: 0.60, unitShare: 0.08, spread: 1.3, target: 4.0),
      DimensionPlan(
        id: "stolthet",
        label: names(
          "Stolthet over egen arbeidsplass", "Stoltheit over eigen arbeidsplass",
          "Pride in the workplace"),
        items: sequence.items([
          "Jeg forteller gjerne andre hvor jeg jobber",
          "Vi har grunn til å være stolte av det vi gjør",
          "Jeg vil anbefale arbeidsplassen min til en venn",
        ]),
        generalLoading: 0.70, unitShare: 0.12, spread: 1.2),
    ]
  }

  private static func overallAssessment(_ sequence: inout ItemSequence) -> [DimensionPlan] {
    [
      DimensionPlan(
        id: "helhet", label: names("Helhetsvurdering", "Heilskapsvurdering", "Overall assessment"),
        items: sequence.items([
          "Alt i alt er jeg fornøyd med jobben min", "Jeg gleder meg som regel til å gå på jobb",
          "Jeg kan tenke meg å bli her i flere år",
        ]),
        generalLoading: 0, unitShare: 0.05, spread: 1.2,
        drivers: [
          .init(dimension: "innhold", weight: 0.30), .init(dimension: "stolthet", weight: 0.24),
          .init(dimension: "naermeste_leder", weight: 0.18),
          .init(dimension: "organisering", weight: 0.12),
          .init(dimension: "utvikling", weight: 0.10),
          .init(dimension: "overordnet_ledelse", weight: 0.06),
          .init(dimension: "samarbeid", weight: 0), .init(dimension: "fysisk", weight: 0),
        ])
    ]
  }
}

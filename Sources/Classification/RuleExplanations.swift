internal import Survey

/// The guideline's rules in plain words: id | nb | nn | en.
enum RuleExplanations {
  static let texts: [String: LocalizedText] = parse(
    """
    R1|penger, folk, kompetanse, plass, utstyr, planer og systemer er det som settes inn|pengar, folk, kompetanse, plass, utstyr, planar og system er det som blir sett inn|money, staff, competence, space, equipment, plans and systems are what goes in
    R2|virksomhetens egen aktivitet er det som gjøres|den eigne aktiviteten til verksemda er det som blir gjort|the organisation's own activity is what is done
    R3|tallet sier hvordan det gikk for brukeren, saken eller samfunnet|talet seier korleis det gjekk for brukaren, saka eller samfunnet|the number tells how it ended for the user, the case or society
    R4|antall behandlet eller andel som får tjenesten er omfanget av det som gjøres|talet på behandla eller delen som får tenesta er omfanget av det som blir gjort|volume or coverage is the extent of what is done
    R4r|oppmøte og bruk er noe folk velger selv|oppmøte og bruk er noko folk vel sjølve|attendance and use are what people choose themselves
    R5|tid eller frist for noe innbyggeren eller den ansatte får|tid eller frist for noko innbyggjaren eller den tilsette får|time or deadline for something that the citizen or employee receives
    R5i|frist for virksomhetens egne papirer|frist for dei eigne papira til verksemda|deadline for the organisation's own papers
    R6|noens opplevelse eller mening er noe som kom ut av arbeidet|opplevinga eller meininga til nokon er noko som kom ut av arbeidet|somebody's experience or opinion is something that came of the work
    R6d|meningen gjelder mengde eller hyppighet av det som settes inn|meininga gjeld mengd eller kor ofte noko blir sett inn|the opinion is about the amount or frequency of what goes in
    R7|sluttilstand i økonomien eller organisasjonen|sluttilstand i økonomien eller organisasjonen|an end state of the finances or the organisation
    Q1|verdien er noens egen vurdering|verdien er nokon si eiga vurdering|the value is somebody's own judgement
    Q2a|målt mot et nivå som noen har satt: lov, norm, frist, vedtak eller tilsyn|målt mot eit nivå som nokon har sett: lov, norm, frist, vedtak eller tilsyn|compared with a level that somebody has set: law, norm, deadline, decision or inspection
    Q2b|sluttilstand som bedømmes etter en felles målestokk|sluttilstand som blir dømd etter ein felles målestokk|an end state judged by a common standard
    Q3|hvordan tjenesten utføres|korleis tenesta blir utført|how the service is carried out
    Q4|egenskap ved virksomheten eller systemene dens|eigenskap ved verksemda eller systema hennar|a property of the organisation or its systems
    """)

  private static func parse(_ table: String) -> [String: LocalizedText] {
    var texts: [String: LocalizedText] = [:]
    for row in table.split(separator: "\n") {
      let cells = row.split(separator: "|").map(String.init)
      guard cells.count == 4 else { preconditionFailure("explanation without three languages") }
      texts[cells[0]] = LocalizedText([.nb: cells[1], .nn: cells[2], .en: cells[3]])
    }
    return texts
  }

  static func text(_ rule: String, _ language: Language) -> String {
    texts[rule]?.text(in: language) ?? ""
  }
}

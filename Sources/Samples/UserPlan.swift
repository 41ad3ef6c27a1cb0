import Survey

extension SurveyPlan {
  /// The user survey: seven themes of involvement, the ten marks of good practice in their four
  /// areas, and satisfaction as a whole. The wording is this project's own.
  static let user: SurveyPlan = {
    var sequence = ItemSequence(letter: "b")
    return SurveyPlan(
      id: "bruker", population: .user, dontKnow: 7,
      dimensions: [involvement(&sequence)] + marks(&sequence) + [satisfaction(&sequence)],
      otherItems: [], background: [], events: [])
  }()

  private static func involvement(_ sequence: inout ItemSequence) -> DimensionPlan {
    DimensionPlan(
      id: "medvirkning", label: names("Brukermedvirkning", "Brukarmedverknad", "User involvement"),
      items: sequence.items(
        [
          "I hvilken grad er de ansatte nysgjerrige på det du selv vet og har erfart?",
          "I hvilken grad får det du forteller, betydning for hjelpen du får?",
          "I hvilken grad får du være med og drøfte hva du har behov for?",
          "I hvilken grad spør de ansatte hva du kan klare på egen hånd?",
          "I hvilken grad oppmuntrer de ansatte deg til å øve, slik at du klarer mer?",
          "I hvilken grad får du bestemme i det som er viktig for deg?",
          "I hvilken grad spør de ansatte hvordan du opplever tjenesten, for å bli bedre?",
        ], dontKnow: 0.05),
      generalLoading: 0.78, unitShare: 0.08, spread: 1.25, target: 4.5)
  }

  private static func marks(_ sequence: inout ItemSequence) -> [DimensionPlan] {
    [
      DimensionPlan(
        id: "kommunikasjon", label: names("Kommunikasjon", "Kommunikasjon", "Communication"),
        items: sequence.items([
          "Jeg blir møtt høflig og profesjonelt", "Jeg blir invitert til å samarbeide om løsninger",
          "Det er lett å få tak i rett person og rett informasjon",
        ]),
        generalLoading: 0.74, unitShare: 0.07, spread: 1.15, target: 5.0),
      DimensionPlan(
        id: "motet", label: names("Det gode møtet", "Det gode møtet", "The good meeting"),
        items: sequence.items([
          "De ansatte viser meg interesse, respekt og tillit",
          "Vi finner ut sammen hva jeg trenger, og hva som skal gjøres",
          "Tjenesten lærer av det brukerne har opplevd",
        ]),
        generalLoading: 0.76, unitShare: 0.07, spread: 1.15, target: 5.0),
      DimensionPlan(
        id: "fag", label: names("Faglig kvalitet", "Fagleg kvalitet", "Professional quality"),
        items: sequence.items(
          [
            "Jeg får råd og veiledning, og jeg har innflytelse",
            "De ansatte er faglig oppdatert, og arbeidet er godt planlagt",
            "Tjenestene er samordnet og henger sammen over tid",
          ], dontKnow: 0.08),
        generalLoading: 0.72, unitShare: 0.08, spread: 1.2),
      DimensionPlan(
        id: "oppfolging", label: names("Oppfølging", "Oppfølging", "Follow-up"),
        items: sequence.items(["Jeg får svar i tide, og det som er lovet, blir gjort"]),
        generalLoading: 0.68, unitShare: 0.09, spread: 1.3, target: 4.5),
    ]
  }

  private static func satisfaction(_ sequence: inout ItemSequence) -> DimensionPlan {
    DimensionPlan(
      id: "tilfredshet",
      label: names("Samlet tilfredshet", "Samla tilfredsheit", "Overall satisfaction"),
      items: sequence.items([
        "Alt i alt er jeg fornøyd med tjenesten", "Tjenesten svarer til det jeg hadde ventet",
        "Jeg vil snakke godt om tjenesten til andre",
      ]),
      generalLoading: 0.76, unitShare: 0.12, spread: 1.2, target: 5.0)
  }
}

import Survey
import Testing

@testable import Classification

/// Truth: the annotation guideline's own worked examples (its section 4) and near-miss family
/// (section 3, rule 2), by their authors. The examples were read when the rules were written, so
/// these tests say that the rules do what they mean, not how well they read other texts.
struct GuidelineTests {
  struct Example: Sendable, CustomTestStringConvertible {
    let text: String
    let unit: String
    let role: IndicatorRole
    let position: Double
    let quality: IndicatorQuality
    var testDescription: String { text }
  }

  static let positionTolerance = 0.10

  static let examples = parse(
    """
    Møter i foreldreutvalget|antall|driver|0.20|process
    Foreldre opplever at utvalget blir lyttet til|1-6|result|0.75|subjective
    Foreldre synes det er for få møter|1-6|driver|0.40|subjective
    Foreldreutvalg valgt slik loven krever|ja/nei|driver|0.20|objective
    Pedagoger per barn|antall|driver|0.05|structure
    Avdelinger som oppfyller bemanningsnormen|%|driver|0.20|objective
    Eksamenskarakter matematikk|1-6|result|0.90|objective
    Pasienter kartlagt for fallrisiko|%|driver|0.35|process
    Brudd i hoften etter fall på institusjon|antall|result|0.95|objective
    Dager fra søknad til vedtak|dager|result|0.55|process
    Søknader avgjort før lovens frist|%|result|0.65|objective
    Årsrapporter levert i tide fra enhetene|%|driver|0.40|objective
    Klager mottatt|antall|result|0.60|subjective
    Klager som førte til omgjøring|%|result|0.70|objective
    Legemeldt fravær|%|result|0.65|structure
    Mindreforbruk mot vedtatt budsjett|%|result|0.70|objective
    Utgift per elev|kr|driver|0.00|structure
    Ulike ansatte innom samme bruker per uke|antall|result|0.60|process
    Frammøte på høringsmøter|antall|result|0.55|process
    Timer fagsystemet var nede|timer|result|0.65|structure
    """)

  /// The family that differs in what the number tells, not in its words; positions are not given.
  static let nearMisses = parse(
    """
    Ansatte som opplever at de får brukt fagbrevet sitt|%|result||subjective
    Ansatte med fagbrev|%|driver||structure
    Ansatte som oppfyller lovens kompetansekrav|%|driver||objective
    Vedtak innen fristen|%|result||objective
    Antall klager|antall|result||subjective
    Klager gitt medhold|%|result||objective
    """)

  private static func parse(_ table: String) -> [Example] {
    table.split(separator: "\n").compactMap { row in
      let cells = row.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
      guard let role = IndicatorRole(rawValue: cells[2]),
        let quality = IndicatorQuality(rawValue: cells[4])
      else { return nil }
      return Example(
        text: cells[0], unit: cells[1], role: role, position: Double(cells[3]) ?? .nan,
        quality: quality)
    }
  }

  @Test func allTwentyAreHere() {
    #expect(Self.examples.count == 20)
    #expect(Self.nearMisses.count == 6)
  }

  @Test(arguments: examples) func workedExample(_ example: Example) {
    let reading = classify(text: example.text, unit: example.unit)
    #expect(reading.role == example.role)
    #expect(reading.quality == example.quality)
    #expect(abs(reading.position - example.position) <= Self.positionTolerance + 1e-9)
  }

  @Test(arguments: nearMisses) func nearMiss(_ example: Example) {
    let reading = classify(text: example.text, unit: example.unit)
    #expect(reading.role == example.role)
    #expect(reading.quality == example.quality)
  }

  /// Marked ambiguous in the guideline's table.
  @Test(arguments: [
    ("Klager mottatt", "antall"), ("Legemeldt fravær", "%"),
    ("Frammøte på høringsmøter", "antall"), ("Timer fagsystemet var nede", "timer"),
    ("Mindreforbruk mot vedtatt budsjett", "%"),
  ]) func ambiguousIsBorderline(_ text: String, _ unit: String) {
    #expect(classify(text: text, unit: unit).borderline)
  }

  /// Guideline, section 3, rule 1.
  @Test(arguments: [
    ("Jeg blir hørt", "Jeg blir ikke hørt", "skala 1-6"),
    ("Skoler med godkjenning", "Skoler uten godkjenning", "%"),
    ("Vedtak fattet innen fristen", "Vedtak ikke fattet innen fristen", "%"),
    ("Tilsette med fagbrev", "Tilsette utan fagbrev", "%"),
    ("Residents are satisfied", "Residents are not satisfied", "%"),
  ]) func negationNeverChangesALabel(_ plain: String, _ negated: String, _ unit: String) {
    let first = classify(text: plain, unit: unit)
    let second = classify(text: negated, unit: unit)
    #expect(first.role == second.role)
    #expect(first.quality == second.quality)
    #expect(first.position == second.position)
  }
}

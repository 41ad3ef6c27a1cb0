import Analysis
import Disclosure
import Survey

/// The published employee survey of Nesodden municipality, leadership seminar 21 May 2012, slides
/// 11, 12 and 33: means to one decimal, own and country, 2012 and 2011; no microdata.
enum Nesodden {
  /// Tenths of a scale point: own 2012, country 2012, own 2011.
  static let means: [(id: String, label: String, own: Int, land: Int, before: Int)] = [
    ("organisering", "Organisering av arbeidet", 45, 45, 45),
    ("innhold", "Innhold i jobben", 50, 50, 49),
    ("fysiske", "Fysiske arbeidsforhold", 41, 42, 38),
    ("samarbeid", "Samarbeid og trivsel med kollegene", 50, 50, 50),
    ("mobbing", "Mobbing, diskriminering og varsling", 50, 50, 50),
    ("naermeste_leder", "Nærmeste leder", 45, 46, 45),
    ("medarbeidersamtale", "Medarbeidersamtale", 48, 48, 47),
    ("overordnet_ledelse", "Overordnet ledelse", 38, 39, 39),
    ("utvikling", "Faglig og personlig utvikling", 43, 43, 43),
    ("systemer", "Systemer for lønns- og arbeidstidsordninger", 38, 40, 38),
    ("stolthet", "Stolthet over egen arbeidsplass", 47, 48, 47),
    ("helhet", "Helhetsvurdering", 45, 46, 45),
    ("total", "Snitt totalt", 45, 46, 45),
  ]

  static func findings(_ language: Language = .nb) -> Findings {
    let survey = survey(
      dimensions: means.dropLast().map { ($0.id, $0.label) }, waves: ["2012", "2011", "2010"])
    return protect(
      AnalysisResults(
        frame: frame(
          title: "Medarbeiderundersøkelsen i Nesodden 2012", language: language,
          units: [.init(id: "nesodden", name: "Nesodden kommune", parent: nil)],
          surveys: [survey]),
        tables: release([rates, dimensions, events, priorities]), findings: [statement]))
  }

  private static let rates = table(
    .responseRates,
    [("2012", 0.68), ("2011", 0.70), ("2010", 0.74)].map { wave, rate in
      [
        "survey": "medarbeider", "wave": .text(wave), "unit": "nesodden", "rate": .number(rate),
        "rate_low": .number(rate - 0.005), "rate_high": .number(rate + 0.005),
        "unit_name": "Nesodden kommune",
      ]
    })

  /// A difference of two means rounded to 0.1 is known to ±0.1; a bound at 0 decides nothing.
  private static let dimensions = table(
    .dimensions,
    means.map { row in
      let gap = row.own - row.land
      let change = row.own - row.before
      return [
        "survey": "medarbeider", "wave": "2012", "unit": "nesodden", "dimension": .text(row.id),
        "mean": tenths(row.own),
        "ci_low": row.id == "total" ? .empty : .number(Double(2 * row.own - 1) / 20),
        "ci_high": row.id == "total" ? .empty : .number(Double(2 * row.own + 1) / 20),
        "benchmark": tenths(row.land),
        "benchmark_gap": tenths(gap), "gap_low": tenths(gap - 1), "gap_high": tenths(gap + 1),
        "gap_claim": claim(gap), "gap_why": "rounding no_sampling_error",
        "previous": tenths(row.before), "change": tenths(change),
        "change_low": tenths(change - 1), "change_high": tenths(change + 1),
        "change_claim": claim(change), "change_why": "rounding no_sampling_error",
        "unit_name": "Nesodden kommune", "label": .text(row.label),
      ]
    })

  private static func tenths(_ value: Int) -> Cell { .number(Double(value) / 10) }
  private static func claim(_ tenths: Int) -> Cell {
    abs(tenths) <= 1 ? "undecided" : tenths > 0 ? "higher" : "lower"
  }

  /// 115 of 753 and 75 of 758; Wilson bounds (1927) worked out apart, to four decimals.
  private static let events = table(
    .events,
    [
      ("trakassering", "Opplevd trakassering", 753, 115, 0.1288, 0.1802),
      ("vold", "Opplevd vold eller trusler", 758, 75, 0.0797, 0.1223),
    ].map { id, text, n, count, low, high in
      [
        "survey": "medarbeider", "wave": "2012", "unit": "nesodden", "event": .text(id),
        "n": .integer(n), "count": .integer(count), "share": .number(Double(count) / Double(n)),
        "share_low": .number(low), "share_high": .number(high),
        "unit_name": "Nesodden kommune", "label": .text(text),
      ]
    })

  private static let priorities = table(
    .priorities,
    [
      ("improve", 1, "systemer", "Systemer for lønns- og arbeidstidsordninger", 3.8, -0.2),
      ("improve", 2, "fysiske", "Fysiske arbeidsforhold", 4.1, -0.1),
      ("preserve", 1, "innhold", "Innhold i jobben", 5.0, 0.0),
    ].map { kind, rank, id, label, mean, gap in
      [
        "survey": "medarbeider", "wave": "2012", "unit": "nesodden", "kind": .text(kind),
        "rank": .integer(rank), "dimension": .text(id), "mean": .number(mean),
        "benchmark_gap": .number(gap), "reason": "Størst avvik fra landet",
        "unit_name": "Nesodden kommune", "label": .text(label),
      ]
    })

  private static let statement = Finding(
    id: "gap.systemer",
    statement: LocalizedText([
      .nb: "Systemer for lønns- og arbeidstidsordninger ligger lavere enn landet.",
      .nn: "Systema for løns- og arbeidstidsordningar ligg lågare enn landet.",
      .en: "Pay and working-time systems are below the country.",
    ]), claim: "lower",
    observation: LocalizedText([.nb: "3,8 mot 4,0", .nn: "3,8 mot 4,0", .en: "3.8 against 4.0"]),
    selection: LocalizedText([
      .nb: "Alle som svarte i 2012", .nn: "Alle som svarte i 2012",
      .en: "All who responded in 2012",
    ]),
    method: LocalizedText([
      .nb: "Avrunding er regnet med", .nn: "Avrunding er rekna med", .en: "Rounding is counted",
    ]),
    conclusion: LocalizedText([
      .nb: "Hele intervallet er under null", .nn: "Heile intervallet er under null",
      .en: "The whole interval is below nought",
    ]),
    evidence: [
      .init(
        table: "dimensions",
        key: [
          "survey": "medarbeider", "wave": "2012", "unit": "nesodden", "dimension": "systemer",
        ], column: "benchmark_gap")
    ], whyNot: ["rounding"])
}

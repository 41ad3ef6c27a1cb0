import Survey

/// What may be said of the whole organisation's gaps and changes in the newest wave: one
/// statement for each that can be claimed, and one for how many cannot.
func differenceFindings(_ surveys: [ScoredSurvey], _ description: Description) -> [Finding] {
  surveys.enumerated().flatMap { s, survey -> [Finding] in
    let cells = description.dimensions.cells[s]
    guard let newest = cells.firstIndex(where: { !$0.isEmpty }) else { return [] }
    let organisation = description.settings.organisation
    let older = newest + 1 < survey.waves.count ? survey.waves[newest + 1] : nil
    let comparison = WaveComparison(
      survey: survey, wave: newest, cells: cells,
      linked: linkedPairs(survey.waves[newest], older, organisation),
      settings: description.settings)
    let root = organisation.root
    let dimensions = survey.questionnaire.dimensions
    let gaps = dimensions.indices.map { comparison.gap($0, root, survey.benchmarks.first) }
    let changes = dimensions.indices.map { comparison.change($0, root).difference }
    return findings(.gap, gaps, comparison) + findings(.change, changes, comparison)
  }
}

private enum Comparison {
  case gap, change

  var column: String { self == .gap ? "benchmark_gap" : "change" }

  /// What the mean is compared with.
  var other: LocalizedText {
    self == .gap
      ? LocalizedText([
        .nb: "sammenligningstallet", .nn: "samanlikningstalet", .en: "the benchmark",
      ])
      : LocalizedText([.nb: "forrige måling", .nn: "førre måling", .en: "the wave before"])
  }
}

private func findings(
  _ kind: Comparison, _ differences: [Difference?], _ comparison: WaveComparison
) -> [Finding] {
  let compared = differences.enumerated().compactMap { d, found in found.map { (d, $0) } }
  let claimed = compared.filter { $0.1.claim == .higher || $0.1.claim == .lower }
  let undecided = compared.filter { $0.1.claim == .undecided }
  var statements = claimed.map { claimedFinding(kind, $0.0, $0.1, comparison) }
  if !undecided.isEmpty {
    statements.append(undecidedFinding(kind, undecided, of: compared.count, comparison))
  }
  return statements
}

private func claimedFinding(
  _ kind: Comparison, _ d: Int, _ found: Difference, _ comparison: WaveComparison
) -> Finding {
  let dimension = comparison.survey.questionnaire.dimensions[d]
  let higher = found.claim == .higher
  return Finding(
    id: "\(comparison.survey.id)-\(comparison.label)-\(kind.column)-\(dimension.id)",
    statement: texts { language in
      let label = dimension.label.text(in: language)
      let word: String =
        switch language {
        case .nb: higher ? "høyere enn" : "lavere enn"
        case .nn: higher ? "høgare enn" : "lågare enn"
        case .en: higher ? "higher than" : "lower than"
        }
      let verb = language == .en ? "is" : "er"
      return "\(label) \(verb) \(word) \(kind.other.text(in: language))"
        + " (\(range(found, language)))."
    },
    claim: found.claim?.rawValue ?? "",
    observation: texts { language in
      let points = decimal(found.value, places: 2, language)
      return [
        .nb: "Forskjellen er \(points) skalapoeng.", .nn: "Skilnaden er \(points) skalapoeng.",
        .en: "The difference is \(points) scale points.",
      ][language, default: ""]
    },
    selection: wholeOrganisation, method: method(found.why),
    conclusion: LocalizedText([
      .nb: "Intervallet omfatter ikke 0: retningen kan sies.",
      .nn: "Intervallet omfattar ikkje 0: retninga kan seiast.",
      .en: "The interval excludes 0: the direction can be claimed.",
    ]),
    evidence: [evidence(kind, dimension.id, comparison)], whyNot: found.why.map(\.rawValue))
}

private func undecidedFinding(
  _ kind: Comparison, _ undecided: [(Int, Difference)], of total: Int,
  _ comparison: WaveComparison
) -> Finding {
  let count = undecided.count
  let limits = Caution.allCases.filter { caution in
    undecided.contains { $0.1.why.contains(caution) }
  }
  return Finding(
    id: "\(comparison.survey.id)-\(comparison.label)-\(kind.column)-undecided",
    statement: texts { language in
      let other = kind.other.text(in: language)
      return [
        .nb: "For \(count) av \(total) områder kan det ikke avgjøres om de er høyere eller lavere "
          + "enn \(other).",
        .nn:
          "For \(count) av \(total) område kan det ikkje avgjerast om dei er høgare eller lågare "
          + "enn \(other).",
        .en: "For \(count) of \(total) dimensions it cannot be decided whether they are higher or "
          + "lower than \(other).",
      ][language, default: ""]
    },
    claim: DifferenceClaim.undecided.rawValue,
    observation: LocalizedText([
      .nb: "Intervallene for forskjellen omfatter 0 eller berører 0.",
      .nn: "Intervalla for skilnaden omfattar 0 eller rører ved 0.",
      .en: "The intervals of the difference include or touch 0.",
    ]),
    selection: wholeOrganisation, method: method(limits),
    conclusion: LocalizedText([
      .nb: "Tallene bærer ikke en påstand om retning.",
      .nn: "Tala ber ikkje ein påstand om retning.",
      .en: "The figures do not bear a claim about direction.",
    ]),
    evidence: undecided.map {
      evidence(kind, comparison.survey.questionnaire.dimensions[$0.0].id, comparison)
    },
    whyNot: (limits + [.intervalHoldsZero]).map(\.rawValue))
}

private func evidence(
  _ kind: Comparison, _ dimension: String, _ comparison: WaveComparison
) -> Finding.Evidence {
  let organisation = comparison.settings.organisation
  return Finding.Evidence(
    table: TableSchema.dimensions.name,
    key: [
      "survey": comparison.survey.id, "wave": comparison.label,
      "unit": organisation.units[organisation.root].id, "dimension": dimension,
    ],
    column: kind.column)
}

/// "−0,20; mellom −0,30 og −0,10", with as many decimals as show on which side of 0 a bound lies.
private func range(_ found: Difference, _ language: Language) -> String {
  guard let low = found.low, let high = found.high else {
    return signed(found.value, 2, language)
  }
  let smallest = [low, high].map(abs).filter { $0 > 0 }.min() ?? 1
  let places = smallest < 0.0005 ? 4 : smallest < 0.005 ? 3 : 2
  let (value, from, to) = (
    signed(found.value, places, language), signed(low, places, language),
    signed(high, places, language)
  )
  return language == .en
    ? "\(value); between \(from) and \(to)" : "\(value); mellom \(from) og \(to)"
}

private func signed(_ value: Double, _ places: Int, _ language: Language) -> String {
  (value > 0 ? "+" : "") + decimal(value, places: places, language)
}

func texts(_ make: (Language) -> String) -> LocalizedText {
  LocalizedText(
    Dictionary(
      Language.allCases.map { ($0, make($0)) }, uniquingKeysWith: { first, _ in first }))
}

private let wholeOrganisation = LocalizedText([
  .nb: "Hele organisasjonen, siste måling.", .nn: "Heile organisasjonen, siste måling.",
  .en: "The whole organisation, the newest wave.",
])

/// How the interval came about, by what was known.
private func method(_ why: [Caution]) -> LocalizedText {
  why.contains(.noSamplingError) && why.contains(.rounding)
    ? LocalizedText([
      .nb:
        "Det forskjellen kan være når tallene er avrundet; hvor sikre tallene ellers er, er ukjent.",
      .nn: "Det skilnaden kan vere når tala er avrunda; kor sikre tala elles er, er ukjent.",
      .en:
        "What the difference may be, given rounding; how sure the figures otherwise are is unknown.",
    ])
    : LocalizedText([
      .nb: "95 %-intervall for forskjellen; avrunding i publiserte tall er lagt til.",
      .nn: "95 %-intervall for skilnaden; avrunding i publiserte tal er lagd til.",
      .en: "95% interval of the difference; rounding of published figures is added.",
    ])
}

/// The figures that the made-up answers are to give back.
enum PublishedFigures {
  /// Scale points 1–6 with one decimal, of the newest wave and of the one before.
  struct Pair {
    let newest: Double
    let before: Double
    /// Waves are counted from the newest (0); the ones before the second repeat it.
    func value(wave: Int) -> Double { wave == 0 ? newest : before }
  }

  /// Employees in the municipality, after the table that a Norwegian municipality showed in 2012.
  static let employeeMeans: [String: Pair] = [
    "organisering": Pair(newest: 4.5, before: 4.5),
    "innhold": Pair(newest: 5.0, before: 4.9),
    "fysisk": Pair(newest: 4.1, before: 3.8),
    "samarbeid": Pair(newest: 5.0, before: 5.0),
    "mobbing": Pair(newest: 5.0, before: 5.0),
    "naermeste_leder": Pair(newest: 4.5, before: 4.5),
    "medarbeidersamtale": Pair(newest: 4.8, before: 4.7),
    "overordnet_ledelse": Pair(newest: 3.8, before: 3.9),
    "utvikling": Pair(newest: 4.3, before: 4.3),
    "systemer": Pair(newest: 3.8, before: 3.8),
    "stolthet": Pair(newest: 4.7, before: 4.7),
    "helhet": Pair(newest: 4.5, before: 4.5),
  ]

  /// Employees in the country, from the same table.
  static let countryMeans: [String: Pair] = [
    "organisering": Pair(newest: 4.5, before: 4.4),
    "innhold": Pair(newest: 5.0, before: 4.9),
    "fysisk": Pair(newest: 4.2, before: 4.1),
    "samarbeid": Pair(newest: 5.0, before: 5.0),
    "mobbing": Pair(newest: 5.0, before: 4.9),
    "naermeste_leder": Pair(newest: 4.6, before: 4.5),
    "medarbeidersamtale": Pair(newest: 4.8, before: 4.7),
    "overordnet_ledelse": Pair(newest: 3.9, before: 3.9),
    "utvikling": Pair(newest: 4.3, before: 4.2),
    "systemer": Pair(newest: 4.0, before: 3.9),
    "stolthet": Pair(newest: 4.8, before: 4.7),
    "helhet": Pair(newest: 4.6, before: 4.5),
  ]

  /// Users of the municipality's services: made up.
  static let userMeans: [String: Pair] = [
    "medvirkning": Pair(newest: 4.3, before: 4.2),
    "kommunikasjon": Pair(newest: 4.9, before: 4.8),
    "motet": Pair(newest: 4.8, before: 4.8),
    "fag": Pair(newest: 4.6, before: 4.6),
    "oppfolging": Pair(newest: 4.2, before: 4.4),
    "tilfredshet": Pair(newest: 4.8, before: 4.7),
  ]

  /// How unit types differ from the country as a whole, in tenths of a scale point, in the order
  /// of the employee survey's dimensions: made up.
  static let typeDifferences: [(type: String, tenths: [Int])] = [
    ("barnehage", [1, 1, -1, 1, 1, 1, 1, 0, 1, 0, 2, 1]),
    ("skole", [0, 1, -2, 0, 0, 0, -1, -1, 0, 1, 0, 0]),
    ("hjemmetjeneste", [-1, 0, 1, 0, -1, -1, 0, 0, -1, -2, -1, -1]),
    ("sykehjem", [-2, 0, 0, -1, -1, -1, 0, -1, -1, -2, -1, -1]),
  ]

  /// Where in its rounding interval the realised mean is to lie: up to ±0.03, so that means differ
  /// in the second decimal as real ones do.
  static func withinRounding(dimension: Int, wave: Int) -> Double {
    Double((7 * wave + 5 * dimension) % 7 - 3) / 100
  }

  /// Share of the invited who answer, by wave from the newest.
  static let responseRates = [0.68, 0.70, 0.74, 0.72]
  static func responseRate(wave: Int) -> Double {
    responseRates[min(wave, responseRates.count - 1)]
  }

  /// Shares of those who answer the question: 115 of 753, 75 of 758.
  static let harassment = 115.0 / 753
  static let violence = 75.0 / 758
  /// How many of those met it every month or more often: 23 of 115, 10 of 75.
  static let oftenHarassed = 23.0 / 115
  static let oftenViolence = 10.0 / 75
}

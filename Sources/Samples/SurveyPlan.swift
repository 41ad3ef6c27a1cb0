import Survey

/// A survey as planned: what is asked, and how answers come about.
struct SurveyPlan {
  let id: String
  let population: Population
  /// The code that means "don't know" in its files.
  let dontKnow: Int
  let dimensions: [DimensionPlan]
  /// Items outside the dimensions.
  let otherItems: [OtherItem]
  let background: [BackgroundVariable]
  let events: [SurveyEvent]

  var items: [ItemPlan] { dimensions.flatMap(\.items) }
  func place(of dimension: String) -> Int? { dimensions.firstIndex { $0.id == dimension } }
}

/// A dimension: its words, and the planted parameters of its latent variable, which has variance 1
/// over all respondents.
struct DimensionPlan {
  let id: String
  let label: LocalizedText
  let items: [ItemPlan]
  /// Correlation of the person part with the person's general factor, 0…1: what all answers of
  /// one person share, whatever they are about.
  let generalLoading: Double
  /// Share, 0…1, of the latent variance that lies between units (the latent ICC(1)).
  let unitShare: Double
  /// Scale points per standard deviation of the answer tendency behind an item.
  let spread: Double
  /// Scale points; nil: no target is declared.
  var target: Double? = nil
  var alwaysPriority = false
  /// Latent weights of other dimensions; not empty: this dimension is their result.
  var drivers: [Driver] = []
  /// Asked only of those who answer yes to the routing item.
  var routed = false

  struct Driver {
    let dimension: String
    let weight: Double
  }
}

/// A question on the scale 1–6.
struct ItemPlan {
  let id: String
  let text: String
  /// Correlation of the answer tendency with the dimension's latent variable.
  let loading: Double
  /// Scale points above the dimension's level.
  let offset: Double
  var reversed = false
  /// Share, 0…1, who answer "don't know".
  var dontKnow = 0.01
}

/// A question on its own scale 1…`labels.count`, outside the dimensions.
struct OtherItem {
  let id: String
  let text: String
  let labels: [String]
}

/// Builds a dimension's items: ids in sequence, loadings and levels varied in a fixed way.
struct ItemSequence {
  private let letter: String
  private var number: Int
  private static let loadings = [0.80, 0.74, 0.84, 0.70, 0.78, 0.76]
  private static let offsets = [0.15, -0.20, 0.05, -0.10, 0.20, -0.05]

  init(letter: String, first: Int = 1) {
    self.letter = letter
    number = first
  }

  /// - Parameter reversed: place of the item that is worded the other way.
  mutating func items(_ texts: [String], reversed: Int? = nil, dontKnow: Double = 0.01)
    -> [ItemPlan]
  {
    texts.enumerated().map { place, text in
      defer { number += 1 }
      let turned = place == reversed
      return ItemPlan(
        id: letter + (number < 10 ? "0" : "") + String(number), text: text,
        loading: turned ? 0.62 : Self.loadings[place % Self.loadings.count],
        offset: Self.offsets[place % Self.offsets.count], reversed: turned,
        dontKnow: dontKnow)
    }
  }
}

/// The same name in bokmål, nynorsk and English.
func names(_ nb: String, _ nn: String, _ en: String) -> LocalizedText {
  LocalizedText([.nb: nb, .nn: nn, .en: en])
}

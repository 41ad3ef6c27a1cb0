internal import Survey

extension IndicatorModel {
  /// The model after an analyst's own labels: the same linear fit on those rows alone, drawn to the
  /// weights that it has now instead of to 0, so that what the labels do not speak of stays as it
  /// is. A row weighs three times a row of the corpus; its own reading follows it, and readings of
  /// indicators with the same words move with it. Without rows, the model itself.
  public func learning(_ labels: [LabelledIndicator]) -> IndicatorModel {
    guard !labels.isEmpty else { return self }
    let examples = labels.map(Example.init)
    let fitter = ModelFitter(examples, weighing: 3)
    let learned = fitter.fit(Array(examples.indices), from: fitted).quantised(sharpness)
    return IndicatorModel(
      weights: learned.weights, steps: learned.steps, sharpness: sharpness,
      texts: Set(texts + labels.map { Self.mark($0.text) }).sorted())
  }

  /// The weights as the trainer has them.
  private var fitted: FittedWeights {
    FittedWeights(
      columns: (0..<Self.outputs).map { output in
        stride(from: output, to: weights.count, by: Self.outputs)
          .map { Double(weights[$0]) * steps[output] }
      })
  }
}

/// One question for an analyst, or one answer: an indicator's words.
public struct IndicatorWords: Sendable, Hashable {
  public let text: String
  public let unit: String

  public init(text: String, unit: String) {
    self.text = text
    self.unit = unit
  }
}

/// Indicators in the order in which a label would tell a model most: least confident first, and of
/// equal ones as they stand. Each is asked once; those without words are left out.
public func leastSure(
  _ indicators: [IndicatorWords], by model: IndicatorModel
) -> [(words: IndicatorWords, reading: IndicatorClassification)] {
  var seen: Set<IndicatorWords> = []
  return indicators.filter { !IndicatorText($0.text).isEmpty && seen.insert($0).inserted }
    .map { ($0, classify(text: $0.text, unit: $0.unit, declared: nil, by: model)) }
    .enumerated()
    .sorted { ($0.element.1.confidence, $0.offset) < ($1.element.1.confidence, $1.offset) }
    .map { (words: $0.element.0, reading: $0.element.1) }
}

internal import Foundation
internal import Survey

/// A linear model of role, quality and position over `Features`, trained by `train(_:)`.
///
/// Scores are linear; probabilities are a logistic function of the role's score and a softmax of
/// the four qualities' scores, each sharpened by a fitted factor (temperature scaling, Guo et al.
/// 2017, eq. 9).
public struct IndicatorModel: Sendable, Equatable {
  /// Columns of the weights: the role's score, four qualities, the position.
  static let outputs = 2 + IndicatorQuality.allCases.count
  static let positionOutput = outputs - 1

  /// `Features.count` × `outputs`, row-major, in whole steps of `steps`.
  let weights: [Int16]
  /// One step of each output's weights.
  let steps: [Double]
  /// What the scores are multiplied by before they become probabilities.
  let sharpness: Sharpness
  /// Marks of the texts that the weights were trained on (`mark(_:)`), ascending.
  let texts: [UInt32]

  /// A mark of an indicator's words, the same on every machine; two texts share one by accident
  /// once in four thousand million.
  static func mark(_ text: String) -> UInt32 {
    UInt32(truncatingIfNeeded: Features.hash(IndicatorText(text).symbols[...], seed: 7) >> 16)
  }

  /// Whether an indicator of the same words was among those that the weights were trained on.
  public func wasTrainedOn(_ text: String) -> Bool { texts.contains(Self.mark(text)) }

  /// Factors on scores, > 0, fitted on rows that the weights were not trained on.
  struct Sharpness: Sendable, Equatable {
    var role = 1.0
    var quality = 1.0
    /// Exponent that turns P(role) · P(quality) into the share of readings that are right in both.
    var both = 1.0
  }

  /// What the model says of one indicator.
  struct Prediction {
    /// Probability, 0…1, that the role is result.
    let result: Double
    /// Probabilities, 0…1, in the order of `IndicatorQuality.allCases`; they sum to 1.
    let qualities: [Double]
    /// 0 (driver) … 1 (result), before it is held to the role's side.
    let position: Double

    /// The most probable quality; of equal ones the first.
    var quality: IndicatorQuality {
      var best = 0
      for place in qualities.indices where qualities[place] > qualities[best] { best = place }
      return IndicatorQuality.allCases[best]
    }
  }

  /// Scores, one per output.
  func scores(_ features: Features) -> [Double] {
    var sums = [Double](repeating: 0, count: Self.outputs)
    for (place, value) in zip(features.places, features.values) {
      let row = Int(place) * Self.outputs
      for output in 0..<Self.outputs { sums[output] += value * Double(weights[row + output]) }
    }
    for output in 0..<Self.outputs { sums[output] *= steps[output] }
    return sums
  }

  func predict(_ features: Features) -> Prediction { Self.predict(scores(features), sharpness) }

  /// Estimated probability, 0…1, that role and quality are both right.
  /// - Parameter isRuled: whether a rule stands behind both.
  func confidence(_ prediction: Prediction, isRuled: Bool) -> Double {
    let role = max(prediction.result, 1 - prediction.result)
    let exponent = isRuled ? sharpness.both : sharpness.both * Self.cautionWithoutRule
    return pow(role * (prediction.qualities.max() ?? 0), exponent)
  }

  /// Where likeness alone decides, unread indicators were right less often than folds say: of 112
  /// read before they were trained on, none of the unambiguous ones at a mean confidence of 0.40.
  private static let cautionWithoutRule = 1.5

  static func predict(_ scores: [Double], _ sharpness: Sharpness) -> Prediction {
    let qualities = scores[1..<positionOutput].map { $0 * sharpness.quality }
    let highest = qualities.max() ?? 0
    let powers = qualities.map { exp($0 - highest) }
    let total = powers.reduce(0, +)
    return Prediction(
      result: 1 / (1 + exp(-scores[0] * sharpness.role)),
      qualities: powers.map { $0 / total },
      position: scores[positionOutput])
  }

  /// The words whose parts speak most for an output, most telling first, at most three.
  func telling(_ features: Features, _ reading: Reading, output: Int, sign: Double) -> [String] {
    let ranges = reading.text.wordRanges
    var sums = [Double](repeating: 0, count: ranges.count)
    for (place, word) in zip(features.places, features.wordOf) where word >= 0 {
      sums[Int(word)] += sign * Double(weights[Int(place) * Self.outputs + output])
    }
    return sums.indices.filter { sums[$0] > 0 }
      .sorted { (sums[$0], $1) > (sums[$1], $0) }
      .prefix(3).map { reading.text.words(around: ranges[$0]) }
  }
}

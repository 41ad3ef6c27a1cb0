internal import Foundation
internal import Survey

/// Trains the linear model on labelled indicators.
///
/// Each output is fitted by dual coordinate descent in a fixed order: logistic regression with an
/// L2 penalty for the role and, one against the rest, each quality (Yu, Huang & Lin 2011,
/// algorithm 5, with Newton steps on one coordinate); ridge regression for the position. Text and
/// A quality that is acceptable beside a row's own counts as right for its output too. Text and
/// unit are all that is read; position is a target of its own and tells the other outputs nothing.
/// The factors that turn scores into probabilities are fitted on whole groups held out in turn.
/// Deterministic. Without rows, every weight is 0.
public func train(_ rows: [LabelledIndicator]) -> IndicatorModel {
  let examples = rows.map(Example.init)
  let fitter = ModelFitter(examples)
  let sharpness = fitSharpness(examples, folds: groupFolds(rows.map(\.group), count: 4))
  return fitter.fit(Array(examples.indices)).quantised(sharpness, texts: rows.map(\.text))
}

/// A labelled row as the trainer sees it.
struct Example {
  let features: Features
  let isResult: Bool
  /// Either role is acceptable: the row says nothing of the role.
  let isEitherRole: Bool
  /// Places of the qualities that are acceptable beside the row's own.
  let otherQualities: [Int]
  /// Place in `IndicatorQuality.allCases`.
  let quality: Int
  let position: Double
  let isAmbiguous: Bool

  init(_ row: LabelledIndicator) {
    features = Features(Reading(text: row.text, unit: row.unit))
    isResult = row.role == .result
    isEitherRole = row.otherRoles.contains { $0 != row.role }
    otherQualities = row.otherQualities.compactMap { IndicatorQuality.allCases.firstIndex(of: $0) }
    quality = IndicatorQuality.allCases.firstIndex(of: row.quality) ?? 0
    position = row.position
    isAmbiguous = row.isAmbiguous
  }

  /// +1 or −1 for a class, the centred value for the position.
  func target(_ output: Int) -> Double {
    switch output {
    case 0: isResult ? 1 : -1
    case IndicatorModel.positionOutput: position
    default: output - 1 == quality || otherQualities.contains(output - 1) ? 1 : -1
    }
  }

  /// Weight of the row's loss, in rows with one right answer.
  func share(_ output: Int) -> Double {
    guard isAmbiguous else { return 1 }
    return output == 0 && isEitherRole
      ? ModelFitter.shareOfEitherRole : ModelFitter.shareOfAmbiguous
  }
}

/// Weights before they are rounded.
struct FittedWeights {
  /// One vector of `Features.count` per output.
  var columns: [[Double]]

  func scores(_ features: Features) -> [Double] {
    columns.map { column in
      var sum = 0.0
      for (place, value) in zip(features.places, features.values) {
        sum += value * column[Int(place)]
      }
      return sum
    }
  }

  /// Rounded to 12 bits per weight, as they are shipped.
  func quantised(
    _ sharpness: IndicatorModel.Sharpness, texts: [String] = []
  ) -> IndicatorModel {
    let limit = 2047.0
    let steps = columns.map { column in
      let largest = column.reduce(0) { max($0, abs($1)) }
      return largest > 0 ? largest / limit : 1
    }
    var weights = [Int16](repeating: 0, count: Features.count * IndicatorModel.outputs)
    for (output, column) in columns.enumerated() {
      for (place, value) in column.enumerated() where value != 0 {
        weights[place * IndicatorModel.outputs + output] = Int16((value / steps[output]).rounded())
      }
    }
    return IndicatorModel(
      weights: weights, steps: steps, sharpness: sharpness,
      texts: Set(texts.map(IndicatorModel.mark)).sorted())
  }
}

/// Dual coordinate descent over examples; keeps the features in one flat buffer.
struct ModelFitter {
  static let rounds = 25
  /// Weight of a row's loss against the penalty ½‖w‖².
  static let costOfRow = 3.0
  static let shareOfAmbiguous = 0.5
  /// Where a careful reader may choose either role, the label is little more than a habit.
  static let shareOfEitherRole = 0.25

  private let examples: [Example]
  private let costOfRow: Double
  /// ‖x‖² of each example, repeated places counted as they add up.
  private let squares: [Double]

  /// - Parameter factor: on the weight of every row.
  init(_ examples: [Example], weighing factor: Double = 1) {
    self.examples = examples
    costOfRow = Self.costOfRow * factor
    squares = examples.map { example in
      var sums: [Int32: Double] = [:]
      for (place, value) in zip(example.features.places, example.features.values) {
        sums[place, default: 0] += value
      }
      return example.features.places.indices.reduce(0) { sum, slot in
        sum + example.features.values[slot] * (sums[example.features.places[slot]] ?? 0)
      }
    }
  }

  /// Weights fitted on the examples of the given numbers.
  /// - Parameter prior: where the weights start, and what the penalty draws them to; nil: 0.
  func fit(_ members: [Int], from prior: FittedWeights? = nil) -> FittedWeights {
    let order = Self.shuffled(members)
    return FittedWeights(
      columns: (0..<IndicatorModel.outputs).map { output in
        var weights = prior?.columns[output] ?? [Double](repeating: 0, count: Features.count)
        var duals = order.map { _ in 0.0 }
        for _ in 0..<Self.rounds {
          for (slot, member) in order.enumerated() {
            step(member, output, &duals[slot], &weights)
          }
        }
        return weights
      })
  }

  /// Moves one dual variable to where its own part of the objective is least.
  private func step(_ member: Int, _ output: Int, _ dual: inout Double, _ weights: inout [Double]) {
    let example = examples[member]
    let cost = costOfRow * example.share(output)
    let target = example.target(output)
    var score = 0.0
    example.features.places.withUnsafeBufferPointer { places in
      example.features.values.withUnsafeBufferPointer { values in
        for slot in 0..<places.count { score += values[slot] * weights[Int(places[slot])] }
      }
    }
    let change: Double
    if output == IndicatorModel.positionOutput {
      let move = (target - score - dual / cost) / (squares[member] + 1 / cost)
      dual += move
      change = move
    } else {
      let old = dual
      dual = Self.logisticDual(
        from: old, slope: target * score, square: squares[member], cost: cost)
      change = (dual - old) * target
    }
    guard change != 0 else { return }
    example.features.places.withUnsafeBufferPointer { places in
      example.features.values.withUnsafeBufferPointer { values in
        for slot in 0..<places.count { weights[Int(places[slot])] += change * values[slot] }
      }
    }
  }

  /// Root in (0, cost) of slope + square·(a − old) + log(a / (cost − a)), which increases in a.
  private static func logisticDual(
    from old: Double, slope: Double, square: Double, cost: Double
  ) -> Double {
    var low = 0.0
    var high = cost
    var at = old > 0 ? old : cost / 2
    for _ in 0..<12 {
      let value = slope + square * (at - old) + log(at / (cost - at))
      if value > 0 { high = at } else { low = at }
      let newton = at - value / (square + cost / (at * (cost - at)))
      at = newton > low && newton < high ? newton : (low + high) / 2
    }
    return min(max(at, cost * 1e-9), cost * (1 - 1e-9))
  }

  /// A fixed permutation (linear congruential generator of Knuth's MMIX), so that rows that stand
  /// together in the file do not move the weights together.
  private static func shuffled(_ members: [Int]) -> [Int] {
    var order = members
    var state: UInt64 = 20_120_521
    for last in stride(from: order.count - 1, to: 0, by: -1) {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      order.swapAt(last, Int((state >> 33) % UInt64(last + 1)))
    }
    return order
  }
}

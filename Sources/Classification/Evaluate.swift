internal import Survey

/// What stays together when rows are held out.
public enum FoldKey: String, Sendable, CaseIterable {
  case group, source

  func of(_ row: LabelledIndicator) -> String { self == .group ? row.group : row.source }
}

/// Estimates how well indicators from elsewhere are read, by cross-validation that leaves whole
/// groups, or whole sources, out.
///
/// Everything that is fitted (weights, the factors behind probabilities) is fitted again without
/// the held-out rows. The rules and the lexicon cannot be: on rows that were read when they were
/// written the figures flatter.
///
/// - Parameters:
///   - beside: labelled rows that every fold is trained on too; those whose words stand in a
///     held-out row are left out of that fold.
///   - folds: at least 2; at most as many as there are groups are made.
public func evaluate(
  _ rows: [LabelledIndicator], leavingOut key: FoldKey = .group,
  beside: [LabelledIndicator] = [], folds count: Int = 10
) -> Evaluation {
  var outcomes: [Evaluation.Outcome] = []
  let folds = groupFolds(rows.map(key.of), count: max(2, count))
  for fold in folds {
    let heldOut = Set(fold)
    let words = Set(fold.map { IndicatorText(rows[$0].text).symbols })
    let model = train(
      rows.indices.filter { !heldOut.contains($0) }.map { rows[$0] }
        + beside.filter { !words.contains(IndicatorText($0.text).symbols) })
    outcomes += fold.map { Evaluation.Outcome(rows[$0], model) }
  }
  return Evaluation(
    title: "cross-validation, \(folds.count) folds that leave whole \(key.rawValue)s out",
    outcomes: outcomes)
}

/// Trains on some rows and reads others. No group may stand on both sides.
public func evaluate(
  trainedOn: [LabelledIndicator], heldOut: [LabelledIndicator]
) -> Evaluation {
  let model = train(trainedOn)
  return Evaluation(
    title: "trained on \(trainedOn.count) rows, read \(heldOut.count) others",
    outcomes: heldOut.map { Evaluation.Outcome($0, model) })
}

/// Reads labelled rows with a model that exists. Says nothing of other indicators where the model
/// was trained on the same rows.
public func evaluate(_ rows: [LabelledIndicator], by model: IndicatorModel) -> Evaluation {
  Evaluation(
    title: "read by the given model", outcomes: rows.map { Evaluation.Outcome($0, model) })
}

/// How readings compare with labels.
public struct Evaluation: Sendable {
  /// One row, as labelled and as read.
  public struct Outcome: Sendable {
    public let label: LabelledIndicator
    public let reading: IndicatorClassification

    init(_ label: LabelledIndicator, _ model: IndicatorModel) {
      self.label = label
      reading = classify(text: label.text, unit: label.unit, declared: nil, by: model)
    }

    /// Role and quality are the label's own or one of its alternatives.
    public var isAcceptable: Bool {
      (reading.role == label.role || label.otherRoles.contains(reading.role))
        && (reading.quality == label.quality || label.otherQualities.contains(reading.quality))
    }
  }

  /// How the outcomes came about.
  public let title: String
  public let outcomes: [Outcome]

  /// Rows with one right answer; F1, confusion, position and calibration are over these.
  public var clear: [Outcome] { outcomes.filter { !$0.label.isAmbiguous } }

  /// Counts, by label × reading, in the order of `IndicatorRole.allCases`.
  public var roleConfusion: [[Int]] {
    Self.confusion(clear, IndicatorRole.allCases) { ($0.label.role, $0.reading.role) }
  }
  /// Counts, by label × reading, in the order of `IndicatorQuality.allCases`.
  public var qualityConfusion: [[Int]] {
    Self.confusion(clear, IndicatorQuality.allCases) { ($0.label.quality, $0.reading.quality) }
  }

  /// Unweighted mean over classes of 2·TP / (2·TP + FP + FN), 0…1; a class that neither labels nor
  /// readings hold is left out; nil without rows.
  public var roleMacroF1: Double? { Self.macroF1(roleConfusion) }
  /// As `roleMacroF1`.
  public var qualityMacroF1: Double? { Self.macroF1(qualityConfusion) }

  /// Mean absolute difference of position, 0…1; nil without rows.
  public var positionError: Double? {
    let rows = clear
    guard !rows.isEmpty else { return nil }
    let sum = rows.reduce(0) { $0 + abs($1.reading.position - $1.label.position) }
    return sum / Double(rows.count)
  }

  /// Of the probability that goes with the role; nil without rows.
  public var roleCalibration: Calibration? {
    Calibration(
      clear.map {
        (
          max($0.reading.resultProbability, 1 - $0.reading.resultProbability),
          $0.reading.role == $0.label.role
        )
      })
  }
  /// Of the probability that goes with the quality; nil without rows.
  public var qualityCalibration: Calibration? {
    Calibration(
      clear.map {
        (
          $0.reading.qualityProbabilities[$0.reading.quality] ?? 0,
          $0.reading.quality == $0.label.quality
        )
      })
  }
  /// Of `confidence` (role and quality both right); nil without rows.
  public var calibration: Calibration? {
    Calibration(
      clear.map {
        (
          $0.reading.confidence,
          $0.reading.role == $0.label.role && $0.reading.quality == $0.label.quality
        )
      })
  }

  /// Mean `confidence` over the clear rows, 0…1; nil without rows.
  public var meanConfidence: Double? {
    let rows = clear
    return rows.isEmpty ? nil : rows.reduce(0) { $0 + $1.reading.confidence } / Double(rows.count)
  }
  /// Share of the clear rows, 0…1, whose role and quality are both right; nil without rows.
  public var shareRight: Double? {
    let rows = clear
    let right = rows.count {
      $0.reading.role == $0.label.role && $0.reading.quality == $0.label.quality
    }
    return rows.isEmpty ? nil : Double(right) / Double(rows.count)
  }

  /// Share, 0…1, of ambiguous rows with an acceptable role and quality; nil without such rows.
  public var acceptableShare: Double? {
    let rows = outcomes.filter(\.label.isAmbiguous)
    guard !rows.isEmpty else { return nil }
    return Double(rows.filter(\.isAcceptable).count) / Double(rows.count)
  }
}

extension Evaluation {
  static func confusion<Label: Equatable>(
    _ rows: [Outcome], _ labels: [Label], _ pair: (Outcome) -> (Label, Label)
  ) -> [[Int]] {
    var counts = labels.map { _ in labels.map { _ in 0 } }
    for row in rows {
      let (label, reading) = pair(row)
      if let x = labels.firstIndex(of: label), let y = labels.firstIndex(of: reading) {
        counts[x][y] += 1
      }
    }
    return counts
  }

  static func macroF1(_ counts: [[Int]]) -> Double? {
    var scores: [Double] = []
    for place in counts.indices {
      let labelled = counts[place].reduce(0, +)
      let read = counts.reduce(0) { $0 + $1[place] }
      guard labelled + read > 0 else { continue }
      scores.append(2 * Double(counts[place][place]) / Double(labelled + read))
    }
    return scores.isEmpty ? nil : scores.reduce(0, +) / Double(scores.count)
  }
}

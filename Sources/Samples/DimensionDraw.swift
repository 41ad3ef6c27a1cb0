/// Which questions stay without an answer on the scale, and why. Drawn before the answers, so that
/// moving a dimension's level changes no gap.
struct Gaps {
  enum Kind: Int8 { case answered, skipped, dontKnow, notAsked }

  /// By item (dimensions' items first, then the others) and respondent.
  let kinds: [[Kind]]
  /// Whether each respondent had an appraisal talk; those who had none are not asked about it.
  let hadTalk: [Bool]

  init(plan: SurveyPlan, answers: WaveAnswers, random: inout RandomSource) {
    let talk = (0..<answers.count).map { _ in random.uniform() < AnswerModel.hadTalk }
    let routed = plan.dimensions.flatMap { dimension in
      dimension.items.map { _ in dimension.routed }
    }
    let unsure = plan.items.map(\.dontKnow) + plan.otherItems.map { _ in 0.005 }
    var kinds = unsure.map { _ in [Kind](repeating: .answered, count: answers.count) }
    for row in 0..<answers.count {
      let last =
        random.uniform() < AnswerModel.stopsEarly
        ? unsure.count / 3 + random.below(unsure.count) : unsure.count
      for item in unsure.indices {
        let draw = random.uniform()
        if answers.blank[row] {
          kinds[item][row] = .skipped
        } else if item < routed.count && routed[item] && !talk[row] {
          kinds[item][row] = .notAsked
        } else if item >= last || draw < AnswerModel.skipped {
          kinds[item][row] = .skipped
        } else if draw < AnswerModel.skipped + unsure[item] {
          kinds[item][row] = .dontKnow
        }
      }
    }
    self.kinds = kinds
    hadTalk = talk
  }
}

/// A dimension's answer tendencies, before its level is known.
struct DimensionDraw {
  let dimension: DimensionPlan
  /// By item and respondent, standard scores.
  private let tendencies: [[Double]]
  private let gaps: [[Gaps.Kind]]

  init(
    dimension: DimensionPlan, latent: [Double], gaps: Gaps, firstColumn: Int,
    random: inout RandomSource
  ) {
    self.dimension = dimension
    tendencies = dimension.items.map { item in
      mixed(latent, random.normals(latent.count), share: item.loading)
    }
    self.gaps = dimension.items.indices.map { gaps.kinds[firstColumn + $0] }
  }

  /// An answer, 1–6, with reversed items turned.
  private func answer(_ item: Int, _ row: Int, _ level: Double) -> Int {
    let place = level + dimension.items[item].offset + dimension.spread * tendencies[item][row]
    return Int(min(6, max(1, place.rounded())))
  }

  /// The score: the mean of the answered items when at least half are.
  func scores(_ level: Double) -> [Double?] {
    let needed = AnswerModel.minimumAnswered * Double(dimension.items.count)
    return (tendencies.first ?? []).indices.map { row in
      var sum = 0
      var count = 0
      for item in dimension.items.indices where gaps[item][row] == .answered {
        sum += answer(item, row, level)
        count += 1
      }
      return count > 0 && Double(count) >= needed ? Double(sum) / Double(count) : nil
    }
  }

  /// The level at which the mean score is nearest `target`: answers rise with the level, so halving
  /// the interval finds it.
  func level(for target: Double) -> Double {
    func miss(_ level: Double) -> Double {
      let values = scores(level).compactMap { $0 }
      return values.isEmpty ? 0 : values.reduce(0, +) / Double(values.count) - target
    }
    var low = -4.0
    var high = 12.0
    for _ in 0..<24 {
      let middle = (low + high) / 2
      if miss(middle) < 0 { low = middle } else { high = middle }
    }
    return miss(high).magnitude <= miss(low).magnitude ? high : low
  }

  /// Codes as exported: reversed items as answered, gaps as their codes.
  func codes(_ level: Double, dontKnow: Int) -> [[Int?]] {
    dimension.items.indices.map { item in
      gaps[item].indices.map { row in
        switch gaps[item][row] {
        case .answered:
          dimension.items[item].reversed ? 7 - answer(item, row, level) : answer(item, row, level)
        case .skipped: nil
        case .dontKnow: dontKnow
        case .notAsked: AnswerModel.notAsked
        }
      }
    }
  }
}

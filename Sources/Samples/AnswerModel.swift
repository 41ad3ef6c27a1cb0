import Survey

/// How answers come about. A person's latent score on a dimension is
///
///     θ = √(1−τ)·(λ·G + √(1−λ²)·S) + √τ·U
///
/// with G the person's general factor, S the person's own on the dimension, U the unit's climate,
/// all standard normal; a result of other dimensions is Σ w·θ plus its own rest, scaled to variance
/// 1. An item's tendency is x = ℓ·θ + √(1−ℓ²)·ε, the answer level + offset + spread·x, rounded and
/// held within 1–6 (which skews answers as in real surveys: most of them are high).
struct AnswerModel {
  let plan: SurveyPlan
  /// By dimension and unit; see `UnitLatents`.
  let unitLatents: [[Double]]
  /// Wanted means of the dimensions, scale points.
  let targets: [Double]

  /// Smallest share of a dimension's items that gives a score.
  static let minimumAnswered = 0.5
  static let skipped = 0.03
  static let stopsEarly = 0.03
  static let hadTalk = 0.78

  func answers(_ participation: Participation, random: inout RandomSource) -> WaveAnswers {
    var answers = WaveAnswers.empty(participation, random: &random)
    let latents = latentScores(answers.units, &random)
    let gaps = Gaps(plan: plan, answers: answers, random: &random)
    var column = 0
    for (place, dimension) in plan.dimensions.enumerated() {
      let draw = DimensionDraw(
        dimension: dimension, latent: latents[place], gaps: gaps, firstColumn: column,
        random: &random)
      let level = draw.level(for: targets[place])
      answers.levels.append(level)
      answers.scores.append(draw.scores(level))
      answers.items += draw.codes(level, dontKnow: plan.dontKnow)
      column += dimension.items.count
    }
    let bullying = plan.place(of: "mobbing").map { latents[$0] }
    addOtherItems(to: &answers, gaps: gaps, bullying: bullying, random: &random)
    addBackground(to: &answers, random: &random)
    return answers
  }

  /// By dimension and respondent; variance 1 over both persons and units.
  private func latentScores(_ units: [Int], _ random: inout RandomSource) -> [[Double]] {
    let general = random.normals(units.count)
    var result: [[Double]] = []
    for (place, dimension) in plan.dimensions.enumerated() {
      let own = random.normals(units.count)
      let person = (1 - dimension.unitShare).squareRoot()
      let shared = dimension.unitShare.squareRoot()
      let climate = units.map { unitLatents[place][$0] }
      let rest = mixed(general, own, share: dimension.generalLoading)
      let parts = zip(rest, climate).map { person * $0 + shared * $1 }
      result.append(dimension.drivers.isEmpty ? parts : driven(dimension, rest: parts, by: result))
    }
    return result
  }

  private func driven(_ dimension: DimensionPlan, rest: [Double], by scores: [[Double]])
    -> [Double]
  {
    var result = rest.map { $0 * plan.restVariance(of: dimension).squareRoot() }
    for driver in dimension.drivers {
      guard let place = plan.place(of: driver.dimension) else { continue }
      for row in result.indices { result[row] += driver.weight * scores[place][row] }
    }
    return result
  }
}

extension WaveAnswers {
  /// Everyone who answers, and a few who send the questionnaire back empty, in random order.
  fileprivate static func empty(_ participation: Participation, random: inout RandomSource)
    -> WaveAnswers
  {
    var units: [Int] = []
    for (unit, count) in participation.answered.enumerated() {
      units += [Int](repeating: unit, count: count)
    }
    let answered = units.count
    for _ in 0..<(answered / 190) { units.append(units[random.below(answered)]) }
    let order = random.order(units.count)
    return WaveAnswers(units: order.map { units[$0] }, blank: order.map { $0 >= answered })
  }
}

extension SurveyPlan {
  /// Latent correlation of two dimensions over all respondents that follows from the planted
  /// parameters; both without drivers of their own.
  func latentCorrelation(_ x: DimensionPlan, _ y: DimensionPlan) -> Double {
    guard x.id != y.id else { return 1 }
    let persons = ((1 - x.unitShare) * (1 - y.unitShare)).squareRoot()
    let units = (x.unitShare * y.unitShare).squareRoot()
    let common = UnitLatents.commonLoading * UnitLatents.commonLoading
    return persons * x.generalLoading * y.generalLoading + units * common
  }

  /// Latent correlation of a dimension with a result that it and others drive.
  func latentCorrelation(_ x: DimensionPlan, result: DimensionPlan) -> Double {
    var sum = restVariance(of: result).squareRoot() * latentCorrelation(x, rest(of: result))
    for (driver, weight) in drivers(of: result) { sum += weight * latentCorrelation(x, driver) }
    return sum
  }

  /// What is left of a result's variance when its drivers are known, such that the whole is 1.
  /// The rest's unit part shares the common climate with the drivers; that covariance is in the sum.
  func restVariance(of result: DimensionPlan) -> Double {
    let drivers = drivers(of: result)
    var explained = 0.0
    var covariance = 0.0
    for (x, weight) in drivers {
      covariance += weight * latentCorrelation(x, rest(of: result))
      for (y, other) in drivers { explained += weight * other * latentCorrelation(x, y) }
    }
    // explained + 2·covariance·s + s² = 1, solved for the rest's standard deviation s.
    let scale = -covariance + (covariance * covariance + 1 - explained).squareRoot()
    return scale * scale
  }

  private func rest(of result: DimensionPlan) -> DimensionPlan { result }

  private func drivers(of result: DimensionPlan) -> [(DimensionPlan, Double)] {
    result.drivers.compactMap { driver in
      place(of: driver.dimension).map { (dimensions[$0], driver.weight) }
    }
  }
}

/// A planted quantity that an analysis should find again, what to expect of the observed one, and
/// its sampling error.
struct Recovery {
  let what: String
  /// Between latent variables.
  let planted: Double
  /// Between observed scores: weakened by the unreliability of scores and unit means.
  let expected: Double
  /// Of the observed quantity, about.
  let standardError: Double
  let observations: Int
  let note: String

  static var leader: DimensionPlan? { dimension("naermeste_leder") }
  static var overall: DimensionPlan? { dimension("helhet") }

  private static func dimension(_ id: String) -> DimensionPlan? {
    SurveyPlan.employee.dimensions.first { $0.id == id }
  }

  static var latentLeaderOverall: Double {
    guard let leader, let overall else { return 0 }
    return SurveyPlan.employee.latentCorrelation(leader, result: overall)
  }

  static var restVariance: Double {
    overall.map(SurveyPlan.employee.restVariance(of:)) ?? 1
  }

  /// Congeneric reliability of the mean of all items' tendencies, (Σℓ)² / ((Σℓ)² + Σ(1 − ℓ²));
  /// rounding to six points and the ceiling take a few hundredths more.
  static func reliability(_ plan: DimensionPlan) -> Double {
    let sum = plan.items.reduce(0) { $0 + $1.loading }
    let errors = plan.items.reduce(0) { $0 + 1 - $1.loading * $1.loading }
    return sum * sum / (sum * sum + errors)
  }

  /// Reliability of the mean of `n` respondents of a unit as a measure of the unit's climate.
  static func unitReliability(_ plan: DimensionPlan, n: Double) -> Double {
    let reliability = reliability(plan)
    let noise = (1 - plan.unitShare + (1 - reliability) / reliability) / n
    return plan.unitShare / (plan.unitShare + noise)
  }

  static func all(latents: UnitLatents, newest: SampledWave) -> [Recovery] {
    guard let leader, let overall,
      let satisfaction = SurveyPlan.user.dimensions.first(where: { $0.id == "tilfredshet" })
    else { return [] }
    let n = newest.employees.answeredTotal
    let observed =
      latentLeaderOverall * (reliability(leader) * reliability(overall)).squareRoot()
    var result = [
      Recovery(
        what: "respondent correlation of medarbeider.naermeste_leder with medarbeider.helhet",
        planted: latentLeaderOverall, expected: observed,
        standardError: (1 - observed * observed) / Double(max(1, n - 3)).squareRoot() * 1.3,
        observations: n,
        note: "same source; the standard error holds 1.3 for people of one unit being alike; "
          + "rounding and the ceiling take up to 0.02 more")
    ]
    let users = latents.userPanel
    let userCorrelation = unitCorrelation(UnitLatents.userCorrelation, users) { place in
      unitReliability(leader, n: Double(newest.employees.answered[place]))
        * unitReliability(satisfaction, n: Double(newest.users.answered[place]))
    }
    let staff = latents.staffPanel
    let sickCorrelation = unitCorrelation(UnitLatents.sickLeaveCorrelation, staff) { place in
      unitReliability(leader, n: Double(newest.employees.answered[place]))
    }
    result.append(
      userCorrelation.named(
        "unit correlation of medarbeider.naermeste_leder with bruker.tilfredshet"))
    result.append(
      sickCorrelation.named(
        "unit correlation of medarbeider.naermeste_leder with nokkeltall.sykefravaer"))
    return result + intraclassCorrelations(newest) + driverWeights(n)
  }

  private static func unitCorrelation(
    _ planted: Double, _ panel: [Int], reliability: (Int) -> Double
  ) -> Recovery {
    var sum = 0.0
    for place in panel { sum += reliability(place).squareRoot() }
    let expected = panel.isEmpty ? 0 : planted * sum / Double(panel.count)
    return Recovery(
      what: "", planted: planted, expected: expected,
      standardError: (1 - expected * expected) / Double(max(1, panel.count - 3)).squareRoot(),
      observations: panel.count,
      note: "latent values have exactly the planted correlation over these units, so the standard "
        + "error, which is that of a random sample, is an upper bound")
  }

  private func named(_ what: String) -> Recovery {
    Recovery(
      what: what, planted: planted, expected: expected, standardError: standardError,
      observations: observations, note: note)
  }
}

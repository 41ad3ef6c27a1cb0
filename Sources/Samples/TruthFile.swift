/// truth.json: what was planted, what came of it, and how near an analysis can be expected to come.
struct TruthFile {
  let settings: SampleSettings
  let tree: UnitTree
  let latents: UnitLatents
  /// By wave from the newest.
  let waves: [SampledWave]

  func text() -> String {
    JSONText.object([
      ("made_up", .boolean(true)),
      ("municipality", .text("Fjordvik")),
      ("about", .text(Self.about)),
      ("settings", settingsPart),
      ("planted", planted),
      ("to_recover", .list(recoveries)),
      ("realised", .list(waves.indices.map(realised))),
      ("units", .list(tree.units.indices.filter(isAnswering).map(unit))),
    ]).written() + "\n"
  }

  private static let about =
    "Latent variables are standard scores; waves count from the newest. A person's score on a "
    + "dimension is sqrt(1-unit_share)*(general_loading*G + sqrt(1-general_loading^2)*S) + "
    + "sqrt(unit_share)*U; overall assessment is the sum of driver weights times latent scores "
    + "plus a rest."

  private var settingsPart: JSONText {
    .object([
      ("respondents", .integer(settings.respondents)), ("units", .integer(settings.units)),
      ("waves", .integer(settings.waves)), ("seed", .text(String(settings.seed))),
      ("generator", .text("xoshiro256** seeded by SplitMix64")),
    ])
  }

  private var planted: JSONText {
    .object([
      ("medarbeider", .list(SurveyPlan.employee.dimensions.map(dimension))),
      ("bruker", .list(SurveyPlan.user.dimensions.map(dimension))),
      ("unit_common_loading", .number(UnitLatents.commonLoading, decimals: 2)),
      ("unit_persistence", .number(UnitLatents.persistence, decimals: 2)),
      (
        "unit_correlation_leadership_user_satisfaction",
        .number(UnitLatents.userCorrelation, decimals: 2)
      ),
      (
        "unit_correlation_leadership_sick_leave",
        .number(UnitLatents.sickLeaveCorrelation, decimals: 2)
      ),
      (
        "respondent_correlation_leadership_overall",
        .number(Recovery.latentLeaderOverall, decimals: 3)
      ),
      ("driver_rest_variance", .number(Recovery.restVariance, decimals: 3)),
      (
        "driver_weights",
        .object(
          (Recovery.overall?.drivers ?? []).map {
            ($0.dimension, .number($0.weight, decimals: 2))
          })
      ),
      ("harassment_share", .number(PublishedFigures.harassment, decimals: 4)),
      ("violence_share", .number(PublishedFigures.violence, decimals: 4)),
    ])
  }

  private func dimension(_ plan: DimensionPlan) -> JSONText {
    .object([
      ("dimension", .text(plan.id)),
      ("general_loading", .number(plan.generalLoading, decimals: 2)),
      ("unit_share", .number(plan.unitShare, decimals: 2)),
      ("spread", .number(plan.spread, decimals: 2)),
      ("item_loadings", .list(plan.items.map { .number($0.loading, decimals: 2) })),
      ("score_reliability", .number(Recovery.reliability(plan), decimals: 3)),
    ])
  }

  private func isAnswering(_ place: Int) -> Bool {
    waves[0].employees.answered[place] > 0 || waves[0].users.answered[place] > 0
  }

  /// Latent values in the newest wave.
  private func unit(_ place: Int) -> JSONText {
    let plan = SurveyPlan.employee
    let climate = plan.place(of: "naermeste_leder").map { latents.employee[0][$0][place] }
    let overall = plan.place(of: "helhet").map { latents.employee[0][$0][place] }
    let user = SurveyPlan.user.place(of: "tilfredshet").map { latents.user[0][$0][place] }
    let meetsUsers = waves[0].users.answered[place] > 0
    return .object([
      ("unit", .text(tree.units[place].id)),
      ("answers", .integer(waves[0].employees.answered[place])),
      ("user_answers", .integer(waves[0].users.answered[place])),
      ("leadership_climate", .number(climate, decimals: 2)),
      ("overall_rest", .number(overall, decimals: 2)),
      ("user_satisfaction", .number(meetsUsers ? user : nil, decimals: 2)),
      ("sick_leave", .number(latents.sickLeave[0][place], decimals: 2)),
    ])
  }

  private func realised(_ wave: Int) -> JSONText {
    let sampled = waves[wave]
    return .object([
      ("wave", .text(settings.waveLabels[wave])),
      ("invited", .integer(sampled.employees.invitedTotal)),
      ("answered", .integer(sampled.employees.answeredTotal)),
      ("returned_blank", .integer(sampled.employeeAnswers.blankCount)),
      ("users_invited", .integer(sampled.users.invitedTotal)),
      ("users_answered", .integer(sampled.users.answeredTotal)),
      ("medarbeider_means", means(.employee, sampled.employeeAnswers)),
      ("bruker_means", means(.user, sampled.userAnswers)),
    ])
  }

  private func means(_ plan: SurveyPlan, _ answers: WaveAnswers) -> JSONText {
    var pairs: [(String, JSONText)] = []
    for (place, dimension) in plan.dimensions.enumerated() {
      pairs.append((dimension.id, .number(answers.mean(place), decimals: 3)))
    }
    return .object(pairs)
  }

  private var recoveries: [JSONText] {
    Recovery.all(latents: latents, newest: waves[0]).map { recovery in
      .object([
        ("what", .text(recovery.what)), ("planted", .number(recovery.planted, decimals: 3)),
        ("expected", .number(recovery.expected, decimals: 3)),
        ("standard_error", .number(recovery.standardError, decimals: 3)),
        ("observations", .integer(recovery.observations)), ("note", .text(recovery.note)),
      ])
    }
  }
}

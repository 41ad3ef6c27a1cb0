/// One wave as it was made.
struct SampledWave {
  let employees: Participation
  let users: Participation
  let employeeAnswers: WaveAnswers
  let userAnswers: WaveAnswers
}

/// Makes the municipality Fjordvik, which does not exist: units, two surveys, registers, a benchmark,
/// an indicator catalogue, and a pipeline file that runs on them as they stand.
///
/// The same settings give the same bytes on every machine. Municipal means of the employee survey
/// round to the published table of `PublishedFigures` where there are enough answers for it (from some
/// hundred respondents on). Missing answers are empty fields.
///
/// - Returns: all files, in a fixed order: the pipeline file (`SampleFile.pipelineName`) first, then
///   data, `truth.json` (what was planted) and `README.md`.
public func sampleMunicipality(_ settings: SampleSettings) -> [SampleFile] {
  var random = RandomSource(seed: settings.seed, stream: "units")
  let tree = UnitTree(count: settings.units, random: &random)
  let participation = (0..<settings.waves).map { wave in
    (
      employees: Participation(employeesOf: tree, settings: settings, wave: wave),
      users: Participation(usersOf: tree, settings: settings, wave: wave)
    )
  }
  let latents = UnitLatents(
    settings: settings, unitCount: tree.units.count, employees: participation[0].employees,
    users: participation[0].users)
  let waves = participation.enumerated().map { wave, asked in
    sampledWave(wave, asked.employees, asked.users, latents: latents, seed: settings.seed)
  }
  return sharedFiles(settings, tree: tree, latents: latents, waves: waves)
    + waves.indices.flatMap { waveFiles($0, waves[$0], tree: tree, settings: settings) }
    + [
      SampleFile(
        "truth.json",
        TruthFile(settings: settings, tree: tree, latents: latents, waves: waves).text()),
      SampleFile("README.md", ReadmeText(settings: settings).text()),
    ]
}

private func sampledWave(
  _ wave: Int, _ employees: Participation, _ users: Participation, latents: UnitLatents,
  seed: UInt64
) -> SampledWave {
  func answers(
    _ plan: SurveyPlan, _ asked: Participation, _ unitLatents: [[Double]],
    _ means: [String: PublishedFigures.Pair]
  ) -> WaveAnswers {
    var random = RandomSource(seed: seed, stream: "\(plan.id) answers \(wave)")
    let targets = plan.dimensions.enumerated().map { place, dimension in
      (means[dimension.id]?.value(wave: wave) ?? 4.5)
        + PublishedFigures.withinRounding(dimension: place, wave: wave)
    }
    return AnswerModel(plan: plan, unitLatents: unitLatents, targets: targets)
      .answers(asked, random: &random)
  }
  return SampledWave(
    employees: employees, users: users,
    employeeAnswers: answers(
      .employee, employees, latents.employee[wave], PublishedFigures.employeeMeans),
    userAnswers: answers(.user, users, latents.user[wave], PublishedFigures.userMeans))
}

private func sharedFiles(
  _ settings: SampleSettings, tree: UnitTree, latents: UnitLatents, waves: [SampledWave]
) -> [SampleFile] {
  let unitFiles = UnitFiles(tree: tree, settings: settings)
  let pipeline = PipelineText(
    settings: settings, usersInvited: waves.map { $0.users.invitedTotal })
  let registers = Registers(
    tree: tree, settings: settings, latents: latents, employees: waves.map(\.employees))
  var files = [
    SampleFile(SampleFile.pipelineName, pipeline.text()),
    SampleFile("enheter.csv", unitFiles.units()),
  ]
  if settings.waves > 1 {
    files.append(SampleFile("enheter-tidligere.csv", unitFiles.aliases()))
  }
  return files + [
    SampleFile("medarbeider.yaml", QuestionnaireText(survey: .employee).text()),
    SampleFile("bruker.yaml", QuestionnaireText(survey: .user).text()),
    SampleFile(
      "land.csv",
      CatalogueFiles.country(settings: settings, types: Set(tree.units.compactMap(\.type)))),
    SampleFile("nokkeltall.csv", registers.text()),
    SampleFile("indikatorer.csv", CatalogueFiles.catalogue(registers: registers.plans)),
    SampleFile("kjennetegn.csv", CatalogueFiles.principlesText()),
  ]
}

private func waveFiles(
  _ wave: Int, _ sampled: SampledWave, tree: UnitTree, settings: SampleSettings
) -> [SampleFile] {
  let label = settings.waveLabels[wave]
  let unitFiles = UnitFiles(tree: tree, settings: settings)
  var files = [
    SampleFile("invitert-\(label).csv", unitFiles.invited(sampled.employees, wave: wave))
  ]
  if wave == 0 {
    files.append(
      SampleFile("bruker-invitert-\(label).csv", unitFiles.invited(sampled.users, wave: wave)))
  }
  for (survey, answers) in [
    (SurveyPlan.employee, sampled.employeeAnswers), (.user, sampled.userAnswers),
  ] {
    var random = RandomSource(seed: settings.seed, stream: "\(survey.id) file \(wave)")
    let file = MicrodataFile(
      survey: survey, wave: wave, form: MicrodataFile.form(survey, wave: wave))
    files.append(
      SampleFile(
        name: "\(survey.id)-\(label).csv", bytes: file.bytes(answers, tree: tree, random: &random)))
  }
  return files
}

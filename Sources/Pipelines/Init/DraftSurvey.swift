/// A survey as it is guessed from its answers.
struct DraftSurvey {
  let id: String
  let answers: SurveyAnswers
  let population: PopulationGuess
  let scales: [DraftScale]
  let roles: ItemRoles
  let dimensions: [DraftDimension]

  /// Name of the codebook.
  var file: String { id == "pipeline" ? "pipeline_questionnaire.yaml" : "\(id).yaml" }

  /// - Parameter taken: ids of other surveys.
  init(_ answers: SurveyAnswers, taken: Set<String>, _ words: DraftWords) {
    self.answers = answers
    population = PopulationGuess(answers)
    let guess = ScaleGuess(answers)
    scales = guess.scales
    roles = ItemRoles(answers, guess)
    dimensions = DimensionGuess(answers, roles, scales, words).dimensions
    let names = answers.waves.map(\.file.words)
    let shared = (names.first ?? []).filter { word in names.allSatisfy { $0.contains(word) } }
    let people =
      population.population == .user
      ? words("bruker", "brukar", "users") : words("medarbeider", "medarbeidar", "employees")
    id = ColumnNames.identifier(
      shared.isEmpty ? people : shared.joined(separator: "_"), taken: taken)
  }

  /// Codes of the scale that most items have, by wave; nil: the items have none.
  var waveCodes: WaveCodes? { mainScale.map { WaveCodes(answers, scales[$0]) } }

  /// Other years, the same people as far as is known, and names of files that begin alike or as many
  /// items on the same scale.
  func mayBeWave(of other: DraftSurvey) -> Bool {
    let years = Set(answers.waves.map(\.label))
    guard years.isDisjoint(with: other.answers.waves.map(\.label)),
      population.population == other.population.population
    else { return false }
    let (a, b) = (answers.waves[0].file.words, other.answers.waves[0].file.words)
    let areAlike =
      a == b
      || a.contains { word in
        b.contains { $0.count > 3 && word.count > 3 && ($0.hasPrefix(word) || word.hasPrefix($0)) }
      }
    let ranges = [self, other].map { survey in survey.mainScale.map { survey.scales[$0].range } }
    return areAlike || (roles.items.count == other.roles.items.count && ranges[0] == ranges[1])
  }

  /// Some rows are nobody's answers.
  var hasRowsToDelete: Bool { answers.waves.contains { !$0.microdata.summaryRows.isEmpty } }

  /// The scale that most items have; nil where they are numbers with decimals.
  var mainScale: Int? {
    let counts = scales.indices.map { number in
      roles.items.count { $0.scale == .codes(number) }
    }
    guard let most = counts.max(), most > 0 else { return nil }
    return counts.firstIndex(of: most)
  }

  /// Dimensions that `words` tell of, by label or items' texts.
  func dimensions(_ telling: TellingWords) -> [DraftDimension] {
    dimensions.filter { dimension in
      telling.stand(in: dimension.label ?? "") || telling.stand(in: dimension.id)
    }
  }
}

import Survey

/// Whom a survey asks, by the words of its file and its questions.
struct PopulationGuess {
  let population: Population
  /// The words that decided; empty: none did, and employees are assumed.
  let words: [String]

  static func byName(_ words: [String]) -> Population? {
    let employees = words.contains { TellingWords.employees.stand(in: $0) }
    let users = words.contains { TellingWords.users.stand(in: $0) }
    return employees == users ? nil : employees ? .employee : .user
  }

  init(_ survey: SurveyAnswers) {
    let names = survey.waves.flatMap(\.file.words)
    if let byName = Self.byName(names) {
      let telling: TellingWords = byName == .employee ? .employees : .users
      population = byName
      words = Array(Set(names.filter { telling.stand(in: $0) })).sorted()
      return
    }
    let labels = survey.columns.compactMap(\.label).flatMap(TellingWords.tokens)
    let employees = labels.filter { TellingWords.employees.stand(in: $0) }
    let users = labels.filter { TellingWords.users.stand(in: $0) }
    population = users.count > employees.count ? .user : .employee
    words = Array(Set(users.count > employees.count ? users : employees)).sorted()
  }
}

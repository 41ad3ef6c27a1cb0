/// Whom a survey asked and who answered, in one wave, by place of unit in the tree.
struct Participation {
  let invited: [Int]
  let answered: [Int]

  /// The employee survey: everybody is invited; the share that answers is met exactly in the whole,
  /// and varies by unit as it falls out.
  init(employeesOf tree: UnitTree, settings: SampleSettings, wave: Int) {
    var random = RandomSource(seed: settings.seed, stream: "employees \(wave)")
    let total = Int((Double(settings.respondents) * (1 - 0.015 * Double(wave))).rounded())
    let invited = shared(
      total, by: tree.units.map { $0.size * (wave == 0 ? 1 : 0.95 + 0.1 * random.uniform()) })
    var eagerness: [(unit: Int, score: Double)] = []
    for (unit, count) in invited.enumerated() {
      let climate = 0.15 * random.normal()
      for _ in 0..<count { eagerness.append((unit, climate + random.normal())) }
    }
    eagerness.sort { $0.score == $1.score ? $0.unit < $1.unit : $0.score > $1.score }
    let rate = PublishedFigures.responseRate(wave: wave)
    var answered = [Int](repeating: 0, count: invited.count)
    for person in eagerness.prefix(Int((rate * Double(total)).rounded())) {
      answered[person.unit] += 1
    }
    self.invited = invited
    self.answered = answered
  }

  /// The user survey: 15–40 answers from each unit that meets users, a good half of those asked.
  init(usersOf tree: UnitTree, settings: SampleSettings, wave: Int) {
    var random = RandomSource(seed: settings.seed, stream: "users \(wave)")
    var invited: [Int] = []
    var answered: [Int] = []
    for unit in tree.units {
      let answers = unit.meetsUsers ? 15 + random.below(26) : 0
      answered.append(answers)
      invited.append(answers == 0 ? 0 : answers * 100 / (48 + random.below(18)))
    }
    self.invited = invited
    self.answered = answered
  }

  var invitedTotal: Int { invited.reduce(0, +) }
  var answeredTotal: Int { answered.reduce(0, +) }

  /// Places of the units with at least `count` answers.
  func units(withAtLeast count: Int) -> [Int] {
    answered.indices.filter { answered[$0] >= count }
  }
}

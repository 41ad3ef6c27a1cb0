/// What is true of each unit and never seen: the climate that its answers and registers show.
/// Standard scores (mean 0, SD 1 over the units), by wave from the newest, dimension and unit.
struct UnitLatents {
  let employee: [[[Double]]]
  let user: [[[Double]]]
  /// High: much sick leave. By wave and unit.
  let sickLeave: [[Double]]
  /// Units on which the planted unit correlations hold exactly in the newest wave.
  let userPanel: [Int]
  let staffPanel: [Int]

  /// Correlation of the unit's user satisfaction with its leadership climate.
  static let userCorrelation = 0.30
  /// Correlation of the unit's sick leave with its leadership climate.
  static let sickLeaveCorrelation = -0.35
  /// How much a unit's climate on all themes has in common.
  static let commonLoading = 0.50
  /// How much a unit's user climate on other themes shares with satisfaction.
  static let userCommonLoading = 0.60
  /// Correlation of a unit's climate in one year with the year after.
  static let persistence = 0.80
  /// Fewest answers with which a unit enters the panels.
  static let panelMinimum = 5

  init(
    settings: SampleSettings, unitCount: Int, employees: Participation, users: Participation
  ) {
    var random = RandomSource(seed: settings.seed, stream: "unit latents")
    let staffed = employees.units(withAtLeast: 1)
    staffPanel = employees.units(withAtLeast: Self.panelMinimum)
    let enoughUsers = Set(users.units(withAtLeast: Self.panelMinimum))
    userPanel = staffPanel.filter(enoughUsers.contains)

    let common = random.normals(unitCount)
    let employeeNow = SurveyPlan.employee.dimensions.map { _ in
      standardized(
        mixed(common, random.normals(unitCount), share: Self.commonLoading), over: staffed)
    }
    let leader = SurveyPlan.employee.place(of: "naermeste_leder") ?? 0
    let climate = employeeNow[leader]
    let satisfaction = correlated(
      with: climate, Self.userCorrelation, over: userPanel, noise: random.normals(unitCount))
    let userNow = SurveyPlan.user.dimensions.map { dimension in
      let own = random.normals(unitCount)
      return dimension.id == "tilfredshet"
        ? satisfaction : mixed(satisfaction, own, share: Self.userCommonLoading)
    }
    let sickNow = correlated(
      with: climate, Self.sickLeaveCorrelation, over: staffPanel, noise: random.normals(unitCount))

    var employee = [employeeNow]
    var user = [userNow]
    var sick = [sickNow]
    for wave in 1..<max(1, settings.waves) {
      employee.append(employee[wave - 1].map { earlier($0, &random) })
      user.append(user[wave - 1].map { earlier($0, &random) })
      sick.append(earlier(sick[wave - 1], &random))
    }
    self.employee = employee
    self.user = user
    sickLeave = sick
  }
}

/// The year before: persistent, with news.
private func earlier(_ values: [Double], _ random: inout RandomSource) -> [Double] {
  mixed(values, random.normals(values.count), share: UnitLatents.persistence)
}

/// share·x + √(1 − share²)·noise: correlation `share` with x, in expectation.
func mixed(_ x: [Double], _ noise: [Double], share: Double) -> [Double] {
  let rest = (1 - share * share).squareRoot()
  return zip(x, noise).map { share * $0 + rest * $1 }
}

/// Shifted and scaled to mean 0 and variance 1 (divisor: count) over the units in `panel`; as it is
/// where fewer than four units make that meaningless.
func standardized(_ values: [Double], over panel: [Int]) -> [Double] {
  guard panel.count >= 4 else { return values }
  var mean = 0.0
  for unit in panel { mean += values[unit] }
  mean /= Double(panel.count)
  var variance = 0.0
  for unit in panel { variance += (values[unit] - mean) * (values[unit] - mean) }
  variance /= Double(panel.count)
  let scale = variance > 0 ? 1 / variance.squareRoot() : 1
  return values.map { ($0 - mean) * scale }
}

/// Values whose correlation with `x` is exactly `r` over the panel (elsewhere in expectation): the
/// noise is first freed of what it happens to share with `x` there.
func correlated(with x: [Double], _ r: Double, over panel: [Int], noise: [Double]) -> [Double] {
  guard panel.count >= 4 else { return mixed(x, noise, share: r) }
  let base = standardized(x, over: panel)
  let raw = standardized(noise, over: panel)
  var slope = 0.0
  for unit in panel { slope += base[unit] * raw[unit] }
  slope /= Double(panel.count)
  let free = standardized(zip(raw, base).map { $0 - slope * $1 }, over: panel)
  return mixed(base, free, share: r)
}

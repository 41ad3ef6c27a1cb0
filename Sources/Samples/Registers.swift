/// The register file: what nobody was asked for.
struct Registers {
  let tree: UnitTree
  let settings: SampleSettings
  let latents: UnitLatents
  /// By wave from the newest.
  let employees: [Participation]

  /// The values that at least one unit of the tree has.
  var plans: [RegisterPlan] {
    RegisterPlan.all.filter { plan in
      tree.units.indices.contains { place in
        (0..<settings.waves).contains { holds(plan, place, $0) }
      }
    }
  }

  /// unit;wave;indicator;value;n with one row per unit, wave and indicator that exists.
  func text() -> String {
    var table = DelimitedText(header: ["unit", "wave", "indicator", "value", "n"])
    for plan in plans {
      var random = RandomSource(seed: settings.seed, stream: "register " + plan.id)
      var scores = random.normals(tree.units.count)
      for wave in 0..<settings.waves {
        if wave > 0 { scores = mixed(scores, random.normals(scores.count), share: 0.85) }
        if plan.id == "sykefravaer" { scores = latents.sickLeave[wave] }
        append(plan, scores, wave, to: &table, &random)
      }
    }
    return table.text
  }

  private func append(
    _ plan: RegisterPlan, _ scores: [Double], _ wave: Int, to table: inout DelimitedText,
    _ random: inout RandomSource
  ) {
    let level = plan.level + plan.earlier * Double(wave)
    var weighted = (sum: 0.0, employees: 0)
    var rows: [[String]] = []
    for place in tree.units.indices where holds(plan, place, wave) {
      let value = min(
        plan.range.upperBound, max(plan.range.lowerBound, level + plan.spread * scores[place]))
      let staff = employees[wave].invited[place]
      weighted.sum += value * Double(staff)
      weighted.employees += staff
      rows.append(row(plan, place, wave, value, count(plan, staff, &random)))
    }
    if case .staffed = plan.holders, weighted.employees > 0 {
      let mean = weighted.sum / Double(weighted.employees)
      let count = plan.count == .employees ? String(weighted.employees) : ""
      rows.insert(row(plan, 0, wave, mean, count), at: 0)
    }
    for fields in rows { table.append(fields) }
  }

  private func row(
    _ plan: RegisterPlan, _ place: Int, _ wave: Int, _ value: Double, _ count: String
  ) -> [String] {
    [
      tree.units[place].id, settings.waveLabels[wave], plan.id, commaText(value, plan.decimals),
      count,
    ]
  }

  private func count(_ plan: RegisterPlan, _ staff: Int, _ random: inout RandomSource) -> String {
    switch plan.count {
    case .none: ""
    case .employees: String(staff)
    case .cases: String(18 + random.below(180))
    }
  }

  private func holds(_ plan: RegisterPlan, _ place: Int, _ wave: Int) -> Bool {
    let unit = tree.units[place]
    let staffed = employees[wave].invited[place] > 0
    return switch plan.holders {
    case .staffed: staffed
    case .types(let types): staffed && unit.type.map(types.contains) == true
    case .meetUsers: staffed && unit.meetsUsers
    case .municipality: unit.parent == nil
    }
  }
}

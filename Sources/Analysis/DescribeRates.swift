import Responses
import Survey

/// The table `response_rates`. A parent's rate is all answers over all invited below it.
func describeRates(_ surveys: [ScoredSurvey], _ settings: DescribeSettings) -> Table {
  var table = Table(.responseRates)
  let organisation = settings.organisation
  for survey in surveys {
    for wave in survey.waves {
      let invited = organisation.subtree(
        wave.data.invited, answered: wave.scores?.responses.units ?? [])
      let answered = wave.scores.map { organisation.subtreeCounts($0.responses.units) }
      for (place, unit) in organisation.units.enumerated() {
        let rate = ResponseRate(
          wave.data.declaration, isRoot: place == organisation.root,
          invited: invited[place], answered: answered?[place])
        guard rate.isKnown else { continue }
        table.append(
          [.text(survey.id), .text(wave.label), .text(unit.id)] + rate.cells + [
            .shown, .text(unit.name),
          ])
      }
    }
  }
  return table
}

/// How many answered, of how many.
struct ResponseRate {
  let invited: Int?
  let answered: Int?
  /// Share 0…1, or above where more answered than were invited.
  let rate: Double?
  /// Half a step of the last printed decimal; nil for counts.
  let halfWidth: Double?

  init(_ declaration: WaveDeclaration, isRoot: Bool, invited: Int?, answered: Int?) {
    self.invited = invited
    self.answered = answered
    if let invited, invited > 0, let answered {
      rate = Double(answered) / Double(invited)
      halfWidth = nil
    } else if isRoot {
      rate = declaration.responseRate
      halfWidth = declaration.responseRateHalfWidth
    } else {
      rate = nil
      halfWidth = nil
    }
  }

  var isKnown: Bool { (answered ?? 0) > 0 || invited != nil || rate != nil }

  var cells: [Cell] {
    let low = rate.flatMap { rate in halfWidth.map { max(0, rate - $0) } }
    let high = rate.flatMap { rate in halfWidth.map { min(1, rate + $0) } }
    return [Cell(invited), Cell(answered), Cell(rate), Cell(low), Cell(high)]
  }
}

extension Organisation {
  /// Rows in each unit's subtree.
  func subtreeCounts(_ rows: [Int32]) -> [Int] {
    var own = [Int](repeating: 0, count: units.count)
    for unit in rows { own[Int(unit)] += 1 }
    return rolledUp(own) { $0 += $1 }
  }
}

import Responses
import Survey

/// A response rate that is too low, as `response_rates.csv` has it for the whole.
///
/// Answered are accepted rows with at least one answer or don't-know; invited is what the pipeline
/// gives. Nobody is taken out as unreachable or as not eligible. In the terms of AAPOR's Standard
/// Definitions that is nearest to RR2 (partial answers count, everybody invited is eligible), save
/// that AAPOR sets a least share of questions for a partial answer and here one will do. How many
/// answered is left to that table, which knows when to hide it.
func rateFindings(
  _ wave: WaveData, _ source: String, _ organisation: Organisation, _ quality: QualitySettings
) -> QualityFindings {
  var units: [Int32] = []
  var answered: Int?
  if case .microdata(let table) = wave.content {
    units = table.units
    answered = table.rowCount
  }
  let invited = organisation.subtree(wave.invited, answered: units)[organisation.root]
  let known = ResponseRate(wave.declaration, isRoot: true, invited: invited, answered: answered)
  let rule = QualityRule.responseRate
  guard let rate = known.rate else {
    return QualityFindings(
      notes: wave.invited == nil || quality[rule].isOff ? [] : [unjudged(source, rule)])
  }
  guard let verdict = quality.verdict(rule, rate) else { return QualityFindings() }
  let isCounted = known.halfWidth == nil
  return QualityFindings(notes: [
    QualityNote(
      source: source, column: "", rule: rule.rawValue, severity: verdict.severity,
      count: 1,
      message: "the response rate is below \(percent(verdict.level)). "
        + (isCounted
          ? "It is rows with at least one answer or don't-know, divided by invited as given; "
            + "nobody is taken out as unreachable or not eligible (like AAPOR's RR2)"
          : "It is as published; how it was worked out is not known here"))
  ])
}

private func unjudged(_ source: String, _ rule: QualityRule) -> QualityNote {
  QualityNote(
    source: source, column: "", rule: rule.rawValue, severity: .warning, count: 1,
    message: "the response rate of the whole is not known, since some units have no count of "
      + "invited; it is not judged")
}

/// Units that answered one survey and not another one in a wave of the same label: they take no part
/// in what is related by unit across the two.
///
/// A unit answers by rows of its own or by a published mean. The root is left out: it is the whole in
/// published figures, and rows without a known unit are kept there. Only the units' ids are told, which
/// the release holds anyway; how few answered in one is not.
func coverageFindings(
  _ surveys: [SurveyData], _ organisation: Organisation, _ quality: QualitySettings
) -> QualityFindings {
  var findings = QualityFindings()
  guard !quality[.coverage].isOff else { return findings }
  for survey in surveys {
    for wave in survey.waves {
      guard let here = wave.units(organisation) else { continue }
      for other in surveys where other.declaration.id != survey.declaration.id {
        guard let match = other.waves.first(where: { $0.label == wave.label }),
          let there = match.units(organisation)
        else { continue }
        let missing = organisation.units.indices.filter { here[$0] && !there[$0] }
        let total = here.count { $0 }
        let share = Double(missing.count) / Double(total)
        guard let verdict = quality.verdict(.coverage, share) else { continue }
        findings.notes.append(
          QualityNote(
            source: wave.source(in: survey.declaration), column: other.declaration.id,
            rule: QualityRule.coverage.rawValue, severity: verdict.severity,
            count: missing.count, total: nil,
            message: "units with answers but none in `\(other.declaration.id)`, of \(total); left "
              + "out of what is related by unit: "
              + listed(missing.map { organisation.units[$0].id })))
      }
    }
  }
  return findings
}

extension WaveData {
  /// By place of unit, whether it answered; nil where no answers are known by unit.
  fileprivate func units(_ organisation: Organisation) -> [Bool]? {
    var covered = [Bool](repeating: false, count: organisation.units.count)
    switch content {
    case .microdata(let table): for unit in table.units { covered[Int(unit)] = true }
    case .published(let means, _): for mean in means { covered[mean.unit] = true }
    case .rateOnly: return nil
    }
    covered[organisation.root] = false
    return covered.contains(true) ? covered : nil
  }
}

/// At most twenty names.
func listed(_ names: [String]) -> String {
  let shown = names.prefix(20).joined(separator: ", ")
  return names.count > 20 ? "\(shown) and \(names.count - 20) more" : shown
}

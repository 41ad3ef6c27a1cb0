import Analysis
import Responses
import Survey

/// Indicators in % whose figures are all fractions, though the target is no fraction, as where a
/// workbook shows 0.081 as 8.1 %: any target would be reached, or none.
func fractionsForPercent(_ registers: [RegisterData], _ catalogue: [CatalogueEntry])
  -> [QualityNote]
{
  registers.flatMap { register -> [QualityNote] in
    let values = Dictionary(grouping: register.values, by: \.indicator)
    return catalogue.compactMap { entry in
      guard entry.unit.contains("%"), let target = entry.target, target > 1,
        let name = values.keys.first(where: { "\(register.id).\($0)" == entry.indicator })
      else { return nil }
      let numbers = (values[name] ?? []).compactMap(\.figure.number)
      guard numbers.count > 2, numbers.allSatisfy({ (0...1).contains($0) }),
        numbers.contains(where: { $0 > 0 && $0 < 1 })
      else { return nil }
      return QualityNote(
        source: register.id, column: name, rule: "fraction_for_percent", severity: .warning,
        count: numbers.count,
        message: "figures of an indicator in % with a target above 1, all of them from 0 to 1: "
          + "fractions, such as a workbook shows with %? Then write them in %, or the target as a "
          + "fraction")
    }
  }
}

import Responses
import Survey

/// The table `indicator_values`: register values, and the catalogue's dimensions and items, per
/// wave and unit, against the target where one is set.
func indicatorValues(
  _ indicators: [ClassifiedIndicator], _ measured: Measured, _ settings: DescribeSettings
) -> Table {
  var table = Table(.indicatorValues)
  for indicator in indicators {
    let entry = indicator.entry
    for value in measured.values(of: indicator, settings) {
      let unit = settings.organisation.units[value.unit]
      let number = value.figure.number
      let reached = entry?.target.flatMap { target in
        number.map { entry?.direction == .lowerIsBetter ? $0 <= target : $0 >= target }
      }
      table.append([
        .text("\(indicator.name)"), .text(value.wave), .text(unit.id), Cell(number),
        Cell(value.n), Cell(entry?.target), Cell(reached.map { $0 ? "reached" : "not_reached" }),
        .shown, Cell(value.figure.status), .text(unit.name),
        .text(indicator.text.text(in: settings.language)),
      ])
    }
  }
  return table
}

/// Where the values of indicators are found.
struct Measured {
  let surveys: [ScoredSurvey]
  let registers: [RegisterData]
  let description: DimensionDescription
  let items: Table

  typealias Value = (unit: Int, wave: String, figure: Figure, n: Double?)

  /// Register values in file order by wave as first met; survey values newest wave first. Items
  /// and dimensions count only where the catalogue names them.
  func values(of indicator: ClassifiedIndicator, _ settings: DescribeSettings) -> [Value] {
    if let register = registers.first(where: { $0.id == indicator.name.source }) {
      return register.values.filter { $0.indicator == indicator.name.name }.map {
        ($0.unit, $0.wave, $0.figure, $0.n)
      }
    }
    guard indicator.entry != nil,
      let s = surveys.firstIndex(where: { $0.id == indicator.name.source })
    else { return [] }
    let survey = surveys[s]
    if let d = survey.questionnaire.dimensions.firstIndex(where: { $0.id == indicator.name.name }) {
      return survey.waves.indices.flatMap { w -> [Value] in
        let cells = description.cells[s][w]
        guard !cells.isEmpty else { return [] }
        return cells[d].enumerated().compactMap { unit, cell in
          cell.map {
            (
              unit, survey.waves[w].label, .number($0.estimate.value, mark: nil),
              $0.n.map(Double.init)
            )
          }
        }
      }
    }
    return itemValues(indicator.name, settings.organisation)
  }

  private func itemValues(_ name: QualifiedName, _ organisation: Organisation) -> [Value] {
    (0..<items.rowCount).compactMap { row in
      guard items[row, "survey"].text == name.source, items[row, "item"].text == name.name,
        let unit = items[row, "unit"].text.flatMap(organisation.place(of:)),
        let wave = items[row, "wave"].text, let mean = items[row, "mean"].number
      else { return nil }
      return (unit, wave, .number(mean, mark: nil), items[row, "n"].number)
    }
  }
}

public import Responses
public import Survey

/// Reads a register: `unit,wave,indicator,value[,n][,status]`. A blank value is no value, and is
/// counted; a value that its source withholds, does not have or cannot have keeps its row. A row's
/// unit is looked up among the names that hold in its wave. Faults as in `readPublished`, and
/// `unknown_wave`.
/// - Parameter waves: labels of all waves; empty: any.
public func readRegister(_ file: FigureFile, id: String, waves: Set<String>) throws(Faults)
  -> ReadFigures<RegisterData>
{
  var reader = try FigureReader(file, .register)
  var values: [RegisterData.Value] = []
  for row in reader.rows {
    let unit = reader.unit(row)
    let wave =
      waves.isEmpty
      ? reader.filled(row, "wave") : reader.name(row, "wave", among: waves, "unknown_wave")
    let indicator = reader.filled(row, "indicator")
    let isNew = reader.isNew(row, ["unit", "wave", "indicator"], resolvedUnit: unit)
    let n = reader.nonNegative(row, "n")
    let figure = reader.figure(row)
    if let unit, let wave, let indicator, let figure, isNew {
      values.append(
        RegisterData.Value(unit: unit, wave: wave, indicator: indicator, figure: figure, n: n))
    }
  }
  let data = RegisterData(id: id, values: values)
  return try reader.finish(ReadFigures(data: data, notes: reader.notes(on: "value")))
}

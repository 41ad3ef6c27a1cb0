public import Responses
public import Survey

/// A register's values, and what is worth knowing of them.
public struct ReadRegister: Sendable {
  public let data: RegisterData
  public let notes: [QualityNote]
}

/// Reads a register: `unit,wave,indicator,value[,n]`. A blank value is no value, and is counted.
/// Faults as in `readPublished`, and `unknown_wave`, `symbol`: statistical offices write `:`, `..`
/// or `*` for things that differ between them, so that only a source's own profile can tell.
/// - Parameter waves: labels of all waves; empty: any.
public func readRegister(_ file: FigureFile, id: String, waves: Set<String>) throws(Faults)
  -> ReadRegister
{
  var reader = try FigureReader(file, required: ["unit", "wave", "indicator", "value"])
  var values: [RegisterData.Value] = []
  var blanks = 0
  for row in reader.rows {
    let unit = reader.unit(row)
    let wave = waves.isEmpty ? reader.filled(row, "wave") : reader.wave(row, waves)
    let indicator = reader.filled(row, "indicator")
    let isNew = reader.isNew(row, ["unit", "wave", "indicator"], resolvedUnit: unit)
    let n = reader.weight(row, "n")
    if reader.text(row, "value").isEmpty {
      blanks += 1
      continue
    }
    let value = reader.registerValue(row)
    if let unit, let wave, let indicator, let value, isNew {
      values.append(
        RegisterData.Value(unit: unit, wave: wave, indicator: indicator, value: value, n: n))
    }
  }
  let note = QualityNote(
    source: file.source, column: "value", rule: "blank_value", severity: .note, count: blanks,
    message: "\(blanks) row\(blanks == 1 ? "" : "s") without a value, read as unknown")
  return try reader.finish(
    ReadRegister(data: RegisterData(id: id, values: values), notes: blanks > 0 ? [note] : []))
}

extension FigureReader {
  fileprivate mutating func wave(_ row: Int, _ waves: Set<String>) -> String? {
    name(row, "wave", among: waves, "unknown_wave")
  }

  fileprivate mutating func registerValue(_ row: Int) -> Double? {
    if isSymbol(text(row, "value")) {
      fault(
        row, "value", "symbol", "`\(text(row, "value"))` is a symbol, not a number",
        advice: "What a symbol means differs between sources: it needs a source profile. "
          + "Leave the value blank where it is unknown.")
      return nil
    }
    return number(row, "value")
  }

  /// The register's own count behind a value: a number from 0; nil when blank or not given.
  fileprivate mutating func weight(_ row: Int, _ column: String) -> Double? {
    guard !text(row, column).isEmpty, let value = number(row, column) else { return nil }
    guard value >= 0 else {
      fault(row, column, "bad_number", "`\(text(row, column))` is below 0")
      return nil
    }
    return value
  }

  /// Neither letter nor digit in it.
  private func isSymbol(_ text: String) -> Bool {
    !text.isEmpty && !text.contains { $0.isLetter || $0.isNumber }
  }
}

import Ingest
import Survey

/// Reads how somebody else's table of figures is to be understood: `profile`, `symbols`, `columns`
/// and `only`.
struct FigureReadingReader {
  private let log: FaultLog
  private let file: ConfigFile

  init(_ log: FaultLog, _ file: ConfigFile) {
    self.log = log
    self.file = file
  }

  func read(_ node: ConfigNode) -> FigureFile.Reading {
    var symbols: [String: FigureMeaning] = [:]
    for entry in node["symbols"]?.entries ?? [] {
      symbols[entry.key] = entry.value.text.flatMap(FigureMeaning.init)
    }
    return FigureFile.Reading(
      profile: node["profile"]?.text.flatMap(SourceProfile.init) ?? .plain, symbols: symbols,
      columns: columns(node))
  }

  private func columns(_ node: ConfigNode) -> FigureColumns {
    var fields: [String: FigureField] = [:]
    for entry in node["columns"]?.entries ?? [] { fields[entry.key] = field(entry.value) }
    return FigureColumns(fields: fields, only: Self.only(node["only"]))
  }

  /// Column → texts, each a list or a single one.
  static func only(_ node: ConfigNode?) -> [String: Set<String>] {
    var only: [String: Set<String>] = [:]
    for entry in node?.entries ?? [] {
      only[entry.key] = Set((entry.value.list ?? [entry.value]).compactMap(\.text))
    }
    return only
  }

  private func field(_ node: ConfigNode) -> FigureField? {
    if let name = node.text { return .column(name) }
    guard let entries = node.entries else { return nil }
    switch (node["column"]?.text, node["constant"]?.text) {
    case (let column?, nil):
      var codes: [String: String] = [:]
      for entry in node["codes"]?.entries ?? [] { codes[entry.key] = entry.value.text }
      let others = node["others"]?.text.flatMap(FigureField.OtherCodes.init)
      return .column(column, codes: codes, others: others ?? .kept)
    case (nil, let constant?) where entries.count == 1: return .constant(constant)
    default:
      log.note(
        "column_or_constant", at: file.place(node.mark),
        "a field comes from a column, or is the same in every row",
        advice: "Expected `column:`, perhaps with `codes:` and `others:`, or `constant:` alone.")
      return nil
    }
  }
}

extension FigureColumns {
  /// Columns of the source that the required fields of a layout come from, and those that `only`
  /// looks at.
  func needed(for layout: FigureLayout) -> [String] {
    layout.required.compactMap { field in
      switch fields[field] {
      case .constant: nil
      case .column(let name, _, _): name
      case nil: field
      }
    } + only.keys.sorted()
  }
}

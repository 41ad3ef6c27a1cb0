import Ingest
import Survey

/// Finds the files that a pipeline names, and reads those that are configuration.
final class SourceReader {
  let pipeline: ConfigFile
  let log: FaultLog
  private(set) var configFiles: [InputFile]
  private(set) var dataFiles: [InputFile] = []
  /// As each is read first.
  private(set) var tables: [InputFile: TableSource] = [:]
  private var made: [TableSource] = []
  /// Of tables that are configuration: what was found out about their form, one for each file.
  private(set) var detectedForms: [(file: String, report: String)] = []

  enum Use { case config, data }

  init(pipeline: ConfigFile, log: FaultLog) {
    self.pipeline = pipeline
    self.log = log
    configFiles = [pipeline.input]
  }

  /// A file named by a path alone.
  func file(_ node: ConfigNode?, _ use: Use) -> (file: InputFile, place: Diagnostic.Place)? {
    guard let node, let written = node.text, !written.isEmpty,
      !written.unicodeScalars.contains("\0")
    else { return nil }
    let input = FileAccess.resolve(written, in: pipeline.input)
    let place = pipeline.place(node.mark)
    guard FileAccess.exists(input, named: place, log: log) else { return nil }
    add(input, use)
    return (input, place)
  }

  /// A table of figures, perhaps somebody else's. Nil when there is none to read.
  func figures(_ node: ConfigNode?) -> InputTable? {
    guard let node else { return nil }
    return source(node, .data, FigureReadingReader(log, pipeline).read(node))
  }

  /// A table named by a path, or by a mapping with `file` or a database. Nil when there is none to
  /// read.
  func source(
    _ node: ConfigNode?, _ use: Use, _ reading: FigureFile.Reading = FigureFile.Reading()
  ) -> InputTable? {
    guard let node else { return nil }
    if node.entries != nil, node["file"] == nil || node["sqlite"] != nil || node["postgres"] != nil
    {
      return DatabaseReader(sources: self, log: log).read(node).map { input, table in
        // The same table named twice is asked for once.
        let known = tables[input] ?? table
        tables[input] = known
        add(input, use)
        return InputTable(file: input, table: known, reading: reading)
      }
    }
    guard let (file, _) = file(node.entries == nil ? node : node["file"], use) else { return nil }
    let format = TextFormat(
      delimiter: node["delimiter"]?.text.flatMap(TextFormat.Delimiter.init),
      decimal: node["decimal"]?.text.flatMap(TextFormat.DecimalSign.init),
      encoding: node["encoding"]?.text.flatMap(TextEncoding.init(iana:)))
    let form: TableSource.Form =
      switch node["format"]?.text {
      case "csv": .text(format)
      case "xlsx": workbook(node)
      case "sav": .spss
      case "json_stat": .jsonStat
      case "surveyxact": .surveyXact(format)
      default: node["sheet"] ?? node["header_row"] == nil ? .detected(format) : workbook(node)
      }
    let table = TableSource(
      path: file.path, shown: file.shown, form: form, headerRows: node["header_rows"]?.integer)
    // What several waves are taken from, such as a workbook, is made into text once.
    let known = made.first { $0 == table }
    if known == nil { made.append(table) }
    tables[file] = tables[file] ?? known ?? table
    let source = InputTable(file: file, table: known ?? table, reading: reading)
    for companion in source.companions where !dataFiles.contains(companion) {
      dataFiles.append(companion)
    }
    return source
  }

  /// A sheet is meant by its number where it is a number that is not in quotes.
  private func workbook(_ node: ConfigNode) -> TableSource.Form {
    let sheet = node["sheet"].flatMap { node in
      node.integer.map { .number($0) } ?? node.text.map { TableSource.Sheet.name($0) }
    }
    return .workbook(sheet, headerRow: node["header_row"]?.integer)
  }

  private func add(_ input: InputFile, _ use: Use) {
    switch use {
    case .config: if !configFiles.contains(input) { configFiles.append(input) }
    case .data: if !dataFiles.contains(input) { dataFiles.append(input) }
    }
  }

  /// The whole of a configuration table, its required columns there.
  func table(_ source: InputTable?, needs columns: [String]) -> SmallTable? {
    guard let source else { return nil }
    return taking { () throws(Faults) in
      let table = try SmallTable.read(source.table)
      if let report = table.report, !detectedForms.contains(where: { $0.file == source.file.name })
      {
        detectedForms.append((source.file.name, report))
      }
      return hasColumns(columns, table.header, (source.file, table.headerRow, table.hint))
        ? table : nil
    }
  }

  /// The header of a data file, its required columns there; the answers are not read.
  func header(_ source: InputTable?, needs columns: [String]) -> SourceHeader? {
    guard let source else { return nil }
    return taking { () throws(Faults) in
      let header = try readHeader(source.table)
      return hasColumns(columns, header.names, (source.file, header.row, header.hint))
        ? header : nil
    }
  }

  /// The header of a table of figures, the columns that its fields come from there.
  func header(_ source: InputTable?, for layout: FigureLayout) -> SourceHeader? {
    guard let source else { return nil }
    return taking { () throws(Faults) in
      let header = try readHeader(source.table)
      let needed = source.reading.columns.needed(for: layout)
      let found = (source.file, header.row, Self.mapped(header.hint))
      return hasColumns(needed, header.names, found) ? header : nil
    }
  }

  /// The whole of a table of figures that is read with the configuration, as `layout` has it.
  func table(_ source: InputTable?, for layout: FigureLayout) -> SmallTable? {
    guard let source else { return nil }
    let columns = source.reading.columns
    return taking { () throws(Faults) in
      let table = try SmallTable.readWhole(source.table)
      let needed = columns.needed(for: layout)
      let found = (source.file, table.headerRow, Self.mapped(table.hint))
      guard hasColumns(needed, table.header, found) else { return nil }
      return try table.arranged(by: columns, as: layout)
    }
  }

  /// A table of figures may have columns of other names.
  private static func mapped(_ hint: String?) -> String {
    "Where the columns are called otherwise, say so under `columns`, such as `columns: {unit: Enhet}`."
      + (hint.map { " " + $0 } ?? "")
  }

  private func taking<Value>(_ read: () throws(Faults) -> Value?) -> Value? {
    do {
      return try read()
    } catch {
      take(error)
      return nil
    }
  }

  /// Whatever is wrong with a header or a table of configuration is a fault of configuration.
  private func take(_ faults: Faults) {
    log.add(
      faults.diagnostics.map { fault in
        var place = fault.place
        if case .file(let name) = place { place = .data(file: name, row: 1, column: "") }
        return Diagnostic(
          .config, fault.severity, rule: fault.rule, at: place, fault.message,
          advice: fault.advice, value: fault.value)
      })
  }

  private func hasColumns(
    _ columns: [String], _ header: [String], _ source: (file: InputFile, row: Int, hint: String?)
  ) -> Bool {
    let (file, row, hint) = source
    let missing = columns.filter { !header.contains($0) }
    for column in missing {
      let near = nearest(to: column, among: header).map { "; `\($0)` is near" } ?? ""
      log.note(
        "missing_column", at: .data(file: file.shown, row: row, column: column),
        "there is no column `\(column)`\(near)",
        advice: "Expected a header with " + columns.map { "`\($0)`" }.joined(separator: ", ") + "."
          + (hint.map { " " + $0 } ?? ""))
    }
    let doubled = duplicateColumns(header, file: file.shown, row: row, asked: columns)
    log.add(doubled)
    return missing.isEmpty && doubled.isEmpty
  }
}

extension SmallTable {
  /// The words of a cell; nil when it is empty, or when there is no such column.
  func text(_ row: Int, _ column: String) -> String? {
    guard let place = self.column(column), !rows[row][place].isEmpty else { return nil }
    return rows[row][place]
  }
}

import Ingest
import Survey

/// Finds the files that a pipeline names, and reads those that are configuration.
final class SourceReader {
  let pipeline: ConfigFile
  let log: FaultLog
  private(set) var configFiles: [InputFile]
  private(set) var dataFiles: [InputFile] = []

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
    switch use {
    case .config: if !configFiles.contains(input) { configFiles.append(input) }
    case .data: if !dataFiles.contains(input) { dataFiles.append(input) }
    }
    return (input, place)
  }

  /// A file named by a path, or by a mapping with `file`. Nil when there is none to read.
  func source(_ node: ConfigNode?, _ use: Use) -> InputTable? {
    guard let node else { return nil }
    let named = node.entries == nil ? node : node["file"]
    guard let (file, place) = file(named, use), isText(file, at: place) else { return nil }
    let format = TextFormat(
      delimiter: node["delimiter"]?.text.flatMap(TextFormat.Delimiter.init),
      decimal: node["decimal"]?.text.flatMap(TextFormat.DecimalSign.init),
      encoding: node["encoding"]?.text.flatMap(TextEncoding.init(iana:)))
    let isSurveyXact = node["format"]?.text == "surveyxact"
    let table = TableSource(
      path: file.path, shown: file.shown,
      form: isSurveyXact ? .surveyXact(format) : .detected(format),
      headerRows: node["header_rows"]?.integer)
    let source = InputTable(file: file, table: table)
    for companion in source.companions where !dataFiles.contains(companion) {
      dataFiles.append(companion)
    }
    return source
  }

  /// Forms that later versions read, known by their names.
  private func isText(_ file: InputFile, at place: Diagnostic.Place) -> Bool {
    let name = file.path.lowercased()
    let binary = [".xlsx", ".xlsm", ".xls", ".sav", ".zsav", ".json", ".sqlite", ".db", ".parquet"]
    guard let ending = binary.first(where: name.hasSuffix) else { return true }
    log.note(
      "not_available", at: place,
      "reading a `\(ending)` file is not available in this version", advice: FileShape.export)
    return false
  }

  /// The whole of a configuration table, its required columns there.
  func table(_ source: InputTable?, needs columns: [String]) -> SmallTable? {
    guard let source else { return nil }
    do {
      let table = try SmallTable.read(source.table)
      return hasColumns(columns, table.header, source.file) ? table : nil
    } catch {
      take(error)
      return nil
    }
  }

  /// The header of a data file, its required columns there; the answers are not read.
  func header(_ source: InputTable?, needs columns: [String]) -> [String]? {
    guard let source else { return nil }
    do {
      let header = try readHeader(source.table).names
      return hasColumns(columns, header, source.file) ? header : nil
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

  private func hasColumns(_ columns: [String], _ header: [String], _ file: InputFile) -> Bool {
    let missing = columns.filter { !header.contains($0) }
    for column in missing {
      let near = nearest(to: column, among: header).map { "; `\($0)` is near" } ?? ""
      log.note(
        "missing_column", at: .data(file: file.shown, row: 1, column: column),
        "there is no column `\(column)`\(near)",
        advice: "Expected a header with " + columns.map { "`\($0)`" }.joined(separator: ", ") + ".")
    }
    return missing.isEmpty
  }
}

extension SmallTable {
  /// The words of a cell; nil when it is empty, or when there is no such column.
  func text(_ row: Int, _ column: String) -> String? {
    guard let place = self.column(column), !rows[row][place].isEmpty else { return nil }
    return rows[row][place]
  }
}

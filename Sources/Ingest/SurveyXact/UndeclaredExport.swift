internal import Survey

// SurveyXact exports that are not declared as such, known by what lies beside the dataset.

extension TableSource {
  /// Declared to be a SurveyXact export, or found to be one where no form is declared.
  public var isSurveyXact: Bool {
    switch form {
    case .surveyXact: true
    case .detected: (try? undeclaredExport()) != nil
    default: false
    }
  }

  /// Where the structure and the labels of an export stand.
  enum Export {
    case files(SurveyXactFiles)
    case sheets(SurveyXactSheets)
  }

  /// The export that a file of undeclared form belongs to; nil: it belongs to none.
  ///
  /// The other two tables, or one of them, must stand where SurveyXact puts them, and the structure
  /// have its columns or the labels be of columns of the dataset. Faults: those of finding the
  /// files; what is wrong inside them is found when they are read.
  func undeclaredExport() throws(Faults) -> Export? {
    switch try ContentKind.detect(path: path, shown: shown) {
    case .text: try undeclaredFiles().map(Export.files)
    case .workbook where (headerRows ?? 1) == 1: undeclaredSheets().map(Export.sheets)
    default: nil
    }
  }

  private func undeclaredFiles() throws(Faults) -> SurveyXactFiles? {
    do {
      let files = try SurveyXactFiles(beside: self)
      return files.fits ? files : nil
    } catch {
      if error.diagnostics.contains(where: { $0.rule == "missing_companion" }) { return nil }
      throw error
    }
  }

  /// A workbook that cannot be opened is no export: reading it says what is wrong.
  private func undeclaredSheets() -> SurveyXactSheets? {
    guard let sheets = try? SurveyXactSheets(path: path, shown: shown), sheets.fit,
      sheets.holdVariables
    else { return nil }
    return sheets
  }

  /// The table of an export that was found, its labels with it.
  func read(_ export: Export) throws(Faults) -> TabularText {
    let table: TabularText
    let beside: [String]
    switch export {
    case .files(let files):
      table = try readSurveyXact(files)
      beside = files.companions.map(\.shown)
    case .sheets(let sheets):
      table = try readSurveyXact(sheets)
      beside = [sheets.structure, sheets.labels].compactMap(\.self)
    }
    return TabularText(
      bytes: table.bytes, columns: table.columns, headerRow: table.headerRow,
      report: table.report + " (detected by \(listed(beside)))")
  }
}

extension SurveyXactFiles {
  /// True when the structure has the columns that SurveyXact writes, or the labels are those of
  /// columns of the dataset.
  fileprivate var fits: Bool {
    if let structure, let opened = try? OpenedTable(structure),
      StructureColumns.stand(in: opened.header)
    {
      return true
    }
    guard let labels, let columns = try? DatasetText(dataset).header.columns else { return false }
    let variables = try? SurveyXactVariables(
      columns: columns, structure: { () throws(Faults) in nil },
      labels: { () throws(Faults) in try TextRecords(labels) })
    return variables != nil
  }
}

extension SurveyXactSheets {
  /// As `SurveyXactFiles.fits`.
  fileprivate var holdVariables: Bool {
    if let structure, let table = try? sheet(structure, true),
      StructureColumns.stand(in: table.columns.map(\.name))
    {
      return true
    }
    guard let labels, let first = datasets.first, let columns = try? sheet(first, true).columns
    else { return false }
    let variables = try? SurveyXactVariables(
      columns: columns, structure: { () throws(Faults) in nil },
      labels: { () throws(Faults) in
        TextRecords(try sheet(labels, false), shown: labels, hasHeader: false)
      })
    return variables != nil
  }
}

extension StructureColumns {
  fileprivate static func stand(in header: [String]) -> Bool {
    let names = Set(header.map { $0.lowercased() })
    return required.allSatisfy { names.contains($0.lowercased()) }
  }
}

extension [TabularText.Column] {
  /// The columns of status that SurveyXact adds to every dataset, none of the columns with words for
  /// its codes: a dataset without its structure and labels.
  var looksLikeLoneDataset: Bool {
    contains { column in
      let name = column.name.lowercased()
      return ["statoverall_", "stato_"].contains { stem in
        name.hasPrefix(stem) && name.count == stem.count + 1 && name.last?.isNumber == true
      }
    } && allSatisfy(\.valueLabels.isEmpty)
  }
}

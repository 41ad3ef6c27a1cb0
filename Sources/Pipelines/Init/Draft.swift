import Ingest
public import Survey

/// A first pipeline, its codebooks and its unit list, guessed from files.
public struct Draft: Sendable {
  /// A file to be written.
  public struct Document: Sendable {
    /// In the folder of the draft.
    public let name: String
    public let text: String
  }

  let files: [DraftFile]
  let surveys: [DraftSurvey]
  let units: UnitList
  let figures: [FigureGuess]
  let id: String
  let title: String
  /// The pipeline first.
  public private(set) var documents: [Document] = []
  /// What was guessed and what to look at, for the screen.
  public private(set) var summary: [String] = []

  /// Reads `paths` and guesses. `folder`: where the draft is to lie; nothing is written. `choice`:
  /// which table of each file.
  /// Faults, all of kind data: those of reading a file; `several_tables`; `no_survey` where no file
  /// holds answers.
  public init(
    of paths: [String], in folder: String, language: Language, choice: TableChoice = TableChoice()
  ) throws(Faults) {
    let words = DraftWords(language: language)
    let reader = DraftFileReader(folder: RelativePath.real(folder), choice: choice)
    let files = try Self.read(paths, reader)
    let answers = SurveyGroups(files).surveys()
    var surveys: [DraftSurvey] = []
    for answers in answers {
      surveys.append(DraftSurvey(answers, taken: Set(surveys.map(\.id)), words))
    }
    surveys.removeAll { $0.roles.items.isEmpty }
    guard let first = surveys.first, let newest = first.answers.waves.first?.label,
      let units = UnitList(files, surveys.map(\.answers), words)
    else { throw Self.nothingToDraft(files) }
    self.files = files
    self.surveys = surveys
    self.units = units
    figures = FigureGuesses(files, surveys, units.organisation).guesses
    let named = surveys.map(\.id).joined(separator: "-")
    id = ColumnNames.identifier("\(named)-\(newest)")
    title =
      words.list(surveys.map { $0.id.replacing("_", with: " ") }).capitalizedFirst + " \(newest)"
    documents = [Document(name: "pipeline.yaml", text: PipelineDraft.text(self, words))]
    documents += surveys.map { Document(name: $0.file, text: CodebookDraft.text($0, words)) }
    if let rows = units.rows {
      documents.append(Document(name: "units.csv", text: UnitListText.text(rows)))
    }
    summary = DraftSummary(self, words).lines
  }

  /// All files, each once; the faults of all of them at once.
  private static func read(_ paths: [String], _ reader: DraftFileReader) throws(Faults)
    -> [DraftFile]
  {
    var files: [DraftFile] = []
    var faults: [Diagnostic] = []
    var seen: Set<String> = []
    let datasets = companions(paths)
    for path in paths where seen.insert(RelativePath.real(path)).inserted {
      if let dataset = datasets[RelativePath.real(path)] {
        let table = NamedTable(path: RelativePath.from(reader.folder, to: path), shown: path)
        files.append(
          DraftFile(shown: path, table: table, content: .companion(of: dataset)))
        continue
      }
      do throws(Faults) {
        files += try reader.read(path)
      } catch {
        faults += error.diagnostics
      }
    }
    guard faults.isEmpty else { throw Faults(faults) }
    return files
  }

  /// Files that are read with another of them: which.
  private static func companions(_ paths: [String]) -> [String: String] {
    var datasets: [String: String] = [:]
    for path in paths {
      let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
      for name in TableSource(path: path, shown: path).companions {
        datasets[RelativePath.real(folder + name)] = path
      }
    }
    return datasets
  }

  private static func nothingToDraft(_ files: [DraftFile]) -> Faults {
    let words = DraftWords(language: .en)
    return Faults(
      files.map { file in
        let why: String
        var advice = "Give a table with a row per respondent and a column per question."
        let order =
          "Write the codebook by hand, with the order of the words on the scale (`codes: "
          + "{\"Helt uenig\": 1, …}`), or export the codes instead of the words."
        switch file.content {
        case .unknown(let unknown):
          why = words.unknown(unknown)
          if case .words = unknown { advice = "If they are answers: " + order }
        case .microdata(let microdata) where !microdata.answerTexts.isEmpty:
          let columns = words.quoted(microdata.names(microdata.answerTexts), most: 5)
          why = "the answers are words whose order is not known, in \(columns)"
          advice = order
        case .microdata: why = "too few answers to tell a scale from"
        default: why = "the file holds no answers, and a pipeline needs a file that does"
        }
        if case .unknown(.exportPart) = file.content {
          advice = "Give the dataset of the same export, with this file beside it."
        } else if !file.otherSheets.isEmpty {
          advice += " Another sheet is read with `--sheet`: \(words.quoted(file.otherSheets))."
        }
        return Diagnostic(.data, rule: "no_survey", at: .file(file.shown), why, advice: advice)
      })
  }

  /// Qualified names of the dimensions that the words tell of.
  func names(_ telling: TellingWords) -> [String] {
    surveys.flatMap { survey in
      survey.dimensions(telling).map { "\(survey.id).\($0.id)" }
    }
  }
}

extension String {
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}

internal import Classification
public import Ingest
public import Survey

/// A pipeline that is known to be valid: every name resolved, every default filled in, every
/// file that it names there. `Pipeline.load(path:)` is the only way to one.
public struct Pipeline: Sendable {
  /// The YAML file itself.
  public let file: InputFile
  public let id: String
  public let title: LocalizedText
  /// What every reader must know of the data's origin or licence.
  public let notes: [LocalizedText]
  /// The language of the written report.
  public let language: Language
  public let organisation: Organisation
  /// In file order.
  public let surveys: [SurveyInput]
  public let registers: [RegisterInput]
  /// `models` is filled in: one per outcome where the file declares none.
  public let analysis: AnalysisSettings
  /// Which findings about the data matter, and how much.
  public let quality: QualitySettings
  public let disclosure: DisclosureSettings
  public let priorities: PrioritySettings
  public let principles: [Principle]
  /// Rows of the indicator catalogue, names qualified where they are known.
  public let catalogue: [CatalogueEntry]
  /// The analyst's own labels, in file order.
  let labels: [LabelledIndicator]
  public let output: OutputSettings
  /// Every file that decides what the run does, this one first, then in order of mention: units,
  /// aliases, codebooks, catalogue, own labels, principles.
  public let configFiles: [InputFile]
  /// Every file and database table that holds data: responses, published means and counts,
  /// invited, benchmarks, registers, in order of mention.
  public let dataFiles: [InputFile]
  /// The tables among all these files, each as it is read first.
  public let tables: [InputFile: TableSource]
  /// What was found out about the form of the tables that are configuration, and not declared, by
  /// the name of the file.
  public let detectedForms: [(file: String, report: String)]
  /// The configuration with defaults filled in, one `key = value` a line, sorted. Equal for equal
  /// meaning: comments, key order and layout of the YAML do not show.
  public let canonicalText: String
  /// Remarks that do not stop a run.
  public let warnings: [Diagnostic]

  /// What a report needs to know beside the tables.
  public var frame: PublicationFrame {
    PublicationFrame(
      pipeline: id, title: title, language: language, surveys: surveys.map(\.declaration),
      organisation: organisation, analysis: analysis, disclosure: disclosure,
      principles: principles)
  }
}

/// A file that a pipeline names.
public struct InputFile: Sendable, Hashable {
  /// To open it with.
  public let path: String
  /// To name it with in a message: relative to where the user stands, if the pipeline was.
  public let shown: String
  /// As the pipeline names it, relative to the pipeline's own folder: the same on every machine.
  public let name: String

  public init(path: String, shown: String, name: String) {
    self.path = path
    self.shown = shown
    self.name = name
  }
}

/// A table that a pipeline names: as it is named, and how it is read.
public struct InputTable: Sendable {
  public let file: InputFile
  public let table: TableSource
  /// How its figures are to be understood, where it holds figures.
  public let reading: FigureFile.Reading

  /// Files in the same folder that are read with it.
  public var companions: [InputFile] { table.companions.map { FileAccess.beside(file, $0) } }
}

/// One survey: what is declared, and where its figures are.
public struct SurveyInput: Sendable {
  public let declaration: SurveyDeclaration
  /// In the order of `declaration.waves`, newest first.
  public let waves: [WaveInput]
  public let benchmarks: [BenchmarkInput]
}

/// Where the figures of one wave are.
public struct WaveInput: Sendable {
  public enum Content: Sendable {
    case microdata(InputTable, MicrodataColumns)
    /// `rounding` is the step of the printed means; zero when they are exact.
    case published(InputTable, rounding: ExactDecimal)
    case rateOnly
  }
  public enum InvitedInput: Sendable {
    case none
    case whole(Int)
    case file(InputTable)
  }
  public let declaration: WaveDeclaration
  public let content: Content
  /// Published counts; nil when there are none.
  public let events: InputTable?
  public let invited: InvitedInput
  /// Item → its scale in this wave, where its codes differ from the questionnaire's.
  public let scales: [String: Scale]
  /// Background variable → code as exported in this wave → code of the questionnaire's value.
  public let backgroundCodes: [String: [String: String]]
}

/// Somebody else's figures.
public struct BenchmarkInput: Sendable {
  public let id: String
  public let source: InputTable
  /// Step of the printed means; zero when they are exact.
  public let rounding: ExactDecimal
}

/// Values that no one was asked for.
public struct RegisterInput: Sendable {
  public let id: String
  public let source: InputTable
  /// In order of first mention in the file.
  public let indicators: [String]
}

/// What is written, and where.
public struct OutputSettings: Sendable, Equatable {
  public enum Format: String, Sendable, CaseIterable { case csv, json, html }
  /// RFC 4180, or what Excel opens by itself here: BOM, semicolon, decimal comma.
  public enum CSVDialect: String, Sendable, CaseIterable { case rfc4180, excel }

  /// The release folder, relative to where the user stands if the pipeline was.
  public let directory: String
  /// As the pipeline names it.
  public let directoryName: String
  public let formats: [Format]
  public let csv: CSVDialect
  /// Names of the tables to write; nil: all.
  public let tables: [String]?
}

/// Which column of a microdata file holds what, checked against its header.
public struct MicrodataColumns: Sendable, Equatable {
  /// Columns with the unit; none: all respondents belong to the root.
  public let units: [String]
  /// Column with the respondent's id; nil: none.
  public let respondent: String?
  /// Column with probability weights; nil: every answer counts once.
  public let weight: String?
  /// Item → column, for the items that the file has.
  public let items: [String: String]
  /// Items of the questionnaire that the file has no column for: not in this wave.
  public let absentItems: Set<String>
  /// Background variable → column, for those that the file has.
  public let background: [String: String]
  /// Columns with how long each respondent took; nil: none.
  public let times: ResponseTimes?
  /// Column → the texts of the rows that the wave is made of; none: it is made of all.
  public let only: [String: Set<String>]
}

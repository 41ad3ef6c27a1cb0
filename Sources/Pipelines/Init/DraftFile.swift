import Ingest
import Survey

/// A file that a draft is made from, as far as it is understood.
struct DraftFile {
  /// As the user wrote it.
  let shown: String
  /// Relative to the folder of the draft.
  let path: String
  /// How a pipeline names the table.
  let table: NamedTable
  /// Further sheets of the workbook that may hold a table.
  let otherSheets: [String]
  /// A year in the name of the file or of the sheet; nil: none.
  let year: String?
  /// The year stands in the sheet's name.
  let isSheetYear: Bool
  /// Words of the file's name that tell what it is about.
  let words: [String]
  let content: Content

  enum Content {
    /// One row per respondent.
    case microdata(Microdata)
    /// `unit,wave,indicator,value`.
    case register(FigureTable)
    /// `unit,invited`.
    case invited(FigureTable)
    /// `unit,parent` and more.
    case units(UnitTable)
    /// `alias,unit[,wave]`.
    case aliases(SmallTable)
    /// A table whose names must be those of a codebook: what stands in the pipeline for it.
    case other(OtherTable)
    /// Somebody else's figures, such as a table of a statistics bank.
    case foreign(ForeignFigures)
    /// Read with the dataset of the export that it belongs to.
    case companion(of: String)
    case unknown(Unknown)

    var isUnknown: Bool { if case .unknown = self { true } else { false } }
  }

  /// Why a file is left out.
  enum Unknown {
    /// Rows that it has, and how many answers need.
    case fewRows(Int, of: Int)
    case noAnswers
    /// Columns of few texts, which may be answers.
    case words([String])
    /// The structure or the labels of a SurveyXact export.
    case exportPart
  }

  /// Tables that a draft can only mention.
  enum OtherTable { case published, benchmark, events, catalogue, principles }

  init(shown: String, table: NamedTable, content: Content, otherSheets: [String] = []) {
    self.shown = shown
    self.table = table
    path = table.path
    self.content = content
    self.otherSheets = otherSheets
    let name = shown.split(separator: "/").last.map(String.init) ?? shown
    let stem = name.lastIndex(of: ".").map { String(name[..<$0]) } ?? name
    // A sheet that is called by its year alone says more than the file.
    let (named, sheet) = (FileYear.find(in: stem), table.sheet.flatMap(FileYear.find))
    isSheetYear = sheet != nil && (named == nil || sheet == table.sheet)
    year = isSheetYear ? sheet : named
    words = TellingWords.tokens(stem).filter { !TellingWords.generic.are($0) }
  }
}

/// A table of figures, and which of its columns is which field.
struct FigureTable {
  let table: SmallTable
  /// Field → column of the table, for the fields that have one.
  let columns: [String: String]
}

/// A list of units, and which of its columns is which.
struct UnitTable {
  let table: SmallTable
  /// `unit`, `name`, `parent`, `type`, `leader` → column of the table.
  let columns: [String: String]

  /// The pipeline can name the file as it is.
  var isPlain: Bool { columns.allSatisfy { $0.key == $0.value } }
}

enum FileYear {
  /// The last year from 1990 to 2099 that stands apart from other digits.
  static func find(in name: String) -> String? {
    var found: String?
    var digits = ""
    for character in name + " " {
      if ("0"..."9").contains(character) {
        digits.append(character)
      } else {
        if digits.count == 4, let year = Int(digits), (1990...2099).contains(year) {
          found = digits
        }
        digits = ""
      }
    }
    return found
  }

  static func isYear(_ number: Double?) -> Bool {
    guard let number, number == number.rounded() else { return false }
    return (1990...2099).contains(number)
  }
}

internal import Foundation
import Ingest
import Survey

/// Which table of a file a draft is to be made from, as far as the user says.
public struct TableChoice: Sendable, Equatable {
  /// Name or number of a workbook's sheet.
  public var sheet: String?
  /// Table or view of a database.
  public var table: String?
  /// Row where the header begins, from 1.
  public var headerRow: Int?
  /// Rows of the header.
  public var headerRows: Int?

  public init(
    sheet: String? = nil, table: String? = nil, headerRow: Int? = nil, headerRows: Int? = nil
  ) {
    self.sheet = sheet
    self.table = table
    self.headerRow = headerRow
    self.headerRows = headerRows
  }
}

/// Reads the files that a draft is made from.
struct DraftFileReader {
  /// The folder of the draft: absolute, without symbolic links.
  let folder: String
  let choice: TableChoice

  /// Rows that a table of answers has at least.
  private static let fewestRows = 5

  /// A file with answers of several years is one for each. Faults: those of reading the file, as
  /// faults of data.
  func read(_ shown: String) throws(Faults) -> [DraftFile] {
    var files: [DraftFile] = []
    for file in try readWhole(shown) { files += try read(file) }
    return files
  }

  private func read(_ file: DraftFile) throws(Faults) -> [DraftFile] {
    guard case .microdata(let microdata) = file.content else { return [file] }
    do throws(Faults) {
      let years = try byYear(file.table, microdata)
      return years.isEmpty
        ? [file]
        : years.map {
          DraftFile(
            shown: file.shown, table: file.table, content: .microdata($0),
            otherSheets: file.otherSheets)
        }
    } catch {
      throw Faults(error.diagnostics.map(\.asData))
    }
  }

  /// The first table that is understood; with answers of a sheet called by its year also the other
  /// sheets that are called so and hold answers.
  private func readWhole(_ shown: String) throws(Faults) -> [DraftFile] {
    do throws(Faults) {
      let tables = try NamedTables(folder: folder, choice: choice).tables(shown)
      var first: (table: NamedTable, content: DraftFile.Content)?
      var fault: Faults?
      for table in tables {
        do throws(Faults) {
          let content = try content(table)
          if !content.isUnknown || tables.count == 1 {
            let found = try [(table, content)] + others(table, content, tables)
            let sheets = Set(found.compactMap(\.0.sheet))
            let others = tables.compactMap(\.sheet).filter { !sheets.contains($0) }
            return found.map {
              DraftFile(shown: shown, table: $0, content: $1, otherSheets: others)
            }
          }
          first = first ?? (table, content)
        } catch {
          fault = fault ?? error
        }
      }
      if let first {
        return [
          DraftFile(shown: shown, table: first.table, content: first.content, otherSheets: [])
        ]
      }
      throw fault ?? Faults([])
    } catch {
      throw Faults(error.diagnostics.map(\.asData))
    }
  }

  /// Answers of other years than the first, each on a sheet that is called by its year.
  private func others(
    _ first: NamedTable, _ content: DraftFile.Content, _ tables: [NamedTable]
  ) throws(Faults) -> [(NamedTable, DraftFile.Content)] {
    guard case .microdata = content, let sheet = first.sheet, FileYear.find(in: sheet) == sheet
    else { return [] }
    var found: [(NamedTable, DraftFile.Content)] = []
    for table in tables {
      guard let other = table.sheet, other != sheet, FileYear.find(in: other) == other else {
        continue
      }
      let content = try self.content(table)
      if case .microdata = content { found.append((table, content)) }
    }
    return found
  }

  private func content(_ table: NamedTable) throws(Faults) -> DraftFile.Content {
    let source = table.source
    let header = try readHeader(source).names
    let role = FileRole(header: header)
    switch role.kind {
    case .register, .invited:
      let figures = FigureTable(table: try SmallTable.readWhole(source), columns: role.columns)
      if case .register = role.kind { return .register(figures) }
      return .invited(figures)
    case .units: return .units(UnitTable(table: try SmallTable.read(source), columns: role.columns))
    case .aliases: return .aliases(try SmallTable.read(source))
    case .other(let other): return .other(other)
    case .exportPart: return .unknown(.exportPart)
    case .microdata:
      if let foreign = try ForeignFigures(source, header) { return .foreign(foreign) }
      if let invited = try invited(source, header) { return .invited(invited) }
      return try microdata(table)
    }
  }

  /// Columns that a list of invited has at most, and rows.
  private static let mostListed = (columns: 4, rows: 20_000)

  /// A number for each unit, in a file that is called so; nil: the file is something else.
  private func invited(_ source: TableSource, _ header: [String]) throws(Faults) -> FigureTable? {
    let name = source.shown.split(separator: "/").last.map(String.init) ?? source.shown
    guard TellingWords.invited.stand(in: name), header.count <= Self.mostListed.columns,
      let columns = FileRole.countedUnits(header), let unit = columns["unit"],
      let number = columns["invited"], let table = try? SmallTable.readWhole(source),
      let place = table.column(unit), let count = table.column(number)
    else { return nil }
    let units = table.rows.map { $0[place] }
    let areCounts = table.rows.allSatisfy { $0[count].isEmpty || table.number($0[count]) != nil }
    return areCounts && Set(units).count == units.count && units.count <= Self.mostListed.rows
      ? FigureTable(table: table, columns: columns) : nil
  }

  /// Answers, where there are as many rows and columns as answers have.
  private func microdata(_ table: NamedTable) throws(Faults) -> DraftFile.Content {
    var profile = try readProfile(table.source)
    let summary = SummaryRows(profile).rows
    if !summary.isEmpty {
      profile = try readProfile(table.source, leavingOut: Set(summary.map(\.row)))
    }
    guard profile.rowCount >= Self.fewestRows else {
      return .unknown(.fewRows(profile.rowCount, of: Self.fewestRows))
    }
    return try microdata(table, profile, summary)
  }

  /// Years that one file may hold.
  private static let mostYears = 20

  /// The answers of each year, newest first, where a column says of every row which year it is of;
  /// else none.
  private func byYear(_ table: NamedTable, _ whole: Microdata) throws(Faults) -> [Microdata] {
    guard let place = whole.years else { return [] }
    let column = whole.profile.columns[place]
    let years = column.values.filter { $0.count >= Self.fewestRows }
    let numbers = years.compactMap(column.year)
    guard column.blanks == 0, column.distinct == years.count, (2...Self.mostYears) ~= years.count,
      Set(numbers).count == years.count
    else { return [] }
    var found: [Microdata] = []
    for year in years.enumerated().sorted(by: { numbers[$0.offset] > numbers[$1.offset] }) {
      let others = zip(column.cells, whole.profile.sourceRows)
        .filter { $0.0 != UInt8(truncatingIfNeeded: year.offset) }.map(\.1)
      let leftOut = Set(others + whole.summaryRows.map(\.row))
      let profile = try readProfile(table.source, leavingOut: leftOut)
      let content = try microdata(table, profile, found.isEmpty ? whole.summaryRows : [])
      guard case .microdata(var microdata) = content else { return [] }
      microdata.only = (column.name, year.element.text)
      found.append(microdata)
    }
    return found
  }

  private func microdata(
    _ table: NamedTable, _ profile: TableProfile, _ summary: [SummaryRow]
  ) throws(Faults) -> DraftFile.Content {
    var microdata = Microdata(profile)
    microdata.summaryRows = summary
    microdata.shortNames = table.header?.shortNames ?? [:]
    microdata.questions = table.header?.questions ?? [:]
    let answers = microdata.codes.count + microdata.scores.count + microdata.answerTexts.count
    guard answers > 1 else {
      let worded = microdata.names(microdata.categories)
      return .unknown(worded.isEmpty ? .noAnswers : .words(worded))
    }
    return .microdata(microdata)
  }
}

extension Diagnostic {
  /// A file that is given as an argument is data, whatever it holds.
  fileprivate var asData: Diagnostic {
    Diagnostic(.data, severity, rule: rule, at: place, message, advice: advice, value: value)
  }
}

/// Paths as a file in one folder names another.
enum RelativePath {
  /// `folder`: absolute, without symbolic links. The file's own name stays as it is.
  static func from(_ folder: String, to path: String) -> String {
    let file = URL(fileURLWithPath: path)
    let parent = real(file.deletingLastPathComponent().path)
    let here = parts(folder)
    let there = parts(parent)
    let shared = zip(here, there).prefix { $0 == $1 }.count
    let steps = [String](repeating: "..", count: here.count - shared) + there[shared...]
    return (steps + [file.lastPathComponent]).joined(separator: "/")
  }

  /// Absolute and without symbolic links, as far as the path exists.
  static func real(_ path: String) -> String {
    if let found = realpath(path, nil) {
      defer { free(found) }
      return String(cString: found)
    }
    var rest: [String] = []
    var url = URL(fileURLWithPath: path).standardizedFileURL
    while url.path != "/" {
      if let found = realpath(url.path, nil) {
        defer { free(found) }
        return ([String(cString: found)] + rest).joined(separator: "/")
      }
      rest.insert(url.lastPathComponent, at: 0)
      url.deleteLastPathComponent()
    }
    return "/" + rest.joined(separator: "/")
  }

  private static func parts(_ path: String) -> [String] {
    path.split(separator: "/").map(String.init)
  }
}

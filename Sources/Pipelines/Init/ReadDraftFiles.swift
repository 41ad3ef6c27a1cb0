internal import Foundation
import Ingest
import Survey

/// Reads the files that a draft is made from, each once.
struct DraftFileReader {
  /// The folder of the draft: absolute, without symbolic links.
  let folder: String

  /// Rows that a table of answers has at least.
  private static let fewestRows = 5

  /// Faults: those of reading the file, as faults of data.
  func read(_ shown: String) throws(Faults) -> DraftFile {
    let source = TableSource(path: shown, shown: shown)
    let content: DraftFile.Content
    do {
      content = try self.content(source, FileRole(header: readHeader(source).names))
    } catch {
      throw Faults(error.diagnostics.map(\.asData))
    }
    return DraftFile(
      shown: shown, path: RelativePath.from(folder, to: shown), content: content)
  }

  private func content(_ source: TableSource, _ role: FileRole) throws(Faults)
    -> DraftFile.Content
  {
    switch role.kind {
    case .register, .invited:
      let table = FigureTable(table: try SmallTable.read(source), columns: role.columns)
      if case .register = role.kind { return .register(table) }
      return .invited(table)
    case .units: return .units(UnitTable(table: try SmallTable.read(source), columns: role.columns))
    case .aliases: return .aliases(try SmallTable.read(source))
    case .other(let other): return .other(other)
    case .microdata: return microdata(try readProfile(source))
    }
  }

  /// Answers, where there are as many rows and columns as answers have.
  private func microdata(_ profile: TableProfile) -> DraftFile.Content {
    guard profile.rowCount >= Self.fewestRows else {
      return .unknown(.fewRows(profile.rowCount, of: Self.fewestRows))
    }
    let microdata = Microdata(profile)
    guard microdata.codes.count + microdata.scores.count > 1 else {
      return .unknown(.noAnswers)
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

internal import Foundation
internal import Survey

/// The three tables of a SurveyXact export as CSV files: the dataset, which the user names, and
/// the structure and the labels, which lie beside it under the same name but for that word.
struct SurveyXactFiles: Sendable {
  /// One row per respondent.
  let dataset: TableSource
  /// One row per variable: what was asked. Nil: there is no such file.
  let structure: TableSource?
  /// One row per code of a variable, without a header. Nil: there is no such file.
  let labels: TableSource?
  /// Names that were looked for and are not there.
  let missing: [String]

  /// Looks beside `dataset`, ignoring case. One of the two suffices.
  /// Faults: `missing_file`, `unreadable_file`, `missing_companion`, `ambiguous_companion`.
  init(beside dataset: TableSource) throws(Faults) {
    _ = try SourceFile(path: dataset.path, shown: dataset.shown)
    guard let last = Self.namings(of: dataset.path).last else {
      throw Faults([Self.unnamed(dataset.shown)])
    }
    let listed = Self.listing(of: dataset.path)
    var chosen: (naming: CompanionNaming, structure: String?, labels: String?)?
    for naming in Self.namings(of: dataset.path).reversed() where chosen == nil {
      let structure = try naming.find("structure", in: listed, shown: dataset.shown)
      let labels = try naming.find("labels", in: listed, shown: dataset.shown)
      if structure != nil || labels != nil { chosen = (naming, structure, labels) }
    }
    guard let chosen else { throw Faults([Self.alone(dataset.shown, last)]) }
    self.dataset = dataset
    structure = chosen.structure.map { dataset.beside($0) }
    labels = chosen.labels.map { dataset.beside($0) }
    missing = [("structure", chosen.structure), ("labels", chosen.labels)]
      .filter { $0.1 == nil }.map { chosen.naming.name(with: $0.0) }
  }

  /// The structure and the labels, as far as they are there.
  var companions: [TableSource] { [structure, labels].compactMap(\.self) }

  /// One for each place where the file's name holds the word, from the left.
  private static func namings(of path: String) -> [CompanionNaming] {
    let name = path.lastComponent
    var found: [CompanionNaming] = []
    var rest = name.startIndex..<name.endIndex
    while let word = name.range(of: "dataset", options: .caseInsensitive, range: rest) {
      found.append(CompanionNaming(name: name, word: word))
      rest = word.upperBound..<name.endIndex
    }
    return found
  }

  private static func listing(of path: String) -> [String] {
    let folder = path.folder
    let names = try? FileManager.default.contentsOfDirectory(
      atPath: folder.isEmpty ? "." : folder)
    return (names ?? []).sorted()
  }

  private static func unnamed(_ shown: String) -> Diagnostic {
    Diagnostic(
      .config, rule: "missing_companion", at: .file(shown),
      "a SurveyXact export is named by its dataset file, and this name does not hold `dataset`",
      advice: "Keep the names that SurveyXact gives: `…dataset.csv`, and beside it "
        + "`…structure.csv` and `…labels.csv`.")
  }

  private static func alone(_ shown: String, _ naming: CompanionNaming) -> Diagnostic {
    let (structure, labels) = (naming.name(with: "structure"), naming.name(with: "labels"))
    return Diagnostic(
      .config, rule: "missing_companion", at: .file(shown),
      "there is neither `\(structure)` nor `\(labels)` beside it, in upper or lower case",
      advice: "Put the other two files of the export in the same folder, or leave out "
        + "`format: surveyxact` to read the codes without their labels.")
  }
}

extension TableSource {
  /// Names of the files in the same folder that belong to it: the structure and the labels of a
  /// SurveyXact export. Empty also where they cannot be told: opening the table says why.
  public var companions: [String] {
    switch form {
    case .surveyXact:
      guard (try? ContentKind.detect(path: path, shown: shown)) != .workbook,
        let files = try? SurveyXactFiles(beside: self)
      else { return [] }
      return files.companions.map(\.path.lastComponent)
    case .detected:
      guard case .files(let files)? = try? undeclaredExport() else { return [] }
      return files.companions.map(\.path.lastComponent)
    default: return []
    }
  }

  /// A file in the same folder, written in the same way.
  fileprivate func beside(_ name: String) -> TableSource {
    TableSource(path: path.folder + name, shown: shown.folder + name, form: .text(textFormat))
  }
}

/// How the files of an export are named after the dataset.
private struct CompanionNaming {
  let name: String
  /// Where the word `dataset` stands, in whatever case.
  let word: Range<String.Index>

  /// The name with another word in place of `dataset`, in the same case.
  func name(with other: String) -> String {
    let original = name[word]
    let cased =
      original == original.uppercased()
      ? other.uppercased()
      : original.first?.isUppercase == true ? other.capitalized : other
    return name.replacingCharacters(in: word, with: cased)
  }

  /// The file of that name; where only the case differs, the one that there is.
  func find(_ other: String, in listed: [String], shown: String) throws(Faults) -> String? {
    let wanted = name(with: other)
    let found = listed.filter { $0.lowercased() == wanted.lowercased() }
    if found.count < 2 || found.contains(wanted) { return found.count < 2 ? found.first : wanted }
    throw Faults([
      Diagnostic(
        .config, rule: "ambiguous_companion", at: .file(shown),
        "several files beside it differ from `\(wanted)` in case alone: \(Ingest.listed(found))",
        advice: "Keep the one that belongs to the export.")
    ])
  }
}

extension String {
  /// What follows the last slash.
  fileprivate var lastComponent: String {
    lastIndex(of: "/").map { String(self[index(after: $0)...]) } ?? self
  }

  /// Everything up to and with the last slash.
  fileprivate var folder: String { lastIndex(of: "/").map { String(self[...$0]) } ?? "" }
}

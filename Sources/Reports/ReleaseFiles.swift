public import Disclosure
public import Survey

/// A file of the release folder. `bytes` are the whole content.
public struct ReleaseFile: Sendable, Equatable {
  /// File name, without a folder.
  public let name: String
  public let bytes: [UInt8]
  /// Rows of the table, header not counted; nil for what is no table.
  public let rows: Int?

  public init(name: String, bytes: [UInt8], rows: Int?) {
    self.name = name
    self.bytes = bytes
    self.rows = rows
  }
}

/// Which files to make, and how.
public struct ReportOptions: Sendable {
  public enum Format: String, Sendable, CaseIterable { case csv, json, html }

  public var formats: Set<Format>
  public var dialect: CSVDialect
  /// Names of the tables to write; nil: all.
  public var tables: Set<String>?
  /// What every reader must know of the data's origin or licence, such as that it is made up.
  /// Stands in the data package and at the top of the page.
  public var notes: [LocalizedText]

  public init(
    formats: Set<Format> = Set(Format.allCases), dialect: CSVDialect = .rfc4180,
    tables: Set<String>? = nil, notes: [LocalizedText] = []
  ) {
    self.formats = formats
    self.dialect = dialect
    self.tables = tables
    self.notes = notes
  }
}

/// Version of the JSON documents' shape; raised when a key is renamed, removed or changes meaning.
public let outputSchemaVersion = 1

/// A file that is yet to be made, on whatever thread has time.
public struct FileMaker: Sendable {
  /// Roughly how much work it is, in cells: the longest are best begun first.
  public let effort: Int
  public let make: @Sendable () -> ReleaseFile

  public init(effort: Int = 0, _ make: @escaping @Sendable () -> ReleaseFile) {
    self.effort = effort
    self.make = make
  }

  /// A table as CSV.
  public static func csv(_ table: Table, named name: String, _ dialect: CSVDialect) -> FileMaker {
    FileMaker(effort: table.effort) {
      ReleaseFile(
        name: name + ".csv", bytes: Reports.csv(table, dialect), rows: table.rowCount)
    }
  }
}

extension Table {
  fileprivate var effort: Int { rowCount * columns.count }
}

/// Makers of every file of a release but the manifest, in a fixed order: the tables, the
/// documents, the page. The same findings and options give the same bytes.
public func releaseMakers(
  _ findings: Findings, _ options: ReportOptions = ReportOptions()
) -> [FileMaker] {
  let tables = findings.tables.filter { options.tables?.contains($0.schema.name) ?? true }
  var makers: [FileMaker] = []
  for table in tables {
    let name = table.schema.name
    if options.formats.contains(.csv) {
      makers.append(.csv(table, named: name, options.dialect))
    }
    if options.formats.contains(.json) {
      makers.append(
        FileMaker(effort: 2 * table.effort) {
          ReleaseFile(name: name + ".json", bytes: tableJSON(table), rows: table.rowCount)
        })
    }
  }
  if options.formats.contains(.json) {
    makers.append(FileMaker { document("findings.json", findingsDocument(findings)) })
    makers.append(FileMaker { document("disclosure.json", disclosureDocument(findings)) })
  }
  if options.formats.contains(.csv), !tables.isEmpty {
    makers.append(
      FileMaker {
        document("datapackage.json", dataPackage(findings.frame, tables.map(\.schema), options))
      })
  }
  if options.formats.contains(.html) {
    makers.append(
      FileMaker(effort: pageEffort) {
        ReleaseFile(name: "report.html", bytes: reportPage(findings, options), rows: nil)
      })
  }
  return makers
}

/// The page takes about as long as a table of so many cells.
private let pageEffort = 200_000

/// Every file of a release but the manifest, made one after the other.
public func releaseFiles(
  _ findings: Findings, _ options: ReportOptions = ReportOptions()
) -> [ReleaseFile] {
  releaseMakers(findings, options).map { $0.make() }
}

private func document(_ name: String, _ value: JSONValue) -> ReleaseFile {
  ReleaseFile(name: name, bytes: value.bytes(), rows: nil)
}

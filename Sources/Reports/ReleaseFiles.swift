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
  /// Takes the bytes that follow.
  public typealias Sink = (UnsafeBufferPointer<UInt8>) -> Void

  /// Roughly how much work it is, in cells: the longest are best begun first.
  public let effort: Int
  public let name: String
  /// As in `ReleaseFile`.
  public let rows: Int?
  /// Makes the file piece by piece, so that a large one is never held as a whole.
  public let pour: @Sendable (@escaping Sink) -> Void

  public init(
    _ name: String, rows: Int? = nil, effort: Int = 0,
    pour: @escaping @Sendable (@escaping Sink) -> Void
  ) {
    self.name = name
    self.rows = rows
    self.effort = effort
    self.pour = pour
  }

  /// A file that is made as a whole.
  public init(_ name: String, effort: Int = 0, _ bytes: @escaping @Sendable () -> [UInt8]) {
    self.init(name, effort: effort) { sink in bytes().withUnsafeBufferPointer(sink) }
  }

  /// A table as CSV.
  public static func csv(_ table: Table, named name: String, _ dialect: CSVDialect) -> FileMaker {
    FileMaker(name + ".csv", rows: table.rowCount, effort: table.effort) {
      pourCSV(table, dialect, $0)
    }
  }

  public func make() -> ReleaseFile {
    var bytes: [UInt8] = []
    pour { bytes.append(contentsOf: $0) }
    return ReleaseFile(name: name, bytes: bytes, rows: rows)
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
        FileMaker(name + ".json", rows: table.rowCount, effort: 2 * table.effort) {
          pourJSON(table, $0)
        })
    }
  }
  if options.formats.contains(.json) {
    makers.append(FileMaker("findings.json") { findingsDocument(findings).bytes() })
    makers.append(FileMaker("disclosure.json") { disclosureDocument(findings).bytes() })
  }
  if options.formats.contains(.csv), !tables.isEmpty {
    makers.append(
      FileMaker("datapackage.json") {
        dataPackage(findings.frame, tables.map(\.schema), options).bytes()
      })
  }
  if options.formats.contains(.html) {
    makers.append(
      FileMaker("report.html", effort: pageEffort) { reportPage(findings, options) })
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

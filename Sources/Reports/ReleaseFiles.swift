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
  /// Files are made on up to this many threads; the bytes never depend on it.
  public var threads: Int

  public init(
    formats: Set<Format> = Set(Format.allCases), dialect: CSVDialect = .rfc4180,
    tables: Set<String>? = nil, notes: [LocalizedText] = [], threads: Int = 1
  ) {
    self.formats = formats
    self.dialect = dialect
    self.tables = tables
    self.notes = notes
    self.threads = threads
  }
}

/// Version of the JSON documents' shape; raised when a key is renamed, removed or changes meaning.
public let outputSchemaVersion = 1

/// Every file of a release but the manifest, in a fixed order: the tables, the documents, the page.
/// The same findings and options give the same bytes.
public func releaseFiles(_ findings: Findings, _ options: ReportOptions = ReportOptions())
  -> [ReleaseFile]
{
  let tables = findings.tables.filter { options.tables?.contains($0.schema.name) ?? true }
  var makers: [@Sendable () -> ReleaseFile] = []
  for table in tables {
    let name = table.schema.name
    if options.formats.contains(.csv) {
      makers.append {
        ReleaseFile(name: name + ".csv", bytes: csv(table, options.dialect), rows: table.rowCount)
      }
    }
    if options.formats.contains(.json) {
      makers.append {
        ReleaseFile(name: name + ".json", bytes: tableJSON(table), rows: table.rowCount)
      }
    }
  }
  if options.formats.contains(.json) {
    makers.append { document("findings.json", findingsDocument(findings)) }
    makers.append { document("disclosure.json", disclosureDocument(findings)) }
  }
  if options.formats.contains(.csv), !tables.isEmpty {
    makers.append {
      document("datapackage.json", dataPackage(findings.frame, tables.map(\.schema), options))
    }
  }
  if options.formats.contains(.html) {
    makers.append {
      ReleaseFile(name: "report.html", bytes: reportPage(findings, options), rows: nil)
    }
  }
  let ready = makers
  return inParallel(ready.count, threads: options.threads) { ready[$0]() }
}

private func document(_ name: String, _ value: JSONValue) -> ReleaseFile {
  ReleaseFile(name: name, bytes: value.bytes(), rows: nil)
}

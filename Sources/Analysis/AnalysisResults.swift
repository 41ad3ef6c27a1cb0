public import Survey

/// What all stages found, before anything is hidden. Never leaves the analyst's desk as it is.
public struct AnalysisResults: Sendable {
  public let frame: PublicationFrame
  /// One table for each schema of `TableSchema.release`, in that order, rows in a fixed order.
  /// Groups of any size are here; every `protection` cell says `shown`.
  public let tables: [Table]
  public let findings: [Finding]

  public init(frame: PublicationFrame, tables: [Table], findings: [Finding]) {
    self.frame = frame
    self.tables = tables
    self.findings = findings
  }

  public func table(_ schema: TableSchema) -> Table {
    tables.first { $0.schema.name == schema.name } ?? Table(schema)
  }
}

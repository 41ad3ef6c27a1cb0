public import Survey

/// What may leave: every table with its hidden rows emptied. Only `protect` makes one, so
/// whatever holds `Findings` holds no number that was to be hidden.
public struct Findings: Sendable {
  /// How many rows of a table were hidden, and why.
  public struct HiddenRows: Sendable, Equatable {
    public let table: String
    public let protection: Protection
    public let rows: Int
  }

  public let frame: PublicationFrame
  /// One table for each schema of `TableSchema.release`, in that order.
  public let tables: [Table]
  /// Only those whose evidence is shown.
  public let statements: [Finding]
  public let hidden: [HiddenRows]

  init(frame: PublicationFrame, tables: [Table], statements: [Finding], hidden: [HiddenRows]) {
    self.frame = frame
    self.tables = tables
    self.statements = statements
    self.hidden = hidden
  }

  public func table(_ schema: TableSchema) -> Table {
    tables.first { $0.schema.name == schema.name } ?? Table(schema)
  }
}

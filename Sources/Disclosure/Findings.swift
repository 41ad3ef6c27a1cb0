public import Survey

/// What may leave: every table with its hidden rows emptied. Only `protect` makes one, so
/// whatever holds `Findings` holds no number that was to be hidden.
public struct Findings: Sendable {
  /// How many rows of a table were hidden in one survey and wave, and why.
  public struct HiddenRows: Sendable, Equatable {
    public let table: String
    /// Id of the survey; empty for rows that belong to none, such as models.
    public let survey: String
    /// Label of the wave.
    public let wave: String
    /// Never `shown`.
    public let protection: Protection
    /// Rows, 1 or more.
    public let rows: Int
  }

  public let frame: PublicationFrame
  /// One table for each schema of `TableSchema.release`, in that order.
  public let tables: [Table]
  /// Only those whose evidence is shown.
  public let statements: [Finding]
  /// By table in release order, then survey and wave as declared, then protection. A row of
  /// `priorities` about a hidden mean is left out, and counted here; a row of a table without a
  /// protection column that too few stand behind counts as `primary`.
  public let hidden: [HiddenRows]
  /// Shown rows whose `previous` and change were emptied, because the wave before is hidden there;
  /// the protection is that of the row in the wave before.
  public let hiddenChanges: [HiddenRows]
  /// Statements that were left out because a cell they rest on is hidden or empty.
  public let withheldStatements: Int
  /// What this version's protection does not cover yet: sentences in bokmål, nynorsk and English,
  /// the same in every release.
  public let notCovered: [LocalizedText] = Findings.uncovered

  init(
    frame: PublicationFrame, tables: [Table], statements: [Finding], tally: Tally,
    withheldStatements: Int
  ) {
    self.frame = frame
    self.tables = tables
    self.statements = statements
    self.hidden = tally.rows(in: frame)
    self.hiddenChanges = tally.changes(in: frame)
    self.withheldStatements = withheldStatements
  }

  public func table(_ schema: TableSchema) -> Table {
    tables.first { $0.schema.name == schema.name } ?? Table(schema)
  }
}

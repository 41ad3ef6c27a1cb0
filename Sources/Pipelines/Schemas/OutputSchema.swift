internal import Reports

extension Schemas {
  /// Of every JSON file that a run writes.
  public static var output: String { outputSchema() }

  /// What every column of every released table means, in Markdown.
  public static var columns: String { columnDefinitions() }
}

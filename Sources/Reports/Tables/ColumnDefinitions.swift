import Survey

/// What every column of every table means, as Markdown, from the declared tables.
public func columnDefinitions() -> String {
  TableSchema.release.map(section).joined(separator: "\n")
}

private func section(_ schema: TableSchema) -> String {
  var text = "## `\(schema.name).csv`\n\n\(escaped(schema.meaning))\n\n"
  text += "One row per \(schema.keys.map { "`\($0)`" }.joined(separator: " × ")).\n\n"
  text += "| column | type | unit | meaning |\n|---|---|---|---|\n"
  for column in schema.columns {
    var meaning = escaped(column.meaning)
    if !column.values.isEmpty {
      meaning += " One of " + column.values.map { "`\($0)`" }.joined(separator: ", ") + "."
    }
    text += "| `\(column.name)` | \(column.type.rawValue) | \(escaped(column.unit ?? "")) "
    text += "| \(meaning) |\n"
  }
  return text
}

/// A bar would end the cell, and an angle bracket could begin a tag.
private func escaped(_ text: String) -> String {
  var result = ""
  for character in text {
    switch character {
    case "|": result += "\\|"
    case "<": result += "&lt;"
    default: result.append(character)
    }
  }
  return result
}

import Survey

/// `datapackage.json`: a Frictionless Data Package (version 1, profile `tabular-data-package`) that
/// says what every column of every CSV holds. `unit` and `schema_version` are our own properties.
func dataPackage(
  _ frame: PublicationFrame, _ schemas: [TableSchema], _ options: ReportOptions
) -> JSONValue {
  let notes = options.notes.map { $0.text(in: frame.language) }
  var members: [JSONValue.Member] = [
    .init("schema_version", .integer(outputSchemaVersion)),
    .init("profile", "tabular-data-package"),
    .init("name", .string(packageName(frame.pipeline))),
    .init("title", .string(frame.title.text(in: frame.language))),
  ]
  if !notes.isEmpty {
    members.append(.init("description", .string(notes.joined(separator: " "))))
    members.append(.init("notes", .array(notes.map { .string($0) })))
  }
  members.append(.init("resources", .array(schemas.map { resource($0, options.dialect) })))
  return .object(members)
}

private func resource(_ schema: TableSchema, _ dialect: CSVDialect) -> JSONValue {
  [
    "name": .string(schema.name),
    "path": .string(schema.name + ".csv"),
    "profile": "tabular-data-resource",
    "description": .string(schema.meaning),
    "format": "csv",
    "mediatype": "text/csv",
    "encoding": "utf-8",
    "dialect": [
      "delimiter": dialect == .rfc4180 ? "," : ";",
      "lineTerminator": "\r\n",
      "quoteChar": "\"",
      "doubleQuote": true,
      "header": true,
    ],
    "schema": [
      "fields": .array(schema.columns.map { field($0, dialect) }),
      "missingValues": [""],
      "primaryKey": .array(schema.keys.map { .string($0) }),
    ],
  ]
}

private func field(_ column: ColumnSchema, _ dialect: CSVDialect) -> JSONValue {
  var members: [JSONValue.Member] = [
    .init("name", .string(column.name)),
    .init("type", .string(frictionlessType(column.type))),
    .init("description", .string(column.meaning)),
  ]
  if column.type == .number, dialect == .excel { members.append(.init("decimalChar", ",")) }
  if let unit = column.unit { members.append(.init("unit", .string(unit))) }
  if !column.values.isEmpty {
    members.append(
      .init("constraints", ["enum": .array(column.values.map { .string($0) })]))
  }
  return .object(members)
}

private func frictionlessType(_ type: ColumnSchema.ValueType) -> String {
  switch type {
  case .text: "string"
  case .integer: "integer"
  case .number: "number"
  case .boolean: "boolean"
  }
}

/// A package's name may hold only a–z, 0–9 and `-._/`: æ, ø, å are spelt out, all else is a hyphen.
func packageName(_ pipeline: String) -> String {
  let spelling: [Character: String] = ["æ": "ae", "ø": "o", "å": "a", "ä": "a", "ö": "o", "ü": "u"]
  var name = ""
  for character in pipeline.lowercased() {
    switch character {
    case "a"..."z" where character.isASCII, "0"..."9" where character.isASCII, "-", ".", "_":
      name.append(character)
    default: name += spelling[character] ?? "-"
    }
  }
  return name.isEmpty ? "release" : name
}

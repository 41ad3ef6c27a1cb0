import Survey

/// One JSON Schema (draft 2020-12) that every JSON file of a release satisfies: the twin of each
/// table, made from its declared columns, and the documents.
public func outputSchema() -> String { outputSchemaDocument().text }

func outputSchemaDocument() -> JSONValue {
  let documents = ["findings", "disclosure", "datapackage", "manifest"]
  let names = TableSchema.release.map { "table_" + $0.name } + documents
  let definitions = TableSchema.release.map {
    JSONValue.Member("table_" + $0.name, tableDefinition($0))
  }
  return [
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "title": "indikator release files",
    "description":
      "Every JSON file in a release folder is one of these; a table's twin holds the rows of its CSV.",
    "oneOf": .array(names.map { ["$ref": .string("#/$defs/" + $0)] }),
    "$defs": .object(
      definitions + [
        .init("localized", localizedDefinition),
        .init("file", fileDefinition),
        .init("findings", findingsDefinition),
        .init("disclosure", disclosureDefinition),
        .init("datapackage", dataPackageDefinition),
        .init("manifest", manifestDefinition),
      ]),
  ]
}

/// An object that must have all of `properties` and may have no others.
private func closed(_ properties: [JSONValue.Member]) -> JSONValue {
  [
    "type": "object",
    "properties": .object(properties),
    "required": .array(properties.map { .string($0.name) }),
    "additionalProperties": false,
  ]
}

private func list(of items: JSONValue) -> JSONValue { ["type": "array", "items": items] }
private let version: JSONValue.Member = .init(
  "schema_version", ["const": .integer(outputSchemaVersion)])
private let string: JSONValue = ["type": "string"]
private let count: JSONValue = ["type": "integer", "minimum": 0]

private func tableDefinition(_ schema: TableSchema) -> JSONValue {
  let row = closed(schema.columns.map { .init($0.name, columnDefinition($0)) })
  return [
    "type": "object",
    "description": .string(schema.meaning),
    "properties": [
      "schema_version": version.value,
      "table": ["const": .string(schema.name)],
      "rows": list(of: schema.place(of: "protection") == nil ? row : guarding(row, schema)),
    ],
    "required": ["schema_version", "table", "rows"],
    "additionalProperties": false,
  ]
}

/// A hidden row has lost every measure: said as a rule, so that a leak does not satisfy the schema.
private func guarding(_ row: JSONValue, _ schema: TableSchema) -> JSONValue {
  guard case .object(let members) = row else { return row }
  let hidden: [JSONValue] = [
    .string(Protection.primary.rawValue), .string(Protection.complementary.rawValue),
  ]
  let measures = schema.columns.filter { $0.role == .measure }
  return .object(
    members + [
      .init("if", ["properties": ["protection": ["enum": .array(hidden)]]]),
      .init(
        "then",
        ["properties": .object(measures.map { .init($0.name, ["type": "null"]) })]),
    ])
}

private func columnDefinition(_ column: ColumnSchema) -> JSONValue {
  var members: [JSONValue.Member] = [.init("description", .string(column.meaning))]
  if let unit = column.unit { members.append(.init("x-unit", .string(unit))) }
  let type: String
  switch column.type {
  case .text: type = "string"
  case .integer: type = "integer"
  case .number: type = "number"
  case .boolean: type = "boolean"
  }
  if column.role == .protection {
    members.append(.init("enum", .array(column.values.map { .string($0) })))
  } else if column.values.isEmpty {
    members.append(.init("type", [.string(type), "null"]))
  } else {
    members.append(.init("enum", .array(column.values.map { .string($0) } + [.null])))
  }
  return .object(members)
}

/// At least one language.
private let localizedDefinition: JSONValue = [
  "type": "object",
  "properties": .object(Language.allCases.map { .init($0.rawValue, string) }),
  "additionalProperties": false,
  "minProperties": 1,
]

private let localized: JSONValue = ["$ref": "#/$defs/localized"]

private let fileDefinition: JSONValue = [
  "type": "object",
  "properties": [
    "name": string,
    "sha256": ["type": "string", "pattern": "^[0-9a-f]{64}$"],
    "rows": ["type": ["integer", "null"], "minimum": 0],
    "rows_why": [
      "const": "too_few_respondents",
      "description":
        "Why the rows are not told: they would tell how many answered a wave that is hidden.",
    ],
  ],
  "required": ["name", "sha256", "rows"],
  "additionalProperties": false,
]

private let claims: [JSONValue] =
  DifferenceClaim.allCases.map { .string($0.rawValue) }
  + RelationClaim.allCases.map { .string($0.rawValue) }

private let findingsDefinition: JSONValue = closed([
  version,
  .init(
    "findings",
    list(
      of: closed([
        .init("id", string),
        .init("statement", localized),
        .init("claim", ["enum": .array(claims)]),
        .init(
          "ladder",
          closed([
            .init("observation", localized), .init("selection", localized),
            .init("method", localized), .init("conclusion", localized),
          ])),
        .init(
          "evidence",
          list(
            of: closed([
              .init("table", ["enum": .array(TableSchema.release.map { .string($0.name) })]),
              .init("key", ["type": "object", "additionalProperties": string]),
              .init("column", string),
              .init("value", ["type": ["string", "number", "boolean", "null"]]),
            ]))),
        .init(
          "why_not", list(of: ["enum": .array(Caution.allCases.map { .string($0.rawValue) })])),
      ]))),
])

private let disclosureDefinition: JSONValue = closed([
  version,
  .init("minimum_respondents", ["type": "integer", "minimum": 3]),
  .init("sensitive_minimum", ["type": "integer", "minimum": 3]),
  .init("complementary", ["type": "boolean"]),
  .init("hidden", list(of: hiddenDefinition)),
  .init("hidden_changes", list(of: hiddenDefinition)),
  .init("withheld_statements", count),
  .init("not_covered", ["type": "array", "items": localized]),
  .init("certificate", ["type": ["object", "null"]]),
])

private let hiddenDefinition: JSONValue = closed([
  .init("table", ["enum": .array(TableSchema.release.map { .string($0.name) })]),
  .init("survey", ["type": ["string", "null"]]),
  .init("wave", ["type": ["string", "null"]]),
  .init(
    "protection",
    [
      "enum": [
        .string(Protection.primary.rawValue), .string(Protection.complementary.rawValue),
      ]
    ]),
  .init("rows", ["type": "integer", "minimum": 1]),
])

/// Only what tells it from the other files; the Frictionless specification has the rest.
private let dataPackageDefinition: JSONValue = [
  "type": "object",
  "properties": [
    "schema_version": version.value,
    "profile": ["const": "tabular-data-package"],
    "name": ["type": "string", "pattern": "^([-a-z0-9._/])+$"],
    "title": string,
    "description": string,
    "notes": list(of: string),
    "resources": [
      "type": "array",
      "minItems": 1,
      "items": ["type": "object", "required": ["name", "path", "profile", "schema"]],
    ],
  ],
  "required": ["schema_version", "profile", "name", "title", "resources"],
  "additionalProperties": false,
]

private let manifestDefinition: JSONValue = closed([
  version,
  .init("pipeline", string),
  .init("version", string),
  .init("config_hash", string),
  .init("inputs", list(of: ["$ref": "#/$defs/file"])),
  .init("outputs", list(of: ["$ref": "#/$defs/file"])),
  .init("seed", ["type": ["integer", "null"]]),
  .init("warnings", list(of: string)),
])

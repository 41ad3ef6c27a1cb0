/// JSON Schemas (draft 2020-12) of the files that a user writes, made from the same description
/// that the checker reads.
public enum Schemas {
  /// Of a pipeline file.
  public static var pipeline: String {
    text(
      PipelineShape.root, title: "indikator pipeline", "One run: what to read, relate and write.")
  }

  /// Of a questionnaire (codebook).
  public static var questionnaire: String {
    text(
      QuestionnaireShape.root, title: "indikator questionnaire",
      "A codebook: what was asked, of whom, on what scale.")
  }

  private static func text(_ shape: Shape, title: String, _ meaning: String) -> String {
    var members: [(String, JSONText)] = [
      ("$schema", .text("https://json-schema.org/draft/2020-12/schema")),
      ("title", .text(title)), ("description", .text(meaning)),
    ]
    members += shape.schema
    return JSONText.object(members).text() + "\n"
  }
}

extension Shape {
  /// Keywords of the schema. Numbers pass as texts, since YAML reads an unquoted 2012 as a number.
  var schema: [(String, JSONText)] {
    switch self {
    case .text: [("type", .texts(["string", "number", "boolean"]))]
    case .path: [("type", .text("string")), ("minLength", .raw("1"))]
    case .identifier:
      [("type", .texts(["string", "integer"])), ("pattern", .text(Self.identifierPattern))]
    case .integer(let range):
      [("type", .text("integer"))] + Self.bounds(range.lowerBound, range.upperBound)
    case .number(let range):
      [("type", .text("number"))] + Self.bounds(range.lowerBound, range.upperBound)
    case .share: [("type", .text("number"))] + Self.bounds(0, 1)
    case .positive: [("type", .text("number")), ("exclusiveMinimum", .raw("0"))]
    case .boolean: [("type", .text("boolean"))]
    case .encoding: [("type", .text("string"))]
    case .word(let words): [("enum", .texts(words))]
    case .list(let element, let nonEmpty):
      [("type", .text("array")), ("items", .object(element.schema))]
        + (nonEmpty ? [("minItems", .raw("1"))] : [])
    case .mapping(let mapping): mapping.schema
    case .table(_, let element):
      [("type", .text("object")), ("additionalProperties", .object(element.schema))]
    case .short(let short, let full):
      [("anyOf", .list([.object(short.schema), .object(full.schema)]))]
    case .localized: Self.localizedSchema
    }
  }

  /// No white space, and of ASCII punctuation only `_` and `-`; in words that every regular
  /// expression engine knows.
  private static let identifierPattern = "^[^\\s!-,./:-@\\[-\\^`{-~]+$"

  private static func bounds(_ low: Int, _ high: Int) -> [(String, JSONText)] {
    (low == .min ? [] : [("minimum", .raw("\(low)"))])
      + (high == .max ? [] : [("maximum", .raw("\(high)"))])
  }

  private static func bounds(_ low: Double, _ high: Double) -> [(String, JSONText)] {
    (low.isFinite ? [("minimum", .raw(plain(low)))] : [])
      + (high.isFinite ? [("maximum", .raw(plain(high)))] : [])
  }

  private static var localizedSchema: [(String, JSONText)] {
    let words = Shape.text.schema
    let languages: [(String, JSONText)] = ["nb", "nn", "en"].map { ($0, .object(words)) }
    return [
      (
        "anyOf",
        .list([
          .object(words),
          .object([
            ("type", .text("object")), ("properties", .object(languages)),
            ("additionalProperties", .raw("false")), ("minProperties", .raw("1")),
          ]),
        ])
      )
    ]
  }
}

extension MappingShape {
  /// Keys that are known but not served are left out: an editor then marks them too.
  var schema: [(String, JSONText)] {
    let properties = accepted.map { key -> (String, JSONText) in
      var members = [("description", JSONText.text(key.meaning))]
      members += key.shape.schema
      if let standard = key.standard {
        members.append(("default", JSONText(standard: standard, key.shape)))
      }
      return (key.name, .object(members))
    }
    let required = accepted.filter(\.required).map(\.name)
    return [("type", .text("object")), ("properties", .object(properties))]
      + (required.isEmpty ? [] : [("required", .texts(required))])
      + [("additionalProperties", .raw("false"))]
  }
}

/// The part of JSON Schema 2020-12 that our schema uses. A keyword it does not know is a fault, so
/// that nothing in the schema goes unchecked.
struct SchemaValidator {
  let root: JSON

  /// The first thing that is wrong, with its place; empty: valid.
  func faults(_ value: JSON) -> [String] { faults(value, root, "$") }

  private func faults(_ value: JSON, _ schema: JSON, _ place: String) -> [String] {
    first(schema.members) { member in
      let (keyword, rule) = (member.name, member.value)
      return switch keyword {
      case "$schema", "$defs", "title", "description", "x-unit", "then": []
      case "$ref": faults(value, definition(rule.string ?? ""), place)
      case "const": value == rule ? [] : ["\(place): not \(rule)"]
      case "enum": rule.array.contains(value) ? [] : ["\(place): \(value) is not allowed"]
      case "type": isType(value, rule) ? [] : ["\(place): \(value) is no \(rule)"]
      case "minimum":
        value.number.map { $0 >= rule.number ?? .nan } ?? true ? [] : ["\(place): too small"]
      case "minItems":
        Double(value.array.count) >= rule.number ?? .nan ? [] : ["\(place): too few"]
      case "minProperties":
        Double(value.members.count) >= rule.number ?? .nan ? [] : ["\(place): too few"]
      case "pattern": matches(value, rule) ? [] : ["\(place): does not match"]
      case "oneOf": oneOf(value, rule.array, place)
      case "items": first(value.array) { faults($0, rule, place + "[]") }
      case "properties":
        first(rule.members) { part in
          value[part.name].map { faults($0, part.value, "\(place).\(part.name)") } ?? []
        }
      case "required":
        rule.array.compactMap(\.string).filter { value[$0] == nil }.map { "\(place): no \($0)" }
      case "additionalProperties": others(value, rule, schema, place)
      case "if":
        faults(value, rule, place).isEmpty
          ? faults(value, schema["then"] ?? .object([.init(name: "missing", value: .null)]), place)
          : []
      default: ["\(place): unknown keyword \(keyword)"]
      }
    }
  }

  private func first<Part>(_ parts: [Part], _ faults: (Part) -> [String]) -> [String] {
    for part in parts {
      let found = faults(part)
      if !found.isEmpty { return found }
    }
    return []
  }

  private func definition(_ reference: String) -> JSON {
    root["$defs"]?[String(reference.dropFirst("#/$defs/".count))]
      ?? .object([.init(name: "missing", value: .null)])
  }

  private func oneOf(_ value: JSON, _ choices: [JSON], _ place: String) -> [String] {
    let results = choices.map { faults(value, $0, place) }
    let valid = results.count { $0.isEmpty }
    if valid == 1 { return [] }
    return valid > 1
      ? ["\(place): fits \(valid) choices"] : results.min { $0.count < $1.count } ?? []
  }

  private func others(_ value: JSON, _ rule: JSON, _ schema: JSON, _ place: String) -> [String] {
    let known = Set((schema["properties"]?.members ?? []).map(\.name))
    let rest = value.members.filter { !known.contains($0.name) }
    if rule == .boolean(false) { return rest.map { "\(place): \($0.name) is not declared" } }
    return rest.flatMap { faults($0.value, rule, "\(place).\($0.name)") }
  }

  private func isType(_ value: JSON, _ rule: JSON) -> Bool {
    let names = rule.string.map { [$0] } ?? rule.array.compactMap(\.string)
    return names.contains { name in
      switch (name, value) {
      case ("null", .null), ("boolean", .boolean), ("string", .string), ("array", .array),
        ("object", .object), ("number", .number):
        true
      case ("integer", .number(let text)): Double(text).map { $0 == $0.rounded() } ?? false
      default: false
      }
    }
  }

  private func matches(_ value: JSON, _ rule: JSON) -> Bool {
    guard let text = value.string, let pattern = try? Regex(rule.string ?? "") else { return true }
    return text.contains(pattern)
  }
}

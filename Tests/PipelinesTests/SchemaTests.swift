import Foundation
import Pipelines
import Testing

/// The schemas as JSON, and a validator of the few keywords that they use.
@Suite struct SchemaTests {
  private func parsed(_ text: String) throws -> [String: Any] {
    let json = try JSONSerialization.jsonObject(with: Data(text.utf8))
    return try #require(json as? [String: Any])
  }

  @Test(arguments: ["pipeline", "questionnaire"])
  func everyMappingIsClosedAndEveryKeyExplained(name: String) throws {
    let schema = try parsed(name == "pipeline" ? Schemas.pipeline : Schemas.questionnaire)
    #expect(schema["$schema"] as? String == "https://json-schema.org/draft/2020-12/schema")
    var mappings = 0
    walk(schema) { node in
      guard let properties = node["properties"] as? [String: Any] else { return }
      mappings += 1
      #expect(node["type"] as? String == "object")
      #expect(node["additionalProperties"] as? Bool == false)
      for name in node["required"] as? [String] ?? [] { #expect(properties[name] != nil) }
      let isLanguages = Set(properties.keys) == ["nb", "nn", "en"]
      for (name, value) in properties where !isLanguages {
        let meaning = (value as? [String: Any])?["description"] as? String
        #expect(meaning?.isEmpty == false, "\(name)")
      }
    }
    #expect(mappings > 5)
  }

  private func walk(_ value: Any, _ visit: ([String: Any]) -> Void) {
    if let node = value as? [String: Any] {
      visit(node)
      for child in node.values { walk(child, visit) }
    } else if let list = value as? [Any] {
      for child in list { walk(child, visit) }
    }
  }

  @Test func defaultsStandInTheSchema() throws {
    let schema = try parsed(Schemas.pipeline)
    let properties = try #require(schema["properties"] as? [String: [String: Any]])
    #expect(properties["language"]?["default"] as? String == "nb")
    let disclosure = try #require(properties["disclosure"]?["properties"] as? [String: Any])
    let minimum = try #require(disclosure["minimum_respondents"] as? [String: Any])
    #expect(minimum["default"] as? Int == 5)
    #expect(minimum["minimum"] as? Int == 3)
    #expect(disclosure["ledger"] == nil, "what is not available is not offered")
  }

  /// A pipeline as YAML reads it, key by key: numbers are numbers.
  @Test func theSchemaTakesWhatTheCheckerTakes() throws {
    let schema = try parsed(Schemas.pipeline)
    let valid = """
      {"pipeline": "p", "title": {"nb": "P"}, "organisation": {"units": "u.csv",
      "aliases": {"file": "a.csv", "format": "csv", "delimiter": ";"}},
      "surveys": [{"id": "s", "questionnaire": "s.yaml", "waves": [
      {"wave": 2012, "responses": {"file": "r.csv", "columns": {"unit": "Enhet",
      "items": {"q01": "Sp. 1"}}}, "invited": 12, "linked": true},
      {"wave": "2011", "published": {"file": "p.csv", "rounding": 0.1}, "response_rate": 0.7}],
      "benchmarks": [{"id": "land", "file": "l.csv"}]}],
      "analysis": {"outcomes": ["s.a"], "models": [{"id": "m", "outcome": "s.a",
      "predictors": ["s.b"]}]}, "output": {"tables": "all"}}
      """
    #expect(Validator.faults(try parsed(valid), schema, at: "") == [])
    let broken: [(String, String, String)] = [
      ("\"pipeline\": \"p\", ", "", "pipeline"), ("\"linked\": true", "\"linked\": 1", "linked"),
      ("\"rounding\": 0.1", "\"rounding\": 0", "published"),
      ("\"id\": \"s\"", "\"id\": \"s.t\"", "id"),
      ("\"id\": \"land\"", "\"idd\": \"land\"", "benchmarks"),
      ("\"tables\": \"all\"", "\"tables\": \"none\"", "tables"),
      ("[\"s.b\"]", "[]", "predictors"), ("0.7}", "70}", "response_rate"),
      ("\"format\": \"csv\"", "\"format\": \"xls\"", "aliases"),
    ]
    for (old, new, place) in broken {
      let text = valid.replacingOccurrences(of: old, with: new)
      #expect(text != valid)
      let faults = Validator.faults(try parsed(text), schema, at: "")
      #expect(!faults.isEmpty && faults.allSatisfy { $0.contains(place) }, "\(new): \(faults)")
    }
  }
}

/// Draft 2020-12, as far as our schemas go.
enum Validator {
  static func faults(_ value: Any, _ schema: [String: Any], at path: String) -> [String] {
    var faults: [String] = []
    if let type = schema["type"] {
      let names = (type as? [String]) ?? [type as? String ?? ""]
      if !names.contains(where: { isType(value, $0) }) { return ["\(path) is not \(names)"] }
    }
    if let words = schema["enum"] as? [String], !words.contains(value as? String ?? "") {
      faults.append("\(path) is not one of \(words)")
    }
    if let choices = schema["anyOf"] as? [[String: Any]],
      !choices.contains(where: { self.faults(value, $0, at: path).isEmpty })
    {
      faults.append("\(path) fits nothing")
    }
    if let pattern = schema["pattern"] as? String, let text = value as? String,
      text.range(of: pattern, options: .regularExpression) == nil
    {
      faults.append("\(path) does not match")
    }
    faults += bounds(value, schema, path)
    if let list = value as? [Any] { faults += items(list, schema, path) }
    if let object = value as? [String: Any] { faults += members(object, schema, path) }
    return faults
  }

  private static func isType(_ value: Any, _ name: String) -> Bool {
    let number = value as? NSNumber
    let isBoolean = number.map { isBooleanNumber($0) } ?? false
    switch name {
    case "object": return value is [String: Any]
    case "array": return value is [Any]
    case "string": return value is String
    case "boolean": return isBoolean
    case "number": return number != nil && !isBoolean
    case "integer":
      return number.map { !isBoolean && $0.doubleValue == $0.doubleValue.rounded() } ?? false
    default: return false
    }
  }

  private static func isBooleanNumber(_ number: NSNumber) -> Bool {
    String(cString: number.objCType) == "c" || String(cString: number.objCType) == "B"
  }

  private static func bounds(_ value: Any, _ schema: [String: Any], _ path: String) -> [String] {
    guard let number = (value as? NSNumber)?.doubleValue else { return [] }
    var faults: [String] = []
    if let low = (schema["minimum"] as? NSNumber)?.doubleValue, number < low {
      faults.append("\(path) is low")
    }
    if let high = (schema["maximum"] as? NSNumber)?.doubleValue, number > high {
      faults.append("\(path) is high")
    }
    if let low = (schema["exclusiveMinimum"] as? NSNumber)?.doubleValue, number <= low {
      faults.append("\(path) is low")
    }
    return faults
  }

  private static func items(_ list: [Any], _ schema: [String: Any], _ path: String) -> [String] {
    var faults: [String] = []
    if let least = schema["minItems"] as? Int, list.count < least { faults.append("\(path) short") }
    if let items = schema["items"] as? [String: Any] {
      for (place, item) in list.enumerated() {
        faults += self.faults(item, items, at: "\(path)[\(place)]")
      }
    }
    return faults
  }

  private static func members(
    _ object: [String: Any], _ schema: [String: Any], _ path: String
  ) -> [String] {
    let properties = schema["properties"] as? [String: [String: Any]] ?? [:]
    var faults = (schema["required"] as? [String] ?? []).filter { object[$0] == nil }
      .map { "\(path).\($0) is missing" }
    for (name, value) in object.sorted(by: { $0.key < $1.key }) {
      if let known = properties[name] {
        faults += self.faults(value, known, at: "\(path).\(name)")
      } else if let open = schema["additionalProperties"] as? [String: Any] {
        faults += self.faults(value, open, at: "\(path).\(name)")
      } else if schema["additionalProperties"] as? Bool == false {
        faults.append("\(path).\(name) is unknown")
      }
    }
    return faults
  }
}

import Ingest

/// What may stand at a place in a YAML file. One description serves the checker, the JSON Schema
/// and the canonical text, so that none of them can drift from the others.
indirect enum Shape: Sendable {
  /// Any words or number, taken as text.
  case text
  /// Letters of any script, digits, `_` and `-`.
  case identifier
  /// A path, relative to the file that names it.
  case path
  /// A whole number in a range.
  case integer(ClosedRange<Int>)
  /// A decimal number in a range.
  case number(ClosedRange<Double>)
  /// A share whose printed decimals tell how it was rounded.
  case share
  /// A decimal number above 0.
  case positive
  case boolean
  /// The name of an encoding.
  case encoding
  /// One of a few words.
  case word([String])
  case list(Shape, nonEmpty: Bool = false)
  case mapping(MappingShape)
  /// Any keys, each with a value of one shape. `keys` says in words what the keys are.
  case table(keys: String, Shape)
  /// The short form or the full one; a scalar is read as the first, all else as the second.
  case short(Shape, or: Shape)
  /// A text, or one per language.
  case localized
}

/// A mapping whose keys are known.
struct MappingShape: Sendable {
  let keys: [Key]

  struct Key: Sendable {
    let name: String
    let shape: Shape
    let required: Bool
    /// What stands there when the key is left out, as it would be written; nil: nothing.
    let standard: String?
    /// In English, for editors.
    let meaning: String
    /// Why the key is refused although the interface knows it, and what to do; nil: it is not.
    let refused: String?
    /// Words that are refused, with what to do instead.
    let refusedWords: [String: String]

    init(
      _ name: String, _ shape: Shape, required: Bool = false, standard: String? = nil,
      refusedWords: [String: String] = [:], _ meaning: String
    ) {
      self.name = name
      self.shape = shape
      self.required = required
      self.standard = standard
      self.meaning = meaning
      self.refusedWords = refusedWords
      refused = nil
    }

    private init(refused name: String, _ advice: String) {
      self.name = name
      shape = .text
      required = false
      standard = nil
      meaning = ""
      refusedWords = [:]
      refused = advice
    }

    static func required(_ name: String, _ shape: Shape, _ meaning: String) -> Key {
      Key(name, shape, required: true, meaning)
    }

    /// A key of the public interface that this version does not serve.
    static func unavailable(_ name: String, _ advice: String) -> Key {
      Key(refused: name, advice)
    }
  }

  /// The keys that may be used, in the order in which they are documented.
  var accepted: [Key] { keys.filter { $0.refused == nil } }
  func key(_ name: String) -> Key? { keys.first { $0.name == name } }
}

extension Shape {
  static func mapping(_ keys: [MappingShape.Key]) -> Shape { .mapping(MappingShape(keys: keys)) }

  /// The form, in words, for "Expected …".
  var form: String {
    switch self {
    case .text: "a text"
    case .identifier: "an id of letters, digits, `_` and `-`"
    case .path: "a path, relative to this file"
    case .integer(let range): "a whole number" + Self.words(range)
    case .number(let range): "a number with decimal point" + Self.words(range)
    case .share: "a share from 0 to 1 with decimal point, such as 0.70"
    case .positive: "a number above 0 with decimal point, such as 0.1"
    case .boolean: "true or false"
    case .encoding: Shape.word(TextEncoding.allCases.map(\.rawValue)).form
    case .word(let words):
      "one of " + words.map { "`\($0 == "\t" ? "\\t" : $0)`" }.joined(separator: ", ")
    case .list(let shape, let nonEmpty):
      nonEmpty ? "a list of at least one: \(shape.form)" : "a list, each \(shape.form)"
    case .mapping(let mapping):
      "a mapping of " + mapping.accepted.map { "`\($0.name)`" }.joined(separator: ", ")
    case .table(let keys, let shape): "a mapping of \(keys) to \(shape.form)"
    case .short(let short, let full): "\(short.form), or \(full.form)"
    case .localized: "a text, or a mapping of nb, nn and en to texts"
    }
  }

  private static func words(_ range: ClosedRange<Int>) -> String {
    switch (range.lowerBound, range.upperBound) {
    case (.min, .max): ""
    case (let low, .max): ", at least \(low)"
    case (let low, let high): ", \(low) to \(high)"
    }
  }
  private static func words(_ range: ClosedRange<Double>) -> String {
    switch (range.lowerBound.isFinite, range.upperBound.isFinite) {
    case (false, false): ""
    case (true, false): ", at least \(Self.plain(range.lowerBound))"
    default: ", \(Self.plain(range.lowerBound)) to \(Self.plain(range.upperBound))"
    }
  }
  static func plain(_ number: Double) -> String {
    number == number.rounded() && abs(number) < 1e15 ? String(Int(number)) : "\(number)"
  }
}

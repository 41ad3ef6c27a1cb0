/// A fault or a remark about what the user gave: always with a place and a way out.
public struct Diagnostic: Sendable, Hashable {
  public enum Severity: String, Sendable, CaseIterable, Comparable {
    case note, warning, error
    public static func < (a: Severity, b: Severity) -> Bool { a.rank < b.rank }
    private var rank: Int { self == .note ? 0 : self == .warning ? 1 : 2 }
  }

  /// Where it is. Line, column and row are counted from 1, rows as a spreadsheet shows them.
  public enum Place: Sendable, Hashable, CustomStringConvertible {
    case config(file: String, line: Int, column: Int)
    case data(file: String, row: Int, column: String)
    case file(String)

    public var description: String {
      switch self {
      case .config(let file, let line, let column): "\(file):\(line):\(column)"
      case .data(let file, let row, let column):
        column.isEmpty ? "\(file):\(row)" : "\(file):\(row):\(column)"
      case .file(let file): file
      }
    }
  }

  /// Which kind of fault decides the exit status when it stops the run.
  public enum Kind: Sendable, Hashable { case config, data }

  public let kind: Kind
  public let severity: Severity
  /// Permanent name of the rule, e.g. `unknown_key`.
  public let rule: String
  public let place: Place
  /// What is wrong. Never holds a respondent's answer.
  public let message: String
  /// What was expected or what to do; nil when the message says it all.
  public let advice: String?
  /// A respondent's answer, shown only under `--show-values`.
  public let value: String?

  public init(
    _ kind: Kind, _ severity: Severity = .error, rule: String, at place: Place, _ message: String,
    advice: String? = nil, value: String? = nil
  ) {
    self.kind = kind
    self.severity = severity
    self.rule = rule
    self.place = place
    self.message = message
    self.advice = advice
    self.value = value
  }

  /// `place: severity: message [rule]`, with the advice on a line of its own.
  public func text(showValues: Bool = false) -> String {
    var text = "\(place): \(severity.rawValue): \(message)"
    if showValues, let value { text += " (value: \(value))" }
    text += " [\(rule)]"
    if let advice { text += "\n  \(advice)" }
    return text
  }
}

/// Diagnostics that stop the run, all of them at once.
public struct Faults: Error, Sendable {
  public let diagnostics: [Diagnostic]
  public init(_ diagnostics: [Diagnostic]) { self.diagnostics = diagnostics }
}

/// The candidate nearest to a misspelt word, for "did you mean": the fewest letters added, left
/// out, changed or swapped with their neighbour (Damerau's distance in its restricted form),
/// ignoring case; at most a third of the word's length and at least one, none in a word of one.
public func nearest(to word: String, among candidates: some Sequence<String>) -> String? {
  let letters = Array(word.lowercased())
  // One letter is not near another.
  let limit = letters.count < 2 ? 0 : Swift.max(1, letters.count / 3)
  var best: (String, Int)?
  for candidate in candidates where abs(candidate.count - letters.count) <= limit {
    let distance = editDistance(letters, Array(candidate.lowercased()))
    if distance <= limit, distance < best?.1 ?? .max { best = (candidate, distance) }
  }
  return best?.0
}

/// Letters added, left out, changed or swapped with their neighbour between two words (Damerau's
/// distance in its restricted form).
public func editDistance(_ a: [Character], _ b: [Character]) -> Int {
  var beforeThat: [Int] = []
  var previous = Array(0...b.count)
  for (i, x) in a.enumerated() {
    var current = [i + 1]
    for (j, y) in b.enumerated() {
      var least = Swift.min(
        previous[j + 1] + 1, current[j] + 1, previous[j] + (x == y ? 0 : 1))
      if i > 0, j > 0, x == b[j - 1], y == a[i - 1] {
        least = Swift.min(least, beforeThat[j - 1] + 1)
      }
      current.append(least)
    }
    (beforeThat, previous) = (previous, current)
  }
  return previous[b.count]
}

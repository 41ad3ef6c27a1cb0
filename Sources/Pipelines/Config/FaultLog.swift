import Survey

/// Holds every fault found so far. A reader notes a fault and goes on with what is right, so that
/// all are found in one go.
final class FaultLog {
  private(set) var diagnostics: [Diagnostic] = []
  private var suggestions = 0

  var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

  func add(_ diagnostics: [Diagnostic]) { self.diagnostics += diagnostics }

  func note(
    _ rule: String, _ severity: Diagnostic.Severity = .error, at place: Diagnostic.Place,
    _ message: String, advice: String? = nil
  ) {
    diagnostics.append(
      Diagnostic(.config, severity, rule: rule, at: place, message, advice: advice))
  }

  /// `did you mean`, where a name is near; looked for a hundred times at most, since that takes
  /// time for each of the names, and who has mistaken the column has mistaken all of them.
  /// - Parameter stem: what stands before each name where it is used.
  func suggestion(
    _ word: String, among known: @autoclosure () -> [String], kind: String, of stem: String = ""
  ) -> String {
    suggestions += 1
    return suggestions <= 100
      ? Pipelines.suggestion(word, among: known(), kind: kind, of: stem)
      : "Expected a known \(kind)."
  }

  /// Each fault once, by file, line and column.
  var sorted: [Diagnostic] {
    var seen: Set<Diagnostic> = []
    return diagnostics.filter { seen.insert($0).inserted }.enumerated().sorted { a, b in
      let (x, y) = (Self.order(a.element.place), Self.order(b.element.place))
      if x != y { return x < y }
      return a.offset < b.offset
    }.map(\.element)
  }

  private static func order(_ place: Diagnostic.Place) -> (String, Int, Int, String) {
    switch place {
    case .config(let file, let line, let column): (file, line, column, "")
    case .data(let file, let row, let column): (file, row, 0, column)
    case .file(let file): (file, 0, 0, "")
    }
  }
}

/// `did you mean`, where a name is near.
func suggestion(_ word: String, among known: [String], kind: String, of stem: String = "")
  -> String
{
  if let near = nearest(to: word, among: known) { return "Did you mean `\(stem)\(near)`?" }
  if known.isEmpty { return "There is no \(kind) to name." }
  let shown = known.prefix(12).map { "`\($0)`" }.joined(separator: ", ")
  return "Known: \(shown)\(known.count > 12 ? " …" : "")."
}

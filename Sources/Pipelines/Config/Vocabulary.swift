import Survey

/// Every name that may stand in `analysis`, the catalogue and the principles.
struct Vocabulary {
  struct Source {
    let isSurvey: Bool
    let population: Population?
    /// Name → the items behind it; a register's indicator stands for itself.
    var names: [String: Set<String>] = [:]
    var items: Set<String> = []
    /// Scale ends, where they are known.
    var ranges: [String: ClosedRange<Double>] = [:]
    /// False when the file that declares the names could not be read: nothing is unknown then.
    var isComplete = true
  }

  private(set) var sources: [String: Source] = [:]

  mutating func add(_ id: String, _ source: Source) {
    if sources[id] == nil { sources[id] = source }
  }

  /// What is wrong with a qualified name; nil when it is known.
  /// - Parameter log: counts how often a name that is near was looked for.
  func fault(_ text: String, _ log: FaultLog) -> (rule: String, message: String, advice: String)? {
    guard let name = QualifiedName(text) else {
      return (
        "unknown_indicator", "`\(text)` is not a qualified name",
        withBareName(text).first.map { "Did you mean `\($0)`?" }
          ?? "Expected `survey.dimension`, `survey.item` or `register.indicator`."
      )
    }
    guard let source = sources[name.source] else {
      return (
        "unknown_source", "there is no survey or register `\(name.source)`",
        log.suggestion(name.source, among: sources.keys.sorted(), kind: "survey or register")
      )
    }
    if !source.isComplete || source.names[name.name] != nil { return nil }
    let advice = log.suggestion(
      name.name, among: source.names.keys.sorted(), kind: "indicator", of: name.source + ".")
    let kind = source.isSurvey ? "survey" : "register"
    return (
      "unknown_indicator", "the \(kind) `\(name.source)` has no `\(name.name)`", advice
    )
  }

  /// Whether every source could be read in full.
  var isComplete: Bool { sources.values.allSatisfy(\.isComplete) }

  func isSurvey(_ source: String) -> Bool { sources[source]?.isSurvey ?? false }

  /// Qualified names whose last part is `bare`, sorted.
  func withBareName(_ bare: String) -> [QualifiedName] {
    sources.keys.sorted().filter { sources[$0]?.names[bare] != nil }
      .map { QualifiedName($0, bare) }
  }

  func isItem(_ name: QualifiedName) -> Bool {
    sources[name.source]?.items.contains(name.name) ?? false
  }

  /// Whether two names rest on a common item, or are the same.
  func overlap(_ a: QualifiedName, _ b: QualifiedName) -> Bool {
    if a == b { return true }
    guard a.source == b.source, let names = sources[a.source]?.names else { return false }
    return !(names[a.name] ?? []).isDisjoint(with: names[b.name] ?? [])
  }

  func range(_ name: QualifiedName) -> ClosedRange<Double>? {
    sources[name.source]?.ranges[name.name]
  }

  func origin(_ name: QualifiedName) -> Survey.Source? {
    guard let source = sources[name.source] else { return nil }
    return source.isSurvey ? source.population.map(Survey.Source.init) : .register
  }
}

extension Vocabulary.Source {
  /// The names of a codebook; none, and nothing unknown, when it could not be read.
  init(_ codebook: CodebookReading?) {
    guard let questionnaire = codebook?.questionnaire else {
      self.init(isSurvey: true, population: nil, isComplete: false)
      return
    }
    var names: [String: Set<String>] = [:]
    var ranges = codebook?.ranges ?? [:]
    for dimension in questionnaire.dimensions { names[dimension.id] = Set(dimension.items) }
    for item in questionnaire.items {
      names[item.id] = [item.id]
      ranges[item.id] = item.scale.min...item.scale.max
    }
    self.init(
      isSurvey: true, population: questionnaire.population, names: names,
      items: Set(questionnaire.items.map(\.id)), ranges: ranges)
  }
}

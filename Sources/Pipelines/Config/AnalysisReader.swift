internal import Statistics
import Survey

/// Reads `analysis`: names against the vocabulary, models against the rule that nothing is its own
/// driver, and one model per outcome where none is declared.
struct AnalysisReader {
  let file: ConfigFile
  let log: FaultLog
  let vocabulary: Vocabulary

  func read(_ node: ConfigNode?) -> AnalysisSettings {
    let leadership = names(node?.items("leadership") ?? [], "leadership")
    let outcomes = names(node?.items("outcomes") ?? [], "outcomes")
    let correlations = node?["correlations"]
    return AnalysisSettings(
      relevantDifference: node?["relevant_difference"]?.number ?? 0.2,
      frame: node?["frame"]?.text.flatMap(AnalysisSettings.Frame.init) ?? .superpopulation,
      leadership: leadership, outcomes: outcomes,
      methods: words(correlations?["methods"]) ?? [.pearson],
      levels: words(correlations?["levels"]) ?? AnalysisSettings.Level.allCases,
      models: node?["models"].map { readModels($0.list ?? []) }
        ?? standardModels(leadership, outcomes),
      replicates: replicates(node?["bootstrap"]?["replicates"]),
      seed: UInt64(max(0, node?["bootstrap"]?["seed"]?.integer ?? 1)))
  }

  private func words<Word: RawRepresentable & Hashable>(_ node: ConfigNode?) -> [Word]?
  where Word.RawValue == String {
    guard let node, let list = node.list else { return nil }
    var words: [Word] = []
    for entry in list {
      guard let word = entry.text.flatMap(Word.init) else { continue }
      if words.contains(word) {
        log.note(
          "duplicate_id", at: file.place(entry.mark), "`\(word.rawValue)` is there already",
          advice: "Keep one of them.")
      } else {
        words.append(word)
      }
    }
    return words
  }

  private func replicates(_ node: ConfigNode?) -> Int {
    guard let node, let value = node.integer else { return 0 }
    if (1..<100).contains(value) {
      log.note(
        "out_of_range", at: file.place(node.mark), "`replicates` is \(value)",
        advice: "Expected 0 (none) or at least 100; fewer give no interval worth having.")
    }
    return value
  }

  // MARK: Names

  private func name(_ node: ConfigNode) -> QualifiedName? {
    guard let text = node.text else { return nil }
    if let fault = vocabulary.fault(text, log) {
      log.note(fault.rule, at: file.place(node.mark), fault.message, advice: fault.advice)
      return nil
    }
    return QualifiedName(text)
  }

  private func names(_ nodes: [ConfigNode], _ key: String) -> [QualifiedName] {
    var names: [QualifiedName] = []
    for node in nodes {
      guard let name = name(node) else { continue }
      if names.contains(name) {
        log.note(
          "duplicate_id", at: file.place(node.mark), "`\(name)` stands twice in `\(key)`",
          advice: "Keep one of them.")
      } else {
        names.append(name)
      }
    }
    return names
  }

  // MARK: Models

  private func standardModels(
    _ leadership: [QualifiedName], _ outcomes: [QualifiedName]
  ) -> [ModelSettings] {
    outcomes.compactMap { outcome in
      let predictors = leadership.filter { !vocabulary.overlap($0, outcome) }
      guard !predictors.isEmpty else { return nil }
      return ModelSettings(
        id: outcome.description, level: level([outcome] + predictors), outcome: outcome,
        predictors: predictors)
    }
  }

  /// Respondent where all are answers of one survey, else unit.
  private func level(_ names: [QualifiedName]) -> ModelSettings.Level {
    let sources = Set(names.map(\.source))
    guard sources.count == 1, let source = sources.first else { return .unit }
    return vocabulary.isSurvey(source) ? .respondent : .unit
  }

  private func readModels(_ nodes: [ConfigNode]) -> [ModelSettings] {
    DuplicateCheck(file: file, log: log).check(nodes.compactMap { $0["id"] }, kind: "model")
    return nodes.compactMap(readModel)
  }

  private func readModel(_ node: ConfigNode) -> ModelSettings? {
    let outcome = node["outcome"].flatMap(name)
    let predictors = names(node.items("predictors"), "predictors")
    let controls = names(node.items("controls"), "controls")
    if let id = node["id"], let text = id.text { checkModelId(text, at: id.mark) }
    checkSize(node, predictors)
    if let outcome {
      for key in ["predictors", "controls"] { checkDrivers(node.items(key), outcome, key) }
    }
    for term in node.items("controls") {
      guard let name = term.text.flatMap(QualifiedName.init), predictors.contains(name) else {
        continue
      }
      log.note(
        "duplicate_id", at: file.place(term.mark), "`\(name)` is both predictor and control",
        advice: "Keep one of them.")
    }
    guard let outcome, let id = node["id"]?.text else { return nil }
    let declared = node["level"]?.text.flatMap(ModelSettings.Level.init)
    let names = [outcome] + predictors + controls
    if let declared, declared != .unit { checkOneSurvey(node, names, declared) }
    let level = declared ?? level(names)
    checkWeights(node, level)
    if level == .multilevel { checkMultilevel(node) }
    return ModelSettings(
      id: id, level: level, outcome: outcome, predictors: predictors, controls: controls,
      standardErrors: node["standard_errors"]?.text.flatMap(ModelSettings.StandardErrors.init)
        ?? .cr2,
      importance: level != .multilevel && node["importance"]?.boolean ?? true,
      countsRespondents: node["weights"] != nil)
  }

  /// How much of R² each predictor carries is not defined where two variances are explained.
  private func checkMultilevel(_ node: ConfigNode) {
    if let importance = node["importance"], importance.boolean == true {
      log.note(
        "importance_of_multilevel", at: file.place(importance.mark),
        "importance is not defined for a multilevel model",
        advice: "Remove the key here, and add a model with `level: respondent` for it.")
    }
    if let errors = node["standard_errors"] {
      log.note(
        "no_effect", .warning, at: file.place(errors.mark),
        "`standard_errors` does nothing in a multilevel model, which has its own",
        advice: "Remove the key; degrees of freedom are Satterthwaite's.")
    }
  }

  private func checkWeights(_ node: ConfigNode, _ level: ModelSettings.Level) {
    guard let weights = node["weights"], level != .unit else { return }
    log.note(
      "weights_need_units", at: file.place(weights.mark),
      "`weights: n` is for a model over units, and this one is over respondents",
      advice: "Use `level: unit`, or remove the key.")
  }

  private func checkModelId(_ id: String, at mark: ConfigNode.Mark) {
    let place = file.place(mark)
    ShapeCheck(file: file.input.shown, log: log)
      .checkIdentifier(id.split(separator: ".").joined(), at: place, name: "id")
    if id.hasPrefix(reservedModelPrefix) {
      log.note(
        "reserved_id", at: place, "ids that begin with `\(reservedModelPrefix)` are the program's",
        advice: "Choose another id.")
    }
  }

  private func checkSize(_ node: ConfigNode, _ predictors: [QualifiedName]) {
    guard predictors.count > RelativeImportance.mostPredictors, let mark = node["predictors"]?.mark,
      node["importance"]?.boolean ?? true
    else { return }
    log.note(
      "too_many_predictors", at: file.place(mark),
      "importance of \(predictors.count) predictors takes too long to work out",
      advice: "Name at most \(RelativeImportance.mostPredictors), or set `importance: false`.")
  }

  /// An indicator is never its own driver, whole or in part.
  private func checkDrivers(_ terms: [ConfigNode], _ outcome: QualifiedName, _ key: String) {
    for term in terms {
      guard let text = term.text, vocabulary.fault(text, log) == nil,
        let name = QualifiedName(text),
        vocabulary.overlap(name, outcome)
      else { continue }
      log.note(
        "own_driver", at: file.place(term.mark),
        name == outcome
          ? "the outcome `\(outcome)` stands among its own \(key)"
          : "`\(name)` rests on items of the outcome `\(outcome)`",
        advice: "Remove it from `\(key)`: an indicator is never its own driver.")
    }
  }

  private func checkOneSurvey(
    _ node: ConfigNode, _ names: [QualifiedName], _ declared: ModelSettings.Level
  ) {
    guard level(names) == .unit, let mark = node["level"]?.mark else { return }
    log.note(
      "level_needs_one_survey", at: file.place(mark),
      "a model at \(declared.rawValue) level takes the answers of one survey",
      advice: "Use `level: unit`, or keep to one survey's dimensions and items.")
  }
}

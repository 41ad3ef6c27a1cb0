import Survey

/// Reads one wave: where its figures are, and whether it compares with the next.
struct WaveReader {
  let sources: SourceReader
  let log: FaultLog
  /// Nil when the codebook could not be read.
  let questionnaire: Questionnaire?

  private var file: ConfigFile { sources.pipeline }

  /// Nil when the wave has no label.
  func read(_ node: ConfigNode) -> WaveInput? {
    guard let label = node["wave"]?.text else { return nil }
    checkContent(node, label)
    let rate = node["response_rate"]
    let declaration = WaveDeclaration(
      label: label, linked: node["linked"]?.boolean ?? false,
      comparability: comparability(node["comparability"]), responseRate: rate?.number,
      responseRateHalfWidth: rate.flatMap(Self.halfWidth))
    return WaveInput(
      declaration: declaration, content: content(node), events: events(node["events"]),
      invited: invited(node["invited"]), scales: waveScales(node),
      backgroundCodes: backgroundCodes(node["background"]))
  }

  /// Half a unit in the last printed decimal, as read from text so that it is the nearest double.
  static func halfWidth(_ node: ConfigNode) -> Double? {
    node.printedPlaces.flatMap { Double("0." + String(repeating: "0", count: $0) + "5") }
  }

  private func checkContent(_ node: ConfigNode, _ label: String) {
    let figures = ["responses", "published"].compactMap { key in
      node.entries?.first { $0.key == key }
    }
    if let second = figures.dropFirst().first {
      log.note(
        "conflicting_keys", at: file.place(second.mark),
        "the wave \(label) has both `responses` and `published`",
        advice: "Keep one: published means are worked out from responses where they exist.")
    }
    let said = ["responses", "published", "response_rate", "events"]
    if !said.contains(where: { node[$0] != nil }) {
      log.note(
        "empty_wave", at: file.place(node.mark), "the wave \(label) has no figures",
        advice: "Expected `responses`, `published`, `events` or `response_rate`.")
    }
    if let rate = node["response_rate"], node["responses"] != nil, node["invited"] != nil {
      log.note(
        "rate_given_twice", .warning, at: file.place(rate.mark),
        "the wave \(label) has a published rate, though `responses` and `invited` give one",
        advice: "Remove one of them; `response_rate` is for where the counts are not known.")
    }
  }

  private func content(_ node: ConfigNode) -> WaveInput.Content {
    if let responses = node["responses"] {
      guard let source = sources.source(responses, .data) else { return .rateOnly }
      guard let header = sources.header(source, needs: []), let questionnaire else {
        return .rateOnly
      }
      let reader = ColumnsReader(
        file: file, log: log, source: source, header: header.names, row: header.row,
        hint: header.hint,
        questionnaire: questionnaire)
      return .microdata(source, reader.read(responses["columns"], only: responses["only"]))
    }
    if let published = node["published"], let source = sources.figures(published) {
      _ = sources.header(source, for: .published)
      return .published(source, rounding: published["rounding"]?.decimal ?? .zero)
    }
    return .rateOnly
  }

  private func events(_ node: ConfigNode?) -> InputTable? {
    guard let source = sources.figures(node) else { return nil }
    _ = sources.header(source, for: .events)
    return source
  }

  private func invited(_ node: ConfigNode?) -> WaveInput.InvitedInput {
    guard let node else { return .none }
    if node.decimal != nil {
      if let count = node.integer, count >= 1 { return .whole(count) }
      log.note(
        "out_of_range", at: file.place(node.mark), "`invited` is \(node.said)",
        advice: "Expected a whole number above 0, or a file with unit,invited.")
      return .none
    }
    guard let source = sources.figures(node) else { return .none }
    _ = sources.header(source, for: .invited)
    return .file(source)
  }

  private func comparability(_ node: ConfigNode?) -> [String: Comparability] {
    var verdicts: [String: Comparability] = [:]
    let known = questionnaire.map { questionnaire in
      questionnaire.dimensions.map(\.id) + questionnaire.items.map(\.id)
        + [WaveDeclaration.wholeSurvey]
    }
    for entry in node?.entries ?? [] {
      if let known, !known.contains(entry.key) {
        log.note(
          "unknown_dimension", at: file.place(entry.mark),
          "the questionnaire has no dimension and no item `\(entry.key)`",
          advice: log.suggestion(entry.key, among: known, kind: "dimension"))
      }
      guard let verdict = entry.value["verdict"]?.text.flatMap(Comparability.Verdict.init) else {
        continue
      }
      verdicts[entry.key] = Comparability(
        verdict: verdict, change: entry.value["change"]?.text.flatMap(Comparability.Change.init),
        reason: entry.value["reason"]?.text)
    }
    return verdicts
  }

  /// Background variable → code as exported → code of the value.
  private func backgroundCodes(_ node: ConfigNode?) -> [String: [String: String]] {
    guard let questionnaire else { return [:] }
    var all: [String: [String: String]] = [:]
    for entry in node?.entries ?? [] {
      guard let variable = questionnaire.background.first(where: { $0.id == entry.key }) else {
        log.unknownBackground(entry, questionnaire, in: file)
        continue
      }
      let known = variable.values.map(\.code)
      for code in entry.value["codes"]?.entries ?? [] {
        guard let value = code.value.text else { continue }
        if !known.contains(value) {
          log.note(
            "unknown_background_value", at: file.place(code.value.mark),
            "the background variable `\(variable.id)` has no value `\(value)`",
            advice: suggestion(value, among: known, kind: "value"))
        }
        all[variable.id, default: [:]][code.key] = value
      }
    }
    return all
  }

  /// Item → its scale in this wave, for the items whose codes differ from the questionnaire's.
  private func waveScales(_ node: ConfigNode) -> [String: Scale] {
    guard let questionnaire, node["scale"] != nil || node["items"] != nil else { return [:] }
    let reader = ScaleReader(file: file, log: log)
    for entry in node["items"]?.entries ?? [] where questionnaire.itemIndex[entry.key] == nil {
      log.note(
        "unknown_item", at: file.place(entry.mark),
        "the questionnaire has no item `\(entry.key)`",
        advice: log.suggestion(entry.key, among: questionnaire.items.map(\.id), kind: "item"))
    }
    // What is wrong with the codes that many items share is said once.
    let shared = node["scale"].flatMap { codes in
      questionnaire.scale.map { reader.read(codes: codes, on: $0) }
    }
    var scales: [String: Scale] = [:]
    for item in questionnaire.items {
      let own = node["items"]?[item.id]?["scale"]
      let base = item.scale == questionnaire.scale ? shared : nil
      guard base != nil || own != nil else { continue }
      let scale = base ?? item.scale
      scales[item.id] = own.map { reader.read(codes: $0, on: scale) } ?? scale
    }
    return scales
  }
}

extension FaultLog {
  func unknownBackground(
    _ entry: ConfigNode.Entry, _ questionnaire: Questionnaire, in file: ConfigFile
  ) {
    note(
      "unknown_background", at: file.place(entry.mark),
      "the questionnaire has no background variable `\(entry.key)`",
      advice: suggestion(
        entry.key, among: questionnaire.background.map(\.id), kind: "background variable"))
  }
}

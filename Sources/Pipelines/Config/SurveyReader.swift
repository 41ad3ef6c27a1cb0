import Survey

/// Reads one survey: its codebook, its waves newest first, its benchmarks.
struct SurveyReader {
  let sources: SourceReader
  let log: FaultLog

  private var file: ConfigFile { sources.pipeline }

  /// Nil when the survey has no id. The codebook is nil when it could not be read.
  func read(_ node: ConfigNode) -> (id: String, input: SurveyInput?, codebook: CodebookReading?)? {
    guard let id = node["id"]?.text else { return nil }
    let nodes = node.items("waves")
    let codebook = readCodebook(node, id, hasResponses: nodes.contains { $0["responses"] != nil })
    let reader = WaveReader(sources: sources, log: log, questionnaire: codebook?.questionnaire)
    let waves = nodes.compactMap(reader.read)
    checkOrder(nodes)
    checkLinks(nodes, waves)
    checkFiles(nodes, waves)
    let benchmarks = readBenchmarks(node.items("benchmarks"))
    guard let codebook else { return (id, nil, nil) }
    let declaration = SurveyDeclaration(
      id: id, questionnaire: codebook.questionnaire, waves: waves.map(\.declaration))
    return (
      id, SurveyInput(declaration: declaration, waves: waves, benchmarks: benchmarks), codebook
    )
  }

  private func readCodebook(_ node: ConfigNode, _ id: String, hasResponses: Bool)
    -> CodebookReading?
  {
    guard let (input, place) = sources.file(node["questionnaire"], .config),
      let file = ConfigFile.read(
        input, (QuestionnaireShape.root, name: "the questionnaire"), named: place, log: log)
    else { return nil }
    return QuestionnaireReader(file: file, log: log, survey: id, hasResponses: hasResponses).read()
  }

  private func checkOrder(_ nodes: [ConfigNode]) {
    let labels = nodes.compactMap { $0["wave"] }
    DuplicateCheck(file: file, log: log).check(labels, kind: "wave")
    for (newer, older) in zip(labels, labels.dropFirst()) {
      guard let later = newer.text.flatMap({ ExactDecimal($0)?.double }),
        let earlier = older.text.flatMap({ ExactDecimal($0)?.double }), later < earlier
      else { continue }
      log.note(
        "wave_order", at: file.place(older.mark),
        "the wave \(older.text ?? "") comes after \(newer.text ?? ""), but is newer",
        advice: "Expected the newest wave first, the oldest last.")
    }
    if let last = nodes.first,
      let verdicts = last.entries?.first(where: { $0.key == "comparability" })
    {
      log.note(
        "no_later_wave", .warning, at: file.place(verdicts.mark),
        "the newest wave has no later one to be compared with",
        advice: "`comparability` belongs to the older of two waves.")
    }
  }

  /// Two waves with the same answers are one wave by mistake.
  private func checkFiles(_ nodes: [ConfigNode], _ waves: [WaveInput]) {
    guard nodes.count == waves.count else { return }
    var first: [(table: InputTable, only: [String: Set<String>], label: String)] = []
    for (node, wave) in zip(nodes, waves) {
      guard case .microdata(let table, let columns) = wave.content else { continue }
      let same = first.first {
        $0.table.file == table.file && $0.table.table == table.table && $0.only == columns.only
      }
      if let same, let responses = node["responses"] {
        log.note(
          "same_responses", .warning, at: file.place(responses.mark),
          "the waves \(same.label) and \(wave.declaration.label) are the same rows of "
            + table.file.shown,
          advice: "Name another file, or say with `only` which rows belong to which wave.")
      } else {
        first.append((table, columns.only, wave.declaration.label))
      }
    }
  }

  /// `linked` joins the respondents of a wave with those of the one before.
  private func checkLinks(_ nodes: [ConfigNode], _ waves: [WaveInput]) {
    guard nodes.count == waves.count else { return }
    for (place, node) in nodes.enumerated() {
      guard let linked = node["linked"], linked.boolean == true else { continue }
      let pair = waves[place...].prefix(2)
      let identified = pair.filter {
        if case .microdata(_, let columns) = $0.content { columns.respondent != nil } else { false }
      }
      if pair.count == 2, identified.count == 2 { continue }
      // Responses that could not be read have had their say already.
      let unread = zip(nodes[place...], pair).contains { node, wave in
        if case .rateOnly = wave.content { node["responses"] != nil } else { false }
      }
      if unread { continue }
      log.note(
        "linked_without_ids", at: file.place(linked.mark),
        pair.count < 2
          ? "the oldest wave has none before it to be linked with"
          : "this wave and the one before need responses with respondent ids to be linked",
        advice: "Name the column with `columns: {respondent: …}` in both, or remove `linked`.")
    }
  }

  private func readBenchmarks(_ nodes: [ConfigNode]) -> [BenchmarkInput] {
    DuplicateCheck(file: file, log: log).check(nodes.compactMap { $0["id"] }, kind: "benchmark")
    return nodes.compactMap { node in
      guard let source = sources.figures(node) else { return nil }
      _ = sources.header(source, for: .benchmark)
      guard let id = node["id"]?.text else { return nil }
      return BenchmarkInput(id: id, source: source, rounding: node["rounding"]?.decimal ?? .zero)
    }
  }
}

import Ingest
import Survey

/// Reads a pipeline file and what it names, in the order of the file, noting faults as it goes.
struct PipelineReader {
  let path: String
  let log: FaultLog

  /// Nil when a part that everything rests on could not be read; the log says why.
  func read() -> Pipeline? {
    let input = FileAccess.argument(path)
    let named = Diagnostic.Place.file(path)
    guard
      let file = ConfigFile.read(
        input, (PipelineShape.root, name: "the pipeline"), named: named, log: log)
    else { return nil }
    return PipelineParts(file: file, log: log).read()
  }
}

/// Reads the parts of a pipeline file.
struct PipelineParts {
  let file: ConfigFile
  let log: FaultLog
  let sources: SourceReader

  init(file: ConfigFile, log: FaultLog) {
    self.file = file
    self.log = log
    sources = SourceReader(pipeline: file, log: log)
  }

  /// An alias of a wave that is none never holds.
  private func checkAliases(
    _ organisation: Organisation?, _ surveys: [SurveyInput], _ node: ConfigNode?
  ) {
    guard let organisation, let node, !surveys.isEmpty else { return }
    let waves = Set(surveys.flatMap { $0.waves.map(\.declaration.label) })
    let unknown = Set(organisation.aliases.compactMap(\.wave)).subtracting(waves).sorted()
    guard let first = unknown.first else { return }
    let named = unknown.prefix(5).map { "`\($0)`" }.joined(separator: ", ")
    log.note(
      "unknown_wave", .warning, at: file.place(node.mark),
      "aliases are given for \(named), which no survey has a wave of, so that they never hold",
      advice: log.suggestion(first, among: waves.sorted(), kind: "wave"))
  }

  func read() -> Pipeline? {
    let root = file.root
    let organisation = OrganisationReader(sources: sources, log: log).read(root["organisation"])
    checkIds()
    let settings = SettingsReader(file: file, log: log)
    let surveyReader = SurveyReader(sources: sources, log: log)
    let surveys = root.items("surveys").compactMap(surveyReader.read)
    let registers = root.items("registers").compactMap(readRegister)
    checkAliases(organisation, surveys.compactMap(\.input), root["organisation"]?["aliases"])
    let vocabulary = vocabulary(surveys.map { ($0.id, $0.codebook) }, registers)
    let analysis = AnalysisReader(file: file, log: log, vocabulary: vocabulary)
      .read(root["analysis"])
    let catalogue = sources.table(
      sources.source(root["indicators"]?["catalogue"], .config), needs: ["indicator"])
    let labels = sources.table(
      sources.source(root["indicators"]?["labels"], .config), needs: LabelRows.needed)
    let principles = sources.table(
      sources.source(root["principles"], .config), needs: ["principle"])
    let readCatalogue = catalogue.map(CatalogueReader(log: log, vocabulary: vocabulary).read)
    let readPrinciples = principles.map(PrinciplesReader(log: log, vocabulary: vocabulary).read)
    let readLabels = labels.map { LabelRows($0, own: true).read(log) }
    settings.checkFrame(surveys.compactMap(\.input))
    let quality = QualityReader(file: file, log: log).read(root["quality"])
    let disclosure = settings.readDisclosure(root["disclosure"])
    let output = OutputReader(file: file, log: log).read(
      root["output"], pipeline: root["pipeline"]?.text ?? "pipeline",
      inputs: sources.configFiles + sources.dataFiles)
    guard let id = root["pipeline"]?.text, let organisation, !log.hasErrors else { return nil }
    return Pipeline(
      file: file.input, id: id, title: root["title"]?.localized ?? LocalizedText(id),
      notes: root.items("notes").compactMap(\.localized),
      language: root["language"]?.text.flatMap(Language.init) ?? .nb,
      organisation: organisation, surveys: surveys.compactMap(\.input),
      registers: registers.compactMap(\.input), analysis: analysis, quality: quality,
      disclosure: disclosure,
      priorities: PrioritySettings(
        improve: root["priorities"]?["improve"]?.integer ?? 3,
        preserve: root["priorities"]?["preserve"]?.integer ?? 3),
      principles: readPrinciples ?? [], catalogue: readCatalogue ?? [], labels: readLabels ?? [],
      output: output,
      configFiles: sources.configFiles, dataFiles: sources.dataFiles,

      tables: sources.tables, detectedForms: sources.detectedForms,
      canonicalText: CanonicalText.of(file, codebooks: surveys.compactMap(\.codebook)),
      warnings: log.sorted)
  }

  /// Surveys and registers share one namespace: the first part of every qualified name.
  private func checkIds() {
    let nodes = file.root.items("surveys") + file.root.items("registers")
    DuplicateCheck(file: file, log: log).check(
      nodes.compactMap { $0["id"] }, kind: "survey or register")
  }

  // MARK: Registers

  private func readRegister(_ node: ConfigNode) -> (id: String, input: RegisterInput?)? {
    guard let id = node["id"]?.text else { return nil }
    guard let source = sources.figures(node), let table = sources.table(source, for: .register)
    else { return (id, nil) }
    var indicators: [String] = []
    for row in table.rows.indices {
      guard let name = table.text(row, "indicator"), !indicators.contains(name) else { continue }
      ShapeCheck(file: file.input.shown, log: log).checkIdentifier(
        name, at: table.place(row: row, column: "indicator"), name: "indicator")
      indicators.append(name)
    }
    return (id, RegisterInput(id: id, source: source, indicators: indicators))
  }

  private func vocabulary(
    _ surveys: [(String, CodebookReading?)], _ registers: [(id: String, input: RegisterInput?)]
  ) -> Vocabulary {
    var vocabulary = Vocabulary()
    for (id, codebook) in surveys { vocabulary.add(id, Vocabulary.Source(codebook)) }
    for register in registers {
      let indicators = register.input?.indicators ?? []
      vocabulary.add(
        register.id,
        Vocabulary.Source(
          isSurvey: false, population: nil,
          names: Dictionary(uniqueKeysWithValues: indicators.map { ($0, [$0]) }),
          isComplete: register.input != nil))
    }
    return vocabulary
  }
}

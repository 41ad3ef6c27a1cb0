import ArgumentParser
import Pipelines
import Survey

struct ClassifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "classify",
    abstract: "Tell driver from result, and by whose yardstick, with the words that decided.",
    discussion: """
      Prints the columns of indicators.csv. With --evaluate it prints how well the classifier \
      does on labelled indicators, leaving whole groups out.
      """)

  @Argument(
    help: "A catalogue: indicator, text, unit, source and more.",
    completion: .file(extensions: ["csv"]))
  var catalogue: String?

  @Option(help: "One indicator's text.")
  var text: String?

  @Option(help: "Its unit of measurement, such as % or kr.")
  var unit = ""

  @Option(help: "Labelled indicators to be tried on.", completion: .file(extensions: ["csv"]))
  var evaluate: String?

  @Option(
    help: """
      What else is acceptable for the ambiguous ones, with --evaluate or --train; may be given again.
      """,
    completion: .file(extensions: ["csv"]))
  var alternatives: [String] = []

  @Flag(help: "List the indicators that are read otherwise than labelled, with --evaluate.")
  var misses = false

  @Option(
    help: "More labelled indicators to be trained on, with --evaluate; may be given again.",
    completion: .file(extensions: ["csv"]))
  var beside: [String] = []

  @Option(
    help: """
      Print the weights that these labelled indicators give, as Swift source; may be given again.
      """,
    completion: .file(extensions: ["csv"]))
  var train: [String] = []

  @Option(
    help: """
      Learn your own labels (text, unit, role, quality) and show what changes in the catalogue; \
      the file is made and added to with --ask.
      """,
    completion: .file(extensions: ["csv"]))
  var learn: String?

  @Option(help: "With --learn: how many indicators to ask about, least sure first.")
  var ask = 0

  @Option(
    help: "Read with your own labels learned first.", completion: .file(extensions: ["csv"]))
  var labels: String?

  @Option(help: "Language of the evidence: nb, nn or en.")
  var language: Language = .nb

  @Flag(help: "Print JSON.")
  var json = false

  func validate() throws {
    let ways = learn == nil ? [catalogue, text, evaluate, train.first] : [learn]
    guard ways.compactMap(\.self).count == 1 else {
      throw ValidationError("give one of: a catalogue, --text, --evaluate, --train, --learn")
    }
    guard learn == nil || (text == nil && evaluate == nil && train.isEmpty) else {
      throw ValidationError("--learn goes with a catalogue alone")
    }
    guard labels == nil || catalogue != nil && learn == nil || text != nil else {
      throw ValidationError("--labels goes with a catalogue or --text; --learn has its own file")
    }
    guard ask >= 0, ask == 0 || (learn != nil && catalogue != nil) else {
      throw ValidationError("--ask goes with --learn and a catalogue")
    }
  }

  func run() throws {
    let style = ReadingStyle(language: language, json: json, labels: labels)
    if let labels { try require(labels) }
    if let learn {
      try teach(learn)
    } else if let evaluate {
      try require(evaluate)
      for path in alternatives + beside { try require(path) }
      print(
        try evaluateClassifier(
          labels: evaluate, alternatives: alternatives, beside: beside, misses: misses))
    } else if !train.isEmpty {
      for path in train + alternatives { try require(path) }
      print(try trainClassifier(labels: train, alternatives: alternatives), terminator: "")
    } else if let text {
      print(try classifyText(text, unit: unit, style: style), terminator: "")
    } else if let catalogue {
      try require(catalogue)
      print(try classifyCatalogue(catalogue, style: style), terminator: "")
    }
  }

  /// Asks on standard error and reads answers on standard input: `d` or `r`, then `s`, `o`, `p` or
  /// `t` (structure); an empty line passes over, `q` or the end stops.
  private func teach(_ labels: String) throws {
    if let catalogue { try require(catalogue) }
    if ask == 0 { try require(labels) }
    var session = try LabellingSession(labels: labels, catalogue: catalogue, language: language)
    var left = ask
    while left > 0, let question = session.next() {
      say(question)
      guard let line = readLine(), line != "q" else { break }
      if let (role, quality) = Self.label(line) {
        try session.answer(role: role, quality: quality)
        left -= 1
      } else if line.allSatisfy(\.isWhitespace) {
        session.skip()
        left -= 1
      } else {
        warn("Answer d or r, and s, o, p or t: `r o`; nothing passes over, q stops.")
      }
    }
    print(json ? session.summaryJSON() : session.summary())
  }

  private func say(_ question: LabellingSession.Question) {
    let unit = question.unit.isEmpty ? "" : " (\(question.unit))"
    warn(
      """

      \(question.text)\(unit)
        read as \(question.role.rawValue) \(question.quality.rawValue), \
      \(Int((question.confidence * 100).rounded())) % sure: \(question.evidence)
        d driver, r result; s subjective, o objective, p process, t structure:
      """)
  }

  /// `r o`, `ro` or `result objective`; nil when it is neither.
  static func label(_ line: String) -> (IndicatorRole, IndicatorQuality)? {
    var words = line.lowercased().split(whereSeparator: \.isWhitespace).map(String.init)
    if words.count == 1, let word = words.first, word.count == 2 { words = word.map { "\($0)" } }
    let roles: [String: IndicatorRole] = ["d": .driver, "r": .result]
    let qualities: [String: IndicatorQuality] = [
      "s": .subjective, "o": .objective, "p": .process, "t": .structure,
    ]
    guard words.count == 2,
      let role = roles[words[0]] ?? IndicatorRole(rawValue: words[0]),
      let quality = qualities[words[1]] ?? IndicatorQuality(rawValue: words[1])
    else { return nil }
    return (role, quality)
  }
}

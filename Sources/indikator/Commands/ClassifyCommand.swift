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

  @Option(help: "What else is acceptable for the ambiguous ones, with --evaluate.")
  var alternatives: String?

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

  @Option(help: "Language of the evidence: nb, nn or en.")
  var language: Language = .nb

  @Flag(help: "Print JSON.")
  var json = false

  func validate() throws {
    let given = [catalogue, text, evaluate, train.first].compactMap(\.self).count
    guard given == 1 else {
      throw ValidationError("give one of: a catalogue, --text, --evaluate, --train")
    }
  }

  func run() throws {
    if let evaluate {
      try require(evaluate)
      if let alternatives { try require(alternatives) }
      for path in beside { try require(path) }
      print(
        try evaluateClassifier(labels: evaluate, alternatives: alternatives, beside: beside))
    } else if !train.isEmpty {
      for path in train { try require(path) }
      print(try trainClassifier(labels: train), terminator: "")
    } else if let text {
      print(classifyText(text, unit: unit, language: language, json: json), terminator: "")
    } else if let catalogue {
      try require(catalogue)
      print(try classifyCatalogue(catalogue, language: language, json: json), terminator: "")
    }
  }
}

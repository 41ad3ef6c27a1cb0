import ArgumentParser
import Pipelines

struct SchemaCommand: ParsableCommand {
  enum Document: String, ExpressibleByArgument, CaseIterable {
    case pipeline, questionnaire, output, columns
  }

  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Print a JSON Schema, for editors and for readers of the output.",
    discussion: """
      An editor with a YAML language server completes and checks a pipeline whose first line is
      # yaml-language-server: $schema=pipeline.schema.json
      """)

  @Argument(help: "pipeline, questionnaire or output; columns: what each output column means.")
  var document: Document

  func run() {
    switch document {
    case .pipeline: print(Schemas.pipeline)
    case .questionnaire: print(Schemas.questionnaire)
    case .output: print(Schemas.output)
    case .columns: print(Schemas.columns, terminator: "")
    }
  }
}

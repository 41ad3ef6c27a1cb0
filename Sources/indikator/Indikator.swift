import ArgumentParser

@main
struct Indikator: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "indikator",
    abstract: "Survey and register analysis for Norwegian municipalities.")
}

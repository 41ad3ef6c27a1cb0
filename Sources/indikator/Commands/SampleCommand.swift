import ArgumentParser
import Foundation
import Pipelines
import Samples

struct SampleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sample",
    abstract: "Write a made-up municipality with known truth.",
    discussion: "The folder then holds a pipeline that runs as it stands, and truth.json.")

  @Argument(help: "The folder to write.", completion: .directory)
  var directory: String

  @Option(help: "Employees.")
  var respondents = 1110

  @Option(help: "Units.")
  var units = 52

  @Option(help: "Waves, the newest 2012.")
  var waves = 2

  @Option(help: "The same seed gives the same files.")
  var seed: UInt64 = 20_120_521

  @Flag(help: .hidden)
  var asInRepository = false

  func run() throws {
    let settings: SampleSettings
    do {
      settings = try SampleSettings(
        respondents: respondents, units: units, waves: waves, seed: seed,
        layout: asInRepository ? .repository : .oneFolder)
    } catch {
      throw ValidationError(error.description)
    }
    let files = sampleMunicipality(settings)
    if !asInRepository { try mustBeFree() }
    do {
      try FileManager.default.createDirectory(
        atPath: directory, withIntermediateDirectories: true)
      for file in files {
        try Data(file.bytes).write(
          to: URL(fileURLWithPath: directory).appendingPathComponent(file.name))
      }
    } catch {
      throw CannotWrite(description: "\(directory): \(error.localizedDescription)")
    }
    print("\(files.count) files in \(directory)")
  }

  /// A README or a codebook of somebody's own is not ours to write over.
  private func mustBeFree() throws {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: directory)) ?? []
    guard names.isEmpty || names.contains("truth.json") else {
      throw CannotWrite(
        description: "\(directory): holds other files and no truth.json, so it is not ours to fill")
    }
  }
}

import Foundation
import Testing

/// What a command said and how it ended.
struct Outcome {
  /// Exit status; 128 + the number of the signal that killed it.
  let status: Int32
  let output: String
  let errors: String

  var errorLines: [Substring] { errors.split(separator: "\n") }
}

/// A folder of its own in which the built program is run, cleared up when the test is over.
final class Workdir {
  let path: String
  static let repository = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().path

  /// The program that was built together with this test, in the folder of the test's own binary.
  static let program = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
    .deletingLastPathComponent().appendingPathComponent("indikator").path

  init() throws {
    path = NSTemporaryDirectory() + "indikator-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    try #require(FileManager.default.isExecutableFile(atPath: Self.program), "\(Self.program)")
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Nesodden's pipeline and data, free to be changed, the smallest there is.
  static func nesodden() throws -> Workdir {
    let work = try Workdir()
    for folder in ["Pipelines", "SampleData"] {
      try FileManager.default.createDirectory(
        atPath: work.path + "/" + folder, withIntermediateDirectories: true)
    }
    for name in ["Pipelines/nesodden-2012.yaml", "SampleData/nesodden"] {
      try FileManager.default.copyItem(
        atPath: repository + "/" + name, toPath: work.path + "/" + name)
    }
    return work
  }

  func run(_ arguments: String...) throws -> Outcome { try start(arguments).finish() }

  /// Through `sh`, where `$INDIKATOR` is the program.
  func shell(_ script: String) throws -> Outcome {
    try Running(
      "/bin/sh", ["-c", script], in: path, ["INDIKATOR": Self.program]
    ).finish()
  }

  func start(_ arguments: [String]) throws -> Running {
    try Running(Self.program, arguments, in: path, [:])
  }

  func text(_ name: String) throws -> String {
    try String(contentsOfFile: path + "/" + name, encoding: .utf8)
  }
  func write(_ text: String, to name: String) throws {
    try Data(text.utf8).write(to: URL(fileURLWithPath: path + "/" + name))
  }
  /// Replaces the first `old`; a test that changes nothing tests nothing.
  func change(_ name: String, _ old: String, to new: String) throws {
    let text = try text(name)
    let range = try #require(text.range(of: old), "\(name) has no \(old)")
    try write(text.replacingCharacters(in: range, with: new), to: name)
  }
  func exists(_ name: String) -> Bool {
    FileManager.default.fileExists(atPath: path + "/" + name)
  }
  func names(_ folder: String = "") throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: path + "/" + folder).sorted()
  }
  /// Names and bytes of a folder's files.
  func contents(_ folder: String) throws -> [String: Data] {
    var files: [String: Data] = [:]
    for name in try names(folder) {
      files[name] = try Data(contentsOf: URL(fileURLWithPath: "\(path)/\(folder)/\(name)"))
    }
    return files
  }
}

/// A command under way. It writes to files, so it never waits for somebody to read.
final class Running {
  private let process = Process()
  private let output: String
  private let errors: String

  init(_ program: String, _ arguments: [String], in folder: String, _ environment: [String: String])
    throws
  {
    let stem = NSTemporaryDirectory() + "indikator-" + UUID().uuidString
    (output, errors) = (stem + ".out", stem + ".err")
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try Self.file(output)
    process.standardError = try Self.file(errors)
    try process.run()
  }

  private static func file(_ path: String) throws -> FileHandle {
    try Data().write(to: URL(fileURLWithPath: path))
    return try FileHandle(forWritingTo: URL(fileURLWithPath: path))
  }

  func signal(_ number: Int32) { kill(process.processIdentifier, number) }

  func finish() throws -> Outcome {
    process.waitUntilExit()
    defer {
      for path in [output, errors] { try? FileManager.default.removeItem(atPath: path) }
    }
    let killed = process.terminationReason == .uncaughtSignal
    return Outcome(
      status: process.terminationStatus + (killed ? 128 : 0),
      output: try String(contentsOfFile: output, encoding: .utf8),
      errors: try String(contentsOfFile: errors, encoding: .utf8))
  }
}

import Foundation
import Survey
import Synchronization
import Testing

@testable import Ingest

/// A file that is written to while it is read: what is read would be a mixture of two files.
@Suite struct ChangedFileTests {
  private static let changes: [@Sendable (String) throws -> Void] = [
    { path in try Self.append("3;4\n", to: path) },
    { path in truncate(path, 5) },
    // As long as before.
    { path in
      let file = try FileHandle(forWritingTo: URL(filePath: path))
      try file.seek(toOffset: 5)
      try file.write(contentsOf: Data("9".utf8))
      // Within one tick of the clock a file may be written to twice at the same time.
      utimes(path, nil)
    },
  ]

  private static func append(_ text: String, to path: String) throws {
    let file = try FileHandle(forWritingTo: URL(filePath: path))
    try file.seekToEnd()
    try file.write(contentsOf: Data(text.utf8))
  }

  /// Writes a file some seconds ago.
  private func withOldFile(_ text: String, _ body: (String) throws -> Void) throws {
    try withFile(Array(text.utf8)) { path in
      var times = [
        timeval(tv_sec: 1_000_000_000, tv_usec: 0), timeval(tv_sec: 1_000_000_000, tv_usec: 0),
      ]
      utimes(path, &times)
      try body(path)
    }
  }

  @Test(arguments: changes.indices) func isSeen(_ change: Int) throws {
    try withOldFile("id;q1\n1;2\n") { path in
      let file = try SourceFile(path: path, shown: "m.csv")
      try file.expectUnchanged("m.csv")
      try Self.changes[change](path)
      let found = try faults { try file.expectUnchanged("m.csv") }
      #expect(found.map { "\($0.rule) \($0.place)" } == ["changed_file m.csv"])
    }
  }

  /// A file that is put in the place of another changes nothing for who reads that.
  @Test func isNotSeenWhereThereIsNone() throws {
    try withOldFile("id;q1\n1;2\n") { path in
      let file = try SourceFile(path: path, shown: "m.csv")
      try FileManager.default.removeItem(atPath: path)
      try Data("other".utf8).write(to: URL(filePath: path))
      #expect(try file.bytes(count: 100, shown: "m.csv") == Array("id;q1\n1;2\n".utf8))
      try file.expectUnchanged("m.csv")
    }
  }

  /// Somebody writes to the file all the time that it is read.
  @Test(arguments: [TextEncoding.utf8, .utf16LittleEndian])
  func stopsTheReading(_ encoding: TextEncoding) throws {
    try withOldFile("id;q1\n" + String(repeating: "1;2\n", count: 200_000)) { path in
      let writer = Writer(path)
      defer { writer.stop() }
      let found = try faults { try Self.read(path, .text(TextFormat(encoding: encoding))) }
      #expect(found.map { "\($0.rule) \($0.place)" } == ["changed_file m.csv"])
    }
  }

  /// A file that is read in one go is either as it was at some moment, or a fault.
  @Test func stopsTheReadingOfTheWhole() throws {
    try withOldFile(String(repeating: "1;2\n", count: 1_000_000)) { path in
      let writer = Writer(path)
      defer { writer.stop() }
      var seen = 0
      for _ in 0..<200 where seen < 5 {
        do throws(Faults) {
          let bytes = try SourceFile.contents(path: path, shown: "m.csv")
          #expect(bytes.count % 4 == 0 && bytes.last == 0x0A)
        } catch {
          #expect(error.diagnostics.map(\.rule) == ["changed_file"])
          seen += 1
        }
      }
      #expect(seen > 0)
    }
  }

  private static func read(_ path: String, _ form: TableSource.Form) throws {
    _ = try readResponses(
      ResponseFile(
        table: TableSource(path: path, shown: "m.csv", form: form), source: "m 2012",
        questionnaire: Sample.short(1), units: [:], root: 0))
  }
}

/// Appends to a file without rest until it is stopped.
private final class Writer: Sendable {
  private let isOver = Atomic(false)
  private let hasBegun = DispatchSemaphore(value: 0)
  private let hasEnded = DispatchSemaphore(value: 0)

  init(_ path: String) {
    Thread.detachNewThread { [self] in
      let file = open(path, O_WRONLY | O_APPEND)
      hasBegun.signal()
      while !isOver.load(ordering: .relaxed) {
        write(file, "5;6\n", 4)
        usleep(20)
      }
      close(file)
      hasEnded.signal()
    }
    hasBegun.wait()
  }

  func stop() {
    isOver.store(true, ordering: .relaxed)
    hasEnded.wait()
  }
}

import Foundation
import Testing

@testable import Pipelines

/// Writing one small release over another, in process; what kills and full disks do is tried on the
/// program itself, in CommandTests.
private func write(_ pipeline: String, to directory: String) throws {
  let loaded = try Pipeline.load(path: Repository.pipeline(pipeline))
  _ = try writeRelease(run(loaded, RunOptions()), of: loaded, to: directory)
}

private func names(_ folder: String) throws -> Set<String> {
  Set(try FileManager.default.contentsOfDirectory(atPath: folder))
}

@Test func aReleaseIsReplacedWhole() throws {
  try withFolder { folder in
    try write("nesodden-2012", to: folder + "/release")
    let first = try contents(folder + "/release")
    try Data("old".utf8).write(to: URL(fileURLWithPath: folder + "/release/given_up.csv"))
    try write("nesodden-2012", to: folder + "/release")
    #expect(try contents(folder + "/release") == first, "nothing is left of the earlier one")
    #expect(try names(folder) == ["release", "release.internal"], "nothing is left beside it")
  }
}

@Test func foldersOnTheWayAreMade() throws {
  try withFolder { folder in
    try write("nesodden-2012", to: folder + "/a/b/release")
    #expect(try names(folder + "/a/b") == ["release", "release.internal"])
  }
}

/// What a killed run leaves is cleared by the next one; no process has so high a number.
@Test func aHalfWrittenNeighbourIsCleared() throws {
  try withFolder { folder in
    let partial = folder + "/.release.partial-2000000000"
    try FileManager.default.createDirectory(atPath: partial, withIntermediateDirectories: true)
    try Data("half".utf8).write(to: URL(fileURLWithPath: partial + "/manifest.json"))
    try write("nesodden-2012", to: folder + "/release")
    #expect(try names(folder) == ["release", "release.internal"])
  }
}

/// Shells complete a folder's name with a slash.
@Test(arguments: ["/release/", "/release//", "/./release", "/x/../release"])
func aFolderIsTheSameHoweverItIsWritten(spelling: String) throws {
  try withFolder { folder in
    try write("nesodden-2012", to: folder + spelling)
    try write("nesodden-2012", to: folder + spelling)
    #expect(try names(folder).subtracting(["x"]) == ["release", "release.internal"])
    #expect(try names(folder + "/release").contains("manifest.json"))
    #expect(try names(folder + "/release.internal").contains("rejected.csv"))
  }
}

/// Replaced is what we wrote ourselves; somebody's own folder is not ours to remove.
@Test(arguments: ["/release", "/release.internal"])
func aFolderThatIsNoReleaseStands(name: String) throws {
  try withFolder { folder in
    let own = folder + name
    try FileManager.default.createDirectory(atPath: own, withIntermediateDirectories: true)
    try Data("mine".utf8).write(to: URL(fileURLWithPath: own + "/thesis.txt"))
    #expect(throws: CannotWrite.self) { try write("nesodden-2012", to: folder + "/release") }
    #expect(try contents(own) == ["thesis.txt": Array("mine".utf8)])
    #expect(try names(folder) == [String(name.dropFirst())])
  }
}

/// A manifest that is not ours, and a file that is not ours beside one that is, protect a folder.
@Test func anotherProgramsManifestIsNotOurs() throws {
  try withFolder { folder in
    let own = folder + "/release"
    try FileManager.default.createDirectory(atPath: own, withIntermediateDirectories: true)
    try Data("{\"name\": \"extension\"}".utf8)
      .write(to: URL(fileURLWithPath: own + "/manifest.json"))
    #expect(throws: CannotWrite.self) { try write("nesodden-2012", to: own) }
    #expect(try names(own) == ["manifest.json"])
  }
  try withFolder { folder in
    try write("nesodden-2012", to: folder + "/release")
    try Data("mine".utf8).write(to: URL(fileURLWithPath: folder + "/release/thesis.txt"))
    #expect(throws: CannotWrite.self) { try write("nesodden-2012", to: folder + "/release") }
    #expect(try names(folder + "/release").contains("thesis.txt"))
  }
}

@Test func anEmptyFolderIsFree() throws {
  try withFolder { folder in
    try FileManager.default.createDirectory(
      atPath: folder + "/release", withIntermediateDirectories: true)
    try write("nesodden-2012", to: folder + "/release")
    #expect(try names(folder + "/release").contains("manifest.json"))
  }
}

@Test func aFileInTheWayStands() throws {
  try withFolder { folder in
    let file = URL(fileURLWithPath: folder + "/release")
    try Data("mine".utf8).write(to: file)
    #expect(throws: CannotWrite.self) { try write("nesodden-2012", to: folder + "/release") }
    #expect(try Data(contentsOf: file) == Data("mine".utf8))
  }
}

@Test func aBaselineReplacesNoFolderOfAnotherKind() throws {
  try withFolder { folder in
    try Data("mine".utf8).write(to: URL(fileURLWithPath: folder + "/thesis.txt"))
    let pipeline = try Pipeline.load(path: Repository.pipeline("nesodden-2012"))
    let findings = try #require(run(pipeline, RunOptions()).findings)
    #expect(throws: CannotWrite.self) { try acceptBaseline(findings, at: folder) }
    try acceptBaseline(findings, at: folder + "/baseline")
    try acceptBaseline(findings, at: folder + "/baseline/")
    #expect(try names(folder) == ["thesis.txt", "baseline"])
  }
}

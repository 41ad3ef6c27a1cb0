import Foundation
import Testing

/// Whatever ends a run, what lies in the release folder is one whole release: the earlier or the new.
private struct TwoReleases {
  let work: Workdir
  let first: [String: Data]
  let second: [String: Data]
  static let pipeline = "Pipelines/nesodden-2012.yaml"

  /// The first lies in `out`; the second, of changed data, lay in another folder and is gone.
  init() throws {
    work = try Workdir.nesodden()
    #expect(try work.run("run", Self.pipeline, "--output", "out", "--quiet").status == 0)
    first = try work.contents("out")
    try work.change("SampleData/nesodden/published-2012.csv", "systemer;3,8", to: "systemer;3,9")
    #expect(try work.run("run", Self.pipeline, "--output", "new", "--quiet").status == 0)
    second = try work.contents("new")
    #expect(first != second && first.count == second.count)
  }

  /// 0: the earlier one; 1: the new one; nil: neither.
  func which() throws -> Int? {
    let now = try work.contents("out")
    return now == first ? 0 : now == second ? 1 : nil
  }
}

/// Killed at moments spread over the time that a run takes.
@Test(arguments: [SIGKILL, SIGINT, SIGTERM])
func aKilledRunLeavesAWholeRelease(signal: Int32) throws {
  let two = try TwoReleases()
  let begun = Date()
  #expect(try two.work.run("run", TwoReleases.pipeline, "--output", "new").status == 0)
  let duration = Date().timeIntervalSince(begun)
  var stopped = 0
  for step in 0..<9 {
    let run = try two.work.start(["run", TwoReleases.pipeline, "--output", "out", "--quiet"])
    // The moments lie closer towards the end, where the folder is written.
    let moment = duration * (1 - pow(1 - Double(step) / 8, 2)) * 1.05
    Thread.sleep(forTimeInterval: moment)
    run.signal(signal)
    let outcome = try run.finish()
    if outcome.status != 0 {
      stopped += 1
      #expect(outcome.status == [SIGKILL: 137, SIGINT: 130, SIGTERM: 143][signal])
    }
    #expect(try two.which() != nil, "neither release, stopped after \(moment) s")
  }
  #expect(stopped > 0, "no run was stopped")
  // The next run clears what was left, and is whole.
  #expect(try two.work.run("run", TwoReleases.pipeline, "--output", "out").status == 0)
  #expect(try two.which() == 1)
  #expect(try two.work.names().allSatisfy { !$0.hasSuffix(".partial") })
}

/// A limit on the size of files is the full disk that needs no disk: writing fails midway.
@Test(arguments: [4, 16, 40])
func aFullDiskLeavesTheEarlierRelease(blocks: Int) throws {
  let two = try TwoReleases()
  let outcome = try two.work.shell(
    "ulimit -f \(blocks); trap '' XFSZ; exec \"$INDIKATOR\" run \(TwoReleases.pipeline) --output out --quiet"
  )
  #expect(outcome.status == 73)
  #expect(outcome.errors.contains("what was there before is untouched"))
  #expect(try two.which() == 0)
  #expect(try two.work.names().allSatisfy { !$0.hasSuffix(".partial") }, "and nothing beside it")
}

/// The same limit without a handler kills the process with SIGXFSZ.
@Test func aRunKilledByTheLimitLeavesTheEarlierRelease() throws {
  let two = try TwoReleases()
  let outcome = try two.work.shell(
    "ulimit -f 16; exec \"$INDIKATOR\" run \(TwoReleases.pipeline) --output out --quiet")
  #expect(outcome.status != 0)
  #expect(try two.which() == 0)
}

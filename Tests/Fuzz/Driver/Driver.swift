import Foundation

// Built by `make fuzz` alone: libFuzzer calls `testOneInput` with one input after another.

/// Of libFuzzer (compiler-rt, FuzzerInterface.h).
@_silgen_name("LLVMFuzzerRunDriver")
private func runDriver(
  _ count: UnsafeMutablePointer<Int32>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
  _ body: @convention(c) (UnsafePointer<UInt8>?, Int) -> Int32
) -> Int32

nonisolated(unsafe) private let target = fuzzTargets[
  ProcessInfo.processInfo.environment["FUZZ_TARGET"] ?? ""]?()

private func testOneInput(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
  do {
    let before = peakMemory()
    try target?.check(Array(UnsafeBufferPointer(start: bytes, count: count)))
    let grown = peakMemory() - before
    try expect(grown <= 64 << 20 + 10 * count, "\(count) bytes took \(grown) bytes of memory")
    return 0
  } catch {
    // libFuzzer keeps the input with which the process ends so.
    FileHandle.standardError.write(Data("COMPLAINT: \(error)\n".utf8))
    abort()
  }
}

/// Bytes that the process has had in memory at the most.
private func peakMemory() -> Int {
  var usage = rusage()
  getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
  return usage.ru_maxrss << 10
}

@main enum Driver {
  static func main() {
    guard target != nil else {
      print("FUZZ_TARGET is none of \(fuzzTargets.keys.sorted().joined(separator: ", "))")
      exit(64)
    }
    var count = CommandLine.argc
    var arguments = CommandLine.unsafeArgv
    exit(runDriver(&count, &arguments) { testOneInput($0, $1) })
  }
}

import Survey

/// A reader, and what must hold whatever the bytes are that it is given.
protocol FuzzTarget: AnyObject {
  /// Throws a `Complaint` when something does not hold.
  func check(_ input: [UInt8]) throws
}

/// The targets by name, which is also the name of the folder of their corpus.
let fuzzTargets: [String: @Sendable () -> any FuzzTarget] = [
  "csv": { DelimitedTarget() }, "zip": { ContainerTarget() }, "sheet": { SheetTarget() },
  "sav": { SPSSTarget() }, "jsonstat": { JSONStatTarget() }, "config": { ConfigTarget() },
]

/// What does not hold.
struct Complaint: Error, CustomStringConvertible {
  let description: String
}

func expect(_ holds: Bool, _ otherwise: @autoclosure () -> String) throws {
  if !holds { throw Complaint(description: otherwise()) }
}

extension Faults {
  /// Each fault must say by which rule, where, what is wrong and what to do.
  /// - Parameter file: the one that all are about; nil: several.
  func expectSound(in file: String?) throws {
    try expect(!diagnostics.isEmpty, "faults without a fault")
    for fault in diagnostics {
      let text = fault.text()
      try expect(
        !fault.rule.isEmpty && fault.rule.utf8.allSatisfy { Self.isOfRule($0) },
        "no rule: \(text)")
      try expect(!fault.message.isEmpty, "no message: \(text)")
      try expect(fault.advice?.isEmpty == false, "no advice: \(text)")
      switch fault.place {
      case .config(let shown, let line, let column):
        try expect(shown == file ?? shown && line >= 1 && column >= 1, "no place: \(text)")
      case .data(let shown, let row, _):
        try expect(shown == file ?? shown && row >= 1, "no place: \(text)")
      case .file(let shown):
        try expect(shown == file ?? shown, "no place: \(text)")
      }
    }
  }

  private static func isOfRule(_ byte: UInt8) -> Bool {
    byte == 0x5F || 0x61...0x7A ~= byte || 0x30...0x39 ~= byte
  }

  var rules: Set<String> { Set(diagnostics.map(\.rule)) }
}

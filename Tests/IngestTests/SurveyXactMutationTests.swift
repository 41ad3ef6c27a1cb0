import Responses
import Survey
import Testing

@testable import Ingest

/// Breaks an export at random, two thousand ways from one seed. Each must be read with every row
/// accounted for, or end in faults that have a place: never in a crash.
@Suite struct SurveyXactMutationTests {
  /// The first forty respondents of the real export, in one of its forms.
  private static func small(_ form: ExportForm?) throws -> SurveyXactExport {
    var export = try SurveyXactExport.real()
    export.dataset = Array(
      export.dataset.split(separator: 0x0A).prefix(41).joined(separator: [0x0A]))
    return form.map(export.written) ?? export
  }

  @Test(arguments: [0, 1, 2, 3])
  func aBrokenExportIsReadOrSaysWhere(_ part: Int) throws {
    let form: ExportForm? = [nil, ExportForm.semicolon, .utf16, .utf8][part]
    let original = try Self.small(form)
    var random = Seeded(state: 20_181_101 + UInt64(part))
    let scale = Scale(
      min: 1, max: 8, dontKnow: ["6"], onUndeclared: .outOfRange,
      codes: ["1": 1, "3": 3, "4": 4, "5": 5, "7": 7, "8": 8])
    let questionnaire = RealExportTests.questionnaire(s6: scale)
    var readable = 0
    for round in 0..<500 {
      var broken = original
      for _ in 0...Int.random(in: 0...2, using: &random) { change(&broken, &random) }
      do {
        let read = try broken.read(questionnaire)
        readable += 1
        #expect(read.rowsRead == read.table.rowCount + read.rejected.count)
        let blank = read.notes.filter { $0.rule == "blank_line" }.reduce(0) { $0 + $1.count }
        let last = max(read.table.sourceRows.max() ?? 0, Int32(read.rejected.map(\.row).max() ?? 0))
        #expect(Int(last) <= read.rowsRead + blank + 1, "round \(round)")
      } catch let faults as Faults {
        #expect(faults.diagnostics.contains { $0.severity == .error }, "round \(round)")
        for fault in faults.diagnostics {
          #expect(!fault.message.isEmpty && !fault.rule.isEmpty, "round \(round)")
          if case .data(_, let row, _) = fault.place { #expect(row >= 1, "round \(round)") }
        }
      }
    }
    #expect(readable > 20 && readable < 480, "\(readable)")
  }

  private func change(_ export: inout SurveyXactExport, _ random: inout Seeded) {
    switch Int.random(in: 0..<24, using: &random) {
    case 0: export.structure = nil
    case 1: export.labels = nil
    case 2: (export.structure, export.labels) = (export.labels, export.structure)
    case 3: export.dataset = export.labels ?? []
    case 4...9:
      if var bytes = export.structure {
        mutate(&bytes, &random)
        export.structure = bytes
      }
    case 10...15:
      if var bytes = export.labels {
        mutate(&bytes, &random)
        export.labels = bytes
      }
    default: mutate(&export.dataset, &random)
    }
  }

  private static let pieces: [[UInt8]] = [
    [], [0x22], [0x22, 0x22], [0x0A], [0x0D, 0x0A], [0x2C], [0x3B], [0x09], [0], [0xFF], [0xC3],
    [0xEF, 0xBB, 0xBF], [0xFF, 0xFE], Array("9".utf8), Array("1,5".utf8), Array("\u{2028}".utf8),
    Array("99999999999999999999999".utf8), Array("s_6".utf8), Array("Vet ikke".utf8),
  ]

  private func mutate(_ bytes: inout [UInt8], _ random: inout Seeded) {
    guard !bytes.isEmpty else { return }
    let place = Int.random(in: 0..<bytes.count, using: &random)
    let length = min(Int.random(in: 0...40, using: &random), bytes.count - place)
    switch Int.random(in: 0..<8, using: &random) {
    case 0: bytes.removeSubrange(place...)
    case 1: bytes.removeSubrange(place..<place + length)
    case 2: bytes.insert(contentsOf: bytes[place..<place + length], at: 0)
    case 3: bytes.insert(contentsOf: bytes[place..<place + length], at: place)
    case 4: bytes[place] = UInt8.random(in: 0...255, using: &random)
    case 5: bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &random)
    default:
      let piece = Self.pieces[Int.random(in: 0..<Self.pieces.count, using: &random)]
      bytes.replaceSubrange(place..<min(place + 1, bytes.count), with: piece)
    }
  }
}

import Responses
import Survey
import Testing

@testable import Ingest

/// Many rejected rows are counted, and only the first are listed.
@Suite struct RejectionTests {
  /// Rows 2…: five in turn are sound, doubled, too long, ill quoted, sound; a hundred times.
  private let text =
    "id;q1\n"
    + (0..<100).map { "a\($0);1\na\($0);2\nb;1;1\nc;\"1\"x\nd\($0);6\n" }.joined()

  @Test(arguments: [(1, 1 << 19), (2, 16), (2, 300)])
  func theFirstAreListedAndAllAreCounted(_ threads: Int, _ chunk: Int) throws {
    var effort = ReadingEffort(threads: threads, chunkSize: chunk)
    let all = try Sample.read(Array(text.utf8), Sample.short(1), effort: effort)
    #expect(all.rejected.count == 300 && all.rejectedCount == 300)
    #expect(all.rowsRead == 500 && all.table.rowCount == 200)
    effort.mostRejections = 7
    let few = try Sample.read(Array(text.utf8), Sample.short(1), effort: effort)
    #expect(few.rejected == Array(all.rejected.prefix(7)))
    #expect(few.rejected.map(\.row) == [3, 4, 5, 8, 9, 10, 13])
    #expect(few.rejectedCount == 300 && few.rowsRead == 500 && few.table.rowCount == 200)
    #expect(few.notes == all.notes)
    #expect(
      few.notes.map { "\($0.rule) \($0.severity) \($0.count) \($0.total ?? 0)" } == [
        "no_unit_column note 1 0", "doubled_respondent note 100 500",
        "text_after_quote note 100 500", "wrong_field_count note 100 500",
        "rejected_rows note 300 500",
      ])
  }

  @Test func noneIsListedWhereAllAreRejected() throws {
    let rows = String(repeating: "1;2;3\n", count: 50)
    var effort = ReadingEffort()
    effort.mostRejections = 3
    let found = try faults {
      try Sample.read(Array(("id;q1\n" + rows).utf8), Sample.short(1), effort: effort)
    }
    #expect(found.map { "\($0.rule) \($0.place)" } == ["all_rows_rejected m.csv:2"])
    #expect(found[0].message.hasPrefix("none of 50 rows could be read"))
  }
}

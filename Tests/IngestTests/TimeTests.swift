import Responses
import Survey
import Testing

@testable import Ingest

/// Moments against Python 3.11's `datetime(…).timestamp()`, times without a zone taken as UTC.
@Suite struct MomentTests {
  private func moment(_ text: String, atLatest: Bool = false) -> Double {
    Array(text.utf8).withUnsafeBufferPointer { parseMoment($0, atLatest: atLatest) }
  }

  @Test(arguments: [
    ("2012-04-16 08:15:30", 1_334_564_130), ("2012-04-16T08:15:30Z", 1_334_564_130),
    ("2012-04-16T08:15:30+02:00", 1_334_556_930), ("2012-04-16T08:15:30-0330", 1_334_576_730),
    ("2012-04-16T08:15:30+02", 1_334_556_930), ("16.04.2012 8:15:30", 1_334_564_130),
    ("6.4.2012  08.15.30", 1_333_700_130), ("16.04.2012 08:15:30,25", 1_334_564_130.25),
    ("2012-02-29 23:59:59.5", 1_330_559_999.5), ("2000-03-01 00:00:00", 951_868_800),
    ("1900-03-01 00:00:00", -2_203_891_200), ("1969-12-31 23:59:59", -1),
    ("2100-12-31 12:00:00", 4_133_937_600),
  ])
  func asPythonHasIt(text: String, seconds: Double) {
    #expect(moment(text) == seconds)
    #expect(moment(text, atLatest: true) == seconds)
  }

  /// A time to the minute is any moment in it.
  @Test func timesToTheMinute() {
    #expect(moment("16.04.2012 08:15") == 1_334_564_100)
    #expect(moment("16.04.2012 08:15", atLatest: true) == 1_334_564_160)
    #expect(moment("2012-04-16T08.15+01:00", atLatest: true) == 1_334_560_560)
  }

  @Test(arguments: [
    "", " ", "08:15:30", "2012-04-16", "2012-04-16 8", "2012-04-16 24:00:00", "2012-04-16 08:60:00",
    "2012-04-16 08:15:61", "2012-02-30 08:15:00", "2011-02-29 08:15:00", "1900-02-29 08:15:00",
    "2012-13-01 08:15:00", "2012-00-01 08:15:00", "2012-04-00 08:15:00", "0000-04-01 08:15:00",
    "04/16/2012 08:15:30", "16.04.12 08:15:30", "16-04-2012 08:15:30", "2012.04.16 08:15:30",
    "2012-04-1608:15:30", "2012-04-16 08:15:30x", "2012-04-16 08:15:30 PM", "2012-04-16 08:15.30",
    "2012-04-16 8:5:00", "41015,34", "2012-04-16 08:15:30+2", "2012-04-16 08:15:30+02:0",
    "99999999999999999999-04-16 08:15:30",
  ])
  func whatIsNoMoment(text: String) { #expect(moment(text).isNaN) }
}

@Suite struct ResponseTimeTests {
  private func read(
    _ text: String, _ times: ResponseTimes, effort: ReadingEffort = ReadingEffort()
  ) throws -> ReadResponses {
    try Sample.read(
      Array(text.utf8), Sample.short(1), columns: ResponseColumns(times: times),
      effort: effort)
  }

  private func shown(_ read: ReadResponses) -> [String]? {
    read.table.seconds?.map { $0.isNaN ? "?" : "\($0)" }
  }

  /// Blank is not known; what is no number, or below 0, is told of. A rejected row has no time.
  @Test func seconds() throws {
    let text = "id;q1;tid\na;1;95\nb;2;12,5\nc;3;\nd;4;fort\ne;5;-1\na;6;7\nf;6; 0 \n"
    let read = try read(text, .seconds("tid"))
    #expect(shown(read) == ["95.0", "12.5", "?", "?", "?", "0.0"])
    let notes = read.notes.filter { $0.rule == "unreadable_time" }
    #expect(notes.map(\.count) == [2] && notes.map(\.column) == ["tid"])
    #expect(!notes[0].message.contains("fort"))
  }

  /// Differences by Python's `datetime`; the end before the beginning, one of them blank, one no moment.
  @Test func startedAndEnded() throws {
    let text = """
      q1;fra;til
      1;2010-03-13 20:03:04;17.03.2010 02:05:40
      2;1996-06-19 01:58:32;20.06.1996 09:14:35
      3;1992-02-14 13:04:15;"15.02.1992 02:16:54"
      4;16.04.2012 08:15;16.04.2012 08:15
      5;16.04.2012 08:15;16.04.2012 08:14:59
      6;;16.04.2012 08:14:59
      1;16.04.2012 08:15;
      2;16.04.2012 08:15;i går
      3;i går;i dag
      4;i går;

      """
    for chunk in [1, 40, 1 << 19] {
      let read = try read(
        text, .moments(started: "fra", ended: "til"),
        effort: ReadingEffort(threads: 2, chunkSize: chunk))
      let expected = ["280956.0", "112563.0", "47559.0", "60.0"]
      #expect(shown(read) == expected + ["?", "?", "?", "?", "?", "?"])
      let notes = read.notes.filter { $0.rule == "unreadable_time" }
      #expect(notes.map(\.count) == [4] && notes.map(\.column) == ["til"])
    }
  }

  @Test func noTimesWereNamed() throws {
    #expect(try Sample.read("q1;seconds\n1;9\n", Sample.short(1)).table.seconds == nil)
  }

  @Test func columnsThatAreNotThere() throws {
    let found = try faults {
      try read("q1;begun\n1;9\n", .moments(started: "begunn", ended: "q1"))
    }
    #expect(found.map(\.rule) == ["missing_column", "shared_column"])
    #expect(found[0].advice?.contains("begun") == true)
  }
}

import Survey
import Testing

struct TableTests {
  private let schema = TableSchema.indicatorCoverage

  @Test func cellsKeepTheirKind() {
    #expect(Cell(2.5 as Double?).number == 2.5)
    #expect(Cell(3 as Int?).number == 3 && Cell(3 as Int?).integer == 3)
    #expect(Cell("a" as String?).text == "a" && Cell("a" as String?).number == nil)
    #expect(Cell(true as Bool?).boolean == true)
    #expect(Cell(nil as Int?) == .empty && Cell(nil as String?) == .empty)
  }

  /// A number that is not finite is unknown, and never written.
  @Test(arguments: [Double.nan, .infinity, -.infinity])
  func whatIsNotFiniteIsEmpty(value: Double) {
    #expect(Cell(value) == .empty)
  }

  @Test func rowsAndColumns() {
    var table = Table(schema)
    table.append([.text("Økonomi"), .text("driver"), .text("structure"), .integer(2)])
    table.append([.text("Økonomi"), .text("result"), .empty, .integer(0)])
    #expect(table.rowCount == 2)
    #expect(table[1, "role"] == .text("result") && table[1, "quality"] == .empty)
    #expect(table[0, "no_such_column"] == .empty)
    table.set(0, "count", .empty)
    #expect(table.cells(of: 0) == [.text("Økonomi"), .text("driver"), .text("structure"), .empty])
    #expect(schema.keys == ["area", "role", "quality"] && schema.place(of: "count") == 3)
  }

  /// Contract 3: the columns of `dimensions.csv`, in this order; more may follow.
  @Test func theColumnsOfDimensions() {
    let promised =
      "survey,wave,unit,dimension,n,mean,sd,ci_low,ci_high,shrunken_mean,benchmark,benchmark_gap,"
      + "gap_low,gap_high,gap_claim,gap_why,previous,change,change_low,change_high,change_claim,"
      + "change_why,protection"
    let names = TableSchema.dimensions.columns.map(\.name)
    #expect(names.joined(separator: ",").hasPrefix(promised))
    #expect(names.suffix(2) == ["unit_name", "label"])
  }

  @Test func noTableNamesAColumnTwice() {
    for schema in TableSchema.release {
      #expect(Set(schema.columns.map(\.name)).count == schema.columns.count, "\(schema.name)")
      #expect(schema.columns.allSatisfy { !$0.meaning.isEmpty }, "\(schema.name)")
    }
    #expect(Set(TableSchema.release.map(\.name)).count == TableSchema.release.count)
  }
}

struct NearestTests {
  private let keys = ["minimum_answered", "dimensions", "items", "scale", "æøå"]

  @Test(arguments: [
    ("minimum_answerd", "minimum_answered"), ("Dimensions", "dimensions"),
    ("scle", "scale"), ("æøa", "æøå"), ("item", "items"),
  ])
  func misspeltWordsFindTheirNeighbour(word: String, expected: String) {
    #expect(nearest(to: word, among: keys) == expected)
  }

  @Test func strangersFindNothing() {
    #expect(nearest(to: "respondents", among: keys) == nil)
    #expect(nearest(to: "x", among: [String]()) == nil)
  }

  /// Of two as near the first; the nearer of two.
  @Test func theNearestWins() {
    #expect(nearest(to: "wave", among: ["wove", "wive"]) == "wove")
    #expect(nearest(to: "leadership", among: ["leadersips", "leadershi"]) == "leadershi")
  }
}

struct ScaleTests {
  @Test func turnedByTheDeclaredEnds() {
    #expect(Scale(min: 1, max: 6).turned(2) == 5)
    #expect(Scale(min: 0, max: 10).turned(0) == 10)
    #expect(Scale(min: -2, max: 2).turned(-1) == 1)
  }

  @Test func categories() {
    #expect(Scale(min: 1, max: 6).categories == 6)
    #expect(Scale(min: 1, max: 5, values: .real).categories == nil)
    #expect(Scale(min: 1, max: 5, values: .real, points: 5).categories == 5)
  }

  @Test func qualifiedNames() {
    #expect(QualifiedName("medarbeider.q1") == QualifiedName("medarbeider", "q1"))
    #expect(QualifiedName("a.b.c")?.name == "b.c")
    for text in ["a", ".a", "a.", "", "."] { #expect(QualifiedName(text) == nil) }
  }

  @Test func textsFallBackToBokmalThenNynorskThenEnglish() {
    #expect(LocalizedText([.nn: "nn", .en: "en"]).text(in: .nb) == "nn")
    #expect(LocalizedText([.nb: "nb", .en: "en"]).text(in: .nn) == "nb")
    #expect(LocalizedText([:]).text(in: .en) == "")
  }
}

struct RowBlockTests {
  /// Rows that begin and end alike are the same as if each were added alone.
  @Test func aBlockIsItsRows() {
    var (block, single) = (Table(.indicatorCoverage), Table(.indicatorCoverage))
    let middles: [[Cell]] = [
      [.text("driver"), .text("structure")], [.text("result"), .empty], [.empty, .text("process")],
    ]
    for area in ["Økonomi", "Brukere"] {
      block.append(middles, from: [.text(area)], to: [.integer(3)])
      for middle in middles { single.append([.text(area)] + middle + [.integer(3)]) }
    }
    block.append([], from: [.text("x")], to: [.empty])
    #expect(block == single && block.rowCount == 6)
    #expect(block.cells(of: 4) == [.text("Brukere"), .text("result"), .empty, .integer(3)])
  }
}

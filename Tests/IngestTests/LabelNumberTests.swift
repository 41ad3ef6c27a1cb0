import Responses
import Survey
import Testing

@testable import Ingest

/// Files without labels, as Enalyzer writes them: only the codes that occur can tell label numbers.
@Suite struct LabelNumberTests {
  /// Reads items `q1`, `q2` … of one scale whose answers are those of `columns`, down the rows.
  static func read(_ scale: Scale, _ columns: [[Int]]) throws -> ReadResponses {
    try read(columns.map { _ in scale }, columns)
  }

  static func read(_ scales: [Scale], _ columns: [[Int]]) throws -> ReadResponses {
    let names = columns.indices.map { "q\($0 + 1)" }
    let rows = columns[0].indices.map { row in
      columns.map { "\($0[row])" }.joined(separator: ";") + ";x"
    }
    let text = (names.joined(separator: ";") + ";y\n") + rows.joined(separator: "\n")
    let items = zip(names, scales).map { Item(id: $0, text: LocalizedText(""), scale: $1) }
    return try Sample.read(
      text, Questionnaire(id: "m", population: .user, dimensions: [], items: items))
  }

  /// The rules of what was thrown; empty: read.
  static func rules(_ scale: Scale, _ columns: [[Int]]) throws -> [String] {
    do {
      _ = try read(scale, columns)
      return []
    } catch let faults as Faults {
      return faults.diagnostics.map(\.rule)
    }
  }

  static let zeroToTen = Scale(min: 0, max: 10)
  /// Twelve answers with codes 1…11.
  static let numbers = [1, 4, 5, 6, 7, 8, 8, 9, 9, 10, 11, 11]

  @Test func zeroToTenAsOneToEleven() throws {
    let found = try faults {
      try Self.read(Self.zeroToTen, [Self.numbers, Self.numbers, Self.numbers])
    }
    #expect(found.map(\.rule) == ["label_numbers", "label_numbers", "label_numbers"])
    #expect(found[0].kind == .data)
    #expect(found[0].place == .data(file: "m.csv", row: 12, column: "q1"))
    let advice = try #require(found[0].advice)
    #expect(advice.contains("`codes: {1: 0, 2: 1, 3: 2,"))
    #expect(advice.contains("`Verdi`") && advice.contains("`dont_know`"))
    // Declared, they are values.
    let codes = Dictionary(uniqueKeysWithValues: (1...11).map { ("\($0)", Double($0 - 1)) })
    let read = try Self.read(Scale(min: 0, max: 10, codes: codes), [Self.numbers])
    #expect(read.table.items[0]?.cells.first == "0.0")
  }

  /// Two items are no pattern, but a hint; a 0 among the codes, and it is none.
  @Test func whereItIsNotSure() throws {
    let found = try faults { try Self.read(Self.zeroToTen, [Self.numbers, Self.numbers]) }
    #expect(found.map(\.rule) == ["undeclared_code", "undeclared_code"])
    #expect(found[0].advice?.contains("label numbers") == true)
    let withZero = Self.numbers.map { $0 == 1 ? 0 : $0 }
    let values = try faults { try Self.read(Self.zeroToTen, [withZero, withZero, withZero]) }
    #expect(values.map(\.rule) == ["undeclared_code", "undeclared_code", "undeclared_code"])
    #expect(values[0].advice?.contains("label numbers") == false)
    // As many items speak against as for.
    let split = try Self.rules(
      Self.zeroToTen, [Self.numbers, Self.numbers, Self.numbers, withZero, withZero, withZero])
    #expect(Set(split) == ["undeclared_code"])
    // Nine answers are too few.
    let few = Array(Self.numbers.suffix(9))
    #expect(Set(try Self.rules(Self.zeroToTen, [few, few, few])) == ["undeclared_code"])
  }

  /// Answers that happen to be high, with nothing that is not declared.
  @Test func highAnswersAreAnswers() throws {
    let high = Self.numbers.map { min($0, 10) }
    #expect(try Self.rules(Self.zeroToTen, [high, high, high, high]).isEmpty)
  }

  @Test func dontKnowByItsLabelNumber() throws {
    let scale = Scale(min: 1, max: 5, dontKnow: ["9"])
    let six = [1, 2, 3, 3, 4, 4, 5, 5, 6, 6, 6, 6]
    let found = try faults { try Self.read(scale, [six, six, six]) }
    #expect(found.map(\.rule) == ["label_numbers", "label_numbers", "label_numbers"])
    let nine = six.map { $0 == 1 ? 9 : $0 }
    #expect(Set(try Self.rules(scale, [nine, nine, nine])) == ["undeclared_code"])
    // Without a code declared for don't know, 6 is simply not declared.
    let bare = try faults { try Self.read(Scale(min: 1, max: 5), [six, six, six]) }
    #expect(Set(bare.map(\.rule)) == ["undeclared_code"])
    #expect(bare[0].advice?.contains("label numbers") == false)
    #expect(try Self.rules(Scale(min: 1, max: 5, dontKnow: ["6"]), [six, six, six]).isEmpty)
  }

  @Test func valuesFarApart() throws {
    let codes = ["0": 0.0, "25": 25, "50": 50, "75": 75, "100": 100]
    let five = [1, 2, 2, 3, 3, 4, 4, 4, 5, 5, 5, 5]
    #expect(
      Set(try Self.rules(Scale(min: 0, max: 100, codes: codes), [five, five, five]))
        == ["label_numbers"])
    // Words were declared, numbers came.
    let words = ["Enig": 3.0, "Nøytral": 2, "Uenig": 1]
    let three = [1, 2, 2, 3, 3, 1, 2, 3, 1, 1, 2, 2]
    #expect(
      Set(try Self.rules(Scale(min: 1, max: 3, codes: words), [three, three, three]))
        == ["label_numbers"])
  }

  /// Where undeclared codes become out of range, the others would still be taken for values.
  @Test func notSilentlyOutOfRange() throws {
    let tolerant = Scale(min: 0, max: 10, onUndeclared: .outOfRange)
    let columns = [Self.numbers, Self.numbers, Self.numbers]
    #expect(Set(try Self.rules(tolerant, columns)) == ["label_numbers"])
    // 1…5 are what they are, and 6 is out of range: noted.
    let six = [1, 2, 3, 3, 4, 4, 5, 5, 6, 6, 6, 6]
    let read = try Self.read(
      Scale(min: 1, max: 5, dontKnow: ["9"], onUndeclared: .outOfRange), [six, six, six])
    let notes = read.notes.filter { $0.rule == "undeclared_code" }
    #expect(notes.count == 3 && notes.allSatisfy { $0.message.contains("label numbers") })
  }

  /// Codes within a long scale, none of them where the codebook has a label.
  @Test func labelledValuesThatNeverOccur() throws {
    let labels = Dictionary(
      uniqueKeysWithValues: [0.0, 25, 50, 75, 100].map { ($0, LocalizedText("\($0)")) })
    let scale = Scale(min: 0, max: 100, labels: labels)
    let answers = (0..<24).map { $0 % 5 + 1 }
    let found = try faults { try Self.read(scale, [answers]) }
    #expect(found.map(\.rule) == ["label_numbers"])
    #expect(found[0].advice?.contains("`codes: {1: 0, 2: 25, 3: 50, 4: 75, 5: 100}`") == true)
    let real = Scale(min: 0, max: 100, values: .real, labels: labels)
    #expect(try Self.rules(real, [answers]) == ["label_numbers"])
    #expect(try Self.rules(scale, [answers.map { ($0 - 1) * 25 }]).isEmpty)
    #expect(try Self.rules(scale, [Array(answers.prefix(19))]).isEmpty)
    // A slider, and a scale with its middle labelled.
    #expect(try Self.rules(scale, [answers.map { $0 == 5 ? 63 : $0 }]).isEmpty)
    let middle = Scale(
      min: 0, max: 10,
      labels: [0: LocalizedText("a"), 5: LocalizedText("b"), 10: LocalizedText("c")])
    #expect(try Self.rules(middle, [answers.map { min($0, 3) }]).isEmpty)
  }
}

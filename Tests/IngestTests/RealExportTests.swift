import Responses
import Survey
import Testing

@testable import Ingest

/// The real export from the files to the answers.
@Suite struct RealExportTests {
  static func item(_ id: String, _ scale: Scale) -> Item {
    Item(id: id, text: LocalizedText(id), scale: scale)
  }

  static func questionnaire(s6: Scale) -> Questionnaire {
    Questionnaire(
      id: "fagvalg", population: .user, dimensions: [],
      items: [
        item("v_1_15", Scale(min: 0, max: 1)), item("s_2", Scale(min: 1, max: 6)),
        item("s_4_1", Scale(min: 0, max: 1)), item("s_6", s6), item("m_1", Scale(min: 1, max: 2)),
        item("i_10", Scale(min: 1, max: 4, labels: [1: LocalizedText("I liten grad")])),
        item("up_01", Scale(min: 1, max: 4)),
      ])
  }

  /// Counted in the raw `dataset.csv` of readSX with Python's `csv` and `collections.Counter`: value
  /// as exported and how often; the rest of the 999 rows is blank.
  static let counted: [String: [String: Int]] = [
    "v_1_15": ["0": 949, "1": 50],
    "s_2": ["1": 47, "2": 16, "3": 17, "4": 42, "5": 291, "6": 11],
    "s_4_1": ["0": 829, "1": 170],
    "s_6": ["1": 191, "3": 54, "4": 99, "5": 24, "6": 23, "7": 5, "8": 8],
    "m_1": ["1": 220, "2": 187],
    "i_10": ["1": 300, "2": 35, "3": 22, "4": 18],
    "up_01": ["1": 14, "2": 63, "3": 202, "4": 65],
  ]

  private func check(_ read: ReadResponses, dontKnow: Set<String>) {
    #expect(read.rowsRead == 999 && read.table.rowCount == 999 && read.rejected.isEmpty)
    let items = Self.questionnaire(s6: Scale(min: 1, max: 8)).items
    for (item, column) in zip(items, read.table.items) {
      let counted = Self.counted[item.id] ?? [:]
      var cells: [String: Int] = [:]
      for cell in column?.cells ?? [] { cells[cell, default: 0] += 1 }
      var expected = ["notAnswered": 999 - counted.values.reduce(0, +)]
      for (code, count) in counted {
        expected[item.id == "s_6" && dontKnow.contains(code) ? "dontKnow" : code + ".0"] = count
      }
      #expect(cells.filter { $0.value > 0 } == expected.filter { $0.value > 0 }, "\(item.id)")
    }
  }

  /// "Vet ikke" is code 6, between 7 and 8, and would be averaged as an answer.
  @Test func vetIkkeIsCaught() throws {
    let export = try SurveyXactExport.real()
    let found = try faults { try export.read(Self.questionnaire(s6: Scale(min: 1, max: 8))) }
    #expect(found.map(\.rule) == ["unconfirmed_dont_know"])
    #expect(found[0].place == .data(file: "dataset.csv", row: 1, column: "s_6"))
    #expect(found[0].kind == .config)
    #expect(found[0].message.contains("6") && found[0].message.contains("`Vet ikke`"))
    #expect(found[0].advice?.contains("`dont_know`") == true)
    #expect(found[0].advice?.contains("`{6: Vet ikke}`") == true)
  }

  @Test func declaredAsDontKnow() throws {
    let codes = Dictionary(uniqueKeysWithValues: [1, 3, 4, 5, 7, 8].map { ("\($0)", Double($0)) })
    let scale = Scale(min: 1, max: 8, dontKnow: ["6"], codes: codes)
    for form in [nil, ExportForm.semicolon, .utf16] {
      let real = try SurveyXactExport.real()
      let export = form.map(real.written) ?? real
      check(try export.read(Self.questionnaire(s6: scale)), dontKnow: ["6"])
    }
  }

  /// The codebook may also say that it is an answer, with the same words.
  @Test func confirmedAsAnAnswer() throws {
    let scale = Scale(
      min: 1, max: 8, labels: [6: LocalizedText([.nn: "Veit ikkje", .nb: "vet ikke"])])
    check(try SurveyXactExport.real().read(Self.questionnaire(s6: scale)), dontKnow: [])
  }

  /// What is wrong with labels and with codes comes at once, with the source's words.
  @Test func withOtherFaults() throws {
    let codes = Dictionary(uniqueKeysWithValues: [1, 3, 4, 5, 8].map { ("\($0)", Double($0)) })
    var items = Self.questionnaire(s6: Scale(min: 1, max: 8, codes: codes)).items
    items[1] = Self.item("s_2", Scale(min: 0, max: 4, labels: [0: LocalizedText("idrettsfag")]))
    let questionnaire = Questionnaire(id: "f", population: .user, dimensions: [], items: items)
    let found = try faults { try SurveyXactExport.real().read(questionnaire) }
    #expect(found.map(\.rule) == ["label_numbers", "undeclared_code", "undeclared_code"])
    #expect(
      found[0].message.contains("the source calls 1 `Idrettsfag`, which is 0 in the codebook"))
    #expect(found[1].advice?.contains("The source calls 5 `Studiespesialisering`") == true)
    #expect(found[2].message.contains(": 6 (23 times), 7 (5 times) (rows"))
    #expect(
      found[2].advice?.contains(
        "The source calls 6 `Vet ikke`, 7 `På min skole har man ikke mulighet til å velge "
          + "programområde`.") == true)
  }
}

import Responses
import Survey
import Testing

@testable import Ingest

@Suite struct LabelCheckTests {
  /// Rules and messages of one item `q` with the codes 1…n in the file, labelled as given.
  static func found(_ scale: Scale, _ labels: [String: String]) throws -> [Diagnostic] {
    let lines = labels.sorted { $0.key < $1.key }.map { "q;\($0);\"\($1)\"\n" }.joined()
    let export = SurveyXactExport(dataset: "q;x\n1;\n2;\n", structure: nil, labels: lines)
    let questionnaire = Questionnaire(
      id: "m", population: .user, dimensions: [],
      items: [Item(id: "q", text: LocalizedText("?"), scale: scale)])
    do {
      _ = try export.read(questionnaire)
      return []
    } catch let faults as Faults {
      return faults.diagnostics
    }
  }

  static func labels(_ words: String...) -> [String: String] {
    Dictionary(uniqueKeysWithValues: words.enumerated().map { ("\($0 + 1)", $1) })
  }

  static let satisfied: [Double: LocalizedText] = [
    1: LocalizedText("Svært misfornøyd"), 5: LocalizedText("Svært fornøyd"),
  ]

  @Test(arguments: [
    "Vet ikke", "vet ikke    ", "VET IKKE.", "Jeg vet ikke", "Veit ikkje", "Eg veit ikkje",
    "Vet ej",
    "Vet inte", "Ved ikke", "Don't know", "Don’t know", "I do not know", "Ikke sikker",
    "Ikkje sikker", "Usikker", "Ikke aktuelt", "Ikke relevant", "Ikkje relevant", "Not applicable",
    "N/A", "Ønsker ikke å svare", "Ønskjer ikkje å svare", "Vil ikke svare", "Vill inte svara",
    "Ønsker ikke at svare", "Prefer not to say", "Ikke relevant/ vet ikke",
    "Annet/vil ikke svare", "Vet ikke (ikke aktuelt)", "Ikke aktuelt eller vet ikke",
    "6 Vet ikke", "9 = Vet ikke", "9. Jeg vet ikke", "Vet ikke/ingen formening", "Gjelder ikke meg",
  ])
  func saysThatThereIsNoAnswer(_ label: String) throws {
    let scale = Scale(min: 1, max: 5)
    let found = try Self.found(scale, ["1": "Uenig", "3": label, "5": "Enig"])
    #expect(found.map(\.rule) == ["unconfirmed_dont_know"], "\(label)")
    #expect(found.first?.message.contains("the code 3 of `q`") == true)
    // Declared, there is nothing to ask.
    let declared = Scale(min: 1, max: 5, dontKnow: ["3"], codes: ["1": 1, "2": 2, "5": 5])
    #expect(try Self.found(declared, ["3": label]).isEmpty)
    let notAsked = Scale(min: 1, max: 5, notAsked: ["3"], codes: ["1": 1, "2": 2])
    #expect(try Self.found(notAsked, ["3": label]).isEmpty)
    // Nor where the codebook has the same words.
    let confirmed = Scale(min: 1, max: 5, labels: [3: LocalizedText(label.uppercased())])
    #expect(try Self.found(confirmed, ["3": label]).isEmpty, "\(label)")
    // A label of another value confirms nothing.
    let elsewhere = Scale(min: 1, max: 5, labels: [3: LocalizedText("Verken eller")])
    #expect(
      try Self.found(elsewhere, ["3": label]).map(\.rule) == ["unconfirmed_dont_know"])
  }

  /// Three items of a dimension, of which one has its codes the other way: told, unless it is turned.
  @Test(arguments: [(false, true), (true, false)])
  func opposedLabels(_ isTurned: Bool, _ isTold: Bool) throws {
    let words = ["Helt uenig", "Uenig", "Enig", "Helt enig"]
    var labels = ""
    for (place, word) in words.enumerated() {
      labels += "a;\(place + 1);\(word)\nb;\(4 - place);\(word)\nc;\(place + 1);\(word)\n"
    }
    let export = SurveyXactExport(
      dataset: "a;b;c\n1;4;1\n2;3;2\n", structure: nil, labels: labels)
    let items = ["a", "b", "c"].map {
      Item(
        id: $0, text: LocalizedText($0), reversed: $0 == "b" && isTurned,
        scale: Scale(min: 1, max: 4))
    }
    let questionnaire = Questionnaire(
      id: "m", population: .user,
      dimensions: [SurveyDimension(id: "d", label: LocalizedText("d"), items: ["a", "b", "c"])],
      items: items)
    let found = try export.read(questionnaire).notes.filter { $0.rule == "opposed_labels" }
    #expect(found.count == (isTold ? 1 : 0))
    #expect(isTold ? found.first?.column == "b" && found.first?.severity == .warning : true)
  }

  /// Question texts below the names, as some programs write them: one fault, not one an item. A single
  /// text is an answer like others.
  @Test(arguments: [
    ("Jeg trives her;Leder gir svar;3", ["label_row 2 "]),
    ("2;Leder gir svar;3", ["undeclared_code 2 b"]),
    ("Jeg trives;Leder gir svar;Vet ikke", ["label_row 2 "]),
  ])
  func rowOfQuestions(_ row: String, _ expected: [String]) throws {
    let items = ["a", "b", "c"].map {
      Item(id: $0, text: LocalizedText($0), scale: Scale(min: 1, max: 4))
    }
    let found = try withFile(Array("a;b;c\n\(row)\n1;2;3\n4;3;2\n".utf8)) { path in
      try faults {
        try readResponses(
          ResponseFile(
            table: TableSource(path: path, shown: "m.csv"), source: "m",
            questionnaire: Questionnaire(
              id: "m", population: .user, dimensions: [], items: items), units: [:], root: 0))
      }
    }
    let told = found.map { fault -> String in
      guard case .data(_, let row, let column) = fault.place else { return fault.rule }
      return "\(fault.rule) \(row) \(column)"
    }
    #expect(told == expected)
    #expect(!found.contains { $0.message.contains("Leder") }, "no text of a row is told")
  }

  /// The first item has words of its own; one word of the second stands for two codes.
  @Test func opposedToAnyOther() throws {
    let labels = [
      "a;1;Dårlig", "a;4;Bra", "b;1;Enig", "b;2;Uenig", "b;3;Uenig", "b;4;Svært uenig",
      "c;1;Svært uenig", "c;4;Enig",
    ]
    let export = SurveyXactExport(
      dataset: "a;b;c\n1;4;1\n2;3;2\n", structure: nil,
      labels: labels.joined(separator: "\n") + "\n")
    let questionnaire = Questionnaire(
      id: "m", population: .user,
      dimensions: [SurveyDimension(id: "d", label: LocalizedText("d"), items: ["a", "b", "c"])],
      items: ["a", "b", "c"].map {
        Item(id: $0, text: LocalizedText($0), scale: Scale(min: 1, max: 4))
      })
    let found = try export.read(questionnaire).notes.filter { $0.rule == "opposed_labels" }
    #expect(found.map(\.column) == ["c"])
  }

  /// On a scale of numbers no list of codes is an answer to turned words: it would turn the ends alone.
  @Test func adviceOfAScaleOfNumbers() throws {
    let scale = Scale(min: 1, max: 5, values: .real, labels: Self.satisfied)
    let found = try Self.found(scale, ["1": "Svært fornøyd", "5": "Svært misfornøyd"])
    #expect(found.map(\.rule) == ["label_numbers"])
    #expect(found[0].advice?.contains("codes: {") == false)
  }

  /// A codebook that names the ends alone, and a source that counts the other way: all codes between
  /// are turned too.
  @Test func adviceTurnsEveryCode() throws {
    let scale = Scale(min: 1, max: 5, labels: Self.satisfied)
    let found = try Self.found(scale, ["1": "Svært fornøyd", "5": "Svært misfornøyd"])
    #expect(found.map(\.rule) == ["label_numbers"])
    #expect(found[0].advice?.contains("codes: {1: 5, 2: 4, 3: 3, 4: 2, 5: 1}") == true)
  }

  @Test(arguments: [
    "Verken eller", "Både og", "Nøytral", "Vet ikke hvor jeg skal henvende meg",
    "Ikke i det hele tatt",
    "Passer ikke", "Aldri", "Nei", "Har ikke bestemt meg", "Ikke valgt", "Ikke viktig", "Annet",
    "Noe usikker", "Redd, usikker", "Ikke fornøyd", "I liten grad", "Ingen", "3",
    "Ikke fått karakter",
    "Jeg vet hva jeg vil", "",
  ])
  func isAnAnswer(_ label: String) throws {
    #expect(try Self.found(Scale(min: 1, max: 5), ["3": label]).isEmpty, "\(label)")
  }

  @Test func mappedDontKnow() throws {
    let scale = Scale(min: 1, max: 3, codes: ["1": 1, "2": 2, "3": 3])
    let found = try Self.found(scale, Self.labels("Ja", "Nei", "Vet ikke"))
    #expect(found.map(\.rule) == ["unconfirmed_dont_know"])
    #expect(found[0].advice?.hasPrefix("Move 3 from `codes` to `dont_know`") == true)
    let real = Scale(min: 1, max: 3, values: .real)
    #expect(
      try Self.found(real, Self.labels("Ja", "Nei", "Vet ikke")).map(\.rule)
        == ["unconfirmed_dont_know"])
  }

  /// The numbers of the labels run the other way than the values.
  @Test func wordsUnderAnotherValue() throws {
    let scale = Scale(min: 1, max: 5, labels: Self.satisfied)
    let source = Self.labels(
      "Svært fornøyd ", "Fornøyd", "Nøytral", "Misfornøyd", "SVÆRT MISFORNØYD")
    let found = try Self.found(scale, source)
    #expect(found.map(\.rule) == ["label_numbers"])
    #expect(found[0].kind == .config)
    #expect(found[0].place == .data(file: "dataset.csv", row: 1, column: "q"))
    #expect(
      found[0].message.contains(
        "the source calls 1 `Svært fornøyd`, which is 5 in the codebook, and counts as 1 here"))
    #expect(found[0].advice?.contains("`codes: {1: 5, 2: 4, 3: 3, 4: 2, 5: 1}`") == true)
    #expect(found[0].advice?.contains("Etikettnummer") == true)

    let mapped = Scale(
      min: 1, max: 5, codes: ["1": 5, "2": 4, "3": 3, "4": 2, "5": 1], labels: Self.satisfied)
    #expect(try Self.found(mapped, source).isEmpty)
    let right = Self.labels("Svært misfornøyd", "", "", "", "1 - Svært fornøyd")
    #expect(try Self.found(scale, right).isEmpty)
  }

  @Test func wordsOfAValueThatStartsAtZero() throws {
    let scale = Scale(
      min: 0, max: 10,
      labels: [
        0: LocalizedText([.nb: "Svært dårlig", .nn: "Svært därleg"]),
        10: LocalizedText("Svært bra"),
      ])
    var source = ["1": "Svært dårlig", "11": "Svært bra", "12": "Vet ikke"]
    let found = try Self.found(scale, source)
    #expect(found.map(\.rule) == ["label_numbers"])
    #expect(
      found[0].advice?.contains(
        "`codes: {1: 0, 2: 1, 3: 2, 4: 3, 5: 4, 6: 5, 7: 6, 8: 7, 9: 8, 10: 9, 11: 10}`") == true)
    source = ["0": "Svært dårlig", "10": "Svært bra", "12": "Vet ikke"]
    #expect(try Self.found(scale, source).isEmpty)
  }

  @Test func wordsOfAValueUnderDontKnow() throws {
    let scale = Scale(min: 1, max: 5, dontKnow: ["9"], labels: Self.satisfied)
    let found = try Self.found(scale, ["9": "Svært fornøyd"])
    #expect(found.map(\.rule) == ["label_numbers"])
    #expect(found[0].message.contains("and counts as no answer here"))
  }

  @Test func sameWordsTwice() throws {
    let scale = Scale(
      min: 1, max: 5, labels: [1: LocalizedText("Ofte"), 2: LocalizedText("Ofte")])
    #expect(try Self.found(scale, Self.labels("Ofte", "Ofte", "Sjelden")).isEmpty)
  }

  /// Labels that are numbers, one off from the codes.
  @Test func numbersAsLabels() throws {
    let shifted = Dictionary(uniqueKeysWithValues: (1...11).map { ("\($0)", "\($0 - 1)") })
    let scale = Scale(min: 0, max: 10)
    let found = try Self.found(scale, shifted)
    #expect(found.map(\.rule) == ["label_numbers"])
    #expect(found[0].message.contains("the source calls 1 `0`, and counts as 1 here"))
    #expect(found[0].advice?.contains("`codes: {1: 0, 2: 1, 3: 2") == true)
    let codes = Dictionary(uniqueKeysWithValues: (1...11).map { ("\($0)", Double($0 - 1)) })
    #expect(try Self.found(Scale(min: 0, max: 10, codes: codes), shifted).isEmpty)

    // As in the real export: marks, and a seventh code for those without.
    let marks = Self.labels("1", "2", "3", "4", "5", "6", "Ikke fått karakter")
    #expect(try Self.found(Scale(min: 1, max: 6), marks).isEmpty)
    // Words with a number in front, agreeing or not.
    let agreeing = Self.labels("1 - Helt uenig", "2", "3", "4", "5 – Helt enig")
    #expect(try Self.found(Scale(min: 1, max: 5), agreeing).isEmpty)
    let disagreeing = Self.labels("0 - Helt uenig", "1", "2", "3", "4 – Helt enig")
    #expect(try Self.found(Scale(min: 0, max: 4), disagreeing).map(\.rule) == ["label_numbers"])
    // Numbers that are counted things are words.
    let times = Self.labels("0 ganger", "1-2 ganger", "3-4 ganger", "5 dager eller mer")
    #expect(try Self.found(Scale(min: 1, max: 4), times).isEmpty)
    let grades = Self.labels("8. trinn", "9. trinn", "10. trinn")
    #expect(try Self.found(Scale(min: 1, max: 3), grades).isEmpty)
    let some = Scale(
      min: 1, max: 4, labels: [2: LocalizedText("2 ganger"), 4: LocalizedText("4. gang")])
    #expect(try Self.found(some, Self.labels("1. gang", "2 ganger", "3 ganger")).isEmpty)
    // One may be chance, and the codebook may confirm them.
    #expect(try Self.found(Scale(min: 1, max: 3), ["3": "2"]).isEmpty)
    let confirmed = Scale(min: 1, max: 2, labels: [1: LocalizedText("0"), 2: LocalizedText("1")])
    #expect(try Self.found(confirmed, Self.labels("0", "1")).isEmpty)
  }

  /// Codes that the source itself declares to be missing count as no answer already.
  @Test func declaredMissingByTheSource() throws {
    let reading = CodeReading(Scale(min: 1, max: 5), missing: ["5", "99"])
    #expect(reading.meaning(of: "5") == .missing(.userMissing))
    #expect(reading.meaning(of: "99.0") == .missing(.userMissing))
    #expect(reading.meaning(of: "4") == .value(4))
    #expect(reading.meaning(of: "6") == .undeclared)
    let long = CodeReading(Scale(min: 0, max: 1000, notAsked: ["-1"], codes: ["x": 7]), missing: [])
    #expect(long.meaning(of: "x") == .value(7))
    #expect(long.meaning(of: "-1,0") == .missing(.notAsked))
    #expect(long.meaning(of: "900") == .value(900))
    #expect(long.meaning(of: "1001") == .undeclared)
    #expect(long.meaning(of: "2,5") == .undeclared)
  }
}

import Foundation
import Survey
import Testing

@testable import Pipelines

/// The small parts that a draft is guessed with.
@Suite struct DraftPartTests {
  /// Whatever a label holds comes back as it was from the project's own reader.
  @Test func quotedTextsAreReadAsTheyWere() throws {
    let texts =
      [
        "no", "null", "~", "true", "2012", "0.5", "1e3", " blank ", "- liste", "# kommentar",
        "a: b", "a #b", "\"sitat\"", "'sitat'", "[a, b]", "{a: b}", "&anker", "*alias", "!tag", "%",
        "@", "`", "|", ">", "\\", "\\n", "æøå ÆØÅ", "linje 1\nlinje 2", "tab\there", "\u{2028}",
        "\u{85}", "a\u{FEFF}b", "👩‍🏫", "a\u{30A}", "\r\n", "", "100 %", "?", ":", "--- x", "... x",
      ] + (1..<0x300).compactMap { Unicode.Scalar($0 as UInt32) }.map { "x\($0)y" }
    for text in texts {
      var reader = YAMLReader(text: "nøkkel: \(YAMLText.quoted(text))\n", file: "t.yaml")
      let read = try #require(reader.read()?["nøkkel"], "\(text.debugDescription)")
      guard case .scalar(let back, plain: false) = read.content else {
        Issue.record("\(text.debugDescription) is no quoted scalar")
        continue
      }
      #expect(Array(back.unicodeScalars) == Array(text.unicodeScalars))
    }
  }

  @Test func wordsAndCodes() {
    #expect(
      YAMLText.word("naermeste_leder-2") == "naermeste_leder-2" && YAMLText.word("Ærlig") == "Ærlig"
    )
    for text in ["no", "N", "True", "1a", "-a", "a b", ""] {
      #expect(YAMLText.word(text) == "\"\(text)\"")
    }
    #expect(
      YAMLText.code("9") == "9" && YAMLText.code("-111") == "-111"
        && YAMLText.code("09") == "\"09\"")
  }

  /// A comment never ends before its text does.
  @Test func commentsStayComments() throws {
    var yaml = YAMLText()
    yaml.line(0, "a: 1", "første\nandre: linje\u{85}tredje")
    yaml.comment(2, String(repeating: "ord: \"og\" ", count: 40))
    yaml.line(0, "b: 2")
    var reader = YAMLReader(text: yaml.text, file: "t.yaml")
    #expect(reader.read()?.entries?.map(\.key) == ["a", "b"])
    #expect(yaml.text.split(separator: "\n").allSatisfy { $0.count <= 100 })
  }

  /// The Norwegian alphabet ends in æ, ø, å.
  @Test func theNorwegianOrder() {
    let sorted = [
      "Ås", "Øy", "Ærø", "zoo", "Avd 10", "avd 2", "Äng", "Éa", "eb", "Avd", "2 b", "10 a", "Ök",
    ]
    .sorted { NorwegianOrder($0) < NorwegianOrder($1) }
    #expect(
      sorted == [
        "2 b", "10 a", "Avd", "avd 2", "Avd 10", "Éa", "eb", "zoo", "Äng", "Ærø", "Ök", "Øy", "Ås",
      ])
  }

  @Test func similarNames() {
    func pairs(_ names: String...) -> Int { SimilarNames.pairs(names).count }
    #expect(pairs("Solbakken barnehage", "Solbaken barnehage") == 1)
    #expect(pairs("Åsen skole", "åsen-skole") == 1 && pairs("Stor gata", "Storgata") == 1)
    #expect(pairs("HEL01", "HEL02") == 0 && pairs("Avdeling 1", "Avdeling 2") == 0)
    #expect(pairs("Avdeling A", "Avdeling B") == 0 && pairs("Vestbygda", "Østbygda") == 0)
    #expect(pairs("", "") == 0)
  }

  @Test func partsOfColumnNames() {
    let stems = [
      ("leder_1", "leder"), ("q1_2", "q1"), ("q1b", "q1"), ("Spm 3", "Spm"), ("A1", "A"),
      ("Trivsel nr. 2", "Trivsel nr"), ("lønn", "lønn"), ("12", "12"), ("Q001__1", "Q001"),
      ("Q001#1", "Q001"), ("Q001r1", "Q001r"),
    ]
    for (name, stem) in stems { #expect(ColumnNames.stem(name) == stem, "\(name)") }
    #expect(ColumnNames.number("Spm 03") == 3 && ColumnNames.number("Spm") == nil)
    #expect(ColumnNames.family("q12_3") == "q" && ColumnNames.family("Spm. 1") == "spm")
    #expect(ColumnNames.identifier("Spm. 1: å?") == "Spm_1_å" && ColumnNames.identifier("%") == "x")
    #expect(ColumnNames.identifier("a b", taken: ["a_b", "a_b_2"]) == "a_b_3")
    #expect(!ColumnNames.isIdentifier("total") && ColumnNames.isIdentifier("ærlig-1"))
  }

  @Test func stemsOfLabels() {
    let labels = [
      "Min leder: gir råd", "Min leder: lytter", "Trivsel - kolleger - åpne",
      "Trivsel - kolleger - greie",
      "Trivsel - lokaler", "Alene: ja", nil, "- x",
    ]
    #expect(
      LabelStems(labels).stems
        == [
          "Min leder", "Min leder", "Trivsel - kolleger", "Trivsel - kolleger", "Trivsel", nil, nil,
          nil,
        ])
    #expect(LabelStems(["Leder", "Leder", "Mål", ""]).stems == ["Leder", "Leder", nil, nil])
    #expect(LabelStems.item("Min leder: gir råd", without: "Min leder") == "gir råd")
  }

  @Test func yearsInFileNames() {
    for (name, year) in [
      ("svar-2012", "2012"), ("2011_2012", "2012"), ("v20120521", nil), ("1850", nil), ("a", nil),
      ("bruker2014utvalg", "2014"),
    ] { #expect(FileYear.find(in: name) == year, "\(name)") }
  }

  @Test func wordsOfNoAnswer() {
    for text in ["Vet ikke", "Ikke aktuelt/vet ikke", "Veit ikkje", "Don’t know", "IKKE RELEVANT"] {
      #expect(TellingWords.meansDontKnow(text), "\(text)")
    }
    #expect(TellingWords.meansNotAsked("Ikke spurt") && !TellingWords.meansDontKnow("Ikke fornøyd"))
    #expect(TellingWords.unit.stand(in: "Hvilken avdeling jobber du i?"))
    #expect(TellingWords.unit.stand(in: "enhetsnavn") && !TellingWords.unit.stand(in: "tid"))
  }

  /// A path from one folder to a file in another, also through a link.
  @Test func relativePaths() throws {
    let root = NSTemporaryDirectory() + "indikator-" + UUID().uuidString
    defer { try? FileManager.default.removeItem(atPath: root) }
    try FileManager.default.createDirectory(
      atPath: root + "/a/b", withIntermediateDirectories: true)
    try Data().write(to: URL(filePath: root + "/a/x.csv"))
    try FileManager.default.createSymbolicLink(
      atPath: root + "/link", withDestinationPath: root + "/a")
    let from = RelativePath.real(root + "/a/b")
    #expect(RelativePath.from(from, to: root + "/a/x.csv") == "../x.csv")
    #expect(RelativePath.from(from, to: root + "/link/x.csv") == "../x.csv")
    let new = RelativePath.real(root + "/link/ny/mappe")
    #expect(RelativePath.from(new, to: root + "/a/x.csv") == "../../x.csv")
  }
}

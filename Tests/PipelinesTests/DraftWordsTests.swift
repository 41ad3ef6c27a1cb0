import Ingest
import Testing

@testable import Pipelines

/// Scales that are written in words, and headers of more than one row.
@Suite struct DraftWordsTests {
  private func codes(_ columns: [String]...) -> [[String: Int]?] {
    AnswerWords.codes(columns.map { Dictionary(uniqueKeysWithValues: $0.map { ($0, 9) }) })
      .map { $0?.values }
  }

  /// In the order of the scale, the lowest first: as questionnaires print them.
  @Test(arguments: [
    ["Helt uenig", "Delvis uenig", "Verken enig eller uenig", "Delvis enig", "Helt enig"],
    ["Svært uenig", "Uenig", "Nøytral", "Enig", "Svært enig"],
    ["Heilt ueinig", "Litt ueinig", "Verken ueinig eller einig", "Litt einig", "Heilt einig"],
    ["Heilt usamd", "Delvis usamd", "Både og", "Delvis samd", "Heilt samd"],
    ["Strongly disagree", "Disagree", "Neither agree nor disagree", "Agree", "Strongly agree"],
    [
      "Svært misfornøyd", "Misfornøyd", "Verken fornøyd eller misfornøyd", "Fornøyd",
      "Svært fornøyd",
    ],
    ["Svært misnøgd", "Misnøgd", "Verken eller", "Nøgd", "Svært nøgd"],
    ["Very dissatisfied", "Dissatisfied", "Neutral", "Satisfied", "Very satisfied"],
    [
      "I svært liten grad", "I liten grad", "I noen grad", "I stor grad", "I svært stor grad",
    ],
    ["Ikkje i det heile", "I liten grad", "I nokon grad", "I stor grad", "I svært stor grad"],
    ["Aldri", "Sjelden", "Av og til", "Ofte", "Alltid"],
    ["Aldri", "Sjeldan", "Nokre gonger", "Ofte", "Svært ofte", "Alltid"],
    ["Never", "Rarely", "Sometimes", "Often", "Always"],
    ["Svært dårlig", "Dårlig", "Middels", "God", "Svært god"],
    ["Very poor", "Poor", "Fair", "Good", "Excellent"],
    ["Ikke viktig", "Litt viktig", "Viktig", "Svært viktig"],
    ["Stemmer ikke", "Stemmer delvis", "Stemmer godt", "Stemmer helt"],
    ["Ikke fornøyd i det hele tatt", "Lite fornøyd", "Ganske fornøyd", "Svært fornøyd"],
  ])
  func commonScales(_ steps: [String]) {
    let expected = Dictionary(uniqueKeysWithValues: zip(steps, 1...))
    #expect(codes(steps.reversed())[0] == expected)
    #expect(
      codes(steps.map { $0.uppercased() + " " })[0]?.values.sorted() == Array(1...steps.count))
  }

  /// A column in which nobody took the last step is on the scale of the others; where nobody in any
  /// column did, the other side of the scale tells of it.
  @Test func stepsThatNobodyTook() throws {
    let found = codes(
      ["Helt uenig", "Uenig", "Enig", "Helt enig"], ["Enig", "Helt enig"], ["Uenig", "Enig"])
    #expect(found[1] == found[0] && found[2] == found[0] && found[0]?["Helt enig"] == 4)
    let half = try #require(codes(["Uenig", "Enig", "Helt enig"])[0])
    #expect(half == ["Helt uenig": 1, "Uenig": 2, "Enig": 3, "Helt enig": 4])
    let apart = codes(
      ["Helt uenig", "Uenig", "Enig", "Helt enig"],
      ["Helt uenig", "Litt uenig", "Litt enig", "Helt enig"])
    #expect(apart[0]?["Helt enig"] == 4 && apart[1]?["Litt enig"] == 3)
  }

  /// No order is made up.
  @Test(arguments: [
    ["Rød", "Grønn", "Blå"], ["Helt enig", "Ofte"], ["Enig", "Kanskje", "Uenig"],
    ["Noe enig", "Litt enig", "Uenig"], ["God", "Bra", "Dårlig"],
  ])
  func unknownOrders(_ texts: [String]) { #expect(codes(texts)[0] == nil) }

  @Test func numbersBesideWords() throws {
    let found = try #require(codes(["1 - Helt uenig", "2", "4", "5. Helt enig"])[0])
    #expect(found == ["1 - Helt uenig": 1, "2": 2, "3": 3, "4": 4, "5. Helt enig": 5])
    for (text, number) in [
      ("1 - Helt uenig", 1), ("(3) Enig", 3), ("Helt enig (6)", 6), ("10: Alltid", 10),
    ] { #expect(NumberedWords.split(text)?.number == number) }
    for text in ["2", "3. 4", "A1", "2012 - Lia", "1900-01-02", "", "(a) Lia"] {
      #expect(NumberedWords.split(text) == nil, "\(text)")
    }
  }

  @Test func namesOfThingsAreNoSteps() {
    #expect(ScaleWords.areSteps(["I liten grad", "2", "3", "I stor grad"]))
    #expect(
      !ScaleWords.areSteps(["Kvinne", "Mann"]) && !ScaleWords.areSteps(["Lia", "Mo", "Øya"]))
    #expect(
      !ScaleWords.areSteps([
        "Vårhalvåret på Vg1", "På min skole har man ikke mulighet til å velge programområde",
        "Annet",
      ]))
  }

  // MARK: Headers

  private let data = [["1", "Lia", "4", "5"], ["2", "Mo", "3", "9"], ["3", "Lia", "6", "1"]]

  private func rows(_ above: [String]..., isText: Bool = false) -> [Int?]? {
    HeaderGuess(above + data, isText: isText).map { [$0.rows.first, $0.rows.count] }
  }

  @Test func whereHeadersStand() {
    let names = ["id", "enhet", "q1", "q2"]
    #expect(rows(names) == nil, "the reader finds it")
    #expect(
      rows(["Rapport"], [""], names) == nil
        && rows(["Rapport"], [""], names, isText: true) == [3, 1])
    #expect(rows(["Nr", "Hvor?", "Alt er bra", "Noe er bra"], names) == [1, 2])
    #expect(rows(["", "", "Leder", ""], ["Dato", "12.03."], ["", ""], names) == [4, 1])
    #expect(rows(["", "", "Leder", "Mål"], names) == [1, 2])
    #expect(rows() == nil)
    // A respondent without numbers is no header.
    #expect(
      HeaderGuess(
        [["enhet", "q1", "svar"], ["Lia", "", "ja"]] + [["Lia", "2", "ja"]], isText: true)
        == nil)
  }

  /// Short names over questions: the reader takes the questions, the codebook both.
  @Test func namesOverQuestions() throws {
    let guess = try #require(
      HeaderGuess(
        [
          ["Id", "Q1", "Q2", "Q3"], ["Nr.", "Hvor jobber du?", "Er det bra?", "Er det nok?"],
          ["{\"i\":1}", "{\"i\":2}", "{\"i\":3}", "{\"i\":4}"],
        ] + data, isText: true))
    #expect(guess.rows.count == 3 && guess.shortNames[1] == "Q1")
    #expect(guess.questions[2] == "Er det bra?")
  }
}

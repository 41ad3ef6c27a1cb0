import Survey
import Testing

@testable import Reports

/// The words of a report, all of them, found by reflection so that a new one cannot be forgotten.
struct TextsTests {
  private var phrases: [(name: String, phrase: Phrase)] {
    Mirror(reflecting: Texts()).children.flatMap { section in
      Mirror(reflecting: section.value).children.compactMap { child in
        (child.value as? Phrase).map { ("\(section.label ?? "").\(child.label ?? "")", $0) }
      }
    }
  }

  @Test func everyPhraseExistsInAllLanguagesWithTheSameBlanks() {
    #expect(phrases.count > 150)
    for (name, phrase) in phrases {
      #expect(Language.allCases.allSatisfy { !phrase.text($0).isEmpty }, "\(name)")
      let found = Language.allCases.map { blanks(phrase.text($0)) }
      #expect(found[0] == found[1] && found[1] == found[2], "\(name)")
    }
  }

  private func blanks(_ text: String) -> [String] {
    text.matches(of: /\{([0-9]+)\}/).map { String($0.1) }.sorted()
  }

  /// Words that belong to one written form of Norwegian only.
  @Test func theFormsAreNotMixed() {
    let onlyBokmaal: Set = [
      "ikke", "fra", "noe", "hva", "hvem", "hvor", "en", "et", "enhet", "enheter", "enhetene",
      "kun",
      "forskjell", "høyere", "lavere", "vet", "bare", "mye", "hver", "hvorfor", "undersøkelse",
      "måles", "vises", "sammenligning", "antall", "ble", "være", "svarprosenter",
    ]
    let onlyNynorsk: Set = [
      "ikkje", "frå", "noko", "kva", "kven", "kor", "ein", "eit", "ei", "eining", "einingar",
      "einingane", "skilnad", "høgare", "lågare", "veit", "berre", "mykje", "kvar", "kvifor",
      "undersøking", "samanlikning", "vart", "vere", "dei", "blir", "òg",
    ]
    for (name, phrase) in phrases {
      #expect(words(phrase.nb).isDisjoint(with: onlyNynorsk), "\(name)")
      #expect(words(phrase.nn).isDisjoint(with: onlyBokmaal), "\(name)")
      #expect(words(phrase.en).isDisjoint(with: ["ikke", "ikkje", "og", "av", "til"]), "\(name)")
    }
  }

  private func words(_ text: String) -> Set<String> {
    Set(text.lowercased().split { !$0.isLetter }.map(String.init))
  }

  @Test func blanksAreFilledInOrderAndNothingElseIs() {
    let phrase = Phrase(nb: "{2} av {1}", nn: "{1}", en: "{3}")
    #expect(phrase.text(.nb, ["a", "{1}"]) == "{1} av a")
    #expect(phrase.text(.en, ["a"]) == "{3}")
  }

  /// Every code that may stand in a `why` column has words of its own.
  @Test func everyCautionHasWords() {
    for language in Language.allCases {
      let page = PageContext(MadeUp.findings(language), .init())
      let words = page.cautions(Caution.allCases.map(\.rawValue))
      #expect(Set(words).count == Caution.allCases.count)
      #expect(words.allSatisfy { !$0.contains("_") })
      #expect(page.cautions(["new_code"]) == ["new_code"])
    }
  }
}

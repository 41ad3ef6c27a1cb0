import Testing

@testable import Classification

struct LexiconTests {
  /// Truth: a plain search for every stem at every place.
  @Test func automatonFindsWhatPlainSearchFinds() {
    let stems = ["a", "ab", "bab", "_ab", "abc", "c_"].map { Symbol.encode($0) }
    let automaton = StemAutomaton(stems)
    for text in ["abab", "babc ab", "cababcbab", "", "xyz"] {
      let symbols = IndicatorText(text).symbols
      var found: Set<[Int]> = []
      automaton.matches(in: symbols) { found.insert([$0.stem, $0.range.lowerBound]) }
      var plain: Set<[Int]> = []
      for (number, stem) in stems.enumerated() where symbols.count >= stem.count {
        for start in 0...symbols.count - stem.count
        where Array(symbols[start..<start + stem.count]) == stem {
          plain.insert([number, start])
        }
      }
      #expect(found == plain)
    }
  }

  @Test func stemsMatchInsideCompoundsAndAtEdges() {
    let lexicon = Lexicon(table: "visit: besøk_ absence: sykefravær_ _plan")
    #expect(lexicon.find(in: IndicatorText("Hjemmebesøk")).first[0] != nil)
    #expect(lexicon.find(in: IndicatorText("Besøkstall")).first[0] == nil)
    #expect(lexicon.find(in: IndicatorText("Planverk")).first[1] != nil)
    #expect(lexicon.find(in: IndicatorText("Årsplan")).first[1] == nil)
  }

  /// What is counted is the last part of the first word past "antall" and the like.
  @Test func theHeadIsWhatIsCounted() {
    let lexicon = Lexicon(table: "meeting: møte complaint: klage")
    func heads(_ text: String) -> [Bool] {
      lexicon.find(in: IndicatorText(text)).head.map { $0 != nil }
    }
    #expect(heads("Antall møter om klager") == [true, false])
    #expect(heads("Klager på møter") == [false, true])
    #expect(heads("Klagebehandlingsmøter") == [true, false])
    #expect(heads("Andel 2") == [false, false])
  }

  @Test func swedishAndNorwegianLettersMeet() {
    #expect(IndicatorText("NÖJD, väl!").symbols == IndicatorText("nøjd væl").symbols)
  }

  @Test func everyRuleIsExplainedInThreeLanguages() {
    for rule in RoleRules.rows + QualityRules.rows {
      #expect(RuleExplanations.texts[rule.id]?.texts.count == 3, "\(rule.id)")
    }
    for rule in RoleRules.rows {
      let position = rule.position ?? -1
      #expect((0...1).contains(position))
      #expect((position < 0.5) == (rule.role == .driver), "\(rule.id) at \(position)")
    }
  }
}

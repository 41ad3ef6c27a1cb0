import Survey

/// A text in the three languages of a report. `{1}`, `{2}` … stand for what is filled in.
struct Phrase: Sendable, Equatable {
  let nb: String
  let nn: String
  let en: String

  func text(_ language: Language) -> String {
    switch language {
    case .nb: nb
    case .nn: nn
    case .en: en
    }
  }

  func text(_ language: Language, _ values: [String]) -> String {
    var rest = text(language)[...]
    var result = ""
    while let open = rest.firstIndex(of: "{") {
      result += rest[..<open]
      rest = rest[open...]
      guard let close = rest.firstIndex(of: "}"),
        let place = Int(rest[rest.index(after: open)..<close]), values.indices.contains(place - 1)
      else { break }
      result += values[place - 1]
      rest = rest[rest.index(after: close)...]
    }
    return result + rest
  }
}

/// All words of a report, by section.
struct Texts: Sendable {
  let page = PageTexts()
  let words = WordTexts()
  let claims = ClaimTexts()
  let cautions = CautionTexts()
  let summary = SummaryTexts()
  let surveys = SurveyTexts()
  let charts = ChartTexts()
  let relations = RelationTexts()
  let units = UnitTexts()
  let indicators = IndicatorTexts()
  let leadLag = LeadLagTexts()
  let disclosure = DisclosureTexts()
  let method = MethodTexts()
}

import Survey

/// Lowest and highest value of a scale, scale points.
struct ScaleEnds: Equatable {
  let min: Double
  let max: Double
}

extension PageContext {
  /// Decimals of means: one where every area's mean is known to one decimal, else two.
  func places(of rows: [TableRow]) -> Int {
    let means = rows.filter { $0.text("dimension") != "total" }.compactMap { $0.number("mean") }
    return means.allSatisfy { numbers.holds($0, places: 1) } ? 1 : 2
  }

  /// The ends that a survey's dimensions have, each pair once, in the order of the codebook.
  func scales(of survey: SurveyDeclaration) -> [ScaleEnds] {
    var found: [ScaleEnds] = []
    for dimension in survey.questionnaire.dimensions {
      guard let ends = scale(of: dimension.id, in: survey), !found.contains(ends) else { continue }
      found.append(ends)
    }
    return found
  }

  /// Scale points; nil when the dimension's items differ or no scale is declared.
  func scale(of dimension: String, in survey: SurveyDeclaration) -> ScaleEnds? {
    let questionnaire = survey.questionnaire
    let items = questionnaire.dimensions.first { $0.id == dimension }?.items ?? []
    let used = items.compactMap { id in
      questionnaire.itemIndex[id].map { questionnaire.items[$0].scale }
    }
    guard let first = used.first ?? questionnaire.scale, first.max > first.min else { return nil }
    guard used.allSatisfy({ $0.min == first.min && $0.max == first.max }) else { return nil }
    return ScaleEnds(min: first.min, max: first.max)
  }
}

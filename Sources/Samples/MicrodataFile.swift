import Survey

/// A file of answers: one row per questionnaire, as the survey tool exported it.
struct MicrodataFile {
  let survey: SurveyPlan
  /// Counted from the newest, 0.
  let wave: Int
  let form: Form

  /// How the export of a survey looked that year.
  struct Form {
    let respondentHeader: String
    let unitHeader: String
    /// Name of item n (from 1) where the header is not the item's id.
    let itemHeader: ((Int) -> String)?
    /// Units by name, not by code.
    let unitNames: Bool
    let lineEnd: String
    let encoding: TextEncoding
    /// Said in the pipeline file; nil: left to detection.
    let declaredEncoding: String?
  }

  static func form(_ survey: SurveyPlan, wave: Int) -> Form {
    switch (survey.population, wave) {
    case (.employee, 0):
      Form(
        respondentHeader: "Id", unitHeader: "Enhet", itemHeader: nil, unitNames: false,
        lineEnd: "\n", encoding: .utf8, declaredEncoding: nil)
    case (.employee, _):
      Form(
        respondentHeader: "Løpenr", unitHeader: "Område", itemHeader: nil, unitNames: false,
        lineEnd: "\r\n", encoding: .windows1252, declaredEncoding: "windows-1252")
    case (.user, 0):
      Form(
        respondentHeader: "Svar", unitHeader: "Tjenestested", itemHeader: nil, unitNames: false,
        lineEnd: "\n", encoding: .utf8WithMark, declaredEncoding: nil)
    case (.user, _):
      Form(
        respondentHeader: "Svar", unitHeader: "Tjenestested", itemHeader: { "Spm \($0)" },
        unitNames: true, lineEnd: "\n", encoding: .utf8, declaredEncoding: nil)
    }
  }

  /// Headers of the items, in the plan's order, those outside the dimensions last.
  var itemHeaders: [(id: String, header: String)] {
    (survey.items.map(\.id) + survey.otherItems.map(\.id)).enumerated().map { place, id in
      (id, form.itemHeader?(place + 1) ?? id)
    }
  }

  func bytes(_ answers: WaveAnswers, tree: UnitTree, random: inout RandomSource) -> [UInt8] {
    var table = DelimitedText(
      header: [form.respondentHeader, form.unitHeader] + survey.background.map(\.id)
        + itemHeaders.map(\.header), lineEnd: form.lineEnd)
    let columns = answers.background + answers.items + answers.otherItems
    for row in 0..<answers.count {
      let unit = unitText(tree.units[answers.units[row]], &random)
      table.append(
        [String(1001 + row), unit] + columns.map { $0[row].map { String($0) } ?? "" })
    }
    return form.encoding.bytes(of: table.text)
  }

  private func unitText(_ unit: PlannedUnit, _ random: inout RandomSource) -> String {
    if wave > 0, !unit.formerly.isEmpty {
      let former = unit.formerly[random.below(unit.formerly.count)]
      return form.unitNames ? former.name : former.code
    }
    return form.unitNames ? unit.name : unit.id
  }
}

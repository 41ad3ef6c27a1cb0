import Survey

/// The indicator catalogue, the marks of good practice and the benchmark.
enum CatalogueFiles {
  /// - Parameter registers: the register values that exist.
  static func catalogue(registers: [RegisterPlan]) -> String {
    var table = DelimitedText(header: [
      "indicator", "text", "unit", "source", "area", "direction", "role", "quality", "target",
    ])
    let registerEntries = registers.map(entry)
    for entry in registerEntries + dimensions(of: .employee) + dimensions(of: .user) + items
      + events
    {
      table.append([
        entry.indicator, entry.text, entry.unit, entry.source?.rawValue ?? "", entry.area ?? "",
        entry.direction?.rawValue ?? "", entry.role?.rawValue ?? "", entry.quality?.rawValue ?? "",
        entry.target.map(shortComma) ?? "",
      ])
    }
    return table.text
  }

  private static func shortComma(_ value: Double) -> String {
    commaText(value, value == value.rounded() ? 0 : 1)
  }

  private static func entry(_ plan: RegisterPlan) -> CatalogueEntry {
    CatalogueEntry(
      indicator: "nokkeltall." + plan.id, text: plan.text, unit: plan.unit, source: .register,
      area: plan.area, direction: plan.direction, role: plan.role, quality: plan.quality,
      target: plan.target)
  }

  private static func dimensions(of survey: SurveyPlan) -> [CatalogueEntry] {
    let asked = survey.population == .employee ? "Medarbeidernes" : "Brukernes"
    return survey.dimensions.map { dimension in
      let name = dimension.label.text(in: .nb)
      return CatalogueEntry(
        indicator: "\(survey.id).\(dimension.id)", text: "\(asked) vurdering: \(name)",
        unit: "skala 1–6", source: Source(survey.population),
        area: survey.population == .employee ? GoalArea.staff : GoalArea.service,
        direction: .higherIsBetter,
        role: dimension.id == "helhet" || dimension.id == "tilfredshet" ? .result : nil,
        quality: dimension.id == "tilfredshet" ? .subjective : nil, target: dimension.target)
    }
  }

  /// Single questions that leaders have asked to follow, from both surveys.
  private static let followed = [
    "q05", "q09", "q11", "q15", "q20", "q22", "q26", "b02", "b03", "b06", "b08", "b17",
  ]

  private static var items: [CatalogueEntry] {
    [SurveyPlan.employee, .user].flatMap { survey in
      survey.items.filter { followed.contains($0.id) }.map { item in
        CatalogueEntry(
          indicator: "\(survey.id).\(item.id)", text: item.text, unit: "skala 1–6",
          source: Source(survey.population),
          area: survey.population == .employee ? GoalArea.staff : GoalArea.service,
          direction: item.reversed ? .lowerIsBetter : .higherIsBetter)
      }
    }
  }

  private static let events = ["q92", "q93"].compactMap { id in
    SurveyPlan.employee.otherItems.first { $0.id == id }.map { item in
      CatalogueEntry(
        indicator: "medarbeider.\(id)", text: item.text, unit: "1 ja, 2 nei", source: .employee,
        area: GoalArea.staff, direction: .lowerIsBetter)
    }
  }

  /// Ten marks of good practice in four areas, each with the question to users that judges it.
  static let principles: [Principle] = {
    let areas = [
      ("A Kommunikasjon", 3), ("B Det gode møtet", 3), ("C Faglig kvalitet", 3),
      ("D Oppfølging", 1),
    ].flatMap { [String](repeating: $0.0, count: $0.1) }
    let marks: [(text: String, items: [String])] = [
      ("Vi er høflige og opptrer profesjonelt", ["b08"]),
      ("Vi ber brukeren med på laget", ["b09"]),
      ("Vi er lette å nå og forklarer oss godt", ["b10"]),
      ("Vi møter alle med interesse, respekt og tillit", ["b01", "b11"]),
      ("Vi klarlegger og planlegger hjelpen sammen med brukeren", ["b03", "b12"]),
      ("Vi lærer av brukernes erfaringer", ["b07", "b13"]),
      ("Vi gir medvirkning, innflytelse og veiledning", ["b02", "b06", "b14"]),
      ("Vi holder oss faglig à jour og leverer planlagte, virksomme og lovlige tjenester", ["b15"]),
      ("Vi samordner og fordeler rettferdig, og holder fast over tid", ["b16"]),
      ("Vi svarer innen fristen og holder det vi lover", ["b17"]),
    ]
    return zip(marks, areas).enumerated().map { place, mark in
      Principle(
        id: String(place + 1), area: mark.1, text: mark.0.text,
        items: mark.0.items.map { QualifiedName("bruker", $0) })
    }
  }()

  static func principlesText() -> String {
    var table = DelimitedText(header: ["principle", "area", "text", "items"])
    for mark in principles {
      table.append([
        mark.id, mark.area, mark.text, mark.items.map(\.description).joined(separator: " "),
      ])
    }
    return table.text
  }

  /// wave;dimension;mean;type: the country, and the country's units of four types.
  ///
  /// - Parameter types: the unit types of the tree; others get no benchmark.
  static func country(settings: SampleSettings, types: Set<String>) -> String {
    var table = DelimitedText(header: ["wave", "dimension", "mean", "type"])
    for (wave, label) in settings.waveLabels.enumerated() {
      for dimension in SurveyPlan.employee.dimensions {
        table.append([label, dimension.id, commaText(countryMean(dimension, wave), 1), ""])
      }
      for (type, tenths) in PublishedFigures.typeDifferences where types.contains(type) {
        for (dimension, tenth) in zip(SurveyPlan.employee.dimensions, tenths) {
          let mean = countryMean(dimension, wave) + Double(tenth) / 10
          table.append([label, dimension.id, commaText(mean, 1), type])
        }
      }
    }
    return table.text
  }

  private static func countryMean(_ dimension: DimensionPlan, _ wave: Int) -> Double {
    PublishedFigures.countryMeans[dimension.id]?.value(wave: wave) ?? 4.5
  }
}

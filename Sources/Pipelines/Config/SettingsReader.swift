import Survey

/// Settings that rest on more than one key.
struct SettingsReader {
  let file: ConfigFile
  let log: FaultLog

  func checkFrame(_ surveys: [SurveyInput]) {
    guard let frame = file.root["analysis"]?["frame"], frame.text == "finite" else { return }
    for survey in surveys {
      for wave in survey.waves {
        guard case .microdata = wave.content, case .none = wave.invited else { continue }
        log.note(
          "finite_needs_invited", at: file.place(frame.mark),
          "`frame: finite` needs `invited`, and the wave \(wave.declaration.label) of "
            + "`\(survey.declaration.id)` has none",
          advice: "Add `invited` to the wave, or use `frame: superpopulation`.")
      }
    }
  }

  func readDisclosure(_ node: ConfigNode?) -> DisclosureSettings {
    let minimum = node?["minimum_respondents"]?.integer ?? 5
    let sensitive = node?["sensitive_minimum"]
    if let sensitive, let value = sensitive.integer, value < minimum, value >= 3 {
      log.note(
        "out_of_range", at: file.place(sensitive.mark), "`sensitive_minimum` is \(value)",
        advice: "Expected at least `minimum_respondents`, which is \(minimum).")
    }
    let complementary = node?["complementary"]?.boolean ?? true
    if !complementary, let mark = node?["complementary"]?.mark {
      log.note(
        "complementary_off", .warning, at: file.place(mark),
        "hidden numbers can be worked out from those shown",
        advice: "`complementary: false` is for open data only.")
    }
    return DisclosureSettings(
      minimumRespondents: minimum, sensitiveMinimum: sensitive?.integer ?? max(10, minimum),
      complementary: complementary)
  }
}

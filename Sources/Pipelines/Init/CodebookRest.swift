import Survey

// What stands in a codebook beside its items.

extension CodebookDraft {
  mutating func writeBackground() {
    guard !survey.roles.background.isEmpty else { return }
    yaml.blank()
    yaml.comment(
      0,
      words(
        "Brytes ned for hele virksomheten, aldri for enheter.",
        "Blir brotne ned for heile verksemda, aldri for einingar.",
        "Broken down for the whole organisation, never for units."))
    yaml.line(0, "background:")
    for variable in survey.roles.background {
      let column = survey.answers.columns[variable.column]
      yaml.line(
        2, "- id: \(YAMLText.word(column.id))", words.guessed(words.background(variable.reason)))
      yaml.line(4, "label: \(YAMLText.quoted(column.label ?? column.name))")
      if variable.rest > 0 {
        yaml.comment(
          4,
          words(
            "\(words.answers(variable.rest)) har andre koder, som få har gitt, og er ikke med",
            "\(words.answers(variable.rest)) har andre kodar, som få har gitt, og er ikkje med",
            "\(words.answers(variable.rest)) have other codes, which few gave, and are left out"))
      }
      yaml.line(4, "values:")
      for (code, label) in variable.values {
        yaml.line(6, "\(YAMLText.code(code)): \(YAMLText.quoted(label))")
      }
    }
  }

  /// Incidents are only suggested: which codes count is for a person to say.
  mutating func writeEvents() {
    let alone = Set(survey.dimensions.filter { $0.items.count == 1 }.map { $0.items[0] })
    let incidents = survey.roles.items.filter { item in
      let column = survey.answers.columns[item.column]
      return !item.isScored || alone.contains(item.column)
        ? TellingWords.incident.stand(in: column.label ?? column.name) : false
    }
    guard !incidents.isEmpty else { return }
    yaml.blank()
    yaml.comment(
      0,
      words(
        "gjettet: dette kan være hendelser, som telles og vernes strengere. Si hvilke koder som teller:",
        "gjetta: dette kan vere hendingar, som blir talde og verna strengare. Sei kva kodar som tel:",
        "guessed: these may be incidents, which are counted and protected more strictly. Say which codes count:"
      ))
    yaml.switchedOff(0, "events:")
    for item in incidents {
      let column = survey.answers.columns[item.column]
      yaml.switchedOff(
        0,
        "  - {id: \(YAMLText.word("event_" + column.id)), text: \(YAMLText.quoted(column.label ?? column.name)), "
          + "item: \(YAMLText.word(column.id)), counts_as: [], sensitive: true}")
    }
  }

  mutating func writeLeftOut() {
    let left = survey.leftOut
    guard !left.isEmpty else { return }
    yaml.blank()
    yaml.comment(
      0,
      words(
        "Kolonner som ikke er tatt med:", "Kolonnar som ikkje er tekne med:",
        "Columns that are left out:"))
    for (why, names) in left {
      yaml.comment(0, "- \(words.leftOut(why)): \(words.quoted(names, most: 20))")
    }
  }
}

extension DraftSurvey {
  /// Names of the columns that are left out, by why, in the order of the reasons.
  var leftOut: [(Microdata.LeftOut, [String])] {
    let used = Set(
      roles.items.map { answers.columns[$0.column].name }
        + roles.background.map { answers.columns[$0.column].name })
    return Microdata.LeftOut.allCases.compactMap { why in
      var names: [String] = []
      for (column, reason) in roles.leftOut where reason == why {
        names.append(answers.columns[column].name)
      }
      for wave in answers.waves {
        for name in wave.microdata.names(wave.microdata.leftOut[why] ?? [])
        where !name.isEmpty && !names.contains(name) && !used.contains(name) {
          names.append(name)
        }
      }
      return names.isEmpty ? nil : (why, names)
    }
  }
}

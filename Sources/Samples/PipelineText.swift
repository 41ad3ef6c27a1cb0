/// The pipeline file: everything that the sample holds, and what to do with it.
struct PipelineText {
  let settings: SampleSettings
  /// Users invited in all, by wave from the newest.
  let usersInvited: [Int]

  private var prefix: String { settings.layout.dataPrefix }

  func text() -> String {
    [head, employeeSurvey, userSurvey, registers, analysis, rest].joined(separator: "\n")
  }

  private var head: String {
    let aliases =
      settings.waves > 1
      ? "\n  aliases: \(prefix)enheter-tidligere.csv   # what units were called before" : ""
    return """
      # Fjordvik is a MADE-UP municipality. Its figures come from `indikator sample`; what was planted
      # in them is told in truth.json beside the data. Copy this file as a start for your own.
      #
      # Paths are relative to this file. Semicolon or comma, decimal comma or point, and the encoding
      # are detected where nothing is said; what is said here wins.
      pipeline: fjordvik-2012
      title:
        nb: "Fjordvik (oppdiktet): medarbeider- og brukerundersøkelsen 2012"
        nn: "Fjordvik (oppdikta): medarbeidar- og brukarundersøkinga 2012"
        en: "Fjordvik (made up): employee and user survey 2012"
      notes:
        - nb: "Fjordvik er oppdiktet: ingen av tallene gjelder en virkelig kommune."
          nn: "Fjordvik er oppdikta: ingen av tala gjeld ein verkeleg kommune."
          en: "Fjordvik is made up: none of the figures are about a real municipality."
      language: nb

      organisation:
        units: \(prefix)enheter.csv               # unit;name;parent;type;leader, one unit without parent\(aliases)

      surveys:

      """
  }

  private var employeeSurvey: String {
    var text = """
        # Everybody who is employed was invited. Newest wave first.
        - id: medarbeider
          questionnaire: \(prefix)medarbeider.yaml
          waves:

      """
    for wave in settings.waveLabels.indices {
      text += waveText(
        .employee, wave, invited: "\(prefix)invitert-\(settings.waveLabels[wave]).csv")
      guard wave > 0 else { continue }
      text += """
                # Against the next later wave: this can be compared, but with care.
                comparability:
                  medarbeidersamtale: {verdict: with_reservation, reason: "Ett spørsmål fikk ny ordlyd"}

        """
    }
    return text + """
          benchmarks:
            # The country, one decimal: a true mean lies up to 0.05 from the one that is shown.
            # Rows with a type are the benchmark of the units of that type.
            - {id: land, file: \(prefix)land.csv, rounding: 0.1}

      """
  }

  private var userSurvey: String {
    var text = """
        # Users of those units that meet users: other people than the employees, so what employees
        # and users say can be related by unit without coming from the same mouth.
        - id: bruker
          questionnaire: \(prefix)bruker.yaml
          waves:

      """
    for (wave, label) in settings.waveLabels.enumerated() {
      // Of earlier waves it is only known how many were invited in all.
      let invited =
        wave == 0 ? "\(prefix)bruker-invitert-\(label).csv" : String(usersInvited[wave])
      text += waveText(.user, wave, invited: invited)
    }
    return text
  }

  private func waveText(_ survey: SurveyPlan, _ wave: Int, invited: String) -> String {
    let label = settings.waveLabels[wave]
    let form = MicrodataFile.form(survey, wave: wave)
    var text = """
            - wave: \(label)
              responses:
                file: \(prefix)\(survey.id)-\(label).csv
                format: csv
                delimiter: ";"

      """
    if let encoding = form.declaredEncoding { text += "          encoding: \(encoding)\n" }
    text += "          columns:\n            unit: \(form.unitHeader)\n"
    text += "            respondent: \(form.respondentHeader)\n"
    if form.itemHeader != nil {
      let file = MicrodataFile(survey: survey, wave: wave, form: form)
      text += "            items:                  # item: header, where the header is another\n"
      for (id, header) in file.itemHeaders {
        text += "              \(id): \(quotedText(header))\n"
      }
    }
    return text + "        invited: \(invited)\n"
  }

  private var registers: String {
    """
    registers:
      - {id: nokkeltall, file: \(prefix)nokkeltall.csv}   # unit;wave;indicator;value;n

    indicators:
      catalogue: \(prefix)indikatorer.csv
    principles: \(prefix)kjennetegn.csv

    """
  }

  private var analysis: String {
    """
    analysis:
      relevant_difference: 0.2        # scale points; a smaller difference does not matter
      frame: superpopulation          # the employees of one year stand for those of other years
      leadership: [medarbeider.naermeste_leder, medarbeider.overordnet_ledelse]
      outcomes: [medarbeider.helhet, bruker.tilfredshet, nokkeltall.sykefravaer]
      correlations: {methods: [pearson, spearman], levels: [respondent, within, between, unit]}
      models:
        # What goes with employees' overall assessment? All sides come from the same people, which
        # makes them agree more than they would otherwise: results are marked same_source.
        - id: helhet
          level: respondent
          outcome: medarbeider.helhet
          predictors:
            - medarbeider.naermeste_leder
            - medarbeider.overordnet_ledelse
            - medarbeider.organisering
            - medarbeider.innhold
            - medarbeider.fysisk
            - medarbeider.samarbeid
            - medarbeider.utvikling
            - medarbeider.stolthet
          standard_errors: CR2        # people of one unit are alike; so clusters are units
          importance: true
        # Do users like the services better where employees think well of their leader? One row per
        # unit, two sources; few rows, so only two predictors.
        - id: brukertilfredshet
          level: unit
          outcome: bruker.tilfredshet
          predictors: [medarbeider.naermeste_leder, medarbeider.innhold]
          standard_errors: HC3
          importance: false
      # Whole units are drawn again and again to see how steady the ranking of drivers is.
      bootstrap: {replicates: 1000, seed: 20120521}

    """
  }

  private var rest: String {
    """
    # Nothing is shown about fewer than five people; about harassment and violence not about fewer than
    # ten. Other cells go too where a hidden one could be worked out from them.
    disclosure: {minimum_respondents: 5, sensitive_minimum: 10, complementary: true}
    priorities: {improve: 3, preserve: 3}
    output: {directory: \(settings.layout.outputDirectory), formats: [csv, json, html]}

    """
  }
}

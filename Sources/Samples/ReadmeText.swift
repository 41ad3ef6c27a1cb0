/// README.md of the sample's folder.
struct ReadmeText {
  let settings: SampleSettings

  func text() -> String {
    let newest = settings.waveLabels[0]
    return """
      # Fjordvik

      **Fjordvik finnes ikke.** Kommunen, enhetene og alle svar er diktet opp av et program.

      **Fjordvik does not exist.** The municipality, its units and every answer in this folder were made
      by a program (`indikator sample`, seed \(settings.seed)), because no municipality publishes the
      answers of its employees. No figure here says anything about a real workplace or person. Only the
      level of the employees' means, and of the country's, follows a table that a Norwegian
      municipality showed publicly in 2012.

      What was planted in the figures, and how near an analysis can come to it, is in `truth.json`.

      | file | holds |
      |---|---|
      | `enheter.csv` | the tree: \(settings.units) units, root and areas included; leaders are roles (`L017`), not people |
      \(aliasRow)| `medarbeider.yaml`, `bruker.yaml` | codebooks of the employee and the user survey |
      | `medarbeider-*.csv`, `bruker-*.csv` | one row per returned questionnaire |
      | `invitert-*.csv`, `bruker-invitert-\(newest).csv` | how many were invited, by unit |
      | `land.csv` | the country's means, for all and for four types of unit (these four made up) |
      | `nokkeltall.csv` | register values by unit and year; an area's own row is its own staff, the root's is the whole |
      | `indikatorer.csv` | the indicator catalogue, with goal areas and targets |
      | `kjennetegn.csv` | ten marks of good practice and the questions that judge them |
      | `truth.json` | what is true of Fjordvik |

      All tables use semicolons and the decimal comma. `medarbeider-\(newest).csv` is UTF-8,
      `bruker-\(newest).csv` UTF-8 with a byte order mark.\(earlierForms)

      Employees: 1–6, 9 don't know, 8 not asked (no appraisal talk was held), empty not answered;
      \(reversed) are worded the other way and are reversed. Users: 1–6, 7 don't know. A few
      questionnaires came back empty.

      """
  }

  private var reversed: String {
    SurveyPlan.employee.items.filter(\.reversed).map(\.id).joined(separator: " and ")
  }

  private var aliasRow: String {
    guard settings.waves > 1 else { return "" }
    return
      "| `enheter-tidligere.csv` | what three units were called before \(settings.waveLabels[0]); "
      + "one of them was two. Answers and invited of earlier years use those codes and names, "
      + "registers the units of today |\n"
  }

  private var earlierForms: String {
    guard settings.waves > 1 else { return "" }
    return " Earlier employee files are\nWindows-1252 with CRLF, earlier user files name the unit "
      + "instead of giving its code."
  }
}

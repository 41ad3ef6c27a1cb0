import Survey

// Tables of figures in the pipeline of a draft.

extension PipelineDraft {
  mutating func writeInvited(_ survey: Int, _ wave: Int) {
    for guess in draft.figures where guess.use == .invited(survey: survey, wave: wave) {
      let content = "invited: " + FigureText.reference(guess)
      if let fault = guess.fault {
        yaml.comment(8, mentioned(guess.file, fault))
        yaml.switchedOff(8, content)
      } else {
        yaml.line(
          8, content,
          words.guessed(
            ([words("navnet på filen", "namnet på fila", "the file's name")]
              + [FigureText.totals(guess, words)].compactMap(\.self)).joined(separator: "; ")))
      }
    }
  }

  private func mentioned(_ file: DraftFile, _ fault: Diagnostic) -> String {
    words(
      "\(file.path) er ikke tatt med: ", "\(file.path) er ikkje teken med: ",
      "\(file.path) is left out: ") + "\(fault.place): \(fault.message) [\(fault.rule)]"
  }

  // MARK: Registers and the rest

  mutating func writeRegisters() {
    let registers = draft.figures.compactMap { guess -> (String, FigureGuess)? in
      if case .register(let id) = guess.use { (id, guess) } else { nil }
    }
    guard !registers.isEmpty else { return }
    let isUsed = registers.contains { $0.1.fault == nil }
    if isUsed { yaml.line(0, "registers:") }
    for (id, guess) in registers {
      let content = "- {id: \(YAMLText.word(id)), " + FigureText.mapping(guess).dropFirst()
      if let fault = guess.fault {
        yaml.comment(2, mentioned(guess.file, fault))
        yaml.switchedOff(2, content)
      } else {
        let reason = FigureText.reason(guess, words)
        yaml.line(2, content, reason.map(words.guessed))
      }
    }
    yaml.blank()
  }

  /// Tables whose names must be those of the codebook.
  mutating func writeOthers() {
    var isFirst = true
    for file in draft.files {
      guard case .other(let kind) = file.content else { continue }
      if isFirst {
        yaml.comment(
          0,
          words(
            "Disse filene er forstått, men navnene i dem må være de som står i kodeboken. Rett navnene og ta bort `#`:",
            "Desse filene er forstått, men namna i dei må vere dei som står i kodeboka. Rett namna og ta bort `#`:",
            "These files are understood, but the names in them must be those of the codebook. Make them so, and take away the `#`:"
          ))
        isFirst = false
      }
      for line in FigureText.other(kind, file.table) { yaml.switchedOff(0, line) }
    }
    if !isFirst { yaml.blank() }
  }
}

import Survey

/// Finds the codes of a scale that are no answer.
struct MissingCodeGuess {
  let survey: SurveyAnswers
  /// Codes at the end of a run that are no answer, by column.
  let edges: [Int: [ScaleEdges.Apart]]

  /// The scale with the codes that are no answer, and a count of those that stay unexplained.
  func completed(_ scale: DraftScale) -> DraftScale {
    var scale = scale
    scale.columns.sort()
    scale.labels = sharedLabels(scale)
    var known = Set(scale.range)
    for column in scale.columns { known.formUnion(survey.columns[column].missingNumbers) }
    for (code, label) in labelledMissing(scale) {
      let guess = CodeGuess(
        code: code, count: holders(of: code, scale.columns), reason: .label(label))
      if TellingWords.meansNotAsked(label) {
        scale.notAsked.append(guess)
      } else {
        scale.dontKnow.append(guess)
      }
    }
    addWords(&scale)
    let support = survey.support(scale.columns)
    for code in support.keys.sorted() where !known.contains(code) {
      let count = answers(code, scale.columns)
      let edge = scale.columns.lazy.compactMap { edges[$0]?.first { $0.code == code } }.first
      if (support[code] ?? 0) < ScaleGuess.leastShown {
        scale.strays += count
      } else {
        addApart(code, count, edge, to: &scale)
      }
    }
    return scale
  }

  private func addApart(
    _ code: Int, _ count: Int, _ edge: ScaleEdges.Apart?, to scale: inout DraftScale
  ) {
    let together = ScaleEdges.together(code, survey, scale.columns)
    let reason: CodeGuess.Reason =
      edge.map { .fallsBack(mean: $0.mean, atEnd: $0.atEnd, end: $0.end) }
      ?? (scale.isLabelled ? .wordless : .gap)
    let guess = CodeGuess(
      code: String(code), count: count, reason: reason,
      together: together.map { survey.columns[$0].name })
    if together.isEmpty { scale.dontKnow.append(guess) } else { scale.notAsked.append(guess) }
  }

  private func addWords(_ scale: inout DraftScale) {
    var counts: [String: Int] = [:]
    for column in scale.columns { counts.merge(survey.words(column)) { $0 + $1 } }
    let missing = scale.columns.reduce(into: Set<String>()) {
      $0.formUnion(survey.columns[$1].missingCodes)
    }
    for (word, count) in counts.sorted(by: { $0.key < $1.key }) where !missing.contains(word) {
      let guess = CodeGuess(code: word, count: count, reason: .word)
      if count < ScaleGuess.leastShown {
        scale.strays += count
      } else if TellingWords.meansNotAsked(word) {
        scale.notAsked.append(guess)
      } else if TellingWords.meansDontKnow(word) {
        scale.dontKnow.append(guess)
      } else if scale.isTurned, let code = Int(word) {
        addApart(code, count, nil, to: &scale)
      } else {
        scale.strays += count
      }
    }
  }

  private func answers(_ code: Int, _ columns: [Int]) -> Int {
    columns.reduce(0) { $0 + (survey.counts($1)[code] ?? 0) }
  }

  /// Cells that hold a code as it is exported.
  private func holders(of code: String, _ columns: [Int]) -> Int {
    survey.waves.indices.reduce(0) { $0 + survey.rows(holding: code, columns, wave: $1) }
  }

  /// Code → its words, for the codes that the words say are no answer, ascending.
  private func labelledMissing(_ scale: DraftScale) -> [(code: String, label: String)] {
    var found: [String: String] = [:]
    for column in scale.columns {
      for (code, label) in survey.columns[column].valueLabels where label.isNoAnswer {
        // Codes that are mapped may lie anywhere.
        let isValue = scale.codes.isEmpty && Int(code).map(scale.range.contains) == true
        if !isValue { found[code] = found[code] ?? label }
      }
    }
    return found.sorted { a, b in
      (Int(a.key) ?? .max, a.key) < (Int(b.key) ?? .max, b.key)
    }.map { ($0.key, $0.value) }
  }

  private func sharedLabels(_ scale: DraftScale) -> [Int: String] {
    var labels: [Int: String] = [:]
    var differing: Set<Int> = []
    for column in scale.columns {
      for (code, label) in survey.columns[column].answerLabels where scale.range.contains(code) {
        if let known = labels[code], known != label { differing.insert(code) }
        labels[code] = labels[code] ?? label
      }
    }
    return labels.filter { !differing.contains($0.key) }
  }
}

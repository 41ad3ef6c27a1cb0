/// Who stands behind a cell.
struct Contributors: Equatable {
  /// Respondents, 0 or more.
  var n: Int
  /// For each sensitive event: those of them who experienced it, 0…n. Empty: no such event.
  var cases: [Int] = []
  /// For each answer that counts as a sensitive event: those of them who gave it, 0…n. Empty:
  /// answers are not told of.
  var answers: [Int] = []

  static func + (a: Contributors, b: Contributors) -> Contributors {
    let n = a.n + b.n
    if a.cases.isEmpty { return Contributors(n: n) }
    return Contributors(
      n: n, cases: zip(a.cases, b.cases).map { $0 + $1 },
      answers: zip(a.answers, b.answers).map { $0 + $1 })
  }

  /// Floored at 0: published parts may add up to more than their published whole.
  static func - (a: Contributors, b: Contributors) -> Contributors {
    let n = max(0, a.n - b.n)
    if a.cases.isEmpty { return Contributors(n: n) }
    return Contributors(
      n: n, cases: zip(a.cases, b.cases).map { min(n, max(0, $0 - $1)) },
      answers: zip(a.answers, b.answers).map { min(n, max(0, $0 - $1)) })
  }
}

/// How many must stand behind a cell that is shown. Whatever passes, passes still when more
/// respondents are added to it; the tree pattern rests on that.
struct SizeRule {
  /// Respondents; a cell of exactly this size is shown.
  let minimum: Int
  /// Respondents behind a cell that tells of a sensitive event; not under `minimum`.
  let sensitiveMinimum: Int

  /// Contract §5: n reaches the minimum; with a sensitive event n reaches the sensitive minimum,
  /// and those with and those without the experience each reach the minimum.
  func permits(_ group: Contributors) -> Bool {
    guard group.n >= (group.cases.isEmpty ? minimum : max(minimum, sensitiveMinimum)) else {
      return false
    }
    return group.cases.allSatisfy { $0 >= minimum && group.n - $0 >= minimum }
  }

  /// Whether it may be known what a group answered that holds a hidden unit: not where an answer
  /// that counts as a sensitive event was given by nobody in it or by all, since then it is known
  /// of each of them.
  func keepsApart(_ group: Contributors) -> Bool {
    group.answers.allSatisfy { $0 > 0 && $0 < group.n }
  }
}

internal import Responses
internal import Survey

/// Recognises label numbers: 1, 2, 3 … in the order of the labels, in place of the values. Enalyzer
/// exports them by default, and where the file has no labels only the codes that occur can tell.
///
/// With K codes of answers and M codes of other kinds declared, label numbers run from 1 to K + M.
/// An item *speaks for* them when at least ten respondents answered, a code occurs that the codebook
/// does not declare, and every code that occurs could be such a number: 0…10 is declared, 11
/// occurs and 0 never does; 1…5 and 9 for don't know are declared, 6 occurs and 9 never does. It
/// *speaks against* them when a code occurs that is no such number. The pattern is unmistakable when
/// at least three items speak for it, and more than speak against it; else it is only mentioned.
/// What it decides is the wording, as an undeclared code stops the wave anyway, but for scales with
/// `on_undeclared: out_of_range` whose other codes would be taken for wrong values: those are
/// refused where it is unmistakable.
///
/// An item whose labelled values lie far apart (0, 25, 50, 75, 100: the span is more than four times
/// their number L, at most one of them within 1…L + M) can hold label numbers without an undeclared
/// code among them. It is refused when at least twenty respondents answered, every value that
/// occurs lies within 1…L + M, and two or more of them, at least half, are not labelled. A scale
/// 0…10 with labels at 0, 5 and 10 is left alone: 1, 2 and 3 may be its answers.
struct LabelNumbers {
  /// How sure it is that an item holds label numbers.
  enum Verdict: Equatable {
    case unmistakable
    case possible
  }

  /// By item as given; nil: nothing points to label numbers.
  let verdicts: [Verdict?]

  static let leastItems = 3
  static let leastAnswers = 10
  static let leastGappedAnswers = 20

  init(_ items: [AnsweredItem?]) {
    // Nothing undeclared, nothing to explain.
    let isAsked = items.contains { $0.map { !$0.undeclared.isEmpty } ?? false }
    let evidence = items.map { item in isAsked ? item.map { Evidence($0) } : nil }
    let votes = evidence.count { $0 == .speaksFor }
    let isUnmistakable =
      votes >= Self.leastItems && votes > evidence.count { $0 == .speaksAgainst }
    verdicts = evidence.map {
      $0 == .speaksFor ? isUnmistakable ? .unmistakable : .possible : nil
    }
  }

  private enum Evidence {
    case speaksFor, speaksAgainst, neither

    init(_ item: AnsweredItem) {
      let scale = item.item.scale
      guard scale.isCoded, item.labels.isEmpty, item.answered > 0 else {
        self = .neither
        return
      }
      let numbers = 1...scale.codeCount
      let (values, kinds) = item.occurring()
      let declared = values.map(scale.codes(of:)) + kinds.map(scale.codes(of:))
      func isNumber(_ code: String) -> Bool {
        Int(exactly: code.number).map(numbers.contains) ?? false
      }
      let fits =
        declared.allSatisfy { $0.contains(where: isNumber) }
        && item.undeclared.allSatisfy { isNumber($0.text) }
      if !fits {
        self = .speaksAgainst
      } else if item.undeclared.isEmpty || item.answered < LabelNumbers.leastAnswers {
        self = .neither
      } else {
        self = .speaksFor
      }
    }
  }

  /// True where the values that occur are label numbers, not the values that the codebook labels.
  static func takesPlaceOfValues(_ item: AnsweredItem) -> Bool {
    let scale = item.item.scale
    let labelled = scale.labels.keys.sorted()
    guard scale.codes.isEmpty, let first = labelled.first, let last = labelled.last,
      labelled.count >= 3, last - first > 4 * Double(labelled.count),
      item.answered >= leastGappedAnswers
    else { return false }
    let numbers = 1...Double(labelled.count + scale.noAnswers.count)
    let values = item.occurring().values
    let others = values.subtracting(labelled).count
    return labelled.count(where: numbers.contains) <= 1 && others >= 2
      && others * 2 >= values.count
      && values.allSatisfy { numbers.contains($0) && $0 == $0.rounded() }
  }

  /// What to do about label numbers.
  /// - Parameter codes: what each code stands for, as far as it is known.
  static func advice(codes: [String: Double]) -> String {
    let named = codes.keys.inOrder().prefix(12).map { "\($0): \(codes[$0]?.shortest ?? "")" }
      .joined(separator: ", ")
    let mapping =
      codes.isEmpty ? "`codes`" : "`codes: {\(named)\(codes.count > 12 ? ", …" : "")}`"
    return "The file seems to hold label numbers (1, 2, 3 … in the order of the labels), not "
      + "values. Export the variable as values (in Enalyzer `Verdi`, not `Etikettnummer`, which "
      + "is the default), or declare what each number stands for with \(mapping)."
  }
}

/// One item as it was read.
struct AnsweredItem {
  let item: Item
  let column: Int
  let answers: AnswerColumn
  /// Codes that the codebook does not declare, the most frequent first.
  let undeclared: [UndeclaredCode]
  /// What the source calls its codes.
  let labels: [String: String]

  /// The first row has words that stand nowhere else, and all other cells are declared.
  var beginsWithWords: Bool {
    guard undeclared.count == 1, undeclared[0].count == 1,
      undeclared[0].text.contains(where: \.isLetter), undeclared[0].text.contains(" ")
    else { return false }
    return kinds.withUnsafeBufferPointer { $0.first == MissingKind.outOfRange.rawValue }
  }

  /// Cells that are not blank, undeclared codes among them.
  var answered: Int {
    kinds.withUnsafeBufferPointer { kinds in
      let looked = UnsafeBufferPointer(rebasing: kinds.prefix(Self.mostLooked))
      return looked.count - looked.count(of: Self.blank)
    }
  }
  private static let blank = MissingKind.notAnswered.rawValue

  /// The kinds of the rows that are looked at: so many tell as much as all.
  private var looked: Slice<AnswerCells> { kinds.prefix(Self.mostLooked) }
  private static let mostLooked = 1 << 16

  /// A byte per row that is the raw value of its `MissingKind` where there is one.
  var kinds: AnswerCells {
    switch answers {
    case .coded(_, let cells): cells
    case .real(_, let kinds): kinds
    }
  }

  /// The answers and the missing kinds of declared codes that occur; of real answers, at most the
  /// first hundred different ones.
  func occurring() -> (values: Set<Double>, kinds: [MissingKind]) {
    var isThere = [Bool](repeating: false, count: 256)
    for kind in looked { isThere[Int(kind)] = true }
    let found = [MissingKind.dontKnow, .notAsked].filter { isThere[Int($0.rawValue)] }
    switch answers {
    case .coded(let values, _):
      return (Set(values.indices.filter { isThere[$0] }.map { values[$0] }), found)
    case .real(let values, let kinds):
      var different: Set<Double> = []
      for (value, kind) in zip(values, kinds) where kind == 0 && different.count < 100 {
        different.insert(value)
      }
      return (different, found)
    }
  }
}

extension Scale {
  /// Codes that are declared for answers and for what is none.
  fileprivate var codeCount: Int {
    (codes.isEmpty ? codedValues.count : codes.count) + noAnswers.count
  }

  fileprivate func codes(of value: Double) -> [String] {
    codes.isEmpty ? [value.shortest] : codes.filter { $0.value == value }.map(\.key)
  }

  fileprivate func codes(of kind: MissingKind) -> [String] {
    switch kind {
    case .dontKnow: dontKnow
    case .notAsked: notAsked
    default: notAnswered
    }
  }

  /// What label numbers would stand for, the codes of answers in their order.
  var labelNumbers: [String: Double] {
    let values = codes.isEmpty ? codedValues : codes.values.sorted()
    return Dictionary(
      values.enumerated().map { ("\($0 + 1)", $1) }, uniquingKeysWith: { first, _ in first })
  }

  /// True when label numbers are the declared codes of answers themselves, so that only what is no
  /// answer has another number.
  var countsFromOne: Bool {
    let declared = codes.isEmpty ? codedValues : codes.keys.map(\.number)
    return declared.sorted() == (1...Swift.max(1, declared.count)).map(Double.init)
      && (codes.isEmpty || codes.allSatisfy { $0.key.number == $0.value })
  }
}

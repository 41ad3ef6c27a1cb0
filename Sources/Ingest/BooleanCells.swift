internal import Responses
internal import Survey

/// How many cells of a workbook's column hold TRUE or FALSE, which are written as 1 and 0.
struct BooleanCells: Sendable, Equatable {
  var count = 0
  /// The column holds something else too.
  var standWithOthers = false

  /// What a program shows such a cell as, in the languages that are met here: `1` or `0`; nil for
  /// any other code.
  static func digit(of code: String) -> String? {
    switch code.uppercased() {
    case "TRUE", "SANN": "1"
    case "FALSE", "USANN": "0"
    default: nil
    }
  }
}

extension TabularText.Column {
  /// Whether codes in words are meant by the cells: all of them hold TRUE or FALSE.
  var isBoolean: Bool { booleans.count > 0 && !booleans.standWithOthers }
}

extension Scale {
  /// The codebook names TRUE or FALSE among its codes.
  var namesBooleans: Bool {
    (codes.keys + noAnswers).contains { BooleanCells.digit(of: $0) != nil }
  }

  /// 1 and 0 are what the scale is made of.
  var isOfBooleans: Bool {
    codes.isEmpty ? min == 0 && max == 1 : codes["0"] != nil && codes["1"] != nil
  }

  /// The same scale, with codes such as TRUE or `USANN` under the digits that stand for them in the
  /// text of a column of booleans.
  func spelt(for column: TabularText.Column) -> Scale {
    guard column.isBoolean, namesBooleans else { return self }
    let named = Set((codes.keys + noAnswers).compactMap(BooleanCells.digit))
    func spelt(_ code: String) -> String? {
      BooleanCells.digit(of: code) ?? (named.contains(code) ? nil : code)
    }
    var digits: [String: Double] = [:]
    for (code, value) in codes.sorted(by: { $0.key < $1.key }) {
      if let code = spelt(code) { digits[code] = value }
    }
    return Scale(
      min: min, max: max, values: values, points: points, dontKnow: dontKnow.compactMap(spelt),
      notAsked: notAsked.compactMap(spelt), notAnswered: notAnswered.compactMap(spelt),
      onUndeclared: onUndeclared, codes: digits,
      labels: labels)
  }
}

extension BackgroundVariable {
  var namesBooleans: Bool {
    (codes.isEmpty ? values.map(\.code) : Array(codes.keys)).contains {
      BooleanCells.digit(of: $0) != nil
    }
  }

  /// As `Scale.spelt`; values keep their places.
  func spelt(for column: TabularText.Column) -> BackgroundVariable {
    guard column.isBoolean, namesBooleans else { return self }
    let own = Dictionary(values.map { ($0.code, $0.code) }, uniquingKeysWith: { first, _ in first })
    var digits: [String: String] = [:]
    for (code, value) in (codes.isEmpty ? own : codes).sorted(by: { $0.key < $1.key }) {
      digits[BooleanCells.digit(of: code) ?? code] = value
    }
    return BackgroundVariable(id: id, label: label, values: values, codes: digits)
  }
}

extension ResponseFindings {
  /// Says of every item and background variable whose cells hold TRUE or FALSE what they are read as.
  mutating func addBooleans(_ plan: ColumnPlan, _ columns: [TabularText.Column], rows: Int) {
    let items = zip(request.questionnaire.items, plan.items).map { item, place in
      (place, item.scale.namesBooleans, item.scale.isOfBooleans)
    }
    let background = zip(request.questionnaire.background, plan.background).map { variable, place in
      (place, variable.namesBooleans, true)
    }
    for (place, isNamed, isExpected) in items + background {
      guard let place, columns[place].booleans.count > 0 else { continue }
      let column = columns[place]
      let isMeant = isNamed && column.isBoolean
      note(
        column.name, "boolean_cells", isMeant || isExpected ? .note : .warning,
        column.booleans.count, of: Swift.max(rows, column.booleans.count),
        "cells that hold TRUE or FALSE, "
          + (isMeant ? "read as the codes that the codebook gives these words" : "read as 1 and 0"))
    }
  }
}

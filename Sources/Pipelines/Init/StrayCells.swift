import Ingest

/// Cells of items that are neither an answer on the scale nor a code that means no answer, and that
/// few hold: typing errors, error values, dates. Where they are is told, never what they hold.
struct StrayCells {
  struct Cell {
    let wave: Int
    /// As the user sees it.
    let row: Int32
    let column: String
  }

  private(set) var cells: [Cell] = []
  private(set) var count = 0

  static let mostShown = 5

  init(_ survey: DraftSurvey) {
    let answers = survey.answers
    for item in survey.roles.items {
      guard case .codes(let number) = item.scale else { continue }
      let scale = survey.scales[number]
      let known = Set((scale.dontKnow + scale.notAsked).map(\.code))
      for (wave, place) in answers.columns[item.column].places.enumerated() {
        guard let place else { continue }
        let profile = answers.waves[wave].microdata.profile
        let column = profile.columns[place]
        let strays = column.values.enumerated().filter { _, value in
          isStray(value, answers.columns[item.column], scale, known)
        }
        guard !strays.isEmpty else { continue }
        count += strays.reduce(0) { $0 + $1.element.count }
        let marks = Set(strays.map(\.offset).filter { $0 < ColumnProfile.codedValues })
        for (row, cell) in column.cells.enumerated()
        where cells.count < Self.mostShown && marks.contains(Int(cell)) {
          cells.append(Cell(wave: wave, row: profile.sourceRows[row], column: column.name))
        }
      }
    }
  }

  private func isStray(
    _ value: ColumnProfile.Value, _ column: DraftColumn, _ scale: DraftScale, _ known: Set<String>
  ) -> Bool {
    if known.contains(value.text) || column.isKnownMissing(value.text) { return false }
    guard let number = column.codes.value(of: value) else { return true }
    return !scale.range.contains(number) && !known.contains(String(number))
  }
}

/// Columns that are left out though they look like a question's neighbours, and why.
struct LeftOutKin {
  private(set) var columns: [(name: String, why: Microdata.LeftOut)] = []

  private static let fewest = 3

  init(_ survey: DraftSurvey) {
    guard let newest = survey.answers.waves.first?.microdata else { return }
    let columns = survey.answers.columns
    let items = survey.roles.items.map { columns[$0.column] }
    var families: [String: Int] = [:]
    for item in items where ColumnNames.number(item.name) != nil {
      families[ColumnNames.family(item.name), default: 0] += 1
    }
    let stems = LabelStems(columns.map(\.label))
    let places = Set(items.compactMap { $0.places[0] })
    let itemStems = Set(survey.roles.items.compactMap { stems.stems[$0.column] })
    for (why, names) in survey.leftOut where why != .multipleChoice && why != .empty {
      for name in names {
        let isFamily =
          ColumnNames.number(name) != nil
          && (families[ColumnNames.family(name)] ?? 0) >= Self.fewest
          && !ColumnNames.family(name).isEmpty
        let place = newest.places[name]
        let isBetween = place.map {
          places.contains($0 - 1) && places.contains($0 + 1)
            && newest.profile.columns[$0].isMostlyShort
        }
        let own = columns.firstIndex { $0.name == name }.flatMap { stems.stems[$0] }
        if isFamily || isBetween == true || own.map(itemStems.contains) == true {
          self.columns.append((name, why))
        }
      }
    }
  }
}

extension ColumnProfile {
  /// No free text.
  fileprivate var isMostlyShort: Bool { longest <= 40 && (distinct ?? .max) * 3 <= filled }
}

extension TableProfile {
  /// The same names, and the same in every cell.
  func holdsTheSame(as other: TableProfile) -> Bool {
    rowCount == other.rowCount && columns.count == other.columns.count
      && zip(columns, other.columns).allSatisfy { a, b in
        a.name == b.name && a.cells == b.cells && a.values == b.values
      }
  }
}

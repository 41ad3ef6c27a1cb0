internal import Statistics

/// Puts items together into dimensions: by what their labels begin with, else by their names, else
/// by their correlations.
struct DimensionGuess {
  private(set) var dimensions: [DraftDimension] = []

  private let survey: SurveyAnswers
  /// Items of a stem that would hold a whole questionnaire.
  private static let mostItems = 12

  init(_ survey: SurveyAnswers, _ roles: ItemRoles, _ scales: [DraftScale], _ words: DraftWords) {
    self.survey = survey
    let scored = roles.items.filter(\.isScored)
    // A mean over different scales says nothing.
    for (number, scale) in scales.enumerated() {
      let items = scored.filter { $0.scale == .codes(number) }.map(\.column)
      let others = scored.filter { $0.scale != .codes(number) }.map(\.column)
      guess(items, scale, others)
    }
    for item in scored {
      if case .real = item.scale { add([item.column], .score) }
    }
    dimensions.sort { $0.items[0] < $1.items[0] }
    name(roles, words)
  }

  private mutating func guess(_ items: [Int], _ scale: DraftScale, _ others: [Int]) {
    var left = items
    for (_, group) in labelGroups(left) where group.count <= Self.mostItems {
      add(group, .labels)
      left.removeAll(where: group.contains)
    }
    for (stem, group) in nameGroups(left, beside: others + items) {
      add(group, .names(stem))
      left.removeAll(where: group.contains)
    }
    let clusters = ItemClusters(
      survey.numbers(left) { scale.range.contains($0) ? Double($0) : nil })
    for cluster in clusters.groups {
      add(
        cluster.items.map { left[$0] },
        cluster.items.count == 1
          ? .alone : .correlations(mean: cluster.mean, n: cluster.answers))
    }
    for place in dimensions.indices
    where dimensions[place].items.count > 1 && dimensions[place].directions == nil {
      dimensions[place].directions = ItemDirections(
        survey.numbers(dimensions[place].items) { scale.range.contains($0) ? Double($0) : nil })
    }
  }

  private mutating func add(_ items: [Int], _ reason: DraftDimension.Reason) {
    dimensions.append(DraftDimension(items: items, reason: reason))
  }

  // MARK: Labels and names

  private func labelGroups(_ items: [Int]) -> [(String, [Int])] {
    let stems = LabelStems(items.map { survey.columns[$0].label })
    let byStem = Dictionary(grouping: items.indices.filter { stems.stems[$0] != nil }) {
      stems.stems[$0] ?? ""
    }
    return byStem.map { ($0, $1.map { items[$0] }) }.sorted { $0.1[0] < $1.1[0] }
  }

  /// Items whose names differ by a number at the end, where there are others that are called
  /// something else.
  private func nameGroups(_ items: [Int], beside all: [Int]) -> [(String, [Int])] {
    let stem = { (item: Int) in ColumnNames.stem(survey.columns[item].name) }
    let stems = Dictionary(grouping: all, by: stem).mapValues(\.count)
    // A letter tells little, unless other items have other letters.
    let isTelling = stems.count > 1
    let areLetters = stems.count { $0.key.count == 1 && $0.value > 1 } > 1
    return Dictionary(grouping: items, by: stem).filter { stem, group in
      (2...Self.mostItems).contains(group.count) && !TellingWords.genericStem.are(stem)
        && isTelling && (stem.count > 1 || areLetters)
        && group.allSatisfy { survey.columns[$0].name != stem }
    }.map { ($0, $1) }.sorted { $0.1[0] < $1.1[0] }
  }

  // MARK: What they are called

  /// Gives each dimension an id that no item has, and a label where something is known.
  private mutating func name(_ roles: ItemRoles, _ words: DraftWords) {
    var taken = Set(roles.items.map { survey.columns[$0.column].id })
    let stems = LabelStems(survey.columns.map(\.label))
    for place in dimensions.indices {
      let dimension = dimensions[place]
      let first = survey.columns[dimension.items[0]]
      switch dimension.reason {
      case .labels: dimensions[place].label = stems.stems[dimension.items[0]] ?? first.label
      case .names(let stem): dimensions[place].label = stem
      case .alone, .score: dimensions[place].label = first.label ?? first.name
      case .correlations: break
      }
      let base =
        switch dimension.reason {
        case .names(let stem): ColumnNames.identifier(stem)
        case .alone, .score: "dim_" + first.id
        default: words("dimensjon", "dimensjon", "dimension") + "_\(place + 1)"
        }
      let id = ColumnNames.identifier(
        taken.contains(base) ? "dim_" + base : base, taken: taken)
      taken.insert(id)
      dimensions[place].id = id
    }
  }
}

/// What labels of one battery begin with: `stem - item`, or `stem: item`; a block's name that stands
/// over several columns is all of it.
struct LabelStems {
  /// By label: the longest beginning that another label shares, up to a divider; nil: none.
  private(set) var stems: [String?]

  private static let dividers = [" - ", " – ", " — ", ": "]

  init(_ labels: [String?]) {
    var counts: [String: Int] = [:]
    let beginnings = labels.map { label in
      label.map { $0.isEmpty ? [] : Self.beginnings($0) + [$0] } ?? []
    }
    for stem in beginnings.joined() { counts[stem, default: 0] += 1 }
    stems = beginnings.map { stems in stems.last { (counts[$0] ?? 0) > 1 } }
  }

  /// Every part before a divider, shortest first.
  private static func beginnings(_ label: String) -> [String] {
    var found: [String] = []
    for place in label.indices
    where dividers.contains(where: { label[place...].hasPrefix($0) }) {
      let stem = label[..<place]
      if !stem.isEmpty { found.append(String(stem)) }
    }
    return found
  }

  /// The label without its stem.
  static func item(_ label: String, without stem: String) -> String {
    let rest = label.dropFirst(stem.count)
    let text = dividers.first { rest.hasPrefix($0) }.map { rest.dropFirst($0.count) } ?? rest
    return text.isEmpty ? label : String(text)
  }
}

import Survey

/// Variables that hold the same answers: an item, the events counted from it, and the dimensions
/// and principles that consist of it alone. What hides one must hide all, or one tells of another.
struct IdenticalVariables {
  let members: [Variable]
  /// Ids of the sensitive events among them that the wave has rows of.
  let sensitive: [String]
  /// The item that the others are made of, if the wave has rows of it.
  var item: String? { members.first { $0.kind == .item }?.id }

  /// Groups the variables of a wave, in the order of their first rows.
  static func groups(
    of rows: WaveRows, in survey: SurveyDeclaration?, principles: [Principle]
  ) -> [IdenticalVariables] {
    let sources = SourceItems(survey, principles)
    var order: [Variable] = []
    var members: [Variable: [Variable]] = [:]
    for variable in rows.variables {
      let root = sources.soleItem(of: variable) ?? variable
      if members[root] == nil { order.append(root) }
      members[root, default: []].append(variable)
    }
    let sensitive = Set((survey?.questionnaire.events ?? []).filter(\.sensitive).map(\.id))
    return order.map { root in
      let same = members[root] ?? []
      let events = same.filter { $0.kind == .event && sensitive.contains($0.id) }
      return IdenticalVariables(members: same, sensitive: events.map(\.id))
    }
  }

  /// The same with the answers to the item that count as a sensitive event, each by itself.
  func cellsWithAnswers(_ rows: WaveRows) -> [PublishedCell] {
    let answers = item.flatMap { rows.countedAnswers[$0] } ?? []
    return cells(rows).enumerated().map { place, cell in
      guard case .sized(var group) = cell else { return cell }
      group.answers = answers.map { min(group.n, $0[place]) }
      return .sized(group)
    }
  }

  /// Who stands behind the unit at each place. Where members differ, the fewest count.
  func cells(_ rows: WaveRows) -> [PublishedCell] {
    rows.answered.indices.map { place in
      var cell = PublishedCell.absent
      var fewest: Int?
      for member in members {
        switch rows.sizes[member]?[place] ?? .absent {
        case .absent: continue
        case .unsized: if cell == .absent { cell = .unsized }
        case .sized(let n):
          fewest = min(fewest ?? n, n)
        }
      }
      guard let fewest else { return cell }
      let cases = sensitive.map { rows.counts[$0]?[place] ?? 0 }
      return .sized(Contributors(n: fewest, cases: cases))
    }
  }
}

/// Which items a variable of one survey is made of.
struct SourceItems {
  private var items: [Variable: [String]] = [:]

  init(_ survey: SurveyDeclaration?, _ principles: [Principle]) {
    guard let survey else { return }
    for dimension in survey.questionnaire.dimensions {
      items[Variable(kind: .dimension, id: dimension.id)] = dimension.items
    }
    for event in survey.questionnaire.events {
      items[Variable(kind: .event, id: event.id)] = event.item.map { [$0] } ?? []
    }
    for principle in principles {
      items[Variable(kind: .principle, id: principle.id)] =
        principle.items.filter { $0.source == survey.id }.map(\.name)
    }
  }

  /// The one item that a variable consists of; nil where it has several or none.
  func soleItem(of variable: Variable) -> Variable? {
    if variable.kind == .item { return variable }
    guard let ids = items[variable], ids.count == 1 else { return nil }
    return Variable(kind: .item, id: ids[0])
  }

  /// The items that a dimension or principle averages; empty where it is not made of several.
  func averaged(by variable: Variable) -> [Variable] {
    guard let ids = items[variable], ids.count > 1 else { return [] }
    return ids.map { Variable(kind: .item, id: $0) }
  }
}

import Survey

/// A codebook as read, with what the rest of the configuration must know of it.
struct CodebookReading {
  let questionnaire: Questionnaire
  let file: ConfigFile
  /// Scale ends of every dimension whose items share them.
  let ranges: [String: ClosedRange<Double>]
}

/// Reads a codebook. What is wrong is noted and left out; the rest is read on.
struct QuestionnaireReader {
  let file: ConfigFile
  let log: FaultLog
  /// The id when the file declares none.
  let survey: String
  /// Whether any wave of the survey has answers, which needs items behind every dimension.
  let hasResponses: Bool

  func read() -> CodebookReading {
    let root = file.root
    let standard = root["scale"].flatMap { ScaleReader(file: file, log: log).read($0) }
    let items = readItems(standard)
    let dimensions = readDimensions(Dictionary(items.map { ($0.id, $0) }) { first, _ in first })
    checkNamespace()
    if root["population"] == nil {
      log.note(
        "population_assumed", .warning, at: file.place(root.mark),
        "the questionnaire does not say whom it asks; `employee` is assumed",
        advice: "Add `population: employee` or `population: user`.")
    }
    return CodebookReading(
      questionnaire: Questionnaire(
        id: root["questionnaire"]?.text ?? survey,
        population: root["population"]?.text.flatMap(Population.init) ?? .employee,
        minimumAnswered: readMinimum(), dimensions: dimensions.map(\.0), items: items,
        background: readBackground(), events: readEvents(items), scale: standard),
      file: file,
      ranges: Dictionary(
        dimensions.compactMap { dimension, range in range.map { (dimension.id, $0) } }
      ) { first, _ in first })
  }

  private func readMinimum() -> Double {
    guard let node = file.root["minimum_answered"], let value = node.number else { return 0.5 }
    if value == 0 {
      log.note(
        "out_of_range", at: file.place(node.mark), "`minimum_answered` is 0",
        advice: "Expected a share above 0, at most 1.")
    }
    return value
  }

  // MARK: Items

  private func readItems(_ standard: Scale?) -> [Item] {
    let declaresStandard = file.root["scale"] != nil
    return file.root.items("items").compactMap { node in
      guard let id = node["id"]?.text else { return nil }
      let reversed = node["reversed"]?.boolean ?? false
      if !declaresStandard, node["scale"] == nil { missingScale(node, id, reversed) }
      let own = node["scale"].map { ScaleReader(file: file, log: log).read($0) }
      // Faults of the scale are noted; the item stands so that its name is known.
      let scale = (own ?? standard) ?? Scale(min: 0, max: 1, values: .real)
      return Item(
        id: id, text: node["text"]?.localized ?? LocalizedText(id), reversed: reversed,
        scale: scale)
    }
  }

  private func missingScale(_ node: ConfigNode, _ id: String, _ reversed: Bool) {
    log.note(
      reversed ? "reversed_without_scale" : "item_without_scale", at: file.place(node.mark),
      reversed
        ? "the item `\(id)` is reversed, but has no scale to be turned on"
        : "the item `\(id)` has no scale",
      advice: "Add `scale: {min: …, max: …}` to the item or to the questionnaire.")
  }

  // MARK: Dimensions

  private func readDimensions(
    _ items: [String: Item]
  ) -> [(SurveyDimension, ClosedRange<Double>?)] {
    file.root.items("dimensions").compactMap { node in
      guard let id = node["id"]?.text else { return nil }
      let named = node.items("items")
      for (place, item) in named.enumerated() { checkItem(item, id, items, named[..<place]) }
      if named.isEmpty, hasResponses {
        log.note(
          "dimension_without_items", at: file.place((node["items"] ?? node).mark),
          "the dimension `\(id)` has no items, though the survey has responses",
          advice: "Add `items: […]` with the ids of its items.")
      }
      let range = range(of: named.compactMap(\.text), items, node, id)
      checkTarget(node["target"], range, id)
      return (
        SurveyDimension(
          id: id, label: node["label"]?.localized ?? LocalizedText(id),
          items: named.compactMap(\.text), target: node["target"]?.number,
          alwaysPriority: node["always_priority"]?.boolean ?? false), range
      )
    }
  }

  private func checkItem(
    _ node: ConfigNode, _ dimension: String, _ items: [String: Item],
    _ earlier: ArraySlice<ConfigNode>
  ) {
    guard let id = node.text else { return }
    if items[id] == nil {
      log.note(
        "unknown_item", at: file.place(node.mark),
        "the dimension `\(dimension)` names the item `\(id)`, which is not declared",
        advice: log.suggestion(id, among: items.keys.sorted(), kind: "item"))
    } else if earlier.contains(where: { $0.text == id }) {
      log.note(
        "duplicate_id", at: file.place(node.mark),
        "the dimension `\(dimension)` names the item `\(id)` twice",
        advice: "Keep one of them.")
    }
  }

  /// The ends that the items share; those of the questionnaire where there are no items.
  private func range(
    of ids: [String], _ items: [String: Item], _ node: ConfigNode, _ id: String
  ) -> ClosedRange<Double>? {
    let ranges = ids.compactMap { items[$0].map { $0.scale.min...$0.scale.max } }
    guard let first = ranges.first else {
      guard let low = file.root["scale"]?["min"]?.number,
        let high = file.root["scale"]?["max"]?.number, low < high
      else { return nil }
      return low...high
    }
    if ranges.contains(where: { $0 != first }) {
      log.note(
        "mixed_scales", at: file.place((node["items"] ?? node).mark),
        "the items of the dimension `\(id)` are on different scales",
        advice: "Expected items with the same min and max; a mean of others says nothing.")
      return nil
    }
    return first
  }

  private func checkTarget(_ node: ConfigNode?, _ range: ClosedRange<Double>?, _ id: String) {
    guard let node, let target = node.number, let range, !range.contains(target) else { return }
    log.note(
      "target_outside_scale", at: file.place(node.mark),
      "the target of `\(id)` is \(Shape.plain(target))",
      advice:
        "Expected a target on the scale, \(Shape.plain(range.lowerBound)) to \(Shape.plain(range.upperBound))."
    )
  }

  /// Dimensions and items share one namespace; background variables and events have their own.
  private func checkNamespace() {
    let shared = file.root.items("dimensions") + file.root.items("items")
    for nodes in [shared, file.root.items("background"), file.root.items("events")] {
      DuplicateCheck(file: file, log: log).check(nodes.compactMap { $0["id"] }, kind: "id")
    }
    for id in shared.compactMap({ $0["id"] }) where id.text == "total" {
      log.note(
        "reserved_id", .error, at: file.place(id.mark),
        "`total` is the name of the row with the mean of all dimensions",
        advice: "Choose another id.")
    }
  }
}

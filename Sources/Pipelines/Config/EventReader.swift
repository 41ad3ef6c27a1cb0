import Survey

/// Background variables and events.
extension QuestionnaireReader {
  func readBackground() -> [BackgroundVariable] {
    file.root.items("background").compactMap { node in
      guard let id = node["id"]?.text else { return nil }
      let entries = node["values"]?.entries ?? []
      if entries.isEmpty || entries.count > 250, let values = node["values"], values.entries != nil
      {
        log.note(
          "out_of_range", at: file.place(values.mark),
          "the background variable `\(id)` has \(entries.count) values",
          advice: "Expected 1 to 250 codes, each with a label.")
      }
      var seen: Set<String> = []
      for entry in entries where !seen.insert(ScaleReader.sameCode(entry.key)).inserted {
        log.note(
          "overlapping_codes", at: file.place(entry.mark),
          "the code \(entry.key) of `\(id)` is there already",
          advice: "Expected one label for each code.")
      }
      return BackgroundVariable(
        id: id, label: node["label"]?.localized ?? LocalizedText(id),
        values: entries.map {
          .init(code: $0.key, label: $0.value.localized ?? LocalizedText($0.key))
        })
    }
  }

  func readEvents(_ items: [Item]) -> [SurveyEvent] {
    let known = Dictionary(items.map { ($0.id, $0) }) { first, _ in first }
    return file.root.items("events").compactMap { node in
      guard let id = node["id"]?.text else { return nil }
      if let named = node["item"], let item = named.text {
        checkCounted(node, id, known[item])
        if known[item] == nil {
          log.note(
            "unknown_item", at: file.place(named.mark),
            "the event `\(id)` names the item `\(item)`, which is not declared",
            advice: log.suggestion(item, among: known.keys.sorted(), kind: "item"))
        }
      }
      return SurveyEvent(
        id: id, text: node["text"]?.localized ?? LocalizedText(id), item: node["item"]?.text,
        countsAs: node.items("counts_as").compactMap(\.text),
        sensitive: node["sensitive"]?.boolean ?? false)
    }
  }

  private func checkCounted(_ node: ConfigNode, _ id: String, _ item: Item?) {
    guard let codes = node["counts_as"] else {
      return log.note(
        "missing_key", at: file.place(node.mark), "the event `\(id)` needs the key `counts_as`",
        advice: "Expected `counts_as:` with a list of the item's codes.")
    }
    guard let scale = item?.scale else { return }
    let mapped = Set(scale.codes.keys.map(ScaleReader.sameCode))
    for code in codes.list ?? [] {
      guard let text = code.text else { continue }
      let isAnswer =
        mapped.isEmpty
        ? ScaleReader.isValue(ExactDecimal(text)?.double, scale.min, scale.max, scale.values)
        : mapped.contains(ScaleReader.sameCode(text))
      if !isAnswer {
        log.note(
          "unknown_code", at: file.place(code.mark),
          "the event `\(id)` counts the code \(text), which is not an answer to its item",
          advice: "Expected codes as exported, on the item's scale.")
      }
    }
  }
}

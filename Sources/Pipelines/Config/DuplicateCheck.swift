import Survey

/// Ids that must be unlike each other.
struct DuplicateCheck {
  let file: ConfigFile
  let log: FaultLog

  func check(_ nodes: [ConfigNode], kind: String) {
    var first: [String: ConfigNode.Mark] = [:]
    for node in nodes {
      guard let id = node.text else { continue }
      if let earlier = first[id] {
        log.note(
          "duplicate_id", at: file.place(node.mark), "the \(kind) `\(id)` is there already",
          advice: "The first is on line \(earlier.line); give each a name of its own.")
      } else {
        first[id] = node.mark
      }
    }
  }
}

internal import Survey

/// Which parts a part refers to (ECMA-376 part 2, 9.3).
struct Relationships {
  struct Relation {
    /// The last word of the type's address, the same in strict and transitional files.
    let type: String
    /// Name of the part in the container.
    let target: String
  }
  private let relations: [String: Relation]
  /// In file order.
  private let order: [Relation]

  /// Those of `part`; the empty name is the package. None when there is no such part.
  init(_ archive: ZipArchive, of part: String, _ held: HeldBytes) throws(Faults) {
    let (folder, name) = Self.split(part)
    let place = folder + "_rels/" + name + ".rels"
    let receiver = RelationshipReceiver(archive.shown, folder, held)
    if archive.has(place) { try archive.parse(place, into: receiver) }
    relations = receiver.relations
    order = receiver.order
  }

  subscript(_ id: String) -> Relation? { relations[id] }

  func first(ofType type: String) -> String? { order.first { $0.type == type }?.target }

  /// The folder with its slash, and the name within.
  private static func split(_ part: String) -> (String, String) {
    guard let slash = part.lastIndex(of: "/") else { return ("", part) }
    return (String(part[...slash]), String(part[part.index(after: slash)...]))
  }
}

private final class RelationshipReceiver: XMLReceiver {
  private(set) var fault: Diagnostic?
  private(set) var relations: [String: Relationships.Relation] = [:]
  private(set) var order: [Relationships.Relation] = []
  private let shown: String
  private let folder: String
  private let held: HeldBytes
  private let relationship = XMLName("Relationship")

  init(_ shown: String, _ folder: String, _ held: HeldBytes) {
    self.shown = shown
    self.folder = folder
    self.held = held
  }

  func start(_ element: XMLElement) {
    guard element.name == relationship, element["TargetMode"] != "External",
      let id = element["Id"], let target = element["Target"], let type = element["Type"]
    else { return }
    let relation = Relationships.Relation(
      type: String(type[(type.lastIndex(of: "/").map(type.index(after:)) ?? type.startIndex)...]),
      target: resolve(target))
    relations[id] = relation
    order.append(relation)
    if !held.add(256 + id.utf8.count + 2 * (relation.target.utf8.count + type.utf8.count)) {
      fault = workbookTooLarge(shown)
    }
  }

  func end(_ name: XMLName) {}
  func text(_ bytes: UnsafeBufferPointer<UInt8>) {}

  /// The part that a target means, seen from the folder of the part that refers to it.
  private func resolve(_ target: String) -> String {
    let path = target.hasPrefix("/") ? target : folder + target
    var steps: [Substring] = []
    for step in path.split(separator: "/") where step != "." {
      if step == ".." { _ = steps.popLast() } else { steps.append(step) }
    }
    return steps.joined(separator: "/")
  }
}

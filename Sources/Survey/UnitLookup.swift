/// What the texts of a data file mean as units: ids, names that one unit alone has, and the aliases
/// that hold.
public struct UnitLookup: Sendable, Equatable, ExpressibleByDictionaryLiteral {
  /// Text → place of the unit.
  public let places: [String: Int]
  /// Names that several units have, and that therefore mean none of them → the ids of those units,
  /// in file order.
  public let shared: [String: [String]]
  /// Texts that are another name for their unit, as a unit's that was merged with it, and not its
  /// own id or name.
  public let aliases: Set<String>

  public init(
    _ places: [String: Int], shared: [String: [String]] = [:], aliases: Set<String> = []
  ) {
    self.places = places
    self.shared = shared
    self.aliases = aliases
  }

  public init(dictionaryLiteral elements: (String, Int)...) {
    self.init(Dictionary(elements, uniquingKeysWith: { first, _ in first }))
  }

  /// Place of the unit that a text means; nil: of none, or not of one alone.
  public subscript(text: String) -> Int? { places[text] }
}

/// A workplace in the organisation tree. (Foundation has a `Unit` of its own.)
public struct OrganisationUnit: Sendable, Equatable {
  public let id: String
  public let name: String
  /// Id of the unit above; nil for the root.
  public let parent: String?
  /// What kind of service it gives, such as `barnehage`; nil when not declared.
  public let type: String?
  public let leader: String?

  public init(id: String, name: String, parent: String?, type: String? = nil, leader: String? = nil)
  {
    self.id = id
    self.name = name
    self.parent = parent
    self.type = type
    self.leader = leader
  }
}

/// Another name for a unit, in one wave or in all.
public struct UnitAlias: Sendable, Equatable {
  public let alias: String
  public let unit: String
  /// The wave in which the alias holds; nil: in every wave.
  public let wave: String?

  public init(alias: String, unit: String, wave: String?) {
    self.alias = alias
    self.unit = unit
    self.wave = wave
  }
}

/// The tree of units. Units are addressed by their place in `units` (file order).
public struct Organisation: Sendable, Equatable {
  public let units: [OrganisationUnit]
  public let aliases: [UnitAlias]
  /// Place of the root.
  public let root: Int
  /// Place of each unit's parent; nil for the root.
  public let parents: [Int?]
  /// Places of each unit's children, in file order.
  public let children: [[Int]]
  /// Every place, children before their parents.
  public let bottomUp: [Int]
  private let places: [String: Int]

  /// `units` must form one tree: unique ids, one root, known parents, no cycle. Nil otherwise;
  /// whoever reads units from a file reports which rule is broken, and where.
  public init?(units: [OrganisationUnit], aliases: [UnitAlias] = []) {
    var places: [String: Int] = [:]
    for (place, unit) in units.enumerated() {
      guard places.updateValue(place, forKey: unit.id) == nil else { return nil }
    }
    var parents: [Int?] = []
    var children = [[Int]](repeating: [], count: units.count)
    var roots: [Int] = []
    for (place, unit) in units.enumerated() {
      guard let parent = unit.parent else {
        parents.append(nil)
        roots.append(place)
        continue
      }
      guard let above = places[parent] else { return nil }
      parents.append(above)
      children[above].append(place)
    }
    guard roots.count == 1 else { return nil }
    var topDown = [roots[0]]
    var next = 0
    while next < topDown.count {
      topDown += children[topDown[next]]
      next += 1
    }
    guard topDown.count == units.count else { return nil }
    self.units = units
    self.aliases = aliases
    self.root = roots[0]
    self.parents = parents
    self.children = children
    self.bottomUp = topDown.reversed()
    self.places = places
  }

  /// Place of the unit with this id.
  public func place(of id: String) -> Int? { places[id] }

  /// Text as it stands in a data file (id, alias valid in `wave`, or exact unit name if unique),
  /// to place. An alias of this wave wins over an id, an id over an alias of all waves, and that over
  /// a name. Built once per wave.
  public func lookup(wave: String) -> UnitLookup {
    var named: [String: [Int]] = [:]
    for (place, unit) in units.enumerated() where !unit.name.isEmpty {
      named[unit.name, default: []].append(place)
    }
    var shared = named.filter { $0.value.count > 1 }.mapValues { $0.map { units[$0].id } }
    var found = named.compactMapValues { $0.count == 1 ? $0.first : nil }
    var others: Set<String> = []
    func add(_ alias: UnitAlias) {
      guard let place = places[alias.unit] else { return }
      if found[alias.alias] != place { others.insert(alias.alias) }
      found[alias.alias] = place
    }
    for alias in aliases where alias.wave == nil { add(alias) }
    for (id, place) in places { found[id] = place }
    others.subtract(places.keys)
    for alias in aliases where alias.wave == wave { add(alias) }
    for text in found.keys { shared[text] = nil }
    return UnitLookup(found, shared: shared, aliases: others)
  }

  /// The lookups of those of `waves` that have aliases of their own. In any other wave the names are
  /// those of `lookup(wave: "")`.
  public func lookups(of waves: Set<String>) -> [String: UnitLookup] {
    let own = waves.intersection(aliases.compactMap(\.wave))
    return own.reduce(into: [:]) { $0[$1] = lookup(wave: $1) }
  }
}

/// What a unit might improve or preserve, and how strongly the numbers point to it.
struct PriorityCandidate: Sendable {
  /// What a mean is held against: the target, else the benchmark, else last year.
  enum Reference: Sendable { case target, benchmark, previous }
  enum Kind: String, Sendable, CaseIterable { case improve, preserve }

  /// Place in the questionnaire.
  let dimension: Int
  let mean: Double
  /// Mean minus the reference: below 0 is a shortfall.
  let surplus: Double
  let reference: Reference
  /// Squared standard error of the reference; 0 where it is fixed.
  let referenceVariance: Double
  /// `lmg_share` for the survey's first outcome; nil without microdata.
  let importance: Double?
  let always: Bool

  /// The numbers that decide the order, as estimated or as drawn.
  struct Standing: Sendable {
    let dimension: Int
    let mean: Double
    let surplus: Double
    let importance: Double?
    let isAlwaysFirst: Bool

    var kind: Kind { surplus < 0 ? .improve : .preserve }
    /// Importance × size of the shortfall or surplus; by the size alone without microdata.
    var strength: Double { (importance ?? 1) * abs(surplus) }
  }

  var standing: Standing { standing(mean: mean, surplus: surplus, importance: importance) }
  var isAlwaysFirst: Bool { standing.isAlwaysFirst }

  func standing(mean: Double, surplus: Double, importance: Double?) -> Standing {
    Standing(
      dimension: dimension, mean: mean, surplus: surplus, importance: importance,
      isAlwaysFirst: always && reference == .target && surplus < 0)
  }
}

extension PriorityCandidate.Kind {
  /// Places of those of this kind, the first to be chosen first.
  func ordered(_ candidates: [PriorityCandidate]) -> [Int] {
    let standings = candidates.map(\.standing)
    return standings.indices.filter { standings[$0].kind == self }.sorted {
      standings[$0].comesBefore(standings[$1])
    }
  }
}

extension PriorityCandidate.Standing {
  /// Largest first; ties by the larger shortfall or surplus, then the more extreme mean, then the
  /// questionnaire. Both are of one kind.
  func comesBefore(_ other: PriorityCandidate.Standing) -> Bool {
    if isAlwaysFirst != other.isAlwaysFirst { return isAlwaysFirst }
    if strength != other.strength { return strength > other.strength }
    if surplus != other.surplus { return abs(surplus) > abs(other.surplus) }
    let sign: Double = kind == .improve ? 1 : -1
    return (sign * mean, dimension) < (sign * other.mean, other.dimension)
  }
}

import Responses
import Survey

/// Counts and co-moment of paired scores, mergeable.
struct PairedMoments: Sendable {
  private(set) var count = 0
  /// Σ of the pairs' weights; `count` without weights.
  private(set) var weight = 0.0
  private var meanX = 0.0
  private var meanY = 0.0
  private var coMoment = 0.0

  mutating func add(_ x: Double, _ y: Double, weight own: Double = 1) {
    count += 1
    weight += own
    let dx = x - meanX
    meanX += dx * own / weight
    meanY += (y - meanY) * own / weight
    coMoment += own * dx * (y - meanY)
  }

  mutating func merge(_ other: PairedMoments) {
    guard other.count > 0 else { return }
    let (a, b) = (weight, other.weight)
    let (dx, dy) = (other.meanX - meanX, other.meanY - meanY)
    coMoment += other.coMoment + dx * dy * a * b / (a + b)
    meanX += dx * b / (a + b)
    meanY += dy * b / (a + b)
    count += other.count
    weight += other.weight
  }

  /// Divisor n − 1 (weighted: Σw · (n − 1)/n); nil for fewer than two pairs.
  var covariance: Double? {
    count > 1 ? coMoment / weight * Double(count) / Double(count - 1) : nil
  }
}

/// Scores of people who answered both waves, per dimension and unit: empty unless the wave is
/// declared `linked`. A pair counts where both of its rows lie in the unit's subtree.
func linkedPairs(
  _ new: ScoredWave, _ old: ScoredWave?, _ organisation: Organisation
) -> [[PairedMoments]] {
  guard new.data.declaration.linked, let a = new.scores, let b = old?.scores,
    let ids = a.responses.respondents, let earlier = b.responses.respondents
  else { return [] }
  let rows = Dictionary(
    earlier.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
  let pairs = ids.enumerated().compactMap { row, id in
    rows[id].map { before in
      (
        row: row, before: before,
        unit: organisation.commonUnit(
          Int(a.responses.units[row]), Int(b.responses.units[before]))
      )
    }
  }
  return zip(a.dimensions, b.dimensions).map { x, y in
    var own = [PairedMoments](repeating: PairedMoments(), count: organisation.units.count)
    for pair in pairs where !x[pair.row].isNaN && !y[pair.before].isNaN {
      own[pair.unit].add(
        x[pair.row], y[pair.before],
        weight: (a.responses.weights?[pair.row] ?? 1) * (b.responses.weights?[pair.before] ?? 1))
    }
    return organisation.rolledUp(own) { $0.merge($1) }
  }
}

extension Organisation {
  /// The lowest unit whose subtree holds both.
  func commonUnit(_ a: Int, _ b: Int) -> Int {
    var above: Set<Int> = []
    var next: Int? = a
    while let place = next {
      above.insert(place)
      next = parents[place]
    }
    var found = b
    while !above.contains(found), let up = parents[found] { found = up }
    return found
  }
}

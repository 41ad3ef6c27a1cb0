import Responses
import Statistics
import Survey

/// Scores of people who answered both waves, per dimension and unit: empty unless the wave is
/// declared `linked`. A pair counts where both of its rows lie in the unit's subtree.
func linkedPairs(
  _ new: ScoredWave, _ old: ScoredWave?, _ organisation: Organisation
) -> [[SharedRespondents]] {
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
    var own = [SharedRespondents](repeating: SharedRespondents(), count: organisation.units.count)
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

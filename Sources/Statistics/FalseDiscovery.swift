/// Benjamini–Hochberg adjusted p-values (Benjamini & Hochberg 1995), as R's `p.adjust("BH")`.
///
/// qᵢ = min over ranks k ≥ rank(i) of p₍ₖ₎·m/k, at most 1. Missing p-values stay missing and do not
/// count in m. The result stands in the order of the input.
public func benjaminiHochberg(_ pValues: [Double?]) -> [Double?] {
  var known: [(place: Int, p: Double)] = []
  for (place, p) in pValues.enumerated() {
    if let p, !p.isNaN { known.append((place, p)) }
  }
  known.sort { $0.p == $1.p ? $0.place < $1.place : $0.p < $1.p }
  var adjusted = [Double?](repeating: nil, count: pValues.count)
  var smallest = 1.0
  for rank in known.indices.reversed() {
    smallest = min(smallest, known[rank].p * Double(known.count) / Double(rank + 1))
    adjusted[known[rank].place] = smallest
  }
  return adjusted
}

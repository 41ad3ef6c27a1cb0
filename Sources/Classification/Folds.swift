/// Deals whole groups to folds: largest first, each to the fold with the fewest rows so far.
///
/// - Parameters:
///   - groups: the group of each row.
///   - count: number of folds, at least 2; fewer come back when there are fewer groups.
/// - Returns: for each fold, the numbers of the rows that it holds out, in order.
func groupFolds(_ groups: [String], count: Int) -> [[Int]] {
  var members: [String: [Int]] = [:]
  for (row, group) in groups.enumerated() { members[group, default: []].append(row) }
  let order = members.sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }
  var folds = [[Int]](repeating: [], count: max(1, min(count, order.count)))
  for (_, rows) in order {
    let smallest = folds.indices.min { (folds[$0].count, $0) < (folds[$1].count, $1) } ?? 0
    folds[smallest] += rows
  }
  return folds.map { $0.sorted() }
}

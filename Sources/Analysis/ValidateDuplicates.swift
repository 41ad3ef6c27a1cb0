import Responses
import Survey

extension WaveCheck {
  /// Rows of one unit that are alike in every item and background variable, blanks and don't-knows
  /// included: a form sent twice, or filled in for others.
  ///
  /// Two people may give the same answers by chance, the sooner the fewer the questions and the more
  /// alike the people are; a limit that suits one survey cries wolf in another (Simmons, Mercer,
  /// Schwarzer & Kennedy 2016 on Kuriakose & Robbins 2016). So only whole rows are compared, not near
  /// ones; within a unit, where a copy would be; with at least `duplicateItems` answers, those of a
  /// straight line not counted, since such rows are alike by nature. The standard of 20 comes from
  /// real answers, 30 rows drawn from anywhere: pairs alike among 10 items of 6 points (R `psych`,
  /// `bfi`) 0.008, among 20 items 0.0004; of 4 points and skewed (`psychTools`, `msqR`) 0.5 and
  /// 0.008. Shorter questionnaires are not judged unless a pipeline says so. How often people of
  /// *different* units coincide in the wave itself is in the message, since that is chance.
  ///
  /// - Parameter telling: by row, answers that tell people apart.
  func duplicateAnswers(telling: [Int32]) -> QualityFindings {
    guard !quality[.duplicateAnswers].isOff else { return QualityFindings() }
    let rows = telling.indices.filter { telling[$0] >= quality.duplicateItems }
    let alike = AlikeRows(table, rows, threads: threads)
    let tally = Tally(rows: alike.rows, groups: alike.groups, total: rows.count)
    return finding(.duplicateAnswers, tally) {
      "rows with the same answers throughout as another row of their unit, in "
        + "\(alike.groupCount) groups; \(alike.chance(among: rows, of: table))"
    }
  }
}

/// Rows that are alike, by unit.
struct AlikeRows {
  /// Rows of the table, ascending.
  private(set) var rows: [Int] = []
  /// By row of `rows`: its group, numbered from 1 by first row.
  private(set) var groups: [Int32] = []
  private(set) var groupCount = 0
  /// Pairs of alike rows from different units.
  private(set) var pairsAcross = 0

  /// Sorts by fingerprint, so that only rows with equal ones are ever held against each other.
  init(_ table: ResponseTable, _ candidates: [Int], threads: Int = 1) {
    let cells = RowCells(table)
    let prints = cells.fingerprints(threads: threads)
    let sorted = Self.seenTwice(candidates, prints)
      .sorted { (prints[$0], $0) < (prints[$1], $1) }
    var found: [[Int]] = []
    var start = 0
    while start < sorted.count {
      var end = start + 1
      while end < sorted.count, prints[sorted[end]] == prints[sorted[start]] { end += 1 }
      if end - start > 1 {
        for alike in cells.classes(Array(sorted[start..<end])) {
          let units = byUnit(alike, table)
          pairsAcross += pairs(alike.count) - units.reduce(0) { $0 + pairs($1.count) }
          found += units.filter { $0.count > 1 }
        }
      }
      start = end
    }
    number(found)
  }

  /// The rows whose fingerprint another one may have: all that do, and a few more. By the leading
  /// bits, of which there are sixteen times as many places as rows.
  private static func seenTwice(_ candidates: [Int], _ prints: [UInt64]) -> [Int] {
    guard candidates.count > 1 << 10 else { return candidates }
    let bits = min(30, Int.bitWidth - candidates.count.leadingZeroBitCount + 4)
    var once = [UInt64](repeating: 0, count: 1 << (bits - 6))
    var twice = once
    for row in candidates {
      let place = Int(prints[row] >> UInt64(64 - bits))
      let bit: UInt64 = 1 << UInt64(place & 63)
      twice[place >> 6] |= once[place >> 6] & bit
      once[place >> 6] |= bit
    }
    return candidates.filter { row in
      let place = Int(prints[row] >> UInt64(64 - bits))
      return twice[place >> 6] >> UInt64(place & 63) & 1 == 1
    }
  }

  private mutating func number(_ found: [[Int]]) {
    let ordered = found.sorted { ($0.first ?? 0) < ($1.first ?? 0) }
    let numbered = ordered.enumerated().flatMap { number, rows in
      rows.map { (row: $0, group: Int32(number + 1)) }
    }
    let sorted = numbered.sorted { $0.row < $1.row }
    rows = sorted.map(\.row)
    groups = sorted.map(\.group)
    groupCount = ordered.count
  }

  /// How many alike pairs within units chance explains: as often as people of different units are
  /// alike, pair by pair.
  func chance(among candidates: [Int], of table: ResponseTable) -> String {
    guard pairsAcross > 0 else { return "no two people of different units coincide so" }
    var sizes = [Int](repeating: 0, count: Int(table.units.max() ?? -1) + 1)
    for row in candidates { sizes[Int(table.units[row])] += 1 }
    let within = sizes.reduce(0) { $0 + pairs($1) }
    let rate = Double(pairsAcross) / Double(pairs(candidates.count) - within)
    return "going by how often people of different units coincide, chance explains about "
      + plain((rate * Double(within) * 10).rounded() / 10) + " such pairs"
  }
}

private func pairs(_ count: Int) -> Int { count * (count - 1) / 2 }

/// Rows, ascending, parted by unit.
private func byUnit(_ rows: [Int], _ table: ResponseTable) -> [[Int]] {
  let sorted = rows.sorted { (table.units[$0], $0) < (table.units[$1], $1) }
  var parts: [[Int]] = []
  for row in sorted {
    if let last = parts.last?.last, table.units[last] == table.units[row] {
      parts[parts.count - 1].append(row)
    } else {
      parts.append([row])
    }
  }
  return parts
}

/// The cells of a table, row against row.
private struct RowCells {
  let table: ResponseTable

  init(_ table: ResponseTable) { self.table = table }

  /// By row: equal for rows that are alike, different for nearly all others.
  func fingerprints(threads: Int) -> [UInt64] {
    let rows = 1 << 14
    return inParallel((table.rowCount + rows - 1) / rows, threads: threads) { block in
      prints(block * rows..<min(table.rowCount, (block + 1) * rows))
    }.flatMap(\.self)
  }

  private func prints(_ rows: Range<Int>) -> [UInt64] {
    var prints = [UInt64](repeating: 0, count: rows.count)
    func add(_ row: Int, _ bits: UInt64) {
      let mixed = (prints[row] ^ bits) &* 0x9E37_79B9_7F4A_7C15
      prints[row] = mixed ^ (mixed >> 32)
    }
    // Bytes are taken in eight at a time.
    var (words, held) = ([UInt64](repeating: 0, count: rows.count), 0)
    func flush() {
      guard held > 0 else { return }
      for row in prints.indices { add(row, words[row]) }
      for row in words.indices { words[row] = 0 }
      held = 0
    }
    func take(_ all: UnsafeBufferPointer<UInt8>) {
      let (cells, shift) = (UnsafeBufferPointer(rebasing: all[rows]), UInt64(8 * held))
      words.withUnsafeMutableBufferPointer { words in
        for row in 0..<words.count { words[row] |= UInt64(cells[row]) &<< shift }
      }
      held += 1
      if held == 8 { flush() }
    }
    for case let column? in table.items {
      switch column {
      case .coded(_, let cells): cells.withUnsafeBufferPointer(take)
      case .real(let values, let kinds):
        flush()
        for row in rows { add(row - rows.lowerBound, Self.bits(values[row], kinds[row])) }
      }
    }
    for case let codes? in table.background { codes.withUnsafeBufferPointer(take) }
    flush()
    return prints
  }

  private static func bits(_ value: Double, _ kind: UInt8) -> UInt64 {
    // A missing cell gets the pattern of a NaN, which no answer is; −0 is 0.
    kind == 0 ? (value + 0).bitPattern : 0xFFF8_0000_0000_0000 | UInt64(kind)
  }

  /// Parts rows of one fingerprint into classes of rows that are alike: nearly always one.
  func classes(_ rows: [Int]) -> [[Int]] {
    guard let first = rows.first else { return [] }
    if rows.allSatisfy({ order($0, first) == 0 }) { return [rows] }
    var parts: [[Int]] = []
    for row in rows.sorted(by: { (order($0, $1), $0) < (0, $1) }) {
      if let last = parts.last?.last, order(last, row) == 0 {
        parts[parts.count - 1].append(row)
      } else {
        parts.append([row])
      }
    }
    return parts
  }

  /// Below 0, 0 or above: which row comes first, cell by cell.
  private func order(_ a: Int, _ b: Int) -> Int {
    for case let column? in table.items {
      let (x, y): (UInt64, UInt64)
      switch column {
      case .coded(_, let cells): (x, y) = (UInt64(cells[a]), UInt64(cells[b]))
      case .real(let values, let kinds):
        (x, y) = (Self.bits(values[a], kinds[a]), Self.bits(values[b], kinds[b]))
      }
      if x != y { return x < y ? -1 : 1 }
    }
    for case let codes? in table.background where codes[a] != codes[b] {
      return codes[a] < codes[b] ? -1 : 1
    }
    return 0
  }
}

/// Values as places among the distinct ones: all that ranks need.
struct DenseCodes {
  /// By row, from 0, ascending with the value.
  let codes: [UInt32]
  /// How often each occurs.
  let sizes: [Int]

  /// Above this many distinct values a table of them costs more than sorting.
  private static let mostInTable = 1024
  /// Fewer words than this are sorted by comparing.
  private static let fewRows = 512

  /// - Parameter values: without NaN. They are rounded to 12 decimals first, so that scores which are
  ///   equal but for the order of their sums are ties; 0 and −0 are one value.
  init(_ values: [Double]) {
    if let few = Self.byTable(values) {
      self = few
      return
    }
    self.init(sorting: values.map { sortable(roundedForRanking($0)) })
  }

  private init(codes: [UInt32], sizes: [Int]) {
    self.codes = codes
    self.sizes = sizes
  }

  /// Counts where values are few: no sorting of rows. Nil where they are many.
  private static func byTable(_ values: [Double]) -> DenseCodes? {
    let slots = 4 * mostInTable
    var places = [UInt16](repeating: .max, count: slots)
    var distinct: [UInt64] = []
    var found = [UInt32](repeating: 0, count: values.count)
    for row in values.indices {
      let bits = values[row].bitPattern
      var slot = Int(truncatingIfNeeded: (bits &* 0x9E37_79B9_7F4A_7C15) >> 52)
      while true {
        let place = places[slot]
        if place == .max {
          if distinct.count == mostInTable { return nil }
          places[slot] = UInt16(distinct.count)
          found[row] = UInt32(distinct.count)
          distinct.append(bits)
          break
        }
        if distinct[Int(place)] == bits {
          found[row] = UInt32(place)
          break
        }
        slot = (slot + 1) & (slots - 1)
      }
    }
    let keys = distinct.map { sortable(roundedForRanking(Double(bitPattern: $0))) }
    let ascending = Array(Set(keys)).sorted()
    let codeOf = keys.map { key in UInt32(ascending.firstIndex(ofSorted: key)) }
    var sizes = [Int](repeating: 0, count: ascending.count)
    for row in found.indices {
      let code = codeOf[Int(found[row])]
      found[row] = code
      sizes[Int(code)] += 1
    }
    return DenseCodes(codes: found, sizes: sizes)
  }

  /// The upper half of each key goes through a radix sort with its row beside it; only those whose
  /// upper halves are alike are looked at again.
  private init(sorting keys: [UInt64]) {
    var sorted = Self.byUpperHalf(keys)
    var codes = [UInt32](repeating: 0, count: keys.count)
    var sizes: [Int] = []
    sizes.reserveCapacity(keys.count)
    sorted.withUnsafeMutableBufferPointer { words in
      var start = 0
      while start < words.count {
        var end = start + 1
        while end < words.count, words[end] >> 32 == words[start] >> 32 { end += 1 }
        if end > start + 1 { Self.finish(words, start..<end, keys) }
        for place in start..<end {
          let row = Int(words[place] & lowerHalf)
          let isTied = place > start && keys[row] == keys[Int(words[place - 1] & lowerHalf)]
          if isTied { sizes[sizes.count - 1] += 1 } else { sizes.append(1) }
          codes[row] = UInt32(sizes.count - 1)
        }
        start = end
      }
    }
    self.codes = codes
    self.sizes = sizes
  }

  /// Puts words whose keys begin alike in order: a few by insertion, many only if they are not yet.
  private static func finish(
    _ words: UnsafeMutableBufferPointer<UInt64>, _ run: Range<Int>, _ keys: [UInt64]
  ) {
    func key(_ word: UInt64) -> UInt64 { keys[Int(word & lowerHalf)] }
    if run.count <= 16 {
      for place in run.dropFirst() {
        let word = words[place]
        var hole = place
        while hole > run.lowerBound, key(words[hole - 1]) > key(word) {
          words[hole] = words[hole - 1]
          hole -= 1
        }
        words[hole] = word
      }
    } else if !run.dropFirst().allSatisfy({ key(words[$0 - 1]) <= key(words[$0]) }) {
      words[run].sort { (key($0), $0) < (key($1), $1) }
    }
  }

  /// The upper half of each key and, below it, its row, in ascending order.
  private static func byUpperHalf(_ keys: [UInt64]) -> [UInt64] {
    var source = keys.indices.map { (keys[$0] & ~lowerHalf) | UInt64($0) }
    if source.count < fewRows { return source.sorted() }
    var target = source
    for (shift, bits) in [(32, 11), (43, 11), (54, 10)] {
      var starts = [Int](repeating: 0, count: 1 << bits)
      let digits = 1 << bits - 1
      for word in source { starts[Int(truncatingIfNeeded: word >> shift) & digits] += 1 }
      if starts.contains(source.count) { continue }
      var sum = 0
      for digit in starts.indices {
        (starts[digit], sum) = (sum, sum + starts[digit])
      }
      source.withUnsafeBufferPointer { from in
        target.withUnsafeMutableBufferPointer { to in
          starts.withUnsafeMutableBufferPointer { starts in
            for word in from {
              let digit = Int(truncatingIfNeeded: word >> shift) & digits
              to[starts[digit]] = word
              starts[digit] += 1
            }
          }
        }
      }
      swap(&source, &target)
    }
    return source
  }

  /// Mean rank of each code, from 1, ties sharing theirs.
  var midranks: [Double] {
    var below = 0
    return sizes.map { size in
      defer { below += size }
      return Double(below) + Double(size + 1) / 2
    }
  }
}

private let lowerHalf: UInt64 = 0xFFFF_FFFF

/// An integer that stands among others as the value among values; −0 as 0.
private func sortable(_ value: Double) -> UInt64 {
  let bits = (value + 0).bitPattern
  return bits >> 63 == 0 ? bits | 1 << 63 : ~bits
}

extension [UInt64] {
  /// Place of a member of a sorted array without doubles.
  fileprivate func firstIndex(ofSorted key: UInt64) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle] < key { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

/// Ranks from 1, ties sharing their mean rank; values without NaN, rounded to 12 decimals first.
func midranks(_ values: [Double]) -> [Double] {
  let dense = DenseCodes(values)
  let ranks = dense.midranks
  return dense.codes.map { ranks[Int($0)] }
}

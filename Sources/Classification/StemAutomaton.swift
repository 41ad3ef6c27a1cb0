/// Finds all stems of a lexicon in a text in one pass over its symbols (Aho & Corasick 1975).
struct StemAutomaton: Sendable {
  /// A stem was found: which one, and the symbols it covers.
  struct Match {
    let stem: Int
    let range: Range<Int>
  }

  /// Next state, by state × symbol, row-major.
  private var next: [Int32]
  /// For each state, the stem that ends here, or −1.
  private var stemAt: [Int32]
  /// For each state, the nearest suffix state where a stem ends, or 0.
  private var suffixWithStem: [Int32]
  private let lengths: [Int]

  /// - Parameter stems: non-empty stems in the alphabet; of equal ones the first is reported.
  init(_ stems: [[UInt8]]) {
    lengths = stems.map(\.count)
    next = [Int32](repeating: -1, count: Symbol.count)
    stemAt = [-1]
    suffixWithStem = [0]
    for (number, stem) in stems.enumerated() { insert(stem, number) }
    connect()
  }

  private mutating func insert(_ stem: [UInt8], _ number: Int) {
    var state = 0
    for symbol in stem {
      let slot = state * Symbol.count + Int(symbol)
      if next[slot] < 0 {
        next[slot] = Int32(stemAt.count)
        stemAt.append(-1)
        suffixWithStem.append(0)
        next.append(contentsOf: repeatElement(-1, count: Symbol.count))
      }
      state = Int(next[slot])
    }
    if stemAt[state] < 0 { stemAt[state] = Int32(number) }
  }

  /// Breadth first: every missing transition becomes that of the longest proper suffix.
  private mutating func connect() {
    var fail = [Int](repeating: 0, count: stemAt.count)
    var queue: [Int] = []
    for symbol in 0..<Symbol.count {
      if next[symbol] < 0 { next[symbol] = 0 } else { queue.append(Int(next[symbol])) }
    }
    var head = 0
    while head < queue.count {
      let state = queue[head]
      head += 1
      let suffix = fail[state]
      suffixWithStem[state] = stemAt[suffix] >= 0 ? Int32(suffix) : suffixWithStem[suffix]
      for symbol in 0..<Symbol.count {
        let slot = state * Symbol.count + symbol
        let onward = Int(next[suffix * Symbol.count + symbol])
        if next[slot] < 0 {
          next[slot] = Int32(onward)
        } else {
          fail[Int(next[slot])] = onward
          queue.append(Int(next[slot]))
        }
      }
    }
  }

  /// Calls `found` for every stem in the text, in the order of their last symbols.
  func matches(in symbols: [UInt8], _ found: (Match) -> Void) {
    var state = 0
    for (place, symbol) in symbols.enumerated() {
      state = Int(next[state * Symbol.count + Int(symbol)])
      var ending = stemAt[state] >= 0 ? state : Int(suffixWithStem[state])
      while ending != 0 {
        let stem = Int(stemAt[ending])
        found(Match(stem: stem, range: place + 1 - lengths[stem]..<place + 1))
        ending = Int(suffixWithStem[ending])
      }
    }
  }
}

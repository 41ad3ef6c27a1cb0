internal import Foundation
internal import Survey

/// What the linear model sees of an indicator: the parts of its words, hashed, and what the rules
/// made of it. Nothing of where the indicator comes from.
struct Features {
  /// Number of places for hashed parts of words.
  static let buckets = 8192
  private static let concepts = buckets
  private static let roleRows = concepts + Reading.names.count
  private static let qualityRows = roleRows + RoleRules.rows.count + 1
  /// Two roles and four qualities, as the rules give them.
  private static let verdicts = qualityRows + QualityRules.rows.count + 1
  private static let bias = verdicts + 2 + IndicatorQuality.allCases.count
  /// Length of a weight vector.
  static let count = bias + 1

  /// Places in the weight vector; a place may occur more than once.
  private(set) var places: [Int32] = []
  /// Values, one per place.
  private(set) var values: [Double] = []
  /// For hashed parts, the number of the word that they stand in; else −1.
  private(set) var wordOf: [Int32] = []

  init(_ reading: Reading) {
    addParts(of: reading.text)
    let hashed = places.count
    let length = hashed > 0 ? Foundation.sqrt(Double(hashed)) : 1
    values = [Double](repeating: 2 / length, count: hashed)
    for (concept, isSpoken) in reading.spoken.enumerated() where isSpoken {
      add(Self.concepts + concept, 0.3)
    }
    add(Self.roleRows + (reading.role.map { $0.row + 1 } ?? 0), 0.8)
    add(Self.qualityRows + (reading.quality.map { $0.row + 1 } ?? 0), 0.8)
    if let rule = reading.role?.rule { add(Self.verdicts + (rule.role == .driver ? 0 : 1), 1) }
    if let quality = reading.quality?.rule.quality,
      let place = IndicatorQuality.allCases.firstIndex(of: quality)
    {
      add(Self.verdicts + 2 + place, 1)
    }
    add(Self.bias, 1)
  }

  private mutating func add(_ place: Int, _ value: Double) {
    places.append(Int32(place))
    values.append(value)
    wordOf.append(-1)
  }

  /// Whole words, pairs of neighbours, and runs of 3 to 5 symbols within a word and its edges.
  private mutating func addParts(of text: IndicatorText) {
    var previous: UInt64?
    for (number, range) in text.wordRanges.enumerated() {
      let word = Self.hash(text.symbols[range], seed: 1)
      addPart(word, number)
      if let previous { addPart(previous &* 31 &+ word, number) }
      previous = word
      let padded = text.symbols[range.lowerBound - 1...range.upperBound]
      for size in 3...5 where padded.count >= size {
        for start in padded.startIndex...padded.endIndex - size {
          addPart(Self.hash(padded[start..<start + size], seed: UInt64(size)), number)
        }
      }
    }
  }

  private mutating func addPart(_ hash: UInt64, _ word: Int) {
    let mixed = (hash ^ (hash >> 29)) &* 0x9E37_79B9_7F4A_7C15
    places.append(Int32(mixed >> 51))
    wordOf.append(Int32(word))
  }

  /// FNV-1a, the same on every machine.
  static func hash(_ symbols: ArraySlice<UInt8>, seed: UInt64) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325 ^ seed
    for symbol in symbols { hash = (hash ^ UInt64(symbol)) &* 0x100_0000_01B3 }
    return hash
  }

  /// Changes whenever the meaning of a place in the weight vector does, so that weights are never
  /// used with rules that they were not trained with.
  static let fingerprint: UInt64 = {
    let rows = (RoleRules.rows + QualityRules.rows).map {
      "\($0.id) \($0.position ?? -1) \($0.needs) \($0.excludes)"
    }
    let stems = LexiconWords.text.stems + LexiconWords.unit.stems
    var hash = UInt64(buckets)
    for text in Reading.names + rows { hash = Self.hash(Array(text.utf8)[...], seed: hash) }
    for stem in stems { hash = Self.hash(stem[...], seed: hash) }
    return hash
  }()
}

internal import Foundation
internal import Responses
internal import Survey

/// Finds the unit of each row, and counts the rows that could not be placed in one.
///
/// Where several columns name units, as when each service area has a column of its own, a row
/// belongs to the unit that its filled cells agree on: the lowest, where each of them lies above the
/// next, as a service area lies above its schools.
struct UnitJoin {
  private let request: ResponseFile
  /// By column where the source has words for codes: a code of one column is not another's. Else
  /// one for all.
  private let meanings: [UnitMeaning]
  private let encoding: TextEncoding
  private let root: Int32
  private let known = TextInterner()
  /// By who interned the texts of a block: its number → the number here.
  private var numbers: [ObjectIdentifier: [Int]] = [:]
  /// Units as found: UTF-8 of their names, numbered in the order in which they came.
  private let found = TextInterner()
  /// By text, and for each by column as in `meanings`: place of the unit, or one of the marks below.
  private var places: [Int32] = []
  private let width: Int
  /// By text, trimmed.
  private(set) var texts: [String] = []
  /// As `places`: rows, counted only where the text is no unit's in that column.
  private var strays: [Int] = []
  /// By place in `places`: what is to be said of the text once it stands in a row.
  private var remarks: [Int: UnitMeaning.Reading] = [:]
  private var isRemarked = false
  /// As `places`: whether the text stands in a row; kept only where there is something to be said.
  private var seen: [Bool] = []
  /// Rows without a unit.
  private(set) var blanks = 0
  /// Rows whose columns name units of which none lies above all others.
  private(set) var conflicts = 0
  /// Rows whose columns name a unit and one above it.
  private(set) var nested = 0
  /// By place of a unit: the place of the one above it, −1 for none.
  private let parents: [Int32]

  /// Different texts that a column of units may hold; a column with more is no such thing, and each
  /// takes some hundred bytes.
  static let mostTexts = 100_000
  var isOverfull: Bool { texts.count > Self.mostTexts }

  private static let blank: Int32 = -1
  private static let stray: Int32 = -2

  /// - Parameter labels: the source's words for the codes of each column that names units.
  init(request: ResponseFile, encoding: TextEncoding, labels: [[String: String]]) {
    self.request = request
    let isLabelled = labels.contains { !$0.isEmpty }
    meanings = (isLabelled ? labels : [[:]]).map { UnitMeaning(request.units, labels: $0) }
    width = meanings.count
    self.encoding = encoding
    root = Int32(truncatingIfNeeded: request.root)
    parents = request.parents.map { Int32(truncatingIfNeeded: $0 ?? -1) }
  }

  /// Rows that belong to the root because their unit is not known.
  var unplaced: Int { blanks + conflicts + strays.reduce(0, +) }

  /// The text becomes number `texts.count`.
  private mutating func add(_ text: String) {
    for meaning in meanings {
      places.append(place(of: text, meaning))
      strays.append(0)
      seen.append(false)
    }
    texts.append(text)
    isRemarked = !remarks.isEmpty
  }

  private mutating func place(of text: String, _ meaning: UnitMeaning) -> Int32 {
    if request.findsUnits {
      return Array(text.utf8).withUnsafeBufferPointer { found.intern($0).number }
    }
    let reading = meaning.reading(text)
    switch reading {
    case .unit(let place, .itself): return Int32(truncatingIfNeeded: place)
    case .unit(let place, _):
      remarks[places.count] = reading
      return Int32(truncatingIfNeeded: place)
    case .shared, .contradiction: remarks[places.count] = reading
    case .unknown: break
    }
    return text.isEmpty ? Self.blank : Self.stray
  }

  /// A text that stands in some row and of which there is something to be said.
  struct Told {
    let text: String
    let reading: UnitMeaning.Reading
    /// Rows where it is no unit's.
    var rows: Int
  }

  /// Once for each text, and for each of its meanings where columns differ; by text.
  var told: [Told] {
    var told: [String: Told] = [:]
    for (place, reading) in remarks where seen[place] {
      let text = texts[place / width]
      told["\(text)\n\(reading)", default: Told(text: text, reading: reading, rows: 0)].rows +=
        strays[place]
    }
    return told.sorted { $0.key < $1.key }.map(\.value)
  }

  /// A text that is no unit's, in some column at least.
  struct Unknown {
    let text: String
    /// What the source calls it; nil: nothing.
    var label: String?
    var rows: Int
  }

  /// By text.
  var unknown: [Unknown] {
    var unknown: [String: Unknown] = [:]
    for (place, rows) in strays.enumerated() where rows > 0 && remarks[place] == nil {
      let text = texts[place / width]
      var found = unknown[text] ?? Unknown(text: text, rows: 0)
      found.rows += rows
      found.label = found.label ?? meanings[place % width].labels[text]
      unknown[text] = found
    }
    return unknown.sorted { $0.key < $1.key }.map(\.value)
  }

  /// Numbers the units as found, of all blocks, in the order of their bytes, and hands back their
  /// names in it.
  mutating func sortFound() -> [String] {
    let sorted = (0..<found.count).map { (bytes: Array(found.text($0)), place: $0) }
      .sorted { precedes($0.bytes, $1.bytes) }
    var order = [Int32](repeating: 0, count: sorted.count)
    for (place, unit) in sorted.enumerated() {
      order[unit.place] = Int32(truncatingIfNeeded: place)
    }
    places = places.map { order[Int($0)] }
    return sorted.map { String(decoding: $0.bytes, as: UTF8.self) }
  }

  /// By number here, the unit of a row with one column; nil where a text is no unit's, or something
  /// is to be said of one, so that rows have to be counted.
  var plainPlaces: [Int32]? {
    isRemarked || places.contains { $0 < 0 } ? nil : places
  }

  /// By the block's own text number: the number here.
  mutating func numbers(of block: Block) -> [Int] {
    let interner = ObjectIdentifier(block.unitTexts)
    if let known = numbers[interner] { return known }
    var found: [Int] = []
    found.reserveCapacity(block.unitTexts.count)
    for number in 0..<block.unitTexts.count {
      guard !isOverfull else {
        found.append(0)
        continue
      }
      let bytes = block.unitTexts.text(number)
      let (here, isNew) = known.intern(bytes)
      if isNew {
        let text = String(decoding: encoding.utf8(Array(bytes)), as: UTF8.self).trimmed
        add(text)
      }
      found.append(Int(here))
    }
    numbers[interner] = found
    return found
  }

  /// The unit of a row with one column; `number` is the text's number here.
  mutating func unit(_ number: Int) -> Int32 {
    let place = places[number]
    if isRemarked { seen[number] = true }
    if place >= 0 { return place }
    if place == Self.blank { blanks += 1 } else { strays[number] += 1 }
    return root
  }

  /// The unit of a row with several columns.
  mutating func unit(_ row: ArraySlice<Int32>, _ known: [Int]) -> Int32 {
    var found = Self.blank
    var isNested = false
    for (number, column) in zip(row, 0...) {
      let place = known[Int(number)] * width + (width > 1 ? column : 0)
      if isRemarked { seen[place] = true }
      switch places[place] {
      case Self.blank: continue
      case Self.stray:
        strays[place] += 1
        return root
      case let place where found == Self.blank || found == place: found = place
      case let place where lies(place, below: found):
        found = place
        isNested = true
      case let place where lies(found, below: place): isNested = true
      default:
        conflicts += 1
        return root
      }
    }
    if isNested { nested += 1 }
    if found >= 0 { return found }
    blanks += 1
    return root
  }

  /// Whether `unit` is reached from `other` downwards.
  private func lies(_ unit: Int32, below other: Int32) -> Bool {
    var place = unit
    // No way up a tree is longer than the tree has units.
    for _ in 0..<parents.count {
      guard parents.indices.contains(Int(place)), parents[Int(place)] >= 0 else { return false }
      place = parents[Int(place)]
      if place == other { return true }
    }
    return false
  }
}

/// Byte by byte; a beginning comes before the whole.
private func precedes(_ one: [UInt8], _ other: [UInt8]) -> Bool {
  let length = min(one.count, other.count)
  let order = one.withUnsafeBufferPointer { one in
    other.withUnsafeBufferPointer { other in
      guard length > 0, let first = one.baseAddress, let second = other.baseAddress else {
        return Int32(0)
      }
      return memcmp(first, second, length)
    }
  }
  return order == 0 ? one.count < other.count : order < 0
}

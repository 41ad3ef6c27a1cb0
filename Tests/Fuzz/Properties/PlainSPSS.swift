/// An SPSS file read as plainly as can be, after the PSPP developers' guide: which eights of bytes a
/// case has, and the cases as far as they are not in compressed blocks. Traps on no input; nil
/// where the file is not whole.
struct PlainSPSS {
  enum Eight: Equatable {
    case number(Double)
    case bytes([UInt8])
  }

  /// For each variable as it is stored, the bytes of a text; 0: a number.
  private(set) var widths: [Int] = []
  private(set) var declaredCases = 0
  /// Nil: they are in compressed blocks.
  private(set) var cases: [[Eight]]?
  /// A record of very long texts or of long names is there.
  private(set) var hasVeryLongTexts = false

  private let bytes: [UInt8]
  private let isBigEndian: Bool
  private var place = 176

  init?(_ bytes: [UInt8]) {
    guard bytes.count >= 176 else { return nil }
    self.bytes = bytes
    isBigEndian = bytes[64] == 0
    guard let compression = integer(72), let cases = integer(80) else { return nil }
    declaredCases = cases
    guard readDictionary() else { return nil }
    if compression == 0 { self.cases = storedCases() }
    if compression == 1 { self.cases = codedCases(bias: number(84)) }
  }

  private func word(_ place: Int, _ count: Int) -> UInt64? {
    guard place >= 0, place + count <= bytes.count else { return nil }
    let field = bytes[place..<place + count]
    return (isBigEndian ? Array(field) : field.reversed()).reduce(0) { $0 << 8 | UInt64($1) }
  }

  private func integer(_ place: Int) -> Int? {
    word(place, 4).map { Int(Int32(truncatingIfNeeded: $0)) }
  }

  private func number(_ place: Int) -> Double { Double(bitPattern: word(place, 8) ?? 0) }

  private mutating func readDictionary() -> Bool {
    while let kind = integer(place) {
      place += 4
      switch kind {
      case 2:
        guard let width = integer(place), let label = integer(place + 4),
          let missing = integer(place + 8), let length = integer(place + 28)
        else { return false }
        place += 28
        if label == 1 { place += 4 + (length + 3) / 4 * 4 }
        place += abs(missing) * 8
        if width >= 0 { widths.append(width) }
      case 3:
        guard let count = integer(place) else { return false }
        place += 4
        for _ in 0..<max(0, count) {
          guard place + 8 < bytes.count else { return false }
          place += 8 + (Int(bytes[place + 8]) + 8) / 8 * 8
        }
      case 4:
        guard let count = integer(place) else { return false }
        place += 4 + max(0, count) * 4
      case 6:
        guard let lines = integer(place) else { return false }
        place += 4 + lines * 80
      case 7:
        guard let subtype = integer(place), let size = integer(place + 4),
          let count = integer(place + 8)
        else { return false }
        if subtype == 14 { hasVeryLongTexts = true }
        place += 12 + size * count
      case 999:
        place += 4
        return place <= bytes.count
      default: return false
      }
    }
    return false
  }

  /// For each eight of a case, whether it holds a number.
  private var eights: [Bool] {
    widths.flatMap { $0 == 0 ? [true] : Array(repeating: false, count: ($0 + 7) / 8) }
  }

  private func storedCases() -> [[Eight]] {
    let eights = eights
    var cases: [[Eight]] = []
    var place = place
    while !eights.isEmpty, place + eights.count * 8 <= bytes.count {
      cases.append(
        eights.enumerated().map { offset, isNumber in
          let start = place + offset * 8
          return isNumber ? .number(number(start)) : .bytes(Array(bytes[start..<start + 8]))
        })
      place += eights.count * 8
    }
    return cases
  }

  private func codedCases(bias: Double) -> [[Eight]] {
    let eights = eights
    var cases: [[Eight]] = []
    var row: [Eight] = []
    var place = place
    var codes: ArraySlice<UInt8> = []
    while !eights.isEmpty {
      if codes.isEmpty {
        guard place + 8 <= bytes.count else { return cases }
        codes = bytes[place..<place + 8]
        place += 8
      }
      let code = codes.removeFirst()
      let isNumber = eights[row.count]
      switch code {
      case 0: continue
      case 252: return cases
      case 253:
        guard place + 8 <= bytes.count else { return cases }
        row.append(isNumber ? .number(number(place)) : .bytes(Array(bytes[place..<place + 8])))
        place += 8
      case 254: row.append(.bytes(Array(repeating: 0x20, count: 8)))
      case 255: row.append(.number(-.greatestFiniteMagnitude))
      default:
        // In a text the number 0, in bytes eight NULs.
        let value = Double(code) - bias
        row.append(isNumber ? .number(value) : .bytes(Array(repeating: 0, count: 8)))
      }
      if row.count == eights.count {
        cases.append(row)
        row = []
      }
    }
    return cases
  }
}

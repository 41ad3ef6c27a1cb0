// What checking and reading JSON need of bytes.

extension [UInt8] {
  /// The place after a byte order mark of UTF-8; 0 where there is none.
  var afterByteOrderMark: Int { starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0 }

  /// The place of the first byte from `start` on that is no space of JSON.
  func afterJSONSpace(_ start: Int) -> Int {
    var place = start
    while place < count {
      switch self[place] {
      case 0x20, 0x09, 0x0A, 0x0D: place += 1
      default: return place
      }
    }
    return place
  }

  /// The UTF-16 unit that four hexadecimal digits spell; nil when they do not.
  func codeUnit(at start: Int) -> UInt32? {
    guard start + 4 <= count else { return nil }
    var value: UInt32 = 0
    for byte in self[start..<start + 4] {
      guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue, byte < 0x80 else {
        return nil
      }
      value = value << 4 | UInt32(digit)
    }
    return value
  }

  /// Bytes of the scalar beyond ASCII at `place` (Unicode 16, table 3-7); 0 when it is not UTF-8.
  func widthOfScalar(at place: Int) -> Int {
    let second: ClosedRange<UInt8>
    let width: Int
    switch self[place] {
    case 0xC2...0xDF: (width, second) = (2, 0x80...0xBF)
    case 0xE0: (width, second) = (3, 0xA0...0xBF)
    case 0xED: (width, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: (width, second) = (3, 0x80...0xBF)
    case 0xF0: (width, second) = (4, 0x90...0xBF)
    case 0xF1...0xF3: (width, second) = (4, 0x80...0xBF)
    case 0xF4: (width, second) = (4, 0x80...0x8F)
    default: return 0
    }
    guard place + width <= count, second.contains(self[place + 1]) else { return 0 }
    return self[(place + 2)..<(place + width)].allSatisfy { 0x80...0xBF ~= $0 } ? width : 0
  }
}

extension Int {
  /// Reads digits without sign, leading zeros or anything else; nil where they do not fit.
  init?(plainDigits digits: some Collection<UInt8>) {
    guard let first = digits.first, first != 0x30 || digits.count == 1 else { return nil }
    var value = 0
    for byte in digits {
      let digit = byte &- 0x30
      guard digit < 10 else { return nil }
      let (product, overflow) = value.multipliedReportingOverflow(by: 10)
      let (sum, carry) = product.addingReportingOverflow(Int(digit))
      guard !overflow, !carry else { return nil }
      value = sum
    }
    self = value
  }
}

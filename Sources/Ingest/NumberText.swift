public import Survey

/// Numbers as people and exports write them: a declared decimal sign; no-break, narrow or plain
/// spaces between thousands; hyphen or U+2212 as minus.
public struct NumberText: Sendable {
  public let decimal: TextFormat.DecimalSign
  public init(decimal: TextFormat.DecimalSign) { self.decimal = decimal }

  /// For a text in a workbook, a database or a statistics table, whose own numbers have a point: one
  /// that people wrote may have a comma, which before just three digits may stand between thousands
  /// and is no decimal sign then.
  init(ofMade text: String) {
    let hasComma = text.utf8.contains(0x2C) && !mayHoldThousands(text.utf8, sign: 0x2C)
    decimal = hasComma ? .comma : .point
  }

  /// The nearest Double; nil when the text is not one finite number.
  public func number(_ text: String) -> Double? {
    guard let plain = plain(text, exponent: true), let value = Double(plain), value.isFinite else {
      return nil
    }
    return value
  }

  /// The number exactly; nil when the text is not a number of at most 15 digits.
  public func exact(_ text: String) -> ExactDecimal? {
    plain(text, exponent: false).flatMap { ExactDecimal($0) }
  }

  /// The number with point and hyphen, without spaces; nil when the text is not a number.
  private func plain(_ text: String, exponent: Bool) -> String? {
    let scalars = Array(text.unicodeScalars)
    guard let first = scalars.firstIndex(where: { !isBlank($0) }),
      let last = scalars.lastIndex(where: { !isBlank($0) })
    else { return nil }
    var reader = Reader(scalars: scalars[first...last], sign: decimal == .comma ? "," : ".")
    return reader.read(exponent: exponent)
  }
}

/// What may stand between thousands.
private func isSpace(_ scalar: Unicode.Scalar) -> Bool {
  scalar == " " || scalar == "\u{A0}" || scalar == "\u{202F}"
}

/// What may stand around a number.
private func isBlank(_ scalar: Unicode.Scalar) -> Bool { isSpace(scalar) || scalar == "\t" }

private struct Reader {
  var scalars: ArraySlice<Unicode.Scalar>
  let sign: Unicode.Scalar
  var out = ""

  mutating func read(exponent: Bool) -> String? {
    readSign()
    guard let whole = readWhole() else { return nil }
    if whole == 0 { out += "0" }
    var fraction = 0
    if scalars.first == sign {
      scalars.removeFirst()
      out += "."
      fraction = readDigits()
      if fraction == 0 { return nil }
    }
    guard whole + fraction > 0 else { return nil }
    if exponent, scalars.first == "e" || scalars.first == "E" {
      scalars.removeFirst()
      out += "e"
      readSign()
      if readDigits() == 0 { return nil }
    }
    return scalars.isEmpty ? out : nil
  }

  mutating func readSign() {
    guard let first = scalars.first, first == "-" || first == "\u{2212}" || first == "+" else {
      return
    }
    scalars.removeFirst()
    if first != "+" { out += "-" }
  }

  /// Digits, either without spaces or in groups of three; the count, nil for uneven groups.
  mutating func readWhole() -> Int? {
    var count = readDigits()
    var isFirst = true
    while let first = scalars.first, isSpace(first) {
      if isFirst, !(1...3).contains(count) { return nil }
      isFirst = false
      scalars.removeFirst()
      guard readDigits() == 3 else { return nil }
      count += 3
    }
    return count
  }

  mutating func readDigits() -> Int {
    var count = 0
    while let digit = scalars.first, ("0"..."9").contains(digit) {
      out.unicodeScalars.append(digit)
      scalars.removeFirst()
      count += 1
    }
    return count
  }
}

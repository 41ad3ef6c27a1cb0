/// Counts what stands in one column, cell by cell. A text that is known costs no allocation.
final class ColumnTally {
  private let decimal: DecimalBytes
  private var texts = TextInterner()
  private var counts: [Int] = []
  private var numbers: [Double] = []
  /// Every text so far is a new one.
  private var isUnique = true
  /// Texts are told apart no longer.
  private var isGivenUp = false
  private var cells: [UInt8] = []
  private var blanks = 0
  private var numberCount = 0
  private var wholeCount = 0
  private var least = Double.infinity
  private var greatest = -Double.infinity
  private var longest = 0
  private var spaced = 0

  /// How many columns without a repeated text may go on being followed past `mostValues`.
  final class Allowance {
    private var left: Int
    init(_ count: Int) { left = count }
    func take() -> Bool {
      left -= 1
      return left >= 0
    }
  }
  private let allowance: Allowance

  init(_ decimal: DecimalBytes, _ allowance: Allowance) {
    self.decimal = decimal
    self.allowance = allowance
  }

  /// Takes the next cell, without blanks at both ends.
  func add(_ text: UnsafeBufferPointer<UInt8>) {
    guard !text.isEmpty else {
      blanks += 1
      cells.append(ColumnProfile.blank)
      return
    }
    longest = max(longest, text.count)
    guard !isGivenUp else {
      cells.append(ColumnProfile.other)
      return count(parseNumber(text, decimal), text)
    }
    let (place, isNew) = texts.intern(text)
    let number = Int(place)
    cells.append(number < ColumnProfile.codedValues ? UInt8(number) : ColumnProfile.other)
    guard number < ColumnProfile.mostValues else {
      isUnique = isUnique && isNew && (number > ColumnProfile.mostValues || allowance.take())
      if !isUnique { giveUp() }
      return count(parseNumber(text, decimal), text)
    }
    if isNew {
      numbers.append(parseNumber(text, decimal))
      counts.append(1)
    } else {
      counts[number] += 1
      isUnique = false
    }
    count(numbers[number], text)
    if !isUnique, texts.count > ColumnProfile.mostValues { giveUp() }
  }

  private func count(_ number: Double, _ text: UnsafeBufferPointer<UInt8>) {
    if text.contains(0x20) { spaced += 1 }
    guard !number.isNaN else { return }
    numberCount += 1
    if number == number.rounded() { wholeCount += 1 }
    least = min(least, number)
    greatest = max(greatest, number)
  }

  /// Keeps the texts that cells point to, and frees the rest.
  private func giveUp() {
    isGivenUp = true
    let kept = TextInterner()
    for number in 0..<ColumnProfile.codedValues {
      _ = kept.intern(texts.text(number))
    }
    texts = kept
    counts.removeLast(counts.count - kept.count)
    numbers.removeLast(numbers.count - kept.count)
  }

  func profile(of column: TabularText.Column, _ encoding: TextEncoding) -> ColumnProfile {
    let isKnown = !isGivenUp && texts.count <= ColumnProfile.mostValues
    let values = (0..<min(texts.count, isKnown ? texts.count : ColumnProfile.codedValues)).map {
      let text = String(decoding: encoding.utf8(Array(texts.text($0))), as: UTF8.self)
      return ColumnProfile.Value(
        text: text.trimmed, count: counts[$0], number: numbers[$0].isNaN ? nil : numbers[$0])
    }
    return ColumnProfile(
      name: column.name, label: column.label, valueLabels: column.valueLabels,
      missingCodes: column.missingCodes, blanks: blanks, distinct: isKnown ? texts.count : nil,
      isUnique: isUnique && texts.count > 1, values: values, cells: cells, numbers: numberCount,
      wholeNumbers: wholeCount, least: numberCount > 0 ? least : nil,
      greatest: numberCount > 0 ? greatest : nil, longest: longest, spaced: spaced)
  }
}

internal import Survey

/// Whether the sign that stands in the numbers of a column may as well set thousands apart, as the
/// point of `1.234` beside `987`.
struct SignDoubt {
  private var signed = 0
  private var grouped = 0
  /// Whole numbers that have three digits or more and no sign.
  private var large = 0

  /// Takes a number as it is written, blanks around it left out.
  mutating func add(_ text: some BidirectionalCollection<UInt8>, _ sign: TextFormat.DecimalSign) {
    if text.contains(sign.byte) {
      signed += 1
      if mayHoldThousands(text, sign: sign.byte) { grouped += 1 }
    } else if text.count(where: { $0 &- 0x30 < 10 }) >= 3 {
      large += 1
    }
  }

  /// - Parameter isUsual: the sign is the one that goes with the delimiter; then numbers without it, of
  ///   the size that thousands have, must speak against it too.
  func holds(isUsual: Bool) -> Bool { signed > 0 && signed == grouped && (!isUsual || large > 0) }
}

extension TextFormat.Delimiter {
  /// The comma goes with semicolons and tabs, the point with commas.
  var usualDecimal: TextFormat.DecimalSign { self == .comma ? .point : .comma }
}

extension FormatSample {
  /// How the numbers of one column are written.
  private struct NumberColumn {
    /// Cells that are numbers with a comma, and with a point.
    var found: [TextFormat.DecimalSign: Int] = [:]
    var doubt: [TextFormat.DecimalSign: SignDoubt] = [:]
    /// Some cell is no number.
    var hasWords = false

    /// The one sign that a column of numbers alone has; nil: it has none, or both, or words.
    var sign: TextFormat.DecimalSign? {
      hasWords || found.count != 1 ? nil : found.first?.key
    }

    mutating func add(_ text: UnsafeBufferPointer<UInt8>) {
      guard !text.isEmpty else { return }
      var isNumber = text.allSatisfy { $0 &- 0x30 < 10 }
      if isNumber {
        for sign in TextFormat.DecimalSign.allCases {
          doubt[sign, default: SignDoubt()].add(text, sign)
        }
        return
      }
      for sign in TextFormat.DecimalSign.allCases where text.mayBeNumber(sign) {
        guard NumberText(decimal: sign).number(String(decoding: text, as: UTF8.self)) != nil else {
          continue
        }
        isNumber = true
        found[sign, default: 0] += 1
        doubt[sign, default: SignDoubt()].add(text, sign)
      }
      if !isNumber { hasWords = true }
    }
  }

  /// The sign that goes with the delimiter, where a column of numbers has it; else the one that stands
  /// inside more fields that are otherwise digits; without any, the usual one. A column of dates, of
  /// hours or of numbered questions decides nothing for the others then.
  /// - Returns: the sign, and the columns in which it may as well set thousands apart.
  func detectDecimal(_ text: [UInt8], _ delimiter: TextFormat.Delimiter)
    -> (sign: TextFormat.DecimalSign, doubtful: Set<Int>)
  {
    let usual = delimiter.usualDecimal
    var columns: [NumberColumn] = []
    var isHeader = true
    eachRecord(text, delimiter) { scanner, bytes in
      defer { isHeader = false }
      guard !isHeader else { return }
      while columns.count < scanner.kept { columns.append(NumberColumn()) }
      for place in 0..<scanner.kept {
        let field = scanner.fields[place]
        columns[place].add(bytes.trimmed(field.start, field.end))
      }
    }
    let count = { sign in columns.reduce(0) { $0 + ($1.found[sign] ?? 0) } }
    let (comma, point) = (count(.comma), count(.point))
    let sign =
      comma == point || columns.contains { $0.sign == usual }
      ? usual : comma > point ? .comma : .point
    let doubtful = columns.indices.filter {
      columns[$0].doubt[sign]?.holds(isUsual: sign == usual) ?? false
    }
    return (sign, Set(doubtful))
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// False where there is no need to ask further: without the sign, or with a letter of ASCII.
  fileprivate func mayBeNumber(_ sign: TextFormat.DecimalSign) -> Bool {
    contains(sign.byte) && !contains { (0x41...0x5A).contains($0 & 0xDF) && $0 | 0x20 != 0x65 }
  }
}

/// The beginning of a file, from which what is not declared is detected.
struct FormatSample {
  /// As in the file, byte order mark included.
  let bytes: [UInt8]
  /// The sample is the whole file.
  let isWhole: Bool

  /// Bytes that suffice to detect a format.
  static let size = 1 << 16

  /// The full format, and how many bytes stand before the first record: the byte order mark, and a
  /// line that names the delimiter.
  ///
  /// - Parameter headerRows: rows that make up the header, as far as declared: titles above the names
  ///   of columns say nothing of the delimiter.
  func detect(_ declared: TextFormat, headerRows: Int = 1)
    -> (format: DetectedFormat, skipped: Int)
  {
    let (encoding, mark) = detectEncoding(declared.encoding)
    var text = encoding.utf8(bytes[mark...])
    let hint = DelimiterHint(text)
    if let hint { text.removeFirst(hint.length) }
    let known = declared.delimiter ?? hint?.delimiter
    text.removeFirst(Self.length(of: Swift.min(headerRows, 16) - 1, in: text, known))
    let delimiter = known ?? detectDelimiter(text)
    let detected = detectDecimal(text, delimiter)
    let decimal = declared.decimal ?? detected.sign
    var format = DetectedFormat(
      delimiter: delimiter, decimal: decimal, encoding: encoding, hasByteOrderMark: mark > 0,
      hint: hint?.delimiter, declared: declared)
    format.doubtfulColumns = declared.decimal == nil ? detected.doubtful : []
    // A letter of the hint is one byte, or two of UTF-16.
    return (format, mark + (hint?.length ?? 0) * (encoding.isByteBased ? 1 : 2))
  }

  /// All of it.
  func utf8(_ declared: TextFormat) -> [UInt8] {
    let (encoding, mark) = detectEncoding(declared.encoding)
    return encoding.utf8(bytes[mark...])
  }

  private func detectEncoding(_ declared: TextEncoding?) -> (TextEncoding, Int) {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]), declared == nil || declared == .utf8 {
      return (.utf8, 3)
    }
    if bytes.starts(with: [0xFF, 0xFE]), declared.allows(.utf16LittleEndian) {
      return (.utf16LittleEndian, 2)
    }
    if bytes.starts(with: [0xFE, 0xFF]), declared.allows(.utf16BigEndian) {
      return (.utf16BigEndian, 2)
    }
    if let declared, declared != .utf16 { return (declared, 0) }
    if let byZeros = utf16ByZeros { return (byZeros, 0) }
    if declared == .utf16 { return (.utf16BigEndian, 0) }
    let count = UTF8Count(bytes, isWhole: isWhole)
    return (count.isProbablyUTF8 ? .utf8 : .windows1252, 0)
  }

  /// Text of mostly Latin letters in UTF-16 has zeros in every second byte.
  private var utf16ByZeros: TextEncoding? {
    var zeros = (even: 0, odd: 0)
    for (place, byte) in bytes.prefix(4096).enumerated() where byte == 0 {
      if place % 2 == 0 { zeros.even += 1 } else { zeros.odd += 1 }
    }
    let pairs = min(bytes.count, 4096) / 2
    guard pairs > 0 else { return nil }
    if zeros.odd * 10 > pairs * 7, zeros.even * 10 < pairs { return .utf16LittleEndian }
    if zeros.even * 10 > pairs * 7, zeros.odd * 10 < pairs { return .utf16BigEndian }
    return nil
  }

  /// Bytes of the first records, of which there is more in `text`. Where the delimiter is not known
  /// yet, quotes count at the beginning of a line alone.
  private static func length(
    of rows: Int, in text: [UInt8], _ delimiter: TextFormat.Delimiter?
  ) -> Int {
    let scanner = RecordScanner(delimiter: delimiter ?? .tab)
    return text.withUnsafeBufferPointer { text in
      var place = 0
      for _ in 0..<Swift.max(0, rows) {
        guard place < text.count,
          case .record(let next) = scanner.scan(text, from: place, isLast: false),
          next < text.count
        else { break }
        place = next
      }
      return place
    }
  }

  /// The delimiter that splits most records into as many fields as the header; where a title stands
  /// there, the one that splits most of the records below it into equally many.
  func detectDelimiter(_ text: [UInt8]) -> TextFormat.Delimiter {
    let splits = TextFormat.Delimiter.allCases.compactMap { delimiter in
      var counts: [Int] = []
      eachRecord(text, delimiter) { scanner, _ in counts.append(scanner.count) }
      return Split(delimiter, counts)
    }
    func first(_ splits: [Split], where isBetter: (Split, Split) -> Bool) -> Split? {
      splits.dropFirst().reduce(splits.first) { best, split in
        best.map { isBetter(split, $0) } ?? true ? split : best
      }
    }
    let best = first(splits.filter { $0.header > 1 }) {
      ($0.share, $0.header) > ($1.share, $1.header)
    }
    let below = first(splits.filter(\.hasTable)) { $0.shareBelow > $1.shareBelow }
    guard let best else {
      return below.flatMap { $0.below > 2 ? $0 : nil }?.delimiter ?? .semicolon
    }
    guard let below else { return best.delimiter }
    let isBelowTitles =
      best.share < 0.5 && below.below > 2
      || below.isTable(under: best) && mayBeNames(text, below.delimiter, record: below.names)
    return isBelowTitles ? below.delimiter : best.delimiter
  }

  /// How many fields a delimiter splits the records into.
  private struct Split {
    let delimiter: TextFormat.Delimiter
    /// Fields of each record, and of the first.
    private let counts: [Int]
    let header: Int
    /// The share of all records that have as many fields as the first.
    let share: Double
    /// The most common number of fields, two or more, of the records below the first; 0: none.
    let below: Int
    /// The share of all records that stand below the first and have that many.
    let shareBelow: Double
    /// At least half of the records stand below the first and have equally many fields.
    let hasTable: Bool
    /// The first record that has that many.
    let names: Int

    init?(_ delimiter: TextFormat.Delimiter, _ counts: [Int]) {
      guard let header = counts.first else { return nil }
      self.delimiter = delimiter
      self.counts = counts
      self.header = header
      let all = Double(counts.count)
      share = Double(counts.count { $0 == header }) / all
      let found = counts.dropFirst().reduce(into: [:]) { $0[$1, default: 0] += 1 }
      let most = found.filter { $0.key > 1 }.max { ($0.value, $0.key) < ($1.value, $1.key) }
      let usual = most?.key ?? 0
      below = usual
      shareBelow = Double(most?.value ?? 0) / all
      hasTable = most?.value ?? 0 > 1 && shareBelow >= 0.5
      names = counts.firstIndex { $0 == usual } ?? 0
    }

    /// The first records are titles with the other delimiter in them, such as a comma, which stands
    /// in the figures too, but not in the names below the titles.
    func isTable(under title: Split) -> Bool {
      // Footnotes below.
      var rows = counts[names...]
      while rows.last == 1 { rows.removeLast() }
      return names > 0 && counts[..<names].allSatisfy { $0 < below }
        && title.counts[names] < title.header
        && 10 * rows.count { $0 == below } >= 9 * rows.count
    }
  }

  /// Whether all fields of a record, blank lines not counted, may be names of columns.
  private func mayBeNames(_ text: [UInt8], _ delimiter: TextFormat.Delimiter, record: Int) -> Bool {
    var (place, mayBe) = (0, false)
    eachRecord(text, delimiter) { scanner, bytes in
      defer { place += 1 }
      guard place == record else { return }
      mayBe = FieldCounts.mayBeNames(
        (0..<scanner.kept).map {
          String(decoding: bytes.bytes(of: scanner.fields[$0]), as: UTF8.self).trimmed
        })
    }
    return mayBe
  }

  /// The first records that are whole within the sample, blank lines left out.
  func eachRecord(
    _ text: [UInt8], _ delimiter: TextFormat.Delimiter,
    _ body: (RecordScanner, UnsafeBufferPointer<UInt8>) -> Void
  ) {
    let scanner = RecordScanner(delimiter: delimiter)
    // Of a longer file no more is looked at, so that a table is found to be written in the same way
    // whether it is in memory or not.
    let isWhole = isWhole && text.count <= Self.size
    text.prefix(Self.size).withUnsafeBufferPointer { text in
      var (place, count) = (0, 0)
      while place < text.count, count < 1000 {
        guard case .record(let next) = scanner.scan(text, from: place, isLast: isWhole) else {
          break
        }
        if !scanner.isBlank {
          body(scanner, text)
          count += 1
        }
        place = next
      }
    }
  }
}

/// A first line such as `sep=;`, which tells Excel and LibreOffice what stands between fields. They
/// do not show it as a row, so that the row after it is row 1.
struct DelimiterHint {
  let delimiter: TextFormat.Delimiter
  /// Bytes of the line in UTF-8, its line end included.
  let length: Int

  /// Nil where `text` does not begin with such a line, alone or in quotes, in letters of either case.
  init?(_ text: [UInt8]) {
    let isQuoted = text.first == quote
    let word = Array("sep=".utf8)
    var rest = text.dropFirst(isQuoted ? 1 : 0)
    guard rest.count > word.count, zip(rest, word).allSatisfy({ $0 | 0x20 == $1 | 0x20 }) else {
      return nil
    }
    rest = rest.dropFirst(word.count)
    guard let byte = rest.popFirst(),
      let delimiter = TextFormat.Delimiter.allCases.first(where: { $0.byte == byte })
    else { return nil }
    if isQuoted, rest.popFirst() != quote { return nil }
    switch rest.popFirst() {
    case lineFeed, nil: break
    case carriageReturn: if rest.first == lineFeed { rest = rest.dropFirst() }
    default: return nil
    }
    self.delimiter = delimiter
    length = rest.startIndex
  }
}

extension TextEncoding? {
  fileprivate func allows(_ encoding: TextEncoding) -> Bool {
    self == nil || self == .utf16 || self == encoding
  }
}

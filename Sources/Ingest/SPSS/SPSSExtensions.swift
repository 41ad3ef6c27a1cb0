// What later versions of SPSS added to the dictionary, in records of their own.

extension SPSSDictionary {
  private enum Subtype {
    static let integers = 3
    static let longNames = 13
    static let veryLongTexts = 14
    static let encoding = 20
    static let longTextLabels = 21
    static let longTextMissing = 22
  }

  /// `cursor`: over the whole file.
  mutating func applyExtensions(_ cursor: SPSSCursor) throws(SPSSFlaw) {
    guard !variables.isEmpty else { throw .damaged("it has no variables") }
    try joinVeryLongTexts(cursor)
    try applyLongNames(cursor)
    try readLongTextLabels(cursor)
    try readLongTextMissing(cursor)
  }

  /// Fields of a text record, where `separator` stands between them, without padding.
  private func fields(_ subtype: Int, _ cursor: SPSSCursor) -> [Range<Int>] {
    guard let range = extensions[subtype] else { return [] }
    return cursor.bytes[range].split(separator: 0x09).map {
      cursor.trimmed($0.startIndex..<$0.endIndex)
    }.filter { !$0.isEmpty }
  }

  /// Both sides of `NAME=text`.
  private func pair(_ field: Range<Int>, _ cursor: SPSSCursor) throws(SPSSFlaw)
    -> (name: Range<Int>, text: Range<Int>)
  {
    guard let sign = cursor.bytes[field].firstIndex(of: 0x3D) else {
      throw .damaged("its list of long names cannot be understood")
    }
    return (cursor.trimmed(field.lowerBound..<sign), sign + 1..<field.upperBound)
  }

  /// Variables by some name; of equal names the first.
  private func places(
    _ cursor: SPSSCursor, _ name: (SPSSVariable) -> Range<Int>
  ) -> [ArraySlice<UInt8>: Int] {
    Dictionary(
      variables.enumerated().map { (cursor.bytes[name($0.element)], $0.offset) },
      uniquingKeysWith: { first, _ in first })
  }

  /// A text of more than 255 bytes is stored as several variables, of which the first holds the
  /// name: 255 bytes each, in 256, where every segment counts for 252 of the width.
  private mutating func joinVeryLongTexts(_ cursor: SPSSCursor) throws(SPSSFlaw) {
    let fields = fields(Subtype.veryLongTexts, cursor)
    guard !fields.isEmpty else { return }
    let places = places(cursor) { $0.shortName }
    var dropped: Set<Int> = []
    for field in fields {
      let (name, text) = try pair(field, cursor)
      let digits = String(decoding: cursor.bytes[text], as: UTF8.self)
      guard let place = places[cursor.bytes[name]], let width = Int(digits),
        (256...Int(Int32.max)).contains(width)
      else { throw .damaged("its list of long texts cannot be understood") }
      let last = place + (width - 1) / 252
      guard last < variables.count, !dropped.contains(place),
        variables[place..<last].allSatisfy({ $0.width == 255 }),
        variables[last].isText,
        (variables[last].width + 7) / 8 * 8 >= width - 255 * (last - place)
      else { throw .damaged("a long text is shorter than it is declared") }
      dropped.formUnion(place + 1...last)
      change(place) { $0.width = width }
    }
    drop(dropped)
  }

  private mutating func applyLongNames(_ cursor: SPSSCursor) throws(SPSSFlaw) {
    let fields = fields(Subtype.longNames, cursor)
    guard !fields.isEmpty else { return }
    let places = places(cursor) { $0.shortName }
    for field in fields {
      let (name, text) = try pair(field, cursor)
      if let place = places[cursor.bytes[name]] { change(place) { $0.name = text } }
    }
  }

  /// Value labels of texts of more than eight bytes.
  private mutating func readLongTextLabels(_ cursor: SPSSCursor) throws(SPSSFlaw) {
    guard let range = extensions[Subtype.longTextLabels] else { return }
    let places = places(cursor) { $0.name }
    var record = cursor.over(range)
    var total = 0
    while !record.isAtEnd {
      let name = try record.counted()
      try record.skip(4)
      var labels: [SPSSLabel] = []
      for _ in 0..<Swift.max(0, try record.int()) {
        labels.append(SPSSLabel(value: try record.counted(), text: try record.counted()))
      }
      total += labels.count
      guard total <= Self.mostLabels else { throw Self.tooMany("value labels", Self.mostLabels) }
      guard let place = places[cursor.bytes[name]], variables[place].isText else {
        throw .damaged("value labels belong to something that cannot have them")
      }
      addLabels(labels, to: place)
    }
  }

  private typealias TextMissing = (name: Range<Int>, values: [Range<Int>])

  /// User-missing values of texts of more than eight bytes.
  private mutating func readLongTextMissing(_ cursor: SPSSCursor) throws(SPSSFlaw) {
    guard let range = extensions[Subtype.longTextMissing] else { return }
    let places = places(cursor) { $0.name }
    // SPSS writes the values' length once, PSPP up to 1.6 before each of them.
    guard
      let found = textMissing(cursor.over(range), lengthBeforeEach: false)
        ?? textMissing(cursor.over(range), lengthBeforeEach: true)
    else { throw .damaged("its list of user-missing texts cannot be understood") }
    for (name, values) in found {
      guard let place = places[cursor.bytes[name]], variables[place].isText else {
        throw .damaged("user-missing texts belong to something that cannot have them")
      }
      change(place) { $0.missing.texts = values }
    }
  }

  /// Nil when the record does not come out even.
  private func textMissing(_ record: SPSSCursor, lengthBeforeEach: Bool) -> [TextMissing]? {
    var record = record
    var found: [TextMissing] = []
    do {
      while !record.isAtEnd {
        let name = try record.counted()
        let count = Int(try record.byte())
        guard (1...3).contains(count) else { return nil }
        var values: [Range<Int>] = []
        var length = 0
        for value in 0..<count {
          if value == 0 || lengthBeforeEach { length = try record.int() }
          guard (0...8).contains(length) else { return nil }
          values.append(try record.range(length))
        }
        found.append((name, values))
      }
    } catch { return nil }
    return found
  }
}

extension SPSSDictionary {
  /// The encoding's name, or what stands for it in older files; nil: nothing is declared.
  func declaredEncoding(_ cursor: SPSSCursor) throws(SPSSFlaw) -> String? {
    if let range = extensions[Subtype.encoding], !cursor.trimmed(range).isEmpty {
      return String(decoding: cursor.bytes[cursor.trimmed(range)], as: UTF8.self)
    }
    guard let range = extensions[Subtype.integers] else { return nil }
    var record = cursor.over(range)
    try record.skip(16)
    guard try record.int() == 1 else {
      throw .unsupported(
        "the SPSS file holds numbers of a mainframe", advice: "Save it in SPSS on another machine.")
    }
    try record.skip(8)
    return try SPSSEncoding.name(codePage: record.int())
  }
}

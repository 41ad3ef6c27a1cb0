/// One variable as the dictionary tells of it. Text is told by where it stands, because the
/// encoding may be told last.
struct SPSSVariable {
  /// Place of its first eight bytes in a case, counted in eights from 0.
  let slot: Int
  /// Bytes of a text; 0: a number.
  var width: Int
  /// Code of the print format, such as 5 for F and 20 for DATE.
  let format: UInt8
  /// Up to eight letters, without padding.
  let shortName: Range<Int>
  var name: Range<Int>
  var label: Range<Int>?
  var labelSet: Int?
  var missing = SPSSDeclaredMissing()

  var isText: Bool { width > 0 }
}

/// User-missing values as they are declared.
struct SPSSDeclaredMissing {
  var numbers: [Double] = []
  /// Both ends belong to it.
  var range: (low: Double, high: Double)?
  var texts: [Range<Int>] = []
}

struct SPSSLabel {
  let value: Range<Int>
  let text: Range<Int>
}

/// Everything before the cases, except for the header.
struct SPSSDictionary {
  private(set) var variables: [SPSSVariable] = []
  /// For each eight bytes of a case, whether they are text.
  private(set) var isText: [Bool] = []
  private(set) var labelSets: [[SPSSLabel]] = []
  /// Where the last extension record of each subtype stands.
  private(set) var extensions: [Int: Range<Int>] = [:]
  private(set) var dataStart = 0

  /// More than SPSS programs show; fewer than would take too much memory.
  static let mostVariables = 100_000
  static let mostLabels = 500_000

  init(_ bytes: [UInt8], _ header: SPSSHeader) throws(SPSSFlaw) {
    var cursor = SPSSCursor(
      bytes, isBigEndian: header.isBigEndian, SPSSHeader.size..<bytes.count)
    var labels = 0
    while true {
      switch try cursor.int() {
      case 2: try readVariable(&cursor)
      case 3:
        try readLabels(&cursor)
        labels += labelSets.last?.count ?? 0
        guard labels <= Self.mostLabels else { throw Self.tooMany("value labels", Self.mostLabels) }
      case 6: try readDocuments(&cursor)
      case 7: try readExtension(&cursor)
      case 999:
        try cursor.skip(4)
        dataStart = cursor.place
        try applyExtensions(cursor)
        return
      case let kind: throw .damaged("a record of kind \(kind) does not exist")
      }
    }
  }

  static func tooMany(
    _ what: String, _ limit: Int, advice: String = "Save a file with fewer variables."
  ) -> SPSSFlaw {
    .tooLarge("the SPSS file has more than \(limit) \(what)", advice: advice)
  }

  static let tooManyMissing = tooMany(
    "user-missing codes", mostLabels,
    advice: "Declare user-missing codes one by one, or in shorter ranges.")

  private mutating func readVariable(_ cursor: inout SPSSCursor) throws(SPSSFlaw) {
    let kind = try cursor.int()
    let hasLabel = try cursor.int()
    let missing = try cursor.int()
    let format = try cursor.int()
    try cursor.skip(4)
    let name = cursor.trimmed(try cursor.range(8))
    guard kind >= 0 else { throw .damaged("a text variable is longer than it is declared") }
    guard kind <= 255 else { throw .damaged("a text variable has \(kind) bytes") }
    guard hasLabel == 0 || hasLabel == 1 else {
      throw .damaged("a variable neither has nor lacks a label")
    }
    guard variables.count < Self.mostVariables else {
      throw Self.tooMany("variables", Self.mostVariables)
    }
    var variable = SPSSVariable(
      slot: isText.count, width: kind, format: UInt8(truncatingIfNeeded: format >> 16),
      shortName: name, name: name)
    if hasLabel == 1 {
      let label = try cursor.counted()
      try cursor.skip((4 - label.count % 4) % 4)
      variable.label = label
    }
    variable.missing = try Self.missing(missing, isText: kind > 0, &cursor)
    variables.append(variable)
    isText.append(kind > 0)
    for _ in 0..<Swift.max(0, (kind + 7) / 8 - 1) { try readContinuation(&cursor) }
  }

  /// The further eights of a text.
  private mutating func readContinuation(_ cursor: inout SPSSCursor) throws(SPSSFlaw) {
    guard try cursor.int() == 2, try cursor.int() == -1 else {
      throw .damaged("a text variable is shorter than it is declared")
    }
    let hasLabel = try cursor.int()
    let missing = try cursor.int()
    guard hasLabel == 0, missing == 0 else {
      throw .damaged("a text variable is shorter than it is declared")
    }
    try cursor.skip(16)
    isText.append(true)
  }

  private static func missing(_ count: Int, isText: Bool, _ cursor: inout SPSSCursor)
    throws(SPSSFlaw) -> SPSSDeclaredMissing
  {
    var missing = SPSSDeclaredMissing()
    guard (-3...3).contains(count), count != -1, !isText || count >= 0 else {
      throw .damaged("a variable has \(count) user-missing values")
    }
    if isText {
      for _ in 0..<count { missing.texts.append(try cursor.range(8)) }
      return missing
    }
    if count < 0 {
      let low = try cursor.double()
      let high = try cursor.double()
      missing.range = (
        low <= -SPSSNumberStyle.edge ? -.infinity : low,
        high >= SPSSNumberStyle.edge ? .infinity : high
      )
    }
    for _ in 0..<(count < 0 ? -count - 2 : count) { missing.numbers.append(try cursor.double()) }
    return missing
  }

  private mutating func readLabels(_ cursor: inout SPSSCursor) throws(SPSSFlaw) {
    var labels: [SPSSLabel] = []
    for _ in 0..<Swift.max(0, try cursor.int()) {
      let value = try cursor.range(8)
      let count = Int(try cursor.byte())
      labels.append(SPSSLabel(value: value, text: try cursor.range(count)))
      try cursor.skip(7 - count % 8)
    }
    guard try cursor.int() == 4 else {
      throw .damaged("it does not tell which variables some value labels belong to")
    }
    var areTexts: Bool?
    for _ in 0..<Swift.max(0, try cursor.int()) {
      let slot = try cursor.int() - 1
      guard let place = variable(at: slot), variables[place].width <= 8,
        areTexts == nil || areTexts == variables[place].isText
      else { throw .damaged("value labels belong to something that cannot have them") }
      areTexts = variables[place].isText
      variables[place].labelSet = labelSets.count
    }
    labelSets.append(labels)
  }

  /// Place among `variables` of the one that begins at a slot.
  func variable(at slot: Int) -> Int? {
    var (low, high) = (0, variables.count)
    while low < high {
      let middle = (low + high) / 2
      if variables[middle].slot < slot { low = middle + 1 } else { high = middle }
    }
    return low < variables.count && variables[low].slot == slot ? low : nil
  }

  private func readDocuments(_ cursor: inout SPSSCursor) throws(SPSSFlaw) {
    let lines = try cursor.int()
    try cursor.skip(lines * 80)
  }

  private mutating func readExtension(_ cursor: inout SPSSCursor) throws(SPSSFlaw) {
    let subtype = try cursor.int()
    let size = try cursor.int()
    let count = try cursor.int()
    guard size >= 0, count >= 0 else { throw .damaged("a length is negative") }
    extensions[subtype] = try cursor.range(size * count)
  }

  mutating func addLabels(_ labels: [SPSSLabel], to place: Int) {
    variables[place].labelSet = labelSets.count
    labelSets.append(labels)
  }

  mutating func change(_ place: Int, _ body: (inout SPSSVariable) -> Void) {
    body(&variables[place])
  }

  /// Leaves out the variables at `places`, which are the further segments of very long texts.
  mutating func drop(_ places: Set<Int>) {
    guard !places.isEmpty else { return }
    variables = variables.enumerated().filter { !places.contains($0.offset) }.map(\.element)
  }
}

/// A variable in full, with its text decoded.
struct SPSSColumn {
  enum Kind: Equatable {
    case number(SPSSNumberStyle)
    /// Width in bytes.
    case text(Int)
  }

  let name: String
  /// Bytes before it in a case.
  let offset: Int
  let kind: Kind
  let label: String?
  let valueLabels: [String: String]
  /// Codes that are declared one by one, and labelled ones in the declared range.
  let missingCodes: Set<String>
  let missingRange: ClosedRange<Double>?
}

/// Decodes what the dictionary says of the variables. Value labels that variables share are
/// decoded once.
struct SPSSColumnReader {
  private struct LabelKey: Hashable {
    let set: Int
    let style: SPSSNumberStyle?
  }

  private struct Labels {
    var words: [String: String] = [:]
    /// Codes of numbers.
    var numbers: [(value: Double, code: String)] = []
  }

  private let dictionary: SPSSDictionary
  private let cursor: SPSSCursor
  private let encoding: SPSSEncoding
  private var labels: [LabelKey: Labels] = [:]
  private var labelCount = 0
  private var codeCount = 0

  /// `cursor`: over the whole file.
  init(_ dictionary: SPSSDictionary, _ cursor: SPSSCursor, _ encoding: SPSSEncoding) {
    self.dictionary = dictionary
    self.cursor = cursor
    self.encoding = encoding
  }

  mutating func columns() throws(SPSSFlaw) -> [SPSSColumn] {
    var columns: [SPSSColumn] = []
    columns.reserveCapacity(dictionary.variables.count)
    for (place, variable) in dictionary.variables.enumerated() {
      columns.append(try column(variable, number: place + 1))
    }
    return columns
  }

  private mutating func column(_ variable: SPSSVariable, number: Int) throws(SPSSFlaw)
    -> SPSSColumn
  {
    let name = try text(variable.name, column: "\(number)")
    guard !name.isEmpty else { throw .damaged("variable \(number) has no name") }
    let style = variable.isText ? nil : SPSSNumberStyle(format: variable.format)
    let labels = try variable.labelSet.map { set throws(SPSSFlaw) in
      try self.labels(LabelKey(set: set, style: style), column: name)
    }
    let codes = try missingCodes(variable, style, labels, column: name)
    let label = try variable.label.map { range throws(SPSSFlaw) in
      try text(range, column: name)
    }
    return SPSSColumn(
      name: name, offset: variable.slot * 8,
      kind: style.map { .number($0) } ?? .text(variable.width),
      label: label?.isEmpty == true ? nil : label, valueLabels: labels?.words ?? [:],
      missingCodes: codes,
      missingRange: variable.missing.range.flatMap { $0.low <= $0.high ? $0.low...$0.high : nil })
  }

  private mutating func missingCodes(
    _ variable: SPSSVariable, _ style: SPSSNumberStyle?, _ labels: Labels?, column: String
  ) throws(SPSSFlaw) -> Set<String> {
    var codes: Set<String> = []
    if let style {
      for value in variable.missing.numbers { codes.insert(style.text(value)) }
    }
    for value in variable.missing.texts { codes.insert(try text(value, column: column)) }
    if let (low, high) = variable.missing.range, let labels {
      for (value, code) in labels.numbers where low <= value && value <= high {
        codes.insert(code)
      }
    }
    // Nothing is written as an empty field, which is missing without a declaration.
    codes.remove("")
    codeCount += codes.count
    guard codeCount <= SPSSDictionary.mostLabels else {
      throw SPSSDictionary.tooManyMissing
    }
    return codes
  }

  private mutating func labels(_ key: LabelKey, column: String) throws(SPSSFlaw) -> Labels {
    if let known = labels[key] { return known }
    let set = dictionary.labelSets[key.set]
    labelCount += set.count
    guard labelCount <= SPSSDictionary.mostLabels else {
      throw SPSSDictionary.tooMany("value labels", SPSSDictionary.mostLabels)
    }
    var found = Labels()
    for label in set {
      let words = try text(label.text, column: column)
      var code: String
      if let style = key.style {
        var value = cursor.over(label.value)
        let number = try value.double()
        code = style.text(number)
        found.numbers.append((number, code))
      } else {
        code = try text(label.value, column: column)
      }
      if !code.isEmpty { found.words[code] = words }
    }
    labels[key] = found
    return found
  }

  /// Text of the dictionary, without padding.
  private func text(_ range: Range<Int>, column: String) throws(SPSSFlaw) -> String {
    var out: [UInt8] = []
    do throws(SPSSTextFlaw) {
      try cursor.bytes.withUnsafeBufferPointer { file throws(SPSSTextFlaw) in
        let field = file.part(range)
        let trimmed = field.part(0..<withoutPadding(field))
        let text = trimmed.part(0..<encoding.wholeCharacters(trimmed))
        if try encoding.isUTF8(text) {
          out = Array(text)
        } else {
          try encoding.append(text, to: &out)
        }
      }
    } catch { throw .text(error, row: 1, column: column) }
    return String(decoding: out, as: UTF8.self)
  }
}

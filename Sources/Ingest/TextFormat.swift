/// How a delimited text file is written, as far as it is declared. What is nil is detected.
public struct TextFormat: Sendable, Equatable {
  public enum Delimiter: String, Sendable, CaseIterable {
    case semicolon = ";"
    case tab = "\t"
    case comma = ","

    var byte: UInt8 { self == .semicolon ? 0x3B : self == .tab ? 0x09 : 0x2C }
    var name: String { self == .tab ? "tab" : rawValue }
  }

  public enum DecimalSign: String, Sendable, CaseIterable {
    case comma = ","
    case point = "."

    var byte: UInt8 { self == .comma ? 0x2C : 0x2E }
  }

  public let delimiter: Delimiter?
  public let decimal: DecimalSign?
  public let encoding: TextEncoding?

  public init(
    delimiter: Delimiter? = nil, decimal: DecimalSign? = nil, encoding: TextEncoding? = nil
  ) {
    self.delimiter = delimiter
    self.decimal = decimal
    self.encoding = encoding
  }
}

/// How a file is written, in full: what was declared, and the rest as detected.
public struct DetectedFormat: Sendable, Equatable {
  public let delimiter: TextFormat.Delimiter
  public let decimal: TextFormat.DecimalSign
  public let encoding: TextEncoding
  /// The file begins with a byte order mark.
  public let hasByteOrderMark: Bool
  /// The delimiter that the file's own first line names, as in `sep=;`; nil: there is no such line.
  public let hint: TextFormat.Delimiter?
  /// What the user declared.
  public let declared: TextFormat
  /// Places of the columns in which the decimal sign, which was detected, may as well stand between
  /// thousands, as far as the beginning of the file shows.
  var doubtfulColumns: Set<Int> = []
  /// What is wrong with a text in UTF-16, known once all of it has been decoded; nil: nothing.
  var wideFlaw: WideFlaw?

  /// What is to be said of a column in which the decimal sign is doubtful.
  var decimalDoubt: String {
    "three digits follow the `\(decimal.rawValue)` of every number, which is read as its "
      + "decimal sign and may stand between thousands: declare `decimal`"
  }

  /// Nothing is left to be told: all was declared, and the file does not say otherwise.
  var isAsDeclared: Bool {
    declared.delimiter != nil && declared.decimal != nil && declared.encoding != nil
      && (hint == nil || hint == declared.delimiter)
  }

  /// What was found out and not declared; nil: nothing. `headerRows`: the row of the names, where
  /// they were looked for.
  func report(headerRows: Int?) -> String? {
    let rows = headerRows.map { $0 > 1 ? ", \($0) header rows (detected)" : "" } ?? ""
    return isAsDeclared && rows.isEmpty ? nil : report + rows
  }

  /// One line for the log, such as `delimiter ; (detected), decimal , (declared), encoding utf-8
  /// (detected)`.
  public var report: String {
    func origin(_ isDeclared: Bool) -> String { isDeclared ? "declared" : "detected" }
    let mark = hasByteOrderMark ? ", byte order mark" : ""
    let line = hint.map { "the file's own line `sep=\($0 == .tab ? "tab" : $0.rawValue)`" }
    let told: String =
      switch (declared.delimiter, line) {
      case (nil, let line?): "detected by \(line)"
      case (let delimiter?, let line?) where delimiter != hint: "declared, against \(line)"
      default: origin(declared.delimiter != nil)
      }
    return "delimiter \(delimiter.name) (\(told)), "
      + "decimal \(decimal.rawValue) (\(origin(declared.decimal != nil))), "
      + "encoding \(encoding.rawValue) (\(origin(declared.encoding != nil))\(mark))"
  }
}

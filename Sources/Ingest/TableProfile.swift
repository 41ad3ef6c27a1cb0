public import Survey

/// What the columns of a table hold, as far as it takes to tell questions from units and ids. Made
/// of answers: it is not Codable, and prints as counts only.
public struct TableProfile: Sendable, CustomStringConvertible {
  /// As the user wrote it, for messages.
  public let file: String
  /// Rows below the header that have as many fields as the header.
  public let rowCount: Int
  /// Rows that have not.
  public let brokenRows: Int
  /// What was found out about the form of the file; nil: nothing.
  public let report: String?
  /// In file order.
  public let columns: [ColumnProfile]
  /// By row: where it stands in the file, as the user sees it.
  public let sourceRows: [Int32]

  public var description: String { "\(rowCount) rows, \(columns.count) columns" }
}

/// What one column holds.
public struct ColumnProfile: Sendable, CustomStringConvertible {
  /// A text that stands in the column.
  public struct Value: Sendable, Equatable {
    /// Without blanks at both ends.
    public let text: String
    /// Rows that hold it.
    public let count: Int
    /// The number that it spells with the file's decimal sign; nil: none.
    public let number: Double?
  }

  public let name: String
  /// What the source says that the column is; nil: nothing.
  public let label: String?
  /// Words of each code, where the source has them.
  public let valueLabels: [String: String]
  /// Codes that the source declares to be missing.
  public let missingCodes: Set<String>
  /// Rows that hold nothing.
  public let blanks: Int
  /// How many different texts there are; nil: more than `ColumnProfile.mostValues`.
  public let distinct: Int?
  /// Several texts, none of them in two rows. Past `mostValues` only the first four columns without
  /// a repeated text are followed.
  public let isUnique: Bool
  /// The texts in the order in which they first stand in the file: all of them where `distinct` is
  /// known, else the first.
  public let values: [Value]
  /// By row: place among `values`, `other` or `blank`.
  public let cells: [UInt8]
  /// Cells that are numbers; those that are whole ones; the least and the greatest.
  public let numbers: Int
  public let wholeNumbers: Int
  public let least: Double?
  public let greatest: Double?
  /// Bytes of the longest text.
  public let longest: Int
  /// Texts of two words or more.
  public let spaced: Int

  /// A text that came after the first `codedValues`.
  public static let other: UInt8 = 254
  /// Nothing.
  public static let blank: UInt8 = 255
  /// Values that `cells` tells apart.
  public static let codedValues = 250
  /// Different texts that are kept.
  public static let mostValues = 10_000

  /// Rows that hold something.
  public var filled: Int { cells.count - blanks }
  public var description: String { "\(filled) cells filled" }
}

/// Reads a table once and describes its columns, but for rows that are left out. Memory: a byte per cell, the texts of each column
/// up to `ColumnProfile.mostValues` of them, and those of columns in which none repeats.
///
/// Faults: those of a header (`readHeader`); `unclosed_quote`, `invalid_encoding`, `nul_byte`,
/// `unreadable_file`, `too_many_columns`; never with an answer in their text.
/// - Parameter leftOut: rows as the user sees them.
public func readProfile(_ source: TableSource, leavingOut leftOut: Set<Int32> = []) throws(Faults)
  -> TableProfile
{
  let opened = try OpenedTable(source)
  var reading = try ProfileReading(opened, leavingOut: leftOut)
  try reading.read()
  guard reading.encodingIsDoubtful, source.textFormat.encoding == nil,
    !opened.format.hasByteOrderMark
  else { return try reading.profile() }
  // The beginning was plain ASCII, or UTF-8 by chance; the rest is not UTF-8.
  var again = try ProfileReading(
    OpenedTable(source.encoded(in: .windows1252)), leavingOut: leftOut)
  try again.read()
  return try again.profile()
}

/// How much a workbook may make of its bytes. An honest file of any size stays under these; a
/// small file that claims or unfolds to gigabytes does not.
struct WorkbookLimits: Sendable {
  /// Bytes that the parts which are read may unfold to, together: 64 MB and 100 for each byte of
  /// the file, never more than 4 GB (4·10⁹). Sheets of survey answers unfold to some 6 to 20
  /// times their size, a sheet of one repeated digit to about 40. A part is read as a stream, so
  /// this bounds time and not memory.
  let unfolded: Int
  /// Bytes that may be held at once in shared texts, formats and the table: 24 MB and 4 for each
  /// byte of the file. An array that grows holds its content twice for a moment, so the whole
  /// stays under 64 MB and 10 for each byte.
  let held: Int

  /// `size`: bytes of the file.
  init(size: Int) {
    unfolded = Swift.min(64_000_000 + 100 * Swift.min(size, 1 << 32), 4_000_000_000)
    held = 24_000_000 + 4 * Swift.min(size, 1 << 40)
  }

  /// As a spreadsheet program has them.
  static let rows = 1_048_576
  static let columns = 16_384
  /// Bytes in a cell: 32,767 characters of up to four bytes.
  static let cellBytes = 4 * 32_767
  /// Rows without anything on them that may stand between the header and the last row.
  static let blankRows = 100_000
  /// Columns without a name that may stand among those with one.
  static let unnamedColumns = 1_000
  /// Rows that a header may take.
  static let headerRows = 16
}

/// What is held of a workbook, counted in bytes.
final class HeldBytes {
  private let limit: Int
  private(set) var count = 0

  init(limit: Int) { self.limit = limit }

  /// Counts `bytes` more; false when that is too many.
  func add(_ bytes: Int) -> Bool {
    count += bytes
    return count <= limit
  }

  /// Bytes that may still be held.
  var left: Int { limit - count }
}

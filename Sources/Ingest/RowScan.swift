internal import CScan

/// The fast way through records whose coded cells are one digit or empty, and declared:
/// nearly all of nearly every file. It splits and decodes in one go, many rows at a time, and gives
/// up at anything else, so that it never decides what a doubtful record means.
final class RowScan {
  /// How the digits are read: the fastest way that the processor has, unless a test asks for another.
  enum Way: UInt32, CaseIterable {
    case portable, avx2, avx512

    static var best: Way { Way(rawValue: cscan_best().rawValue) ?? .portable }
  }

  /// Line feeds that must follow the bytes.
  static let slack = Int(cscan_slack)

  private let way: Way
  private let runs: UnsafeMutableBufferPointer<cscan_run>
  private let texts: UnsafeMutableBufferPointer<Int32>
  private let tables: UnsafeMutableBufferPointer<UInt8>
  private let plan: UnsafeMutablePointer<cscan_plan>
  /// Texts that are wanted in a row.
  private let width: Int
  /// Where the wanted texts of the rows stand, and where the rows end.
  private let spans: UnsafeMutableBufferPointer<cscan_span>
  private let ends: UnsafeMutableBufferPointer<Int32>
  /// Rows that are read at a time.
  static let batch = 256
  /// Codes that are read at a time.
  private static let longestRun = 1024

  init(_ plan: CellPlan, way: Way = .best) {
    self.way = way
    let layout = RowLayout(plan, longestRun: Self.longestRun)
    runs = .copying(layout.runs)
    texts = .copying(layout.texts)
    tables = .copying(layout.tables)
    width = layout.wanted
    spans = .allocate(capacity: max(1, Self.batch * layout.wanted))
    ends = .allocate(capacity: Self.batch)
    self.plan = .allocate(capacity: 1)
    self.plan.initialize(
      to: cscan_plan(
        delimiter: plan.delimiter.byte, run_count: Int32(layout.runs.count),
        runs: UnsafePointer(runs.baseAddress), texts: UnsafePointer(texts.baseAddress),
        tables: UnsafePointer(tables.baseAddress), coded_count: Int32(plan.codeTables.count),
        text_count: Int32(layout.wanted)))
  }

  deinit {
    runs.deallocate()
    texts.deallocate()
    tables.deallocate()
    spans.deallocate()
    ends.deallocate()
    plan.deallocate()
  }

  /// Reads up to `batch` records from `start` on into rows of `cells`. The place of the first
  /// record that was not read, and how many were.
  ///
  /// - Parameter limit: records that begin here or later are left.
  func read(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, limit: Int,
    into cells: UnsafeMutablePointer<UInt8>
  ) -> (next: Int, rows: Int) {
    // Places are 32 bits wide; a stretch is far shorter, unless a record is longer than that.
    guard let base = bytes.baseAddress, bytes.count < Int32.max else { return (start, 0) }
    var rows = Self.batch
    let next = cscan_rows(
      plan, cscan_way(way.rawValue), base, bytes.count, start, limit, cells, spans.baseAddress,
      ends.baseAddress, &rows)
    return (next, rows)
  }

  /// Where the text of a row stands; `text` counts the columns that are used and are no digits.
  func span(row: Int, text: Int) -> Range<Int> {
    let span = spans[row * width + text]
    return Int(span.start)..<Int(span.end)
  }

  /// Where the record of a row ends.
  func end(of row: Int) -> Int { Int(ends[row]) }
}

/// The columns of a file as runs of codes and texts.
private struct RowLayout {
  private(set) var runs: [cscan_run] = []
  /// By text column: its number among the wanted, or −1.
  private(set) var texts: [Int32] = []
  private(set) var tables: [UInt8] = []
  private(set) var wanted = 0

  init(_ plan: CellPlan, longestRun: Int) {
    var uses = plan.uses[...]
    var coded: Int32 = 0
    for column in 0..<plan.columnCount {
      let use = uses.first?.column == column ? uses.popFirst() : nil
      let isText = use.map(plan.isText) ?? true
      if isText {
        add(coded: false, first: Int32(texts.count), longestRun)
        texts.append(use == nil ? -1 : Int32(wanted))
        wanted += use == nil ? 0 : 1
      } else {
        add(coded: true, first: coded, longestRun)
      }
      // A code that is looked up as a text has its cell among the others all the same.
      guard case .coded(let slot) = use?.content else { continue }
      coded += 1
      let digits = plan.codeTables[slot].digits
      if !isText, let run = runs.last, run.count > 1, tables.suffix(digits.count) != digits[...] {
        runs[runs.count - 1].alike = 0
      }
      tables += digits
    }
  }

  private mutating func add(coded: Bool, first: Int32, _ longest: Int) {
    if let last = runs.last, (last.coded != 0) == coded, last.count < longest {
      runs[runs.count - 1].count += 1
    } else {
      runs.append(cscan_run(count: 1, coded: coded ? 1 : 0, first: first, alike: 1))
    }
  }
}

extension CodeTable {
  /// Cells of the digits 0–9 and of an empty field; the rest of sixteen are never asked for.
  fileprivate var digits: [UInt8] {
    let unknown = UInt8(cscan_unknown)
    let cells = (0..<10).map { digit -> UInt8 in
      let cell = singles[0x30 + digit]
      return cell < Self.undeclared ? UInt8(truncatingIfNeeded: cell) : unknown
    }
    return cells + [blank] + [UInt8](repeating: unknown, count: 5)
  }
}

extension UnsafeMutableBufferPointer {
  fileprivate static func copying(_ values: [Element]) -> UnsafeMutableBufferPointer {
    let buffer = UnsafeMutableBufferPointer.allocate(capacity: Swift.max(1, values.count))
    _ = buffer.initialize(from: values)
    return buffer
  }
}

import Ingest
import Survey

/// The answers of one survey: its waves, newest first, and the columns that may be its items.
struct SurveyAnswers {
  let waves: [DraftWave]
  let columns: [DraftColumn]

  /// How many answers each whole number has in a column, all waves together.
  func counts(_ column: Int) -> [Int: Int] {
    var counts: [Int: Int] = [:]
    for (wave, place) in zip(waves, columns[column].places) {
      guard let place else { continue }
      for value in wave.microdata.profile.columns[place].values {
        if let code = columns[column].codes.value(of: value) {
          counts[code, default: 0] += value.count
        }
      }
    }
    return counts
  }

  /// Texts of a column that stand for no number and that the source does not call missing, and how
  /// many rows hold each.
  func words(_ column: Int) -> [String: Int] {
    let found = columns[column]
    var counts: [String: Int] = [:]
    for (wave, place) in zip(waves, found.places) {
      guard let place else { continue }
      for value in wave.microdata.profile.columns[place].values
      where found.codes.value(of: value) == nil && !found.isKnownMissing(value.text) {
        counts[value.text, default: 0] += value.count
      }
    }
    return counts
  }

  /// Codes that `support` counts for; columns of one scale have far fewer.
  private static let mostCodes = 512

  /// How many respondents gave each code in at least one of the columns; 0 for codes past the first
  /// `mostCodes`.
  func support(_ columns: [Int]) -> [Int: Int] {
    var support: [Int: Int] = [:]
    for wave in waves.indices {
      let read = columns.compactMap { cells($0, wave) }
      let codes = Set(read.flatMap(\.codes)).sorted()
      for code in codes { support[code, default: 0] += 0 }
      for start in stride(from: 0, to: min(codes.count, Self.mostCodes), by: 64) {
        let some = codes[start..<min(start + 64, codes.count)]
        for (code, count) in zip(some, Self.respondents(some, in: read)) {
          support[code, default: 0] += count
        }
      }
    }
    return support
  }

  /// How many rows hold each of at most 64 codes.
  private static func respondents(_ codes: ArraySlice<Int>, in columns: [CodedCells]) -> [Int] {
    let bits = Dictionary(uniqueKeysWithValues: zip(codes, 0...).map { ($0, UInt64(1) << $1) })
    let masks = columns.map { column in column.byCell.map { $0.flatMap { bits[$0] } ?? 0 } }
    var counts = [Int](repeating: 0, count: codes.count)
    for row in 0..<(columns.first?.cells.count ?? 0) {
      var mask: UInt64 = 0
      for place in columns.indices { mask |= masks[place][Int(columns[place].cells[row])] }
      while mask != 0 {
        counts[mask.trailingZeroBitCount] += 1
        mask &= mask - 1
      }
    }
    return counts
  }

  /// Numbers that are held at a time; more rows than that give a guess no better footing.
  private static let mostNumbers = 2_000_000
  private static let fewestRows = 1000

  /// The answers of several columns as numbers, wave after wave; NaN where `value` has none. Of
  /// large files every second row, or every third and so on.
  /// - Parameter value: the number of a code.
  func numbers(_ columns: [Int], _ value: (Int) -> Double?) -> [[Double]] {
    let all = waves.reduce(0) { $0 + $1.microdata.profile.rowCount }
    let wanted = max(Self.fewestRows, Self.mostNumbers / max(1, columns.count))
    let step = max(1, (all + wanted - 1) / wanted)
    var numbers = [[Double]](repeating: [], count: columns.count)
    for wave in waves.indices {
      let rows = stride(from: 0, to: waves[wave].microdata.profile.rowCount, by: step)
      for (place, column) in columns.enumerated() {
        guard let read = cells(column, wave) else {
          numbers[place] += rows.map { _ in .nan }
          continue
        }
        let byCell = read.byCell.map { $0.flatMap(value) ?? .nan }
        numbers[place] += rows.map { byCell[Int(read.cells[$0])] }
      }
    }
    return numbers
  }

  /// The cells of a column in one wave, and the whole number behind each; nil where the wave does
  /// not have the column.
  func cells(_ column: Int, _ wave: Int) -> CodedCells? {
    columns[column].places[wave].map {
      CodedCells(waves[wave].microdata.profile.columns[$0], columns[column].codes)
    }
  }
}

/// The cells of a column with what they stand for.
struct CodedCells {
  let cells: [UInt8]
  /// By cell: the whole number; nil: none.
  let byCell: [Int?]

  init(_ column: ColumnProfile, _ codes: AnswerCodes) {
    cells = column.cells
    var byCell = [Int?](repeating: nil, count: 256)
    for (place, value) in column.values.prefix(ColumnProfile.codedValues).enumerated() {
      byCell[place] = codes.value(of: value)
    }
    self.byCell = byCell
  }

  var codes: [Int] { byCell.compactMap(\.self) }
}

extension ColumnProfile.Value {
  /// The whole number that it spells; nil: none, or one that is no code.
  var code: Int? {
    number.flatMap { abs($0) < 100_000 ? Int(exactly: $0) : nil }
  }
}

/// One wave of a survey.
struct DraftWave {
  let file: DraftFile
  let microdata: Microdata
  let label: String
  let labelReason: LabelReason
  /// Columns are known by the numbers in their names: they are called otherwise in the newest wave.
  let isByNumber: Bool

  enum LabelReason { case fileName, sheetName, column, order }
}

/// A column that may be an item, over all waves.
struct DraftColumn {
  enum Kind { case codes, scores, categories }
  /// Item id.
  let id: String
  /// What it is called, in short.
  let name: String
  /// As the newest wave that has it names it.
  let fileName: String
  let label: String?
  let valueLabels: [String: String]
  let missingCodes: Set<String>
  var kind: Kind
  /// By wave: the column in its file; nil: the wave does not have it.
  let places: [Int?]
  /// What its texts stand for.
  var codes = AnswerCodes.plain

  /// The source says that the code is no answer.
  func isKnownMissing(_ code: String) -> Bool {
    missingCodes.contains(code) || valueLabels[code]?.isNoAnswer == true
  }
}

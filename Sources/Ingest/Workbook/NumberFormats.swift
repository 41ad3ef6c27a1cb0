internal import Survey

/// What a cell's number format makes of the number.
enum NumberKind: UInt8 {
  case number
  /// Shown a hundred times as large, with `%`.
  case percent
  /// A day, with or without a time of day.
  case date
  case timeOfDay
  /// Hours beyond 24, as in `[h]:mm`.
  case duration

  /// Formats that workbooks use without saying what they are (ECMA-376 part 1, 18.8.30); 27–36 and
  /// 50–58 are dates in East Asian languages.
  init(builtin: Int) {
    switch builtin {
    case 9, 10: self = .percent
    case 14...17, 22, 27...31, 36, 50...54, 57...58: self = .date
    case 18...21, 32...35, 45, 47, 55...56: self = .timeOfDay
    case 46: self = .duration
    default: self = .number
    }
  }

  /// A format as written, such as `dd.mm.yyyy`, `#,##0.00 "kr"` or `[$-414]d. mmmm yyyy;@`. Only
  /// the part for positive numbers counts, and there only what is not quoted, escaped or in
  /// brackets. A month is told from minutes by hours or seconds beside it.
  init(code: String) {
    var letters = Set<Unicode.Scalar>()
    var scalars = code.unicodeScalars.makeIterator()
    while let scalar = scalars.next() {
      switch scalar {
      case "\"": while let next = scalars.next(), next != "\"" {}
      case "\\", "_", "*": _ = scalars.next()
      case "[":
        var inside = ""
        while let next = scalars.next(), next != "]" { inside.unicodeScalars.append(next) }
        if let first = inside.lowercased().first, "hms".contains(first),
          inside.lowercased().allSatisfy({ $0 == first })
        {
          self = .duration
          return
        }
      case ";":
        self.init(letters: letters)
        return
      default: letters.insert(scalar)
      }
    }
    self.init(letters: letters)
  }

  private init(letters: Set<Unicode.Scalar>) {
    func has(_ small: Unicode.Scalar, _ large: Unicode.Scalar) -> Bool {
      letters.contains(small) || letters.contains(large)
    }
    if has("y", "Y") || has("d", "D") {
      self = .date
    } else if has("h", "H") || has("s", "S") {
      self = .timeOfDay
    } else {
      self = has("m", "M") ? .date : letters.contains("%") ? .percent : .number
    }
  }
}

/// What the cells' styles make of numbers, by the style's number from 0.
struct NumberFormats {
  fileprivate var kinds: [NumberKind] = []

  init() {}

  /// Faults: those of `ZipArchive.parse`, `workbook_too_large`.
  init(_ archive: ZipArchive, part: String, _ held: HeldBytes) throws(Faults) {
    let receiver = StylesReceiver(archive.shown, held)
    try archive.parse(part, into: receiver)
    kinds = receiver.kinds
  }

  /// A style that is not declared makes nothing of a number.
  @inline(__always)
  func kind(_ style: Int) -> NumberKind {
    style >= 0 && style < kinds.count ? kinds[style] : .number
  }
}

/// `<numFmts><numFmt numFmtId formatCode/>`, then `<cellXfs><xf numFmtId/>`.
private final class StylesReceiver: XMLReceiver {
  private(set) var fault: Diagnostic?
  private(set) var kinds: [NumberKind] = []
  private var custom: [Int: NumberKind] = [:]
  private var section: XMLName?
  private let shown: String
  private let held: HeldBytes
  private let names = (
    formats: XMLName("numFmts"), format: XMLName("numFmt"), styles: XMLName("cellXfs"),
    style: XMLName("xf")
  )

  init(_ shown: String, _ held: HeldBytes) {
    self.shown = shown
    self.held = held
  }

  func start(_ element: XMLElement) {
    switch element.name {
    case names.formats, names.styles: section = element.name
    case names.format where section == names.formats:
      if let id = element["numFmtId"].flatMap({ Int($0) }), let code = element["formatCode"] {
        custom[id] = NumberKind(code: code)
        keep(64)
      }
    case names.style where section == names.styles:
      let id = element["numFmtId"].flatMap { Int($0) } ?? 0
      kinds.append(custom[id] ?? NumberKind(builtin: id))
      keep(1)
    default: break
    }
  }

  func end(_ name: XMLName) {
    if name == section { section = nil }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {}

  private func keep(_ bytes: Int) {
    if !held.add(bytes) { fault = workbookTooLarge(shown) }
  }
}

internal import Responses
internal import Survey

/// Finds the unit of each text in a unit column, and counts the texts that are no unit's.
struct UnitJoin {
  private let request: ResponseFile
  private let encoding: TextEncoding
  private let root: Int32
  private var known = TextInterner()
  /// By text: place of the unit, or −1.
  private var places: [Int32] = []
  /// By text, trimmed.
  private(set) var texts: [String] = []
  /// By text: rows, counted only where the text is no unit's.
  private(set) var strays: [Int] = []

  init(request: ResponseFile, encoding: TextEncoding) {
    self.request = request
    self.encoding = encoding
    root = Int32(truncatingIfNeeded: request.root)
  }

  /// By the block's own text number: the number here.
  mutating func numbers(of block: Block) -> [Int] {
    (0..<block.unitTexts.count).map { number in
      let bytes = Array(block.unitTexts.text(number))
      let (here, isNew) = bytes.withUnsafeBufferPointer { known.intern($0) }
      if isNew {
        let text = String(decoding: encoding.utf8(bytes), as: UTF8.self).trimmed
        texts.append(text)
        places.append(request.units[text].map { Int32(truncatingIfNeeded: $0) } ?? -1)
        strays.append(0)
      }
      return Int(here)
    }
  }

  mutating func unit(_ number: Int) -> Int32 {
    let place = places[number]
    if place >= 0 { return place }
    strays[number] += 1
    return root
  }
}

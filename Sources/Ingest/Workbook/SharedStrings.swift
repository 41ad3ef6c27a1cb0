internal import Survey

/// The texts of a workbook, each held once, that its cells refer to by number from 0.
struct SharedStrings {
  /// One text after the other.
  fileprivate(set) var bytes: [UInt8] = []
  /// Where each text ends in `bytes`.
  fileprivate(set) var ends: [Int] = []

  init() {}

  /// Faults: those of `ZipArchive.parse`, `workbook_too_large`, `text_too_long`.
  init(_ archive: ZipArchive, part: String, _ held: HeldBytes) throws(Faults) {
    let receiver = SharedStringsReceiver(archive.shown, held)
    try archive.parse(part, into: receiver)
    self = receiver.strings
  }

  var count: Int { ends.count }

  /// Where a text stands in `bytes`; nil when there are not that many.
  func range(_ number: Int) -> Range<Int>? {
    guard number >= 0, number < ends.count else { return nil }
    return (number == 0 ? 0 : ends[number - 1])..<ends[number]
  }
}

/// `<sst><si><t>…</t></si>` or, where formats change within a text, `<si><r><t>…</t></r>…`;
/// `<rPh>` holds how it is pronounced, which is no part of the text.
private final class SharedStringsReceiver: XMLReceiver {
  private(set) var fault: Diagnostic?
  private(set) var strings = SharedStrings()
  private let shown: String
  private let held: HeldBytes
  private var raw: [UInt8] = []
  private var isItem = false
  private var isText = false
  private var isPhonetic = false
  private let names = (
    item: XMLName("si"), text: XMLName("t"), phonetic: XMLName("rPh")
  )

  init(_ shown: String, _ held: HeldBytes) {
    self.shown = shown
    self.held = held
  }

  func start(_ element: XMLElement) {
    switch element.name {
    case names.item:
      isItem = true
      raw.removeAll(keepingCapacity: true)
    case names.phonetic: isPhonetic = true
    case names.text: isText = isItem && !isPhonetic
    default: break
    }
  }

  func end(_ name: XMLName) {
    switch name {
    case names.item where isItem:
      isItem = false
      let start = strings.bytes.count
      raw.withUnsafeBufferPointer { appendUnescaped($0, to: &strings.bytes) }
      strings.ends.append(strings.bytes.count)
      let added = strings.bytes.count - start + MemoryLayout<Int>.stride
      if !held.add(added) { fault = workbookTooLarge(shown) }
    case names.phonetic: isPhonetic = false
    case names.text: isText = false
    default: break
    }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard isText else { return }
    raw.append(contentsOf: bytes)
    if raw.count > WorkbookLimits.cellBytes {
      fault = textTooLong(.file(shown), "the shared text number \(strings.count)")
    }
  }
}

internal import CXML
internal import Survey

/// Parses XML in UTF-8 piece by piece and tells a receiver of it, without building a tree.
///
/// No document type is allowed, so there are no entities but the five of XML and characters by
/// number. Depth, namespaces, attributes (`TagGuard`) and different names are limited, since the
/// parser's time grows with their product; a single text or tag is limited to 10 MB by the parser.
final class XMLStream {
  enum Flaw {
    case malformed(line: Int)
    case documentType
    /// Nested deeper, or with more attributes, namespaces or names, than any workbook.
    case excessive
    case encoding
    /// The receiver stopped; it knows why.
    case stopped
  }

  private(set) var flaw: Flaw?
  private let receiver: any XMLReceiver
  private var context: xmlParserCtxtPtr?
  private var tags = TagGuard()
  private var isAtStart = true
  private var depth = 0
  /// The open elements that declare namespaces, and how many they declare together.
  private var declaring: [(depth: Int, spaces: Int)] = []
  private var spacesInScope = 0
  /// Namespaces by their place in the parser's dictionary, which holds each once.
  private var known: UnsafePointer<UInt8>?
  private var foreign: UnsafePointer<UInt8>?

  private static let depth = 64
  /// Namespaces that may be declared at one place, by all elements around it.
  private static let namespaces = 64
  /// Different names of elements, attributes and namespaces; looking one up takes time in
  /// proportion once there are tens of thousands. A workbook has some hundred.
  private static let names = 5_000
  private static let ready: Void = xmlInitParser()

  init(_ receiver: any XMLReceiver) {
    self.receiver = receiver
    Self.ready
    var handler = Self.handler
    let this = Unmanaged.passUnretained(self).toOpaque()
    context = xmlCreatePushParserCtxt(&handler, this, nil, 0, nil)
    let options = XML_PARSE_NONET.rawValue | XML_PARSE_IGNORE_ENC.rawValue
    xmlCtxtUseOptions(context, Int32(options))
  }

  deinit { xmlFreeParserCtxt(context) }

  /// Parses on; false once something is wrong.
  func feed(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    if isAtStart, !Self.isPlain(bytes) { flaw = .encoding }
    isAtStart = false
    guard flaw == nil, let base = bytes.baseAddress else { return flaw == nil }
    guard tags.admits(bytes) else {
      flaw = .excessive
      return false
    }
    base.withMemoryRebound(to: CChar.self, capacity: bytes.count) {
      _ = xmlParseChunk(context, $0, Int32(bytes.count), 0)
    }
    checkForm()
    return flaw == nil
  }

  /// Says that no more follows; false when something is wrong.
  func finish() -> Bool {
    guard flaw == nil else { return false }
    xmlParseChunk(context, nil, 0, 1)
    checkForm()
    return flaw == nil
  }

  private func checkForm() {
    guard flaw == nil, let context else { return }
    if xmlDictSize(context.pointee.dict) > Self.names { flaw = .excessive }
    guard context.pointee.wellFormed == 0 else { return }
    let line = context.pointee.input.map { Int($0.pointee.line) } ?? 0
    flaw = .malformed(line: line)
  }

  /// True for text that the parser takes for UTF-8: in others, markup is not made of the bytes
  /// that `TagGuard` looks for.
  private static func isPlain(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let bytes = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    guard let first = bytes.first, first == 0x3C || first <= 0x20 else { return false }
    return first != 0 && bytes.dropFirst().first != 0
  }

  private func stop(_ flaw: Flaw) {
    if self.flaw == nil { self.flaw = flaw }
    xmlStopParser(context)
  }
}

// What the parser calls.
extension XMLStream {
  private static var handler: xmlSAXHandler {
    var handler = xmlSAXHandler()
    handler.initialized = UInt32(XML_SAX2_MAGIC)
    handler.internalSubset = { this, _, _, _ in XMLStream.call(this) { $0.stop(.documentType) } }
    handler.startElementNs = { this, name, _, space, spaces, _, attributes, _, fields in
      guard let name else { return }
      let element = (name, attributes, fields)
      XMLStream.call(this) { $0.start(element, in: space, declaring: spaces) }
    }
    handler.endElementNs = { this, name, _, space in
      guard let name else { return }
      XMLStream.call(this) { $0.end(name, in: space) }
    }
    handler.characters = { this, bytes, count in
      let bytes = UnsafeBufferPointer(start: bytes, count: Int(count))
      XMLStream.call(this) { $0.text(bytes) }
    }
    handler.ignorableWhitespace = handler.characters
    // The parser lets bytes of no UTF-8, such as an overlong form, pass in a CDATA section alone.
    handler.cdataBlock = { this, bytes, count in
      let bytes = UnsafeBufferPointer(start: bytes, count: Int(count))
      var utf8 = UTF8Count()
      utf8.add(bytes)
      XMLStream.call(this) { utf8.invalid == 0 ? $0.text(bytes) : $0.stop(.encoding) }
    }
    // Without it the parser would print; what is wrong is asked of it afterwards.
    handler.serror = { _, _ in }
    return handler
  }

  /// Calls the stream that the parser was given, which lives as long as the parser.
  @inline(__always)
  private static func call(_ this: UnsafeMutableRawPointer?, _ body: (XMLStream) -> Void) {
    guard let this else { return }
    body(Unmanaged<XMLStream>.fromOpaque(this).takeUnretainedValue())
  }

  private typealias Fields = UnsafeMutablePointer<UnsafePointer<UInt8>?>?

  private func start(
    _ element: (UnsafePointer<UInt8>, Int32, Fields), in space: UnsafePointer<UInt8>?,
    declaring spaces: Int32
  ) {
    depth += 1
    guard flaw == nil else { return }
    if spaces > 0 {
      declaring.append((depth, Int(spaces)))
      spacesInScope += Int(spaces)
    }
    guard depth <= Self.depth, spacesInScope <= Self.namespaces else { return stop(.excessive) }
    guard isKnown(space) else { return }
    let (name, count, fields) = element
    receiver.start(
      XMLElement(name: XMLName(name), fields: fields, attributeCount: Int(count)))
    if receiver.hasFault { stop(.stopped) }
  }

  private func end(_ name: UnsafePointer<UInt8>, in space: UnsafePointer<UInt8>?) {
    if let last = declaring.last, last.depth == depth {
      spacesInScope -= last.spaces
      declaring.removeLast()
    }
    depth -= 1
    guard flaw == nil, isKnown(space) else { return }
    receiver.end(XMLName(name))
    if receiver.hasFault { stop(.stopped) }
  }

  private func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard flaw == nil else { return }
    receiver.text(bytes)
    if receiver.hasFault { stop(.stopped) }
  }

  private func isKnown(_ space: UnsafePointer<UInt8>?) -> Bool {
    guard let space else { return false }
    if space == known { return true }
    if space == foreign { return false }
    if workbookNamespaces.contains(String(cString: space)) {
      known = space
      return true
    }
    foreign = space
    return false
  }
}

/// Spreadsheets as in ECMA-376 part 4 (transitional) and part 1 (strict), and the relationships
/// between parts (part 2).
private let workbookNamespaces: Set = [
  "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  "http://purl.oclc.org/ooxml/spreadsheetml/main",
  "http://schemas.openxmlformats.org/package/2006/relationships",
]

extension ZipArchive {
  /// Parses a part. Faults: the receiver's, those of `read`, `damaged_workbook`,
  /// `document_type_in_workbook`.
  func parse(_ part: String, into receiver: some XMLReceiver) throws(Faults) {
    let stream = XMLStream(receiver)
    try read(part) { stream.feed($0) }
    if !stream.finish(), let flaw = stream.flaw {
      throw Faults([receiver.fault ?? flaw.diagnostic(shown, part)])
    }
  }
}

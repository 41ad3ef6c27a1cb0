/// Texts one after the other in one piece of memory: a million ids are no million strings.
public struct TextList: Sendable, Equatable, RandomAccessCollection, ExpressibleByArrayLiteral {
  private var bytes: [UInt8] = []
  /// Where each text ends.
  private var ends: [UInt32] = []

  public init() {}

  public init(arrayLiteral texts: String...) { self.init(texts) }

  public init(_ texts: some Sequence<String>) {
    for text in texts { append(Array(text.utf8)[...]) }
  }

  /// - Parameters:
  ///   - bytes: UTF-8, at most 4 GB.
  ///   - ends: where each text ends, ascending.
  public init(utf8 bytes: [UInt8], ends: [UInt32]) {
    precondition(ends.last.map { Int($0) == bytes.count } ?? bytes.isEmpty)
    self.bytes = bytes
    self.ends = ends
  }

  public var startIndex: Int { 0 }
  public var endIndex: Int { ends.count }

  public subscript(place: Int) -> String { String(decoding: utf8(of: place), as: UTF8.self) }

  /// The bytes of one text.
  public func utf8(of place: Int) -> ArraySlice<UInt8> {
    bytes[(place == 0 ? 0 : Int(ends[place - 1]))..<Int(ends[place])]
  }

  /// Only these, in this order.
  public func keeping(_ places: [Int]) -> TextList {
    var kept = TextList()
    kept.ends.reserveCapacity(places.count)
    for place in places { kept.append(utf8(of: place)) }
    return kept
  }

  public mutating func append(_ text: ArraySlice<UInt8>) {
    bytes += text
    ends.append(UInt32(bytes.count))
  }
}

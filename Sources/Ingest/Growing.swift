/// Memory that doubles when it is full; whoever holds it gives it back.
struct Growing<Element> {
  private var buffer = UnsafeMutableBufferPointer<Element>.allocate(capacity: 64)
  private(set) var count = 0

  subscript(place: Int) -> Element { buffer[place] }

  func part(_ range: Range<Int>) -> UnsafeBufferPointer<Element> {
    UnsafeBufferPointer(rebasing: buffer[range])
  }

  mutating func append(_ element: Element) {
    reserve(count + 1)
    (buffer.baseAddress.map { $0 + count })?.initialize(to: element)
    count += 1
  }

  mutating func append(_ elements: UnsafeBufferPointer<Element>) {
    reserve(count + elements.count)
    _ = UnsafeMutableBufferPointer(rebasing: buffer[count...]).initialize(from: elements)
    count += elements.count
  }

  /// Everything, until more is appended.
  var all: UnsafeBufferPointer<Element> { part(0..<count) }

  /// Makes room for so many in all.
  mutating func reserve(_ wanted: Int) {
    guard wanted > buffer.count else { return }
    let larger = UnsafeMutableBufferPointer<Element>.allocate(
      capacity: Swift.max(wanted, 2 * buffer.count))
    _ = larger.moveInitialize(fromContentsOf: buffer[..<count])
    buffer.deallocate()
    buffer = larger
  }

  func deallocate() { buffer.deallocate() }
}

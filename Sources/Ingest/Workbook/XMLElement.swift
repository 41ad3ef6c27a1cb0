internal import Survey

/// The local name of an element, small enough to be compared in one step.
///
/// Two names can share a number; only a file that sets out to can make them, and gains nothing
/// that the right name would not give it.
struct XMLName: Equatable {
  private let number: UInt64

  init(_ name: UnsafePointer<UInt8>) {
    var number: UInt64 = 0
    var place = 0
    while name[place] != 0 {
      number = number &* 257 &+ UInt64(name[place])
      place += 1
    }
    self.number = number
  }

  init(_ name: String) {
    number = name.utf8.reduce(0) { $0 &* 257 &+ UInt64($1) }
  }
}

/// The beginning of an element, valid while it is being told of.
struct XMLElement {
  typealias Pointer = UnsafePointer<UInt8>
  let name: XMLName
  /// For each attribute: local name, prefix, namespace, begin of the value, end of the value.
  let fields: UnsafeMutablePointer<Pointer?>?
  let attributeCount: Int

  /// The local name when it is one letter without namespace; 0 otherwise.
  @inline(__always)
  func letter(_ attribute: Int) -> UInt8 {
    guard let fields, let name = fields[5 * attribute], fields[5 * attribute + 2] == nil,
      name[0] != 0, name[1] == 0
    else { return 0 }
    return name[0]
  }

  @inline(__always)
  func value(_ attribute: Int) -> UnsafeBufferPointer<UInt8> {
    guard let fields, let begin = fields[5 * attribute + 3], let end = fields[5 * attribute + 4]
    else { return UnsafeBufferPointer(start: nil, count: 0) }
    return UnsafeBufferPointer(start: begin, count: begin.distance(to: end))
  }

  /// The value of an attribute without namespace; nil when there is none.
  subscript(_ name: String) -> String? { text(name, isQualified: false) }

  /// The value of an attribute with a namespace, such as `r:id`, by its local name.
  func qualified(_ name: String) -> String? { text(name, isQualified: true) }

  private func text(_ name: String, isQualified: Bool) -> String? {
    guard let fields else { return nil }
    for attribute in 0..<attributeCount {
      guard let found = fields[5 * attribute], String(cString: found) == name,
        (fields[5 * attribute + 2] != nil) == isQualified
      else { continue }
      return String(decoding: value(attribute), as: UTF8.self)
    }
    return nil
  }

  /// True for `1` and `true`.
  func flag(_ name: String) -> Bool {
    let text = self[name]
    return text == "1" || text == "true"
  }
}

/// Is told what stands in a part, in order. Elements in other namespaces than those of workbooks
/// are passed over; what stands in them is told of as if they were not there.
protocol XMLReceiver: AnyObject {
  /// What is wrong, once something is: nothing more is read then.
  var fault: Diagnostic? { get }
  /// The same in short, since it is asked for after every call.
  var hasFault: Bool { get }
  func start(_ element: XMLElement)
  func end(_ name: XMLName)
  /// A piece of text; the next piece may go on where it ends.
  func text(_ bytes: UnsafeBufferPointer<UInt8>)
}

extension XMLReceiver {
  var hasFault: Bool { fault != nil }
}

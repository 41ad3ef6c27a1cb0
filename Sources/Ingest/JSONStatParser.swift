internal import Survey

/// Takes a JSON-stat text apart and collects what is wrong with it.
struct JSONStatParser {
  let text: JSONText
  private let shown: String
  private(set) var root: [String: Int] = [:]
  private(set) var faults: [Diagnostic] = []
  /// Categories of all dimensions so far.
  private var categories = 0

  /// More than any statistics bank hands out at once, and few enough to hold.
  private static let mostKeys = 200_000
  /// Whoever made the file will not read more.
  private static let mostFaults = 20

  init(_ text: JSONText, shown: String) {
    self.text = text
    self.shown = shown
    root = members(at: text.root)
  }

  mutating func fault(
    _ rule: String, at place: Int, _ message: String,
    advice: String = "Fetch the file again; if it is the same, tell the source."
  ) {
    guard faults.count < Self.mostFaults else { return }
    faults.append(
      Diagnostic(
        .config, rule: rule, at: text.bytes.place(of: place, shown), message, advice: advice))
  }

  /// The members of an object by key; a key that stands twice is a fault. Nothing for any other
  /// value.
  private mutating func members(at object: Int) -> [String: Int] {
    guard text.kind(object) == .object, isOfFairSize(object) else { return [:] }
    var members: [String: Int] = [:]
    for member in text.contents(object) {
      let key = text.string(member.key) ?? ""
      if members.updateValue(member.value, forKey: key) != nil {
        fault(
          "duplicate_key", at: member.key, "the key `\(key.prefix(60))` stands twice in one object")
      }
    }
    return members
  }

  /// False, with a fault, for an object or array of more members than are held.
  private mutating func isOfFairSize(_ container: Int) -> Bool {
    var count = 0
    for _ in text.contents(container) {
      count += 1
      guard count <= Self.mostKeys else {
        fault("too_large", at: container, "more than \(Self.mostKeys) members stand in one place")
        return false
      }
    }
    return true
  }

  /// The members of an object of the dataset.
  mutating func members(_ key: String) -> [String: Int] { root[key].map { members(at: $0) } ?? [:] }

  // MARK: Class

  /// Only a dataset of version 2 holds one table.
  mutating func checkClass() throws(Faults) {
    let missing = ["id", "size", "dimension", "value"].filter { root[$0] == nil }
    let declared = root["class"].flatMap(text.string)
    if missing.isEmpty, declared == "dataset" || root["class"] == nil { return }
    switch declared {
    case "dataset":
      for key in missing {
        fault("missing_key", at: text.root, "the dataset has no `\(key)`")
      }
    case "collection":
      refuse("it is a collection, which only points to datasets", "Save one of its datasets.")
    case "dimension": refuse("it is a dimension, without values", "Save the dataset itself.")
    default:
      refuse(
        "it is not a JSON-stat dataset",
        "Ask the source for `json-stat2`; older JSON-stat and other JSON are not read.")
    }
    throw Faults(faults)
  }

  private mutating func refuse(_ message: String, _ advice: String) {
    fault("not_json_stat", at: text.root, message, advice: advice)
  }

  // MARK: Dimensions

  mutating func dimensions() -> [JSONStatDimension] {
    let ids = strings("id")
    let sizes = wholeNumbers("size")
    guard faults.isEmpty else { return [] }
    guard ids.count == sizes.count else {
      fault(
        "wrong_size", at: root["size"] ?? text.root,
        "there are \(sizes.count) sizes for \(ids.count) dimensions")
      return []
    }
    let declared = members("dimension")
    return zip(ids, sizes).compactMap { id, size in
      guard let place = declared[id.text], text.kind(place) == .object else {
        fault("missing_key", at: id.place, "`dimension` has no object `\(id.text.prefix(60))`")
        return nil
      }
      return dimension(id.text, size: size, at: place)
    }
  }

  private mutating func strings(_ key: String) -> [(text: String, place: Int)] {
    guard let array = root[key], isOfFairSize(array) else { return [] }
    var seen: Set<String> = []
    return text.contents(array).compactMap { element in
      guard let string = text.string(element.value), !string.isEmpty, seen.insert(string).inserted
      else {
        fault(
          "bad_category", at: element.value, "an element of `\(key)` is no string of its own")
        return nil
      }
      return (string, element.value)
    }
  }

  private mutating func wholeNumbers(_ key: String) -> [Int] {
    guard let array = root[key], isOfFairSize(array) else { return [] }
    return text.contents(array).compactMap { element in
      if let number = text.wholeNumber(element.value) { return number }
      fault("wrong_size", at: element.value, "an element of `\(key)` is no whole number from 0")
      return nil
    }
  }

  private mutating func dimension(_ id: String, size: Int, at place: Int) -> JSONStatDimension? {
    let own = members(at: place)
    let category = own["category"].map { members(at: $0) } ?? [:]
    let labels = category["label"].map { members(at: $0) } ?? [:]
    let known = faults.count
    let codes: [[UInt8]]?
    if let index = category["index"] {
      codes = text.kind(index) == .object ? ordered(index, size) : listed(index)
    } else {
      // A dimension of one category may leave its index out.
      codes = labels.keys.count == 1 ? labels.keys.map { Array($0.utf8) } : nil
    }
    guard faults.count == known else { return nil }
    guard let codes, codes.count == size else {
      fault(
        "wrong_size", at: category["index"] ?? place,
        "the dimension `\(id.prefix(60))` has \(codes?.count ?? 0) categories where its size is \(size)"
      )
      return nil
    }
    categories += size
    guard categories <= Self.mostKeys else {
      fault("too_large", at: place, "there are more than \(Self.mostKeys) categories")
      return nil
    }
    return JSONStatDimension(
      id: id, label: own["label"].flatMap(text.string), codes: codes,
      labels: labels.compactMapValues(text.string))
  }

  /// `["M", "F"]`
  private mutating func listed(_ index: Int) -> [[UInt8]]? {
    guard isOfFairSize(index) else { return nil }
    var seen: Set<[UInt8]> = []
    var codes: [[UInt8]] = []
    for element in text.contents(index) {
      guard text.kind(element.value) == .string else {
        fault("bad_category", at: element.value, "a category is no string")
        return nil
      }
      let code = text.stringBytes(element.value)
      guard seen.insert(code).inserted else {
        fault("bad_category", at: element.value, "a category stands twice")
        return nil
      }
      codes.append(code)
    }
    return codes
  }

  /// `{"M": 0, "F": 1}`: the places are those from 0 to `size` − 1, each once.
  private mutating func ordered(_ index: Int, _ size: Int) -> [[UInt8]]? {
    let members = members(at: index)
    guard members.count == size else { return members.keys.map { Array($0.utf8) } }
    var codes = [[UInt8]?](repeating: nil, count: size)
    // In the order of the file, so that the same fault is found each time.
    for (code, value) in members.sorted(by: { $0.value < $1.value }) {
      guard let place = text.wholeNumber(value), place < size, codes[place] == nil else {
        fault(
          "bad_category", at: value,
          "the place of a category is no whole number from 0 to \(size - 1) of its own")
        return nil
      }
      codes[place] = Array(code.utf8)
    }
    return codes.compactMap(\.self)
  }

  /// Nil, with a fault, when there are more cells than can be counted.
  mutating func cellCount(_ dimensions: [JSONStatDimension]) -> Int? {
    var count = 1
    for dimension in dimensions {
      let (product, overflow) = count.multipliedReportingOverflow(by: dimension.codes.count)
      guard !overflow else {
        fault("wrong_size", at: root["size"] ?? text.root, "there are more cells than a file holds")
        return nil
      }
      count = product
    }
    return count
  }
}

extension [UInt8] {
  /// Line and column, from 1, of a byte; columns count characters.
  func place(of byte: Int, _ file: String) -> Diagnostic.Place {
    var (line, column) = (1, 1)
    for byte in self[..<Swift.min(byte, count)] {
      if byte == 0x0A {
        (line, column) = (line + 1, 1)
      } else if byte & 0xC0 != 0x80 {
        column += 1
      }
    }
    return .config(file: file, line: line, column: column)
  }
}

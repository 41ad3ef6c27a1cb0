extension IndicatorModel {
  /// The model that is compiled in, trained on the whole of the labelled corpus.
  ///
  /// Made by `indikator classify --train`; a test fails when the rules have changed since.
  public static let shipped =
    IndicatorModel(encoded: ModelWeights.encoded, madeWith: nil)
    ?? FittedWeights(
      columns: [[Double]](
        repeating: [Double](repeating: 0, count: Features.count), count: outputs)
    ).quantised(Sharpness())

  /// Whether the compiled weights fit the compiled rules.
  public static var isShippedCurrent: Bool { IndicatorModel(encoded: ModelWeights.encoded) != nil }

  private static let digits = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)
  /// By byte; −1: not a digit.
  private static let valueOfDigit: [Int] = (0..<256).map { byte in
    digits.firstIndex(of: UInt8(byte)) ?? -1
  }

  /// The model as text: a head of `name value` lines, then two characters (12 bits) per weight,
  /// 98 in a line; a run of rows of zeros is `.` and its length in two characters. Between them stand
  /// the marks of the texts that it was trained on.
  public var encoded: String {
    var body: [UInt8] = []
    var zeroRows = 0
    func endRun() {
      while zeroRows > 0 {
        let run = min(zeroRows, 4095)
        body += [UInt8(ascii: "."), Self.digits[run / 64], Self.digits[run % 64]]
        zeroRows -= run
      }
    }
    for row in 0..<Features.count {
      let cells = weights[row * Self.outputs..<(row + 1) * Self.outputs]
      if cells.allSatisfy({ $0 == 0 }) {
        zeroRows += 1
        continue
      }
      endRun()
      for weight in cells {
        let code = Int(weight) + 2048
        body += [Self.digits[code / 64], Self.digits[code % 64]]
      }
    }
    endRun()
    let head = [
      "fingerprint \(Features.fingerprint)",
      "steps " + steps.map { "\($0)" }.joined(separator: " "),
      "sharpness \(sharpness.role) \(sharpness.quality) \(sharpness.both)",
    ]
    let marks = stride(from: 0, to: texts.count, by: 11).map { start in
      "texts "
        + texts[start..<min(start + 11, texts.count)].map { String($0, radix: 16) }
        .joined(separator: " ")
    }
    let lines = stride(from: 0, to: body.count, by: 98).map {
      String(decoding: body[$0..<min($0 + 98, body.count)], as: UTF8.self)
    }
    return (head + marks + lines).joined(separator: "\n")
  }

  /// Reads what `encoded` writes; nil when the text is damaged or was made with other rules.
  public init?(encoded: String) {
    self.init(encoded: encoded, madeWith: Features.fingerprint)
  }

  /// - Parameter fingerprint: of the rules that the weights must have been made with; nil: a test has
  ///   seen to that, and there is no need to work it out at each start.
  private init?(encoded: String, madeWith fingerprint: UInt64?) {
    let lines = encoded.split(separator: "\n")
    guard lines.count > 3, fingerprint.map({ lines[0] == "fingerprint \($0)" }) ?? true else {
      return nil
    }
    let steps = lines[1].split(separator: " ").dropFirst().compactMap { Double($0) }
    let factors = lines[2].split(separator: " ").dropFirst().compactMap { Double($0) }
    guard steps.count == Self.outputs, factors.count == 3 else { return nil }
    let marks = lines[3...].prefix { $0.hasPrefix("texts ") }
    let texts = marks.flatMap { line in
      line.split(separator: " ").dropFirst().compactMap { UInt32($0, radix: 16) }
    }
    guard let weights = Self.decode(lines[marks.endIndex...].flatMap { $0.utf8 }) else {
      return nil
    }
    self.init(
      weights: weights, steps: steps,
      sharpness: Sharpness(role: factors[0], quality: factors[1], both: factors[2]), texts: texts)
  }

  private static func decode(_ body: [UInt8]) -> [Int16]? {
    var weights: [Int16] = []
    weights.reserveCapacity(Features.count * outputs)
    let valueOfDigit = valueOfDigit
    var at = 0
    while at < body.count {
      let isRun = body[at] == UInt8(ascii: ".")
      if isRun { at += 1 }
      guard at + 1 < body.count else { return nil }
      let (high, low) = (valueOfDigit[Int(body[at])], valueOfDigit[Int(body[at + 1])])
      guard high >= 0, low >= 0 else { return nil }
      let code = high * 64 + low
      if isRun {
        weights += repeatElement(0, count: code * outputs)
      } else {
        weights.append(Int16(code - 2048))
      }
      at += 2
    }
    return weights.count == Features.count * outputs ? weights : nil
  }

  /// The Swift file that carries the model in the repository.
  public var sourceFile: String {
    """
    // Made by `indikator classify --train`; not written by hand. See `IndicatorModel.encoded`.
    enum ModelWeights {
      static let encoded = \"\"\"
    \(encoded.split(separator: "\n").map { "    " + $0 }.joined(separator: "\n"))
        \"\"\"
    }

    """
  }
}

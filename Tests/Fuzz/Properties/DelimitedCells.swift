import Foundation
import Responses

/// What a cell must be read as, where that is beyond doubt: the answer in scale points or the
/// missing kind, in words; nil where it is not worth saying what a reader should make of it.
struct DelimitedCells {
  /// Of the file.
  let decimal: Character

  /// By place of the item in the questionnaire of `DelimitedOptions`.
  func expected(_ item: Int, _ field: PlainField) -> String? {
    let bytes = field.trimmed
    guard !bytes.isEmpty else { return "notAnswered" }
    guard bytes.allSatisfy({ $0 < 0x80 }) else { return nil }
    let text = String(decoding: bytes, as: UTF8.self)
    if item == 1, let word = ["Ja": "1.0", "Nei, aldri": "2.0", "Vet ikke": "dontKnow"][text] {
      return word
    }
    guard let (number, sign) = plainNumber(text) else {
      let isWord = bytes.contains { byte in
        (0x41...0x5A).contains(byte & 0xDF) && byte & 0xDF != 0x45
      }
      return isWord ? "outOfRange" : nil
    }
    let isWhole = number == number.rounded()
    let isRead = sign == nil || sign == decimal
    switch item {
    case 0:
      if number == 8 { return "notAsked" }
      if number == 9 { return "dontKnow" }
      return isWhole && (1...6).contains(number) ? "\(number)" : "outOfRange"
    case 1: return number == -111 ? "2.0" : "outOfRange"
    case 2:
      if number == 9 { return "dontKnow" }
      return isRead && (1...6).contains(number) ? "\(number)" : "outOfRange"
    default:
      if number == -7 { return "notAsked" }
      return isRead && isWhole && (0...1000).contains(number) ? "\(number)" : "outOfRange"
    }
  }

  /// Up to nine digits with at most four decimals, no more; and the decimal sign.
  func plainNumber(_ text: String) -> (Double, Character?)? {
    let digits = text.hasPrefix("-") ? text.dropFirst() : text[...]
    let sign = digits.first { $0 == "," || $0 == "." }
    let parts = digits.split(omittingEmptySubsequences: false) { $0 == "," || $0 == "." }
    guard (1...2).contains(parts.count), (1...9).contains(parts[0].utf8.count),
      parts.count == 1 || (1...4).contains(parts[1].utf8.count),
      parts.allSatisfy({ $0.utf8.allSatisfy { 0x30...0x39 ~= $0 } }),
      let number = Double(text.replacing(",", with: "."))
    else { return nil }
    return (number + 0, sign)
  }
}

extension AnswerColumn {
  /// A cell in the words of `DelimitedCells`.
  func words(_ row: Int) -> String {
    if let value = value(row) { return "\(value + 0)" }
    return missing(row).map { "\($0)" } ?? "?"
  }
}

import Foundation
import Survey

@testable import Classification

/// The labelled corpus of `SampleData/corpus`, read by a reader of its own.
enum Corpus {
  static let rows: [LabelledIndicator] = load("indicators.csv", "alternatives.csv")
  /// What the program's model is trained on beside the corpus.
  static let published: [LabelledIndicator] = load("published.csv", "published-alternatives.csv")

  private static var folder: URL {
    URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "SampleData/corpus")
  }

  private static func load(_ file: String, _ alternatives: String) -> [LabelledIndicator] {
    guard let indicators = table(file), let others = table(alternatives) else {
      return []
    }
    let alternatives = Dictionary(grouping: others) { $0["id"] ?? "" }
    return indicators.compactMap { row in
      let also = alternatives[row["id"] ?? ""] ?? []
      func values(_ field: String) -> [String] {
        also.filter { $0["also_acceptable_field"] == field }
          .compactMap { $0["also_acceptable_value"] }
      }
      guard let role = row["role"].flatMap(IndicatorRole.init),
        let quality = row["quality"].flatMap(IndicatorQuality.init),
        let position = row["role_position"].flatMap(Double.init)
      else { return nil }
      return LabelledIndicator(
        text: row["text"] ?? "", unit: row["unit"] ?? "", role: role, quality: quality,
        position: position, isAmbiguous: row["ambiguous"] == "yes", group: row["group"] ?? "",
        source: row["source"] ?? "",
        otherRoles: values("role").compactMap(IndicatorRole.init),
        otherQualities: values("quality").compactMap(IndicatorQuality.init))
    }
  }

  private static func table(_ name: String) -> [[String: String]]? {
    guard let text = try? String(contentsOf: folder.appending(path: name), encoding: .utf8) else {
      return nil
    }
    let lines = text.split(whereSeparator: \.isNewline).map { cells(String($0)) }
    return lines.dropFirst().map { cells in
      Dictionary(zip(lines[0], cells), uniquingKeysWith: { first, _ in first })
    }
  }

  /// The corpus has quoted commas and doubled quotes, but no line breaks inside cells.
  private static func cells(_ line: String) -> [String] {
    var cells = [""]
    var isQuoted = false
    for character in line {
      if character == "\"" {
        if !isQuoted, cells[cells.count - 1].isEmpty == false { cells[cells.count - 1] += "\"" }
        isQuoted.toggle()
      } else if character == ",", !isQuoted {
        cells.append("")
      } else {
        cells[cells.count - 1].append(character)
      }
    }
    return cells
  }
}

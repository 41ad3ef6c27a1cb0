/// A reader of the same files that shares nothing with the room: text in a String, one scalar at a
/// time, one dictionary a row. Knows only the items of `Sample.questionnaire` with codes 1…6, 8, 9.
struct NaiveReader {
  struct Row: Equatable {
    let number: Int
    let unit: Int
    let id: String
    let cells: [String]
  }
  var rows: [Row] = []
  var rejected: [Int] = []

  init(_ text: String, delimiter: Character, items: [String]) {
    let records = Self.records(text, delimiter: delimiter)
    let header = records[0].map(\.text)
    var ids: Set<String> = []
    for (place, record) in records.enumerated().dropFirst() {
      if record.count == 1, record[0].text.isEmpty, !record[0].quoted { continue }
      let cells = record.map { $0.text.filter { $0 != " " } }
      if record.count != header.count || record.contains(where: \.broken) {
        rejected.append(place + 1)
        continue
      }
      let named = Dictionary(uniqueKeysWithValues: zip(header, cells))
      let id = named["id"] ?? ""
      if !id.isEmpty, !ids.insert(id).inserted {
        rejected.append(place + 1)
        continue
      }
      let unit = ["skole": 1, "Barnehagen": 2, "b": 2][named["unit"] ?? ""] ?? 0
      rows.append(
        Row(
          number: place + 1, unit: unit, id: id, cells: items.map { Self.cell(named[$0] ?? "") }))
    }
  }

  static func cell(_ text: String) -> String {
    if text.isEmpty { return "notAnswered" }
    guard let number = Double(text.replacing(",", with: ".")) else { return "outOfRange" }
    if number == 8 { return "notAsked" }
    if number == 9 { return "dontKnow" }
    return (1...6).contains(Int(number)) && number == number.rounded() ? "\(number)" : "outOfRange"
  }

  struct Field {
    var text = ""
    var quoted = false
    var broken = false
  }

  static func records(_ text: String, delimiter: Character) -> [[Field]] {
    var scalars = Array(text.unicodeScalars)
    scalars.append("\u{3}")
    var records: [[Field]] = []
    var record: [Field] = []
    var field = Field()
    var inside = false
    var place = 0
    while place < scalars.count {
      let scalar = scalars[place]
      place += 1
      if inside {
        if scalar != "\"" {
          field.text.unicodeScalars.append(scalar)
        } else if scalars[place] == "\"" {
          field.text += "\""
          place += 1
        } else {
          inside = false
        }
      } else if scalar == "\"", field.text.isEmpty, !field.quoted {
        inside = true
        field.quoted = true
      } else if Character(scalar) == delimiter {
        record.append(field)
        field = Field()
      } else if scalar == "\n" || scalar == "\r" || scalar == "\u{3}" {
        if scalar == "\u{3}", record.isEmpty, field.text.isEmpty, !field.quoted { break }
        if scalar == "\r", scalars[place] == "\n" { place += 1 }
        record.append(field)
        records.append(record)
        record = []
        field = Field()
      } else {
        field.broken = field.broken || field.quoted
        field.text.unicodeScalars.append(scalar)
      }
    }
    return records
  }
}

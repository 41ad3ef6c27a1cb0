/// Writes a unit list: RFC 4180, UTF-8, comma.
enum UnitListText {
  static func text(_ rows: [UnitList.Row]) -> String {
    var text = "unit,name,parent,type,leader\n"
    for row in rows {
      text +=
        [row.id, row.name, row.parent, row.type, row.leader].map(field).joined(separator: ",")
        + "\n"
    }
    return text
  }

  private static func field(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { ",;\"\t\r\n".unicodeScalars.contains($0) }) else {
      return text
    }
    return "\"" + text.replacing("\"", with: "\"\"") + "\""
  }
}

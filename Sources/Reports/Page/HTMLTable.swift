/// A data table with a caption; the first cell of each row is the row's heading.
struct HTMLTable {
  struct Column {
    let title: String
    /// Numbers stand to the right, words to the left.
    let isNumber: Bool
    static func words(_ title: String) -> Column { Column(title: title, isNumber: false) }
    static func number(_ title: String) -> Column { Column(title: title, isNumber: true) }
  }
  struct Row {
    var heading: HTML
    /// Depth in the organisation, 0 the root; moves the heading in.
    var depth = 0
    var cells: [HTML]
    /// One text in place of all cells, such as why they are hidden.
    var whole: HTML?

    init(_ heading: HTML, _ cells: [HTML], depth: Int = 0) {
      self.heading = heading
      self.cells = cells
      self.depth = depth
    }
    init(_ heading: HTML, whole: HTML, depth: Int = 0) {
      self.init(heading, [], depth: depth)
      self.whole = whole
    }
  }

  let caption: String
  let columns: [Column]
  var rows: [Row] = []

  /// Without the columns in which no row says anything.
  private var trimmed: HTMLTable {
    let kept = columns.indices.filter { place in
      place == 0 || rows.contains { $0.whole == nil && !$0.cells[place - 1].text.isEmpty }
    }
    guard kept.count > 1, kept.count < columns.count else { return self }
    var table = HTMLTable(caption: caption, columns: kept.map { columns[$0] })
    table.rows = rows.map { row in
      var row = row
      if row.whole == nil { row.cells = kept.dropFirst().map { row.cells[$0 - 1] } }
      return row
    }
    return table
  }

  var html: HTML { trimmed.markup }

  /// The table in a region that can be scrolled by keyboard where the screen is narrow.
  private var markup: HTML {
    var html: HTML = """
      <div class="scroll" role="region" aria-label="\(caption)" tabindex="0"><table>
      <caption><span>\(caption)</span></caption>
      <thead><tr>\(columns.map(heading).joined())</tr></thead>
      <tbody>

      """
    for row in rows { html += body(of: row) }
    html += "</tbody></table></div>\n"
    return html
  }

  private func heading(_ column: Column) -> HTML {
    column.isNumber
      ? "<th scope=\"col\" class=\"n\">\(column.title)</th>"
      : "<th scope=\"col\">\(column.title)</th>"
  }

  private func body(of row: Row) -> HTML {
    var html: HTML =
      row.depth == 0
      ? "<tr><th scope=\"row\">\(row.heading)</th>"
      : "<tr><th scope=\"row\" class=\"d\(min(row.depth, 6))\">\(row.heading)</th>"
    if let whole = row.whole {
      html += "<td colspan=\"\(columns.count - 1)\" class=\"hidden\">\(whole)</td>"
    }
    for (column, cell) in zip(columns.dropFirst(), row.cells) {
      html += column.isNumber ? "<td class=\"n\">\(cell)</td>" : "<td>\(cell)</td>"
    }
    html += "</tr>\n"
    return html
  }
}

/// Looks for the header of a sheet: the first row with something in at least two cells. What
/// stands above is taken for titles and remarks.
struct HeaderSearch {
  struct Cell {
    let place: CellReference
    let text: String
    let remark: CellRemark?
  }
  private var cells: [Cell] = []
  /// Bytes held of the present row.
  private(set) var bytes = 0
  /// The first row with something in any cell.
  private(set) var firstFilledRow: Int?

  mutating func add(_ cell: Cell) {
    cells.append(cell)
    bytes += cell.text.utf8.count + MemoryLayout<Cell>.stride
  }

  /// The cells of the row that has ended when it is the one looked for.
  mutating func endRow() -> [Cell]? {
    guard !cells.isEmpty else { return nil }
    defer {
      cells.removeAll(keepingCapacity: true)
      bytes = 0
    }
    let filled = cells.count { !$0.text.trimmed.isEmpty }
    if filled > 0, firstFilledRow == nil { firstFilledRow = cells[0].place.row }
    return filled > 1 ? cells : nil
  }
}

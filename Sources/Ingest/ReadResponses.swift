public import Survey

/// Reads the microdata file of one wave.
///
/// Every row below the header is accepted or rejected with a reason; blank lines, rows that are not
/// wanted and rows of weight 0 are counted.
/// Cells become values or missing kinds by the codebook; a code that it does not declare stops the
/// wave or becomes `outOfRange`, as the scale says. Faults are collected and thrown together: of
/// the header first (kind config), then of the data (kind data: `undeclared_code`, `bad_weight`,
/// `unclosed_quote`, `invalid_encoding`, `nul_byte`, `changed_file`), never with an answer in their
/// text. `all_rows_rejected` comes alone.
public func readResponses(_ request: ResponseFile, effort: ReadingEffort = ReadingEffort())
  throws(Faults) -> ReadResponses
{
  let opened = try OpenedTable(request.table)
  let read = try readBlocks(opened, request, effort)
  guard read.encodingIsDoubtful, opened.format.declared.encoding == nil,
    !opened.format.hasByteOrderMark
  else { return try read.responses() }
  // The beginning was plain ASCII, or UTF-8 by chance; the rest is not UTF-8.
  let reopened = try OpenedTable(request.table.encoded(in: .windows1252))
    .asDetected(request.table.textFormat)
  return try readBlocks(reopened, request, effort).responses()
}

private func readBlocks(_ opened: OpenedTable, _ request: ResponseFile, _ effort: ReadingEffort)
  throws(Faults) -> ResponseAssembly
{
  let columns = ColumnPlan(header: opened.header, row: opened.headerRow, request: request)
  guard columns.faults.isEmpty else { throw Faults(columns.faults) }
  let plan = CellPlan(columns, request, opened)
  let (blocks, coded) = BlockSchedule(opened: opened, plan: plan, effort: effort).blocks()
  try opened.source.expectUnchanged(opened.shown)
  return ResponseAssembly(
    request: request, opened: opened, columns: columns, plan: plan, blocks: blocks, coded: coded,
    effort: effort)
}

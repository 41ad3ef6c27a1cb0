/// How the cells of a column are written in a workbook or a database, where that may mislead.
struct CellForms: Sendable, Equatable {
  /// Numbers that the workbook shows with %, and those that it does not.
  var percent = 0
  var plain = 0
  /// Texts that are numbers with a point before just three digits, which may stand between thousands.
  var doubtful = 0

  /// What is to be said of the column: rule, count, message.
  var remarks: [(rule: String, count: Int, message: String)] {
    var remarks: [(rule: String, count: Int, message: String)] = []
    if percent > 0, plain > 0 {
      remarks.append(
        (
          "mixed_percent", percent,
          "\(percent) of \(percent + plain) numbers are shown with %, and read as the fractions that "
            + "they hold (8 % is 0.08), the others as they stand: an indicator is to be written in one way"
        ))
    }
    if doubtful > 0 {
      remarks.append(
        (
          "doubtful_point", doubtful,
          "\(doubtful.of("text")) with a point before just three digits, read as the decimal sign; "
            + "it may stand between thousands: make them numbers, or write them without it"
        ))
    }
    return remarks
  }

  /// Takes a text as it stands in the source.
  mutating func add(text: some BidirectionalCollection<UInt8>) {
    if mayHoldThousands(text, sign: 0x2E) { doubtful += 1 }
  }
}

/// How a number of an SPSS file is written as text.
enum SPSSNumberStyle {
  case number
  /// Seconds since 1582-10-14; written as a date (`2012-05-17`), without the time of day.
  case date
  /// Seconds since 1582-10-14; written as `2012-05-17T13:45:30`, with a fraction where there is one.
  case dateTime
  /// Seconds; written as `100:00:59.5`, hours first.
  case time

  /// Beyond it, to both sides, are the values that stand for system-missing, LOWEST and HIGHEST.
  static let edge = 1.79769e308

  /// By the code of the print format. Weekdays and months are numbers; quarters and weeks are the
  /// date of their first day.
  init(format: UInt8) {
    switch format {
    case 20, 23, 24, 28, 29, 30, 38, 39: self = .date
    case 22, 41: self = .dateTime
    case 21, 25, 40: self = .time
    default: self = .number
    }
  }

  /// Adds a field. System-missing is an empty field.
  func append(_ value: Double, to writer: inout TabularTextWriter) {
    guard value > -Self.edge else { return writer.appendEmpty() }
    // Dates that SPSS cannot show, before the calendar or after the year 9999, stay numbers.
    switch self {
    case .date where SPSSClock.days.contains(value):
      SPSSClock(value).withText(hasTime: false) { writer.append($0) }
    case .dateTime where SPSSClock.days.contains(value):
      SPSSClock(value).withText(hasTime: true) { writer.append($0) }
    case .time where abs(value) < 1e12:
      SPSSClock(time: value).withText { writer.append($0) }
    default: writer.append(value)
    }
  }

  /// The text of a value by itself, as it stands in the fields.
  func text(_ value: Double) -> String {
    var writer = TabularTextWriter()
    append(value, to: &writer)
    return String(decoding: writer.bytes, as: UTF8.self)
  }
}

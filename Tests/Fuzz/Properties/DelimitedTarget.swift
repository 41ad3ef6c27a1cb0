import Responses
import Survey

@testable import Ingest

/// Delimited text: microdata and small tables. The first three bytes of an input say how it is
/// read, the rest is the file.
final class DelimitedTarget: FuzzTarget {
  private let file = ScratchFile()

  func check(_ input: [UInt8]) throws {
    guard input.count >= DelimitedOptions.size else { return }
    let options = DelimitedOptions(input[..<DelimitedOptions.size])
    let bytes = input[DelimitedOptions.size...]
    try file.hold(Array(bytes))
    try checkMicrodata(bytes, options)
    try SmallTableAccount(bytes, options).check()
  }

  private func checkMicrodata(_ bytes: ArraySlice<UInt8>, _ options: DelimitedOptions) throws {
    let request = options.request(path: file.path)
    let whole = Result { () throws(Faults) in try readResponses(request) }
    let pieces = Result { () throws(Faults) in
      try readResponses(request, effort: options.effort)
    }
    switch (whole, pieces) {
    case (.success(let one), .success(let other)):
      try one.expectSame(other)
      let source =
        try OpenedTable(request.table).format.encoding == one.format.encoding
        ? request.table : request.table.encoded(in: one.format.encoding)
      let opened = try OpenedTable(source)
      try DelimitedAccount(
        text: DelimitedText(bytes, one.format), header: opened.header,
        headerRow: opened.headerRow, read: one
      ).check()
    case (.failure(let one), .failure(let other)):
      try expect(one.diagnostics == other.diagnostics, "faults depend on how the work is cut up")
      try one.expectSound(in: "f.csv")
      try checkBlame(one.rules, bytes, request.table, options)
    default: throw Complaint(description: "a fault depends on how the work is cut up")
    }
  }

  /// Rules must fit the bytes, in the encoding that is found first or the one tried next.
  private func checkBlame(
    _ rules: Set<String>, _ bytes: ArraySlice<UInt8>, _ source: TableSource,
    _ options: DelimitedOptions
  ) throws {
    var allowed: Set<String> = []
    let sources =
      options.format.encoding == nil ? [source, source.encoded(in: .windows1252)] : [source]
    for source in sources where !rules.isSubset(of: allowed) {
      let opened = try? OpenedTable(source)
      let sample = FormatSample(bytes: Array(bytes), isWhole: true)
      let declared = options.headerRows ?? sample.titledRows(source.textFormat)
      let format =
        opened?.format ?? sample.detect(source.textFormat, headerRows: declared).format
      let text = DelimitedText(bytes, format)
      let rows = opened?.headerRow ?? declared
      allowed.formUnion(
        DelimitedBlame(text, text.records, headerRows: rows).ofMicrodata(options))
    }
    try expect(rules.isSubset(of: allowed), "\(rules) where \(allowed) would fit")
  }
}

extension ReadResponses {
  func expectSame(_ other: ReadResponses) throws {
    let (a, b) = (table, other.table)
    func bits(_ values: [Double]?) -> [UInt64]? { values?.map(\.bitPattern) }
    try expect(
      a.rowCount == b.rowCount && a.sourceRows == b.sourceRows && a.units == b.units
        && a.respondents == b.respondents && bits(a.weights) == bits(b.weights)
        && a.background == b.background && bits(a.seconds) == bits(b.seconds)
        && rejected == other.rejected && notes == other.notes && format == other.format
        && report == other.report && rowsRead == other.rowsRead,
      "what is read depends on how the work is cut up")
    for (one, two) in zip(a.items, b.items) {
      switch (one, two) {
      case (nil, nil): continue
      case (.coded(let u, let x), .coded(let v, let y)):
        try expect(u == v && x == y, "answers depend on how the work is cut up")
      case (.real(let u, let x), .real(let v, let y)):
        try expect(
          bits(u) == bits(v) && x == y, "answers depend on how the work is cut up")
      default: throw Complaint(description: "columns depend on how the work is cut up")
      }
    }
  }
}

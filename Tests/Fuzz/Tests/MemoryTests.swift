import Foundation
import Testing

/// A run up to the reading of data never takes more than 64 MB and 10 bytes for each byte of the
/// file, all of the program included, whatever the file is; and it ends by itself.
@Suite(.serialized) struct MemoryTests {
  /// `file` holds the bytes of a file with one of the names that the pipeline has.
  struct Input: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let file: String
    let bytes: @Sendable () -> [UInt8]

    init(_ name: String, _ file: String, _ bytes: @escaping @Sendable () -> [UInt8]) {
      testDescription = name
      self.file = file
      self.bytes = bytes
    }
  }

  private static let megabyte = 1 << 20

  /// About `megabytes` of text after a beginning.
  private static func text(
    _ start: String, megabytes: Int = 3, end: String = "", _ piece: (Int) -> String
  ) -> [UInt8] {
    var bytes = Array(start.utf8)
    bytes.reserveCapacity((megabytes + 1) * megabyte)
    var count = 0
    while bytes.count < megabytes * megabyte {
      bytes += piece(count).utf8
      count += 1
    }
    return bytes + end.utf8
  }

  private static func utf16(_ text: [UInt8]) -> [UInt8] {
    [0xFF, 0xFE] + text.flatMap { [$0, 0] }
  }

  private static func dataset(_ size: Int) -> String {
    let names = (0..<size).map { "\"\($0)\"" }.joined(separator: ",")
    let category = "{\"category\":{\"index\":[\(names)]}}"
    return "{\"class\":\"dataset\",\"id\":[\"a\",\"b\"],\"size\":[\(size),\(size)],"
      + "\"dimension\":{\"a\":\(category),\"b\":\(category)},\"value\":["
  }

  static let inputs: [Input] = [
    Input("one id on all rows", "x.csv") { text("id;a;b\n") { _ in "1;2;3\n" } },
    Input("another id on each row", "x.csv") {
      text("id;a;b\n") { "\($0 * 7919 % 999_983);2;3\n" }
    },
    Input("rows that are too short", "x.csv") { text("id;a;b\n") { _ in "1\n" } },
    Input("rows of one letter", "x.csv") { text("a\n") { _ in "1\n" } },
    Input("blank lines", "x.csv") { text("id;a;b\n") { _ in "\n" } },
    Input("codes that all differ", "x.csv") { text("a;b\n") { "x\($0);\($0)\n" } },
    Input("units that all differ", "x.csv") { text("unit;a\n") { "x\($0);1\n" } },
    Input("UTF-16", "x.csv") { utf16(text("a;b\n") { _ in "1;2\n" }) },
    Input("one field", "x.csv") { text("a;b\n1;", megabytes: 15, end: "\n") { _ in "xxxxxxxx" } },
    Input("one field in quotes", "x.csv") {
      text("a;b\n1;\"", megabytes: 15, end: "\"\n") { _ in "xxxxxxxx" }
    },
    Input("a quote never closed", "x.csv") { text("a;b\n1;\"", megabytes: 15) { _ in "xxxx\n" } },
    Input("a header and no more", "x.csv") { text("a", megabytes: 15) { ";v\($0)" } },
    Input("zeros", "x.csv") { text("a;b\n", megabytes: 15) { _ in "\0\0\0\0\0\0\0\0" } },
    Input("a cube", "x.json") {
      Array((dataset(1000) + String(repeating: "1,", count: 999_999) + "1]}").utf8)
    },
    Input("too many values", "x.json") { text(dataset(1), end: "1]}") { _ in "1," } },
    Input("one text", "x.json") { text(dataset(1) + "\"", end: "\"]}") { _ in "xxxxxxxx" } },
    Input("depth", "x.json") { text("") { _ in "[[[[[[[[" } },
    Input("a sheet of cells", "x.xlsx") { workbook { _ in "<c><v>1</v></c>" } },
    Input("a sheet of texts", "x.xlsx") {
      workbook { "<c t=\"inlineStr\"><is><t>x\($0)</t></is></c>" }
    },
    Input("cases of one byte each", "x.sav") { cases },
    Input("units", "units.csv") { text("unit,name,parent\nK,K,\n") { "u\($0),u\($0),K\n" } },
    Input("short rows of units", "units.csv") { text("unit,name,parent\nK,K,\n") { _ in ",,\n" } },
    Input("a pipeline of lines", "p.yaml") { text("pipeline: p\n") { _ in "- a\n" } },
    Input("a codebook of lists", "book.yaml") { text("items: [", end: "]") { _ in "{id: a}," } },
    Input("a codebook of one word", "book.yaml") { text("a: ", megabytes: 15) { _ in "xxxx" } },
    Input("a codebook of anchors", "book.yaml") {
      text("a: [", end: "]") { "&a\($0) x, *a\($0), " }
    },
  ]

  private static func workbook(_ cell: (Int) -> String) -> [UInt8] {
    let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    let documents = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    func relations(_ type: String, _ target: String) -> [UInt8] {
      Array(
        ("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
          + "<Relationship Id=\"r0\" Type=\"\(documents)/\(type)\" Target=\"\(target)\"/>"
          + "</Relationships>").utf8)
    }
    let header = "<row><c t=\"str\"><v>a</v></c><c t=\"str\"><v>b</v></c></row>"
    return container([
      ("_rels/.rels", relations("officeDocument", "xl/workbook.xml")),
      ("xl/_rels/workbook.xml.rels", relations("worksheet", "sheet.xml")),
      (
        "xl/workbook.xml",
        Array(
          "<workbook xmlns=\"\(main)\" xmlns:r=\"\(documents)\"><sheets><sheet name=\"A\" r:id=\"r0\"/></sheets></workbook>"
            .utf8)
      ),
      (
        "xl/sheet.xml",
        text(
          "<worksheet xmlns=\"\(main)\"><sheetData>" + header, end: "</sheetData></worksheet>"
        ) { "<row>\(cell(2 * $0))\(cell(2 * $0 + 1))</row>" }
      ),
    ])
  }

  /// A compressed SPSS file of one variable whose cases are all 1, a byte each.
  private static var cases: [UInt8] {
    func little(_ values: Int32...) -> [UInt8] {
      values.flatMap { value in (0..<4).map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) } }
    }
    let bias: [UInt8] = [0, 0, 0, 0, 0, 0, 0x59, 0x40]
    var bytes = Array("$FL2".utf8) + [UInt8](repeating: 0x20, count: 60) + little(2, 1, 1, 0, -1)
    bytes += bias + [UInt8](repeating: 0x20, count: 81) + [0, 0, 0]
    bytes += little(2, 0, 0, 0, 0x5_0800, 0x5_0800) + Array("a       ".utf8) + little(999, 0)
    return bytes + [UInt8](repeating: 101, count: 3 * megabyte)
  }

  @Test(arguments: inputs) func isBounded(_ input: Input) throws {
    let folder = NSTemporaryDirectory() + "memory-\(UUID().uuidString)/"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let form = input.file.hasPrefix("x.") ? input.file : "x.csv"
    var files = [
      "units.csv": "unit,name,parent\nK,K,\n", "x.csv": "a;b\n1;2\n",
      "book.yaml": """
      questionnaire: s
      population: employee
      scale: {min: 1, max: 6, on_undeclared: out_of_range}
      dimensions: [{id: d1, items: [a]}]
      items: [{id: a}]
      """,
      "p.yaml": """
      pipeline: p
      organisation: {units: units.csv}
      surveys:
        - id: s
          questionnaire: book.yaml
          waves: [{wave: 2012, responses: {file: \(form)}}]
      output: {directory: out}
      """,
    ].mapValues { Array($0.utf8) }
    files[input.file] = input.bytes()
    for (name, bytes) in files { try Data(bytes).write(to: URL(filePath: folder + name)) }
    let size = try #require(files[input.file]).count
    let end = try spawned(["run", folder + "p.yaml", "--quiet", "--until", "ingest"])
    #expect(end.status & 0x7F == 0, "no signal ended it")
    #expect(
      end.peakMemory <= 64 << 20 + 10 * size, "\(end.peakMemory >> 20) MB for \(size >> 20) MB")
  }
}

/// Runs the program built beside the tests: how it ended, as `wait` says it, and the bytes that it
/// had in memory at the most.
private func spawned(_ arguments: [String]) throws -> (status: Int32, peakMemory: Int) {
  let program = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
    .deletingLastPathComponent().appending(path: "indikator").path
  var actions = posix_spawn_file_actions_t()
  posix_spawn_file_actions_init(&actions)
  defer { posix_spawn_file_actions_destroy(&actions) }
  for descriptor in [STDOUT_FILENO, STDERR_FILENO] {
    posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", O_WRONLY, 0)
  }
  var words = ([program] + arguments).map { strdup($0) } + [nil]
  defer { for word in words { free(word) } }
  var process: pid_t = 0
  let started = posix_spawn(&process, program, &actions, nil, &words, environ)
  try #require(started == 0, "\(program) cannot be started")
  var (status, peak) = (Int32(0), 0)
  // What `wait4` tells of a process counts the one that started it in.
  while waitpid(process, &status, WNOHANG) == 0 {
    peak = max(peak, peakMemory(of: process))
    usleep(2000)
  }
  return (status, peak)
}

/// Bytes; 0 once the process has ended.
private func peakMemory(of process: pid_t) -> Int {
  let status = (try? String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8)) ?? ""
  let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
  return (line?.split { !$0.isNumber }.first.flatMap { Int($0) } ?? 0) << 10
}

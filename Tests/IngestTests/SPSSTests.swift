import Foundation
import Survey
import Testing

@testable import Ingest

/// A file of `SPSS`, read, as fields and columns by name.
struct ReadTable {
  let table: TabularText
  let rows: [[String: String]]

  init(_ name: String) throws { try self.init(SPSSFiles.bytes(name)) }

  init(_ bytes: [UInt8]) throws { self.init(try readSPSS(bytes, shown: "s.sav")) }

  init(_ table: TabularText) {
    self.table = table
    // A reader that shares nothing with the room; it hands over one empty record at the end.
    let records = NaiveReader.records(
      String(decoding: table.bytes, as: UTF8.self), delimiter: "\t"
    ).map { $0.map(\.text) }
    let header = records.first ?? []
    rows = records.dropFirst().filter { $0.count == header.count && $0 != [""] }
      .map { Dictionary(zip(header, $0)) { first, _ in first } }
  }

  /// The fields of a column, from the first case to the last.
  subscript(name: String) -> [String] { rows.map { $0[name] ?? "no column" } }

  func column(_ name: String) throws -> TabularText.Column {
    try #require(table.columns.first { $0.name == name })
  }
}

enum SPSSFiles {
  static func bytes(_ name: String) throws -> [UInt8] { Array(try Data(contentsOf: url(name))) }

  static func url(_ name: String) throws -> URL {
    try #require(Bundle.module.resourceURL).appendingPathComponent("SPSS/\(name)")
  }
}

/// Answers of `SPSS/survey.sps`, which GNU PSPP wrote in every way a file can be laid out.
@Suite struct SPSSSurveyTests {
  static let files = [
    "survey.sav", "survey-uncompressed.sav", "survey.zsav", "survey-1252.sav",
    "survey-big-endian.sav", "survey-uncompressed-big-endian.sav", "survey-big-endian.zsav",
  ]

  @Test(arguments: files) func answers(_ file: String) throws {
    let read = try ReadTable(file)
    #expect(read.table.headerRow == 1)
    #expect(
      read.table.columns.map(\.name) == [
        "id", "q1", "q2", "q3", "q4", "q5", "snittskår", "enhet", "svar",
        "et_variabelnavn_som_er_langt_åæø", "kommentar", "lang", "kort", "dato", "adato", "tid",
        "varighet", "dager", "ukedag", "måned", "kvartal", "månedår", "vekt",
      ])
    #expect(read["id"] == ["1", "2", "3", "4", "5"])
    #expect(read["q1"] == ["5", "9", "8", "7", "1"])
    #expect(read["q2"] == ["6", "99", "3", "", "2"])
    #expect(read["q3"] == ["1", "-1", "-5", "0", "50"])
    #expect(read["q4"] == ["100", "101", "97", "2", "150"])
    #expect(read["q5"] == ["1", "9996", "-111", "2", "3"])
    #expect(read["snittskår"] == ["4.25", "1.5", "", "-0.125", "100000.5"])
    #expect(read["enhet"] == ["SKO", "BHG", "XX", "", "XY"])
    #expect(read["svar"] == ["Helt enig", "Vet ikke", "Uaktuelt", "Helt uenig", "  Både og"])
    #expect(read["et_variabelnavn_som_er_langt_åæø"] == ["1", "2", "3", "", "1"])
    #expect(read["vekt"] == Array(repeating: "0.5", count: 5))
  }

  @Test(arguments: files) func longTexts(_ file: String) throws {
    let read = try ReadTable(file)
    func run(_ letter: String, _ count: Int) -> String { String(repeating: letter, count: count) }
    #expect(
      read["kommentar"] == [
        "Første linje, med \"anførsel\" og\ttabulator.",
        "",
        "<" + run("a", 253) + "|" + run("b", 254) + "|" + run("c", 89) + ">",
        run("x", 254) + " y",
        run("z", 254) + "øre",
      ])
    #expect(read["lang"] == Array(repeating: run("w", 255), count: 5))
    #expect(read["kort"] == Array(repeating: "Å", count: 5))
  }

  @Test(arguments: files) func datesAndTimes(_ file: String) throws {
    let read = try ReadTable(file)
    #expect(read["dato"] == ["2012-02-29", "1582-10-15", "", "2012-02-29", "2012-02-29"])
    #expect(read["adato"][0] == "1999-12-01")
    #expect(read["tid"][0] == "2012-05-17T13:45:30")
    #expect(read["tid"][1] == "2012-05-17T00:00:00.25")
    #expect(read["varighet"].prefix(3) == ["01:02:03", "100:00:59.5", "-00:30:00"])
    #expect(read["dager"][0] == "76:05:06")
    #expect(read["ukedag"][0] == "2")
    #expect(read["måned"][0] == "11")
    #expect(read["kvartal"][0] == "2012-10-01")
    #expect(read["månedår"][0] == "2012-05-01")
  }

  @Test(arguments: files) func declaredMissing(_ file: String) throws {
    let read = try ReadTable(file)
    let codes = Dictionary(
      uniqueKeysWithValues: read.table.columns.map { ($0.name, $0.missingCodes) })
    #expect(codes["q1"] == ["7", "8", "9"])
    #expect(codes["q2"] == ["99"])
    // LOWEST THRU 0, and 50.
    #expect(codes["q3"] == ["-1", "-5", "0", "50"])
    // 97 THRU HIGHEST.
    #expect(codes["q4"] == ["100", "101", "97", "150"])
    // 9990 THRU 9999 and -111; 9999 has a label and no answer.
    #expect(codes["q5"] == ["9996", "9999", "-111"])
    #expect(codes["snittskår"] == ["1.5"])
    #expect(codes["enhet"] == ["XX", "XY"])
    #expect(codes["svar"] == ["Vet ikke", "Uaktuelt"])
    #expect(codes.filter { !$0.value.isEmpty }.count == 8)
  }

  @Test(arguments: files) func labels(_ file: String) throws {
    let read = try ReadTable(file)
    #expect(try read.column("q1").label == "Er du fornøyd med jobben?")
    #expect(try read.column("q2").label == "Har du tid? Æ, ø og å")
    #expect(try read.column("kommentar").label == "Noe å tilføye?")
    #expect(try read.column("q3").label == nil)
    let agreement = [
      "1": "Helt uenig", "2": "Uenig", "5": "Enig", "6": "Svært enig", "8": "Ikke aktuelt",
      "9": "Vet ikke",
    ]
    #expect(try read.column("q1").valueLabels == agreement)
    #expect(try read.column("q2").valueLabels == agreement)
    #expect(
      try read.column("q5").valueLabels == [
        "1": "Ja", "9996": "Ikke spurt", "9999": "Ukjent", "-111": "Ubesvart",
      ])
    #expect(try read.column("snittskår").valueLabels == ["1.5": "En og en halv"])
    #expect(
      try read.column("enhet").valueLabels == [
        "SKO": "Skolen", "BHG": "Barnehagen", "XX": "Ukjent",
      ])
    #expect(
      try read.column("svar").valueLabels == [
        "Vet ikke": "Har ingen mening", "Helt enig": "Slutter seg helt til",
      ])
    #expect(try read.column("q3").valueLabels.isEmpty)
  }

  @Test func tellsWhatItFound() throws {
    #expect(
      try ReadTable("survey-1252.sav").table.report
        == "SPSS file, encoding windows-1252 (declared in the file), weighted by vekt"
    )
  }

  /// Programs that write as they go leave the number of cases open.
  @Test(arguments: ["survey.sav", "survey-uncompressed.sav", "survey.zsav"])
  func unknownNumberOfCases(_ file: String) throws {
    var bytes = try SPSSFiles.bytes(file)
    let known = try readSPSS(bytes, shown: "s.sav")
    bytes.replaceSubrange(80..<84, with: [0xFF, 0xFF, 0xFF, 0xFF])
    #expect(try readSPSS(bytes, shown: "s.sav") == known)
  }

  /// Both records that tell the encoding made unknown ones.
  @Test(arguments: [("survey.sav", "utf-8"), ("survey-1252.sav", "windows-1252")])
  func undeclaredEncoding(_ file: String, _ encoding: String) throws {
    var bytes = try SPSSFiles.bytes(file)
    let declared = try readSPSS(bytes, shown: "s.sav")
    for record: [UInt8] in [[7, 0, 0, 0, 3, 0, 0, 0, 4], [7, 0, 0, 0, 20, 0, 0, 0, 1]] {
      bytes[try #require(bytes.firstRange(of: record)).lowerBound + 4] = 99
    }
    let read = try readSPSS(bytes, shown: "s.sav")
    #expect(read.bytes == declared.bytes)
    #expect(read.columns == declared.columns)
    #expect(read.report.contains("encoding \(encoding) (detected)"))
  }

  /// The code page that files before version 15 have instead of a name.
  @Test(arguments: [(1252, "windows-1252"), (28591, "iso-8859-1"), (28605, "iso-8859-15")])
  func codePage(_ page: Int, _ encoding: String) throws {
    var bytes = try SPSSFiles.bytes("survey-1252.sav")
    let declared = try readSPSS(bytes, shown: "s.sav")
    let name = try #require(bytes.firstRange(of: [7, 0, 0, 0, 20, 0, 0, 0, 1] as [UInt8]))
    bytes[name.lowerBound + 4] = 99
    let record = try #require(bytes.firstRange(of: [7, 0, 0, 0, 3, 0, 0, 0, 4] as [UInt8]))
    let place = record.lowerBound + 16 + 28
    bytes[place] = UInt8(page & 0xFF)
    bytes[place + 1] = UInt8(page >> 8)
    let read = try readSPSS(bytes, shown: "s.sav")
    #expect(read.bytes == declared.bytes)
    #expect(read.columns == declared.columns)
    #expect(read.report.contains("encoding \(encoding) (declared in the file)"))
  }
}

/// `SPSS/write.py`: pyreadstat's values, labels and declarations.
@Suite struct SPSSWrittenByPythonTests {
  @Test(arguments: ["plain.sav", "rows.sav", "blocks.zsav"]) func table(_ file: String) throws {
    let read = try ReadTable(file)
    #expect(
      read.table.columns.map(\.name) == ["løpenr", "svar", "andel", "navn", "dag", "tidspunkt"])
    #expect(read["løpenr"] == ["1", "2", "3"])
    #expect(read["svar"] == ["3", "", "9"])
    #expect(read["andel"].map(Double.init) == [0.1, -2.5, 1e15])
    #expect(read["navn"] == ["Ærlig", "", "  Åse 'Ø'"])
    #expect(read["dag"] == ["2024-02-29", "", "1900-01-01"])
    #expect(read["tidspunkt"] == ["2012-12-31T23:59:59", "", "2000-01-01T00:00:00"])
    #expect(try read.column("andel").label == "Andel i %")
    #expect(try read.column("dag").label == nil)
    #expect(
      try read.column("svar").valueLabels == ["1": "Uenig", "3": "Både–og", "9": "Vet ikke"])
    #expect(try read.column("navn").valueLabels == ["Ærlig": "Å lyve er galt"])
    #expect(try read.column("svar").missingCodes == ["9"])
    #expect(try read.column("andel").missingCodes == ["-2.5", "1000000000000000"])
  }
}

/// Files that SPSS itself wrote; what they hold is what GNU PSPP 1.6.2 and pyreadstat 1.3.7 read.
@Suite struct SPSSOwnFilesTests {
  @Test func version22() throws {
    let read = try ReadTable("spss-22.sav")
    #expect(read["name"] == ["John Doe", "Jane Doe", "Jack Doe", "Jim Doe"])
    #expect(read["date"] == ["2012-11-20", "2012-11-21", "2012-11-22", "2012-11-23"])
    #expect(read["float"] == ["1.23", "4.56", "7.89", "0.12"])
    #expect(read["ümlaut"] == ["ä", "ö", "ß", "é"])
    #expect(read["sex"] == ["1", "0", "1", "9"])
    #expect(read["job"] == ["1", "3", "", "2"])
    #expect(try read.column("ümlaut").label == "contains ümlauts")
    #expect(
      try read.column("sex").valueLabels == ["0": "female", "1": "male", "2": "unclear"])
    #expect(try read.column("sex").missingCodes == ["9"])
  }

  /// Letters of up to three bytes, and a user-missing and a labelled text of more than eight bytes.
  @Test func version21() throws {
    let read = try ReadTable("spss-21.sav")
    #expect(read["line"] == (0...11).map { "\($0)" })
    #expect(read["Bondjoû"][7...9] == ["Spanish", "Swiss German", "Thai"])
    #expect(
      read["greeting"][6...11] == [
        "Здравствуйте", "¡Hola!", "Grüezi", "สวัสดี", "Bondjoû", "ఏమండీ",
      ])
    #expect(try read.column("line").missingCodes == Set((0...9).map { "\($0)" }))
    #expect(try read.column("Bondjoû").missingCodes == ["¡Hola!"])
    #expect(try read.column("Bondjoû").valueLabels == ["Thai": "สวัสดี"])
    #expect(try read.column("greeting").label == "السلام عليكم")
  }

  @Test func version20() throws {
    let read = try ReadTable("spss-20.sav")
    #expect(read.rows.count == 9)
    #expect(read["Age"] == ["27", "34", "50", "27", "27", "34", "34", "34", "50"])
    #expect(read["Income3"] == ["40250", "", "84350", "", "40250", "", "81000", "", "84350"])
    #expect(read["AvgIncome"][0] == "39483.333333333336")
    #expect(read["someDate"] == Array(repeating: "2012-12-21", count: 9))
    #expect(read["aLongStringVar"][8] == "qwertyuiopasdfghjklzxcvbnm,./")
    #expect(read["DATE_"].last == "AUG 2013")
    #expect(try read.column("Income3").missingCodes == ["777", "888", "999"])
    #expect(try read.column("Income2").missingCodes == ["999"])
    #expect(try read.column("aShortStringVar").missingCodes == ["x", "y"])
    #expect(try read.column("Age").missingCodes.isEmpty)
    #expect(
      try read.column("Age").valueLabels == ["27": "27 y.o.", "34": "34 y.o.", "50": "50 y.o."])
    #expect(read.table.report.contains("weighted by weightVar"))
  }

  @Test func everyDateFormat() throws {
    let read = try ReadTable("spss-dates.sav")
    for format in ["wkyr", "date", "qyr", "edate", "sdate", "jdate", "moyr", "adate"] {
      #expect(read["var_\(format)"] == ["2010-08-11", "1910-01-12", "", ""])
    }
    #expect(read["var_datetime"][1] == "1910-01-12T00:00:00")
    #expect(read["var_time"] == ["3750240:00:00", "2868576:00:00", "", ""])
    #expect(read["var_dtime"] == read["var_time"])
    #expect(read["var_month"][0] == "13500864000")
  }
}

import Foundation
import Testing

@testable import Ingest

/// JSON by RFC 8259, its grammar worked out by hand for each text.
@Suite struct JSONTextTests {
  static func flaw(_ bytes: [UInt8]) -> JSONFlaw? {
    do {
      _ = try JSONText(bytes)
      return nil
    } catch { return error }
  }

  @Test(arguments: [
    "0", "-0", "-1.5e+10", "1E5", "\"\"", "true", "false", "null", "[]", "{}", " [ 1 , 2 ] ",
    "{\"a\":{\"b\":[{}]},\"a\":1}", "\"\\u00e5\\n\\/\\ud834\\udd1e\"", "\"å–𝄞\"", "\u{FEFF}{}",
    "[\"\\\\\",\"\\\"\"]", "\t\r\n[]\n",
  ]) func sound(_ text: String) {
    #expect(Self.flaw(Array(text.utf8)) == nil)
  }

  @Test(arguments: [
    ("", 0), ("  ", 2), ("01", 1), ("-", 1), ("1.", 2), (".5", 0), ("1e", 2), ("+1", 0),
    ("[1,]", 3), ("[1 2]", 3), ("[", 1), ("{\"a\"}", 4), ("{\"a\":}", 5), ("{a:1}", 1),
    ("{\"a\":1,}", 7), ("[1]]", 3), ("tru", 3), ("nulll", 4), ("\"a", 2), ("\"\\x\"", 2),
    ("\"\\u12\"", 2), ("\"\\ud834\"", 7), ("\"\\udd1e\"", 7), ("\"\\ud834\\u0041\"", 7),
    ("\"a\nb\"", 2), ("NaN", 0), ("[1}", 2), ("{]", 1), ("'a'", 0), ("{} {}", 3),
  ]) func unsound(_ text: String, _ place: Int) {
    let flaw = Self.flaw(Array(text.utf8))
    #expect(flaw?.place == place)
    guard case .syntax = flaw?.kind else {
      Issue.record("\(text): \(String(describing: flaw))")
      return
    }
  }

  /// Overlong, cut off, surrogate, beyond Unicode, and a byte of windows-1252.
  @Test(
    arguments: [
      [0xC0, 0x80], [0xE2, 0x88], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE5],
      [0xE0, 0x80, 0x80], [0x80],
    ] as [[UInt8]]) func notUTF8(_ bytes: [UInt8])
  {
    #expect(Self.flaw([0x22] + bytes + [0x22]) == JSONFlaw(kind: .invalidUTF8, place: 1))
  }

  @Test func depth() {
    func nested(_ count: Int) -> [UInt8] {
      Array(repeating: 0x5B, count: count) + Array(repeating: 0x5D, count: count)
    }
    #expect(Self.flaw(nested(64)) == nil)
    #expect(Self.flaw(nested(65)) == JSONFlaw(kind: .tooDeep, place: 64))
    #expect(Self.flaw(Array(repeating: 0x5B, count: 1_000_000))?.kind == .tooDeep)
    // The level that closes is the one that was opened last.
    #expect(Self.flaw(Array("[{\"a\":[1,{\"b\":2}]},[]]".utf8)) == nil)
    #expect(Self.flaw(Array("[{\"a\":[1,{\"b\":2]}},[]]".utf8))?.place == 15)
  }

  @Test func reading() throws {
    let source = #" { "tall" : [ 4.10 , -0, 1e3 ], "å\u00e5\ud834\udd1e\t\"" : "x", "n":null } "#
    let text = try JSONText(Array(source.utf8))
    let members = text.contents(text.root).map { (text.string($0.key), $0.value) }
    #expect(members.map(\.0) == ["tall", "åå𝄞\t\"", "n"])
    let numbers = text.contents(members[0].1).map {
      String(decoding: text.number($0.value), as: UTF8.self)
    }
    #expect(numbers == ["4.10", "-0", "1e3"])
    #expect(text.string(members[1].1) == "x" && text.kind(members[2].1) == .null)
    #expect(Array(text.contents(members[2].1)).isEmpty)
  }

  @Test(
    arguments: [
      ("0", 0), ("18", 18), ("9223372036854775807", .max), ("9223372036854775808", nil),
      ("01", nil),
      ("-1", nil), ("1.0", nil), ("", nil), ("1e2", nil), (" 1", nil),
    ] as [(String, Int?)]) func wholeNumbers(_ text: String, _ value: Int?)
  {
    #expect(Int(plainDigits: Array(text.utf8)) == value)
  }

  /// What is taken here is JSON to Foundation too, and the other way round, but for a comma before a
  /// closing bracket, which Foundation lets pass, and numbers that no Double holds.
  @Test func asFoundation() {
    var random = Seeded(state: 8259)
    let seed = Array(#"{"a":[1.5,-2e3,null,true],"b":{"c":"x\u00e5\n","d":[]},"e":0}"#.utf8)
    let pieces = Array(#"{}[],:"\0123456789.eE+-tfnu ax"#.utf8)
    var (unlike, sound) = ([String](), 0)
    for _ in 0..<4000 {
      var bytes = seed
      for _ in 0..<Int.random(in: 1...2, using: &random) {
        let place = Int.random(in: bytes.indices, using: &random)
        switch Int.random(in: 0..<3, using: &random) {
        case 0: bytes[place] = pieces.randomElement(using: &random) ?? 0
        case 1: bytes.remove(at: place)
        default: bytes.insert(pieces.randomElement(using: &random) ?? 0, at: place)
        }
      }
      let ours = Self.flaw(bytes) == nil
      let theirs =
        (try? JSONSerialization.jsonObject(with: Data(bytes), options: .fragmentsAllowed)) != nil
      sound += ours ? 1 : 0
      let text = String(decoding: bytes, as: UTF8.self)
      let isKnown = text.contains(",]") || text.contains(/e3[0-9]{2}/)
      if ours != theirs, !isKnown { unlike.append(text) }
    }
    #expect(unlike.isEmpty)
    #expect(sound > 300)
  }
}

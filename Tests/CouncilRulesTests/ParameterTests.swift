import Foundation
import Support
import Testing

@testable import CouncilRules

@Suite("Parameter sets")
struct ParameterTests {
  @Test("keeps values exact, and where they come from")
  func values() throws {
    let json = """
      {"nama": "gaji", "berlaku_sejak": "2017-06-02", "sumber": "Perda 7/2017",
       "dimuat_oleh": "P12", "diperiksa_oleh": "P33", "catatan": "uji \\u00e9 \\ud83d\\ude00",
       "nilai": {"representasi": 2100000, "iuran": 0.24, "final": false,
         "anak": [1, 2.50, -3], "kelas": {"nama": "tinggi"}, "berlaku": "2017-06-02"}}
      """
    let set = try ParameterSet(json: json.utf8, file: "gaji.json")
    #expect(set.name == "gaji" && set.loadedBy == "P12" && set.checkedBy == "P33")
    #expect(set.source == "Perda 7/2017" && set.licence == nil && set.note == "uji é 😀")
    #expect(try set.validSince == day("2017-06-02"))
    #expect(try set.values.field("representasi").rupiah() == 2_100_000)
    #expect(try set.values.field("iuran").percentage().text() == "0,24%")
    #expect(try set.values.field("final").flag() == false)
    let list = try set.values.field("anak").list()
    #expect(try list.map { try $0.quantity().description } == ["1", "2,5", "-3"])
    #expect(list[1].path == "nilai.anak[1]")
    #expect(try set.values.field("kelas").field("nama").text() == "tinggi")
    #expect(try set.values.field("berlaku").date() == day("2017-06-02"))
    #expect(try set.values.optional("tiada") == nil)
  }

  @Test("names file and field of what is wrong")
  func facts() throws {
    let set = try parameterSet("x", #"{"a": {"b": [1.5, "kata", ""]}}"#)
    let list = try set.values.field("a").field("b").list()
    #expect(
      throws: RuleError.wrongType(
        file: "uji.json", field: "nilai.a.b[0]", expected: .integer, found: .decimal)
    ) { try list[0].rupiah() }
    #expect(
      throws: RuleError.unsuitableValue(file: "uji.json", field: "nilai.a.b[1]", value: "kata")
    ) { try list[1].date() }
    #expect(throws: RuleError.unsuitableValue(file: "uji.json", field: "nilai.a.b[2]", value: "")) {
      try list[2].text()
    }
    #expect(throws: RuleError.missingField(file: "uji.json", field: "nilai.a.c")) {
      try set.values.field("a").field("c")
    }
    #expect(throws: RuleError.unexpectedField(file: "uji.json", field: "nilai.a.b")) {
      try set.values.field("a").allowOnly(["c"])
    }
    #expect(throws: RuleError.unreadableFile("/tiada/berkas.json")) {
      try ParameterSet(file: URL(fileURLWithPath: "/tiada/berkas.json"))
    }
  }

  @Test("refuses an envelope with a field too few or too many")
  func envelope() {
    let whole = [
      "nama": #""x""#, "berlaku_sejak": #""2020-01-01""#, "sumber": #""s""#,
      "dimuat_oleh": #""p""#, "nilai": "{}",
    ]
    func read(_ fields: [String: String]) throws {
      let text = fields.map { "\"\($0)\": \($1)" }.joined(separator: ", ")
      _ = try ParameterSet(json: "{\(text)}".utf8, file: "f")
    }
    #expect(throws: Never.self) { try read(whole) }
    for name in whole.keys {
      var less = whole
      less[name] = nil
      #expect(throws: RuleError.missingField(file: "f", field: name)) { try read(less) }
    }
    var more = whole
    more["nilai2"] = "1"
    #expect(throws: RuleError.unexpectedField(file: "f", field: "nilai2")) { try read(more) }
    more = whole
    more["nilai"] = "[]"
    #expect(
      throws: RuleError.wrongType(file: "f", field: "nilai", expected: .object, found: .list)
    ) { try read(more) }
  }

  @Test(
    "refuses JSON that is broken or not exact, by line",
    arguments: [
      ("", 1, .unexpectedEnd), ("{\n\"a\" 1}", 2, .unexpectedByte(UInt8(ascii: "1"))),
      ("{} x", 1, .unexpectedByte(UInt8(ascii: "x"))),
      ("[1,]", 1, .unexpectedByte(UInt8(ascii: "]"))),
      ("1e5", 1, .inexactNumber("1e5")), ("\n\n01", 3, .inexactNumber("01")),
      ("-", 1, .inexactNumber("-")), ("1.", 1, .inexactNumber("1.")),
      ("0.12345678912", 1, .inexactNumber("0.12345678912")),
      ("9223372036854775808", 1, .inexactNumber("9223372036854775808")),
      (#"{"a":1,"a":2}"#, 1, .duplicateField("a")), ("null", 1, .null), ("\"a", 1, .unexpectedEnd),
      (#""\x""#, 1, .unknownEscape), (#""\ud800""#, 1, .unknownEscape),
      ("\"\u{1}\"", 1, .unexpectedByte(1)),
      (String(repeating: "[", count: 100_000), 1, .tooDeep),
      ("tru", 1, .unexpectedByte(UInt8(ascii: "t"))),
    ] as [(String, Int, JSONFault)])
  func broken(text: String, line: Int, fault: JSONFault) {
    #expect(throws: RuleError.malformedJSON(file: "f", line: line, fault: fault)) {
      try ParameterSet(json: text.utf8, file: "f")
    }
  }

  @Test("many values beside each other are not taken for deep ones")
  func wide() throws {
    let lists = Array(repeating: "[[]]", count: 100).joined(separator: ", ")
    let set = try parameterSet("x", #"{"a": [\#(lists)]}"#)
    #expect(try set.values.field("a").list().count == 100)
  }

  @Test("bytes that are no UTF-8 are refused")
  func encoding() {
    #expect(throws: RuleError.malformedJSON(file: "f", line: 1, fault: .notUTF8)) {
      try ParameterSet(json: [0x22, 0xff, 0xfe, 0x22], file: "f")
    }
  }

  @Test("the book gives the set that is valid on a day")
  func book() throws {
    let old = try parameterSet("gaji", since: "2017-06-02", #"{"a": 1}"#)
    let new = try parameterSet("gaji", since: "2025-01-01", #"{"a": 2}"#)
    let book = try ParameterBook([new, old])
    #expect(try book.set("gaji", on: day("2024-12-31")) == old)
    #expect(try book.set("gaji", on: day("2025-01-01")) == new)
    #expect(book.history(of: "gaji") == [new, old])
    let early = try day("2017-06-01")
    #expect(throws: RuleError.noParameterSet(name: "gaji", on: early)) {
      try book.set("gaji", on: early)
    }
    #expect(throws: RuleError.noParameterSet(name: "tpp", on: early)) {
      try book.set("tpp", on: early)
    }
    #expect(throws: RuleError.parameterSetTwice(name: "gaji", validSince: old.validSince)) {
      try ParameterBook([old, new, old])
    }
  }

  @Test("every shipped file is read, and says that nobody has checked it")
  func shipped() throws {
    let names = [
      "jam-kerja-1995.json", "jam-kerja-2023.json", "kuorum-2014.json", "ketidakhadiran-2014.json",
      "tenggat-2023.json",
    ]
    let years = (2020...2027).map { "libur/\($0).json" }
    let book = try ParameterBook(files: (names + years).map(ShippedData.url))
    #expect(book.names == ["jam_kerja", "ketidakhadiran", "kuorum", "libur", "tenggat"])
    #expect(book.names.flatMap { book.history(of: $0) }.allSatisfy { $0.checkedBy == nil })
    #expect(book.history(of: "libur").allSatisfy { $0.licence == "MIT" })
    #expect(book.history(of: "libur").count == 8)
  }

  @Test("damaged files are refused, never a trap", arguments: [1 as UInt64, 2, 3])
  func damaged(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    for name in ["kuorum-2014.json", "libur/2025.json", "jam-kerja-2023.json", "tenggat-2023.json"]
    {
      let sound = [UInt8](try Data(contentsOf: ShippedData.url(name)))
      for _ in 0..<150 {
        var bytes = sound
        for _ in 0..<Int.random(in: 1...4, using: &random) {
          let place = Int.random(in: 0..<bytes.count, using: &random)
          switch Int.random(in: 0..<3, using: &random) {
          case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
          case 1: bytes.removeSubrange(place..<min(bytes.count, place + 9))
          default: bytes.insert(contentsOf: bytes[max(0, place - 9)..<place], at: place)
          }
        }
        // Each reader either takes the bytes or refuses them; here nothing may trap.
        guard let set = try? ParameterSet(json: bytes, file: name) else { continue }
        _ = try? QuorumRules(set)
        _ = try? HolidayYear(set)
        _ = try? WorkingHours(set)
        _ = try? TimeLimitTable(set)
      }
    }
  }

  @Test("random texts are refused, never a trap", arguments: [11 as UInt64])
  func babble(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let letters = Array("0123456789.,-/:{} \"Rp[]urtahneWITA\u{301}é−①\n")
    for _ in 0..<5000 {
      let count = Int.random(in: 0...12, using: &random)
      let text = String((0..<count).compactMap { _ in letters.randomElement(using: &random) })
      // Whether each is refused is tested elsewhere; here nothing may trap.
      _ = try? CivilDate(parsing: text)
      _ = try? ClockTime(parsing: text)
      _ = try? Rupiah(parsing: text)
      _ = try? Quantity(parsing: text)
      _ = try? Quantity(pointed: text)
      _ = try? Fraction(parsing: text)
      _ = try? NumberPattern(parsing: text)
      _ = try? ParameterSet(json: text.utf8, file: "f")
    }
  }
}

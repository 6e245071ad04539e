import Foundation
import Support
import Testing

@testable import TextDocuments

@Suite("Text tables")
struct DelimitedTextTests {
  private func records(_ text: String) throws -> [[String]] {
    try DelimitedText(text, path: "p").records
  }

  @Test("quotes, doubled quotes, separators and lines within quotes (RFC 4180)")
  func quotes() throws {
    #expect(
      try records("a,\"b,c\",\"d \"\"e\"\"\"\r\n\"f\ng\",,\r\n")
        == [["a", "b,c", "d \"e\""], ["f\ng", "", ""]])
    #expect(try records("a,\"\"") == [["a", ""]] && records("\"\"") == [[""]])
    #expect(try records("5\" pipa,x\"y\"") == [["5\" pipa", "x\"y\""]])
    #expect(try records("\"a\"b,c") == [["ab", "c"]])
  }

  @Test("ends of lines of all kinds, and a file without any")
  func lineEnds() throws {
    #expect(try records("a\rb\nc\r\nd") == [["a"], ["b"], ["c"], ["d"]])
    #expect(try records("") == [] && records("\n") == [[""]] && records("a,\n") == [["a", ""]])
  }

  @Test("the separator is told from the header line, or named by it")
  func separators() throws {
    func separator(_ text: String) throws -> Character {
      try DelimitedText(text, path: "p").separator
    }
    #expect(try separator("nama;partai\n1,5;2,5") == ";" && separator("a\tb,c\td") == "\t")
    #expect(try separator("\"a;b;c\",d") == "," && separator("nama") == ",")
    #expect(try separator("DAFTAR\nnama;partai\n") == ";" && separator("a;b,c") == ";")
    #expect(try separator("sep=,\na;b;c") == ",")
  }

  @Test("a quote that is never closed is told with the line in which its record begins")
  func unclosed() {
    #expect(throws: SpreadsheetError.unclosedQuote(path: "p", line: 3)) {
      try DelimitedText("a,b\n\"x\",y\n1,\"z\n\n\n", path: "p")
    }
    #expect(throws: SpreadsheetError.unclosedQuote(path: "p", line: 4)) {
      try DelimitedText("a,b\n\"x\nx\",y\n1,\"z", path: "p")
    }
  }

  @Test("a table keeps the row numbers that a spreadsheet program would show")
  func table() throws {
    let folder = try TemporaryFolder()
    func read(_ text: String, headings: [String] = []) throws -> Spreadsheet {
      try Spreadsheet(path: folder.write(Array(text.utf8), "a.csv"), headings: headings)
    }
    let table = try read("\u{FEFF}Nama; Fraksi \r\n\r\n\"Siti\nAminah\";A\r\n;\r\nBudi;B;lebih\r\n")
    #expect(table.sheet == nil && table.header == ["Nama", "Fraksi"] && table.headerRow == 1)
    #expect(table.rows.map(\.number) == [3, 5])
    #expect(table.rows.map(\.cells) == [["Siti\nAminah", "A"], ["Budi", "B", "lebih"]])
    #expect(try read("sep=;\nnama;x\n1;2").rows.map(\.number) == [3])
    #expect(try read("JUDUL\n\nno,nama\n1,Budi", headings: ["nama"]).headerRow == 3)
    #expect(throws: SpreadsheetError.empty(path: folder.file("a.csv"))) { try read(" ;\n\n") }
    #expect(throws: SpreadsheetError.notUTF8(path: folder.file("b.csv"))) {
      try Spreadsheet(path: folder.write([0x61, 0xe9, 0x2c, 0x62], "b.csv"))
    }
    #expect(throws: SpreadsheetError.notUTF8(path: folder.file("c.csv"))) {
      try Spreadsheet(path: folder.write([0xff, 0xfe, 0x61, 0, 0x2c, 0], "c.csv"))
    }
  }

  @Test("any bytes give records or an error, and writing them again changes nothing")
  func anyText() throws {
    let signs: [Character] = ["a", "\"", ",", ";", "\n", "\r", "\t", " ", "é"]
    for seed in UInt64(1)...3_000 {
      var rng = SeededGenerator(seed: seed)
      let text = String(
        (0..<Int.random(in: 0...30, using: &rng)).map { _ in
          signs[Int.random(in: signs.indices, using: &rng)]
        })
      guard let table = try? DelimitedText(text, path: "p") else { continue }
      let written = table.records.map { record in
        record.map { "\"" + $0.replacing("\"", with: "\"\"") + "\"" }
          .joined(separator: String(table.separator)) + "\n"
      }.joined()
      // With all fields quoted the separator may be told otherwise, when there is only one column.
      guard let again = try? DelimitedText(written, path: "p") else {
        Issue.record("seed \(seed)")
        continue
      }
      if again.separator == table.separator { #expect(again.records == table.records) }
    }
  }
}

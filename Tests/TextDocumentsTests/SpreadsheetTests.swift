import Foundation
import Support
import Testing

@testable import TextDocuments

@Suite("Tables of spreadsheet programs")
struct SpreadsheetTests {
  private func fixture(_ name: String) -> String {
    Project.path("Tests/TextDocumentsTests/Fixtures/" + name)
  }

  @Test("a workbook gives its first visible sheet, dates as ISO dates, numbers as written")
  func office() throws {
    let table = try Spreadsheet(path: fixture("anggota.xlsx"), headings: ["nama lengkap", "NIK"])
    #expect(table.sheet == "Anggota" && table.headerRow == 3)
    #expect(table.header == ["No", "Nama  Lengkap", "Fraksi", "Lahir", "Aktif", "NIK"])
    #expect(table.rows.map(\.number) == [4, 5, 7, 8])
    #expect(
      table.rows[0].cells
        == ["1", "H. Abdulloh, S.Sos.", "Contoh", "1970-01-05", "TRUE", "6471010101700001"])
    #expect(
      table.rows[1].cells
        == [
          "2", "Siti \"Bang\" Aminah\nM.Si.", "Contoh", "1900-03-01", "FALSE", "6471010101700002",
        ])
    #expect(
      table.rows[2].cells
        == ["2.5", "", "Karya", "2026-11-25T08:30:00", "", "0.1", "di luar judul"])
    #expect(table.text(table.rows[3], "LAHIR") == "08:30:00")
    #expect(table.column("tidak ada") == nil && table.text(table.rows[0], "x") == "")
    #expect(table.rows[0][99] == "" && table.rows[0][-1] == "")
  }

  @Test("without headings the first row with text is the header; a merged title fills its cells")
  func firstRow() throws {
    let table = try Spreadsheet(path: fixture("anggota.xlsx"))
    #expect(table.headerRow == 1)
    #expect(table.header == Array(repeating: "DAFTAR ANGGOTA DPRD", count: 6))
  }

  @Test("a sheet is found by its name, hidden or not; a wrong name is told with the right ones")
  func sheets() throws {
    let path = fixture("anggota.xlsx")
    #expect(try Spreadsheet(path: path, sheet: "kedua").header == ["nama"])
    #expect(try Spreadsheet(path: path, sheet: "Tersembunyi").header == ["rahasia"])
    #expect(
      throws: SpreadsheetError.noSheet(
        path: path, name: "x", sheets: ["Tersembunyi", "Anggota", "Kedua"])
    ) {
      try Spreadsheet(path: path, sheet: "x")
    }
    #expect(throws: SpreadsheetError.noHeading(path: path, missing: ["umur"])) {
      try Spreadsheet(path: path, headings: ["Fraksi", "umur"])
    }
  }

  @Test("formulas give the value that was saved, rich text its letters, errors their name")
  func formulas() throws {
    let table = try Spreadsheet(path: fixture("rumus.xlsx"))
    #expect(table.header == ["nama", "jumlah", "tanggal"])
    #expect(
      table.rows.map(\.cells)
        == [["Budi Contoh", "2", "2026-11-25T08:30:00"], ["ab", "#DIV/0!", "TRUE"]])
    let inline = try Spreadsheet(path: fixture("sebaris.xlsx"))
    #expect(inline.rows.map(\.cells) == [["Budi  Contoh", "2026-11-25"]])
  }

  @Test("cells without addresses, of unknown styles and strings are read by their order")
  func sparse() throws {
    let table = try Spreadsheet(path: fixture("tanpa-alamat.xlsx"))
    #expect(table.header == ["nama", "", "", "ket"])
    #expect(table.rows.map(\.cells) == [["007", "TRUE", "2026-11-25", "#N/A"]])
  }

  @Test("an OpenDocument sheet gives the same kinds of text")
  func openDocument() throws {
    let table = try Spreadsheet(path: fixture("anggota.ods"), headings: ["nama"])
    #expect(table.sheet == "Anggota" && table.headerRow == 3)
    #expect(table.header == ["Nama", "Fraksi", "Lahir", "Aktif", "Jumlah"])
    #expect(table.rows.map(\.number) == [4, 5])
    #expect(table.rows[0].cells == ["Siti", "Contoh", "1970-01-05", "TRUE", "1575.5"])
    #expect(table.rows[1].cells == ["Budi\nbaris dua", "Contoh", "sama", "sama", ""])
    #expect(throws: SpreadsheetError.empty(path: fixture("anggota.ods"))) {
      try Spreadsheet(path: fixture("anggota.ods"), sheet: "Kedua")
    }
    #expect(throws: SpreadsheetError.self) {
      try Spreadsheet(path: fixture("anggota.ods"), sheet: "Ketiga")
    }
  }

  @Test("what cannot be read is refused by what it is")
  func refused() throws {
    let folder = try TemporaryFolder()
    func error(_ name: String, _ bytes: [UInt8]?) throws -> SpreadsheetError? {
      let path = folder.file(name)
      if let bytes { try Data(bytes).write(to: URL(fileURLWithPath: path)) }
      do throws(SpreadsheetError) {
        _ = try Spreadsheet(path: path)
        return nil
      } catch {
        return error
      }
    }
    let ole: [UInt8] = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
    func path(_ name: String) -> String { folder.file(name) }
    #expect(try error("a.xlsx", nil) == .notFound(path: path("a.xlsx")))
    #expect(try error("b.xls", ole) == .oldFormat(path: path("b.xls")))
    #expect(try error("c.xlsx", ole) == .oldFormat(path: path("c.xlsx")))
    #expect(try error("d.pdf", [1]) == .unsupported(path: path("d.pdf"), ending: "pdf"))
    #expect(
      try error("e.xlsx", Array(" <html><table>".utf8))
        == .wrongContent(path: path("e.xlsx"), found: .webPage))
    #expect(
      try error("f.xlsx", []) == .wrongContent(path: path("f.xlsx"), found: .unknown))
    #expect(
      try error("g.ods", Array("%PDF-1.5".utf8))
        == .wrongContent(path: path("g.ods"), found: .pdf))
    #expect(
      try error("h.xlsx", [0x50, 0x4b, 3, 4, 0, 0]) == .damagedArchive(path: path("h.xlsx")))
    for (name, source) in [("i.csv", "anggota.xlsx"), ("j.xlsx", "anggota.ods")] {
      try FileManager.default.copyItem(atPath: fixture(source), toPath: path(name))
    }
    #expect(try error("i.csv", nil) == .wrongContent(path: path("i.csv"), found: .archive))
    #expect(
      try error("j.xlsx", nil) == .missingPart(path: path("j.xlsx"), part: "xl/workbook.xml"))
    #expect(throws: SpreadsheetError.unreadable(path: folder.path)) {
      try Spreadsheet(path: folder.path)
    }
    #expect(throws: SpreadsheetError.encrypted(path: fixture("terkunci.xlsx"))) {
      try Spreadsheet(path: fixture("terkunci.xlsx"))
    }
    #expect(throws: SpreadsheetError.empty(path: fixture("kosong.xlsx"))) {
      try Spreadsheet(path: fixture("kosong.xlsx"))
    }
  }

  @Test(
    "sheets that would fill the memory or cannot be are refused",
    arguments: [
      ("bom.xlsx", "tooLarge"), ("jauh.xlsx", "tooManyCells"), ("mundur.xlsx", "damaged"),
      ("alamat.xlsx", "damaged"), ("entitas.xlsx", "damaged"),
    ])
  func hostile(name: String, expected: String) {
    let error = #expect(throws: SpreadsheetError.self) {
      try Spreadsheet(path: fixture(name))
    }
    #expect("\(error.map { "\($0)" } ?? "")".hasPrefix(expected))
  }

  @Test("thousands of merges of a whole sheet fill no more than the sheet's own cells")
  func merges() throws {
    #expect(try Spreadsheet(path: fixture("gabung.xlsx")).header == ["nama"])
  }

  @Test("days of spreadsheets are those of the calendar; formats are told apart")
  func dates() {
    func date(_ serial: String, from1904: Bool = false) -> String? {
      SheetDate.text(serial, .date, from1904: from1904)
    }
    #expect(date("1") == "1900-01-01" && date("59") == "1900-02-28" && date("60") == nil)
    #expect(date("61") == "1900-03-01" && date("46351") == "2026-11-25")
    #expect(date("2958465") == "9999-12-31" && date("2958466") == nil)
    #expect(
      date("44889", from1904: true) == "2026-11-25" && date("0", from1904: true) == "1904-01-01")
    #expect(date("-1") == nil && date("nan") == nil && date("1e308") == nil && date("x") == nil)
    #expect(date("46350.9999999") == "2026-11-25")
    for code in ["dd/mm/yyyy", "[$-421]d mmmm yyyy;@", "mmm", "yyyy\\-mm\\-dd", "d\" hari\""] {
      #expect(SheetDate.kind(code: code) == .date, "\(code)")
    }
    for code in [
      "General", "0.00", "#,##0 \"dyh\"", "[Red]0", "@", "[h]:mm:00", "_(* #,##0_)", "\\d0",
    ] {
      #expect(SheetDate.kind(code: code) == .number, "\(code)")
    }
    #expect(SheetDate.kind(code: "hh:mm") == .time && SheetDate.kind(code: "mm:ss.0") == .time)
  }

  @Test(
    "workbooks that are cut or altered anywhere give a table or an error, never a trap",
    arguments: ["anggota.xlsx", "rumus.xlsx", "anggota.ods", "tanpa-alamat.xlsx"])
  func damaged(name: String) throws {
    let whole = try [UInt8](Data(contentsOf: URL(fileURLWithPath: fixture(name))))
    let folder = try TemporaryFolder()
    let path = folder.file("rusak-" + name)
    for seed in UInt64(1)...80 {
      var rng = SeededGenerator(seed: seed)
      var bytes = whole
      if Bool.random(using: &rng) {
        bytes = Array(bytes.prefix(Int.random(in: 0..<bytes.count, using: &rng)))
      }
      for _ in 0..<Int.random(in: 0...20, using: &rng) where !bytes.isEmpty {
        bytes[Int.random(in: bytes.indices, using: &rng)] = .random(in: 0...255, using: &rng)
      }
      try Data(bytes).write(to: URL(fileURLWithPath: path))
      // Either outcome is right, as long as it is an outcome.
      let table = try? Spreadsheet(path: path)
      #expect(table?.rows.allSatisfy { $0.number > 0 } ?? true, "seed \(seed)")
    }
  }

  @Test("sheet XML with altered characters gives a table or an error, never a trap")
  func alteredXML() {
    let sheet =
      "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
      + "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" s=\"1\"><v>46351.5</v></c></row>"
      + "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>x</t></is></c><c r=\"C2\" t=\"b\"><v>1</v>"
      + "</c></row></sheetData><mergeCells><mergeCell ref=\"A1:B2\"/></mergeCells></worksheet>"
    let signs = Array("0123456789ABXZ:-.\"<>/rcst ".utf8)
    for seed in UInt64(1)...2_000 {
      var rng = SeededGenerator(seed: seed)
      var bytes = Array(sheet.utf8)
      for _ in 0..<Int.random(in: 1...4, using: &rng) {
        let index = Int.random(in: 70..<bytes.count, using: &rng)
        bytes[index] = signs[Int.random(in: signs.indices, using: &rng)]
      }
      let reader = WorksheetReader(
        strings: ["a"], kinds: [.number, .date], countsFrom1904: false)
      try? WorkbookXML.read(Data(bytes), with: reader, path: "p", part: "q")
      var grid = reader.grid
      let isFilled = grid.fill(reader.merged)
      #expect(isFilled)
    }
  }
}

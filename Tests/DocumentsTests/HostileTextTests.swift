import Foundation
import Support
import Testing

@testable import Documents

@Suite("Hostile text")
struct HostileTextTests {
  /// Every kind of block with one text in every place.
  private func document(_ text: String) throws -> PrintedDocument {
    PrintedDocument(
      title: text, letterhead: [text], subject: text,
      blocks: [
        .heading(.first, text), .paragraph(StyledText(text) + .bold(text) + .italic(text)),
        .paragraph(Paragraph(StyledText(text), marker: text, level: .max)),
        .paragraph(Paragraph(StyledText(text), level: .min)),
        .fields([LabelledField(text, StyledText(text))]), .fields([]), .signatures([]),
        .table(
          try PrintedTable(
            columns: [TableColumn(text, share: 1e-9), TableColumn(text, share: 1e6)],
            rows: [[text, text]])),
        .signatures(
          Array(
            repeating: Signatory(
              placeAndDate: text, acting: text, office: text, name: text, identity: text), count: 5)
        ),
        .space(lines: .nan), .space(lines: .infinity), .space(lines: -3), .space(lines: 1e300),
        .smallText(StyledText(text)),
      ], footer: DocumentFooter(shortTitle: text, note: text))
  }

  @Test(
    "no text makes a writer stop or a file that others cannot read",
    arguments: [
      "", " ", "\n", "\n\n\n", "\0", "\u{1}\u{7}\u{1b}[31m", "\u{202e}terbalik\u{202c}",
      "\u{2066}a\u{2069}", "<b>&\"'</b><script>x</script>", "بسم الله الرحمن الرحيم",
      "😀👩‍👩‍👧‍👦🇮🇩", "\u{FEFF}\u{200B}\u{AD}", "e\u{301}\u{302}\u{303}\u{304}\u{305}",
      "\u{FFFE}\u{10FFFF}", "สวัสดี", String(repeating: "x", count: 3_000), "\r\n\r", "\u{2028}",
      "%s%n (a) \\ << >>", "\u{F8FF}", "\u{E0041}",
    ])
  func anyText(text: String) throws {
    let document = try document(text)
    let folder = try TemporaryFolder()
    let file = try document.pdf(created: Samples.moment)
    let reader = PDFReader(path: try folder.write(file.bytes, "a.pdf"))
    #expect(try reader.check().contains("No syntax"))
    #expect(try reader.information()["Pages"] == "\(file.pageCount)")
    #expect(!document.html().contains("<script"))
    for width in [Int.min, 1, 20, 80, Int.max] { #expect(!document.text(width: width).isEmpty) }
  }

  @Test("what would deceive the eye is written out in all three forms")
  func writtenOut() throws {
    let document = PrintedDocument(
      title: "Uji", blocks: [.paragraph("Rp\u{202e}000.1\u{7}\u{0}x", alignment: .left)])
    let expected = "Rp[U+202E]000.1[U+0007][U+0000]x"
    let folder = try TemporaryFolder()
    let path = try folder.write(document.pdf(created: Samples.moment).bytes, "a.pdf")
    #expect(try PDFReader(path: path).pages().joined().contains(expected))
    #expect(document.html().contains(expected) && document.text().contains(expected))
  }

  @Test("characters that no installed font has are written out and reported")
  func missingGlyphs() throws {
    // A private character, and one of a script for which no office computer has a font.
    let document = PrintedDocument(
      title: "Uji", blocks: [.paragraph("a\u{F0001}b\u{13000}c", alignment: .left)])
    let file = try document.pdf(created: Samples.moment)
    let folder = try TemporaryFolder()
    let text = try PDFReader(path: folder.write(file.bytes, "a.pdf")).pages().joined()
    #expect(file.missing.contains("\u{F0001}"))
    for scalar in file.missing { #expect(text.contains(VisibleText.notation(scalar))) }
  }

  @Test("a word longer than a line is broken, and all of it is there")
  func longWord() throws {
    let word = (0..<400).map { String(10_000 + $0) }.joined()
    let document = PrintedDocument(
      title: "Uji",
      blocks: [
        .paragraph(StyledText(word)),
        .table(
          try PrintedTable(columns: [TableColumn("a"), TableColumn("b")], rows: [[word, ""]])),
      ])
    let folder = try TemporaryFolder()
    let path = try folder.write(document.pdf(created: Samples.moment).bytes, "a.pdf")
    let text = try PDFReader(path: path).pages().joined()
    #expect(!text.contains("-"))
    let printed = text.filter(\.isNumber)
    #expect(printed.contains(word))
    let digits = document.text().filter(\.isNumber)
    #expect(digits.contains(word))
  }

  @Test("a row taller than a page goes on upon the next, under the header, and loses no line")
  func tallRow() throws {
    let lines = (1...300).map { "baris \($0)." }
    let document = PrintedDocument(
      title: "Uji",
      blocks: [
        .table(
          try PrintedTable(
            columns: [TableColumn("Kiri"), TableColumn("Kanan")],
            rows: [["pendek", "x"], [lines.joined(separator: "\n"), "sekali"], ["akhir", "y"]]))
      ])
    let folder = try TemporaryFolder()
    let path = try folder.write(document.pdf(created: Samples.moment).bytes, "a.pdf")
    let pages = try PDFReader(path: path).pages()
    #expect(pages.count >= 6 && pages.allSatisfy { $0.contains("Kanan") })
    let text = pages.joined()
    for line in lines {
      #expect(text.components(separatedBy: line).count == 2, "\(line)")
    }
  }

  @Test("ten thousand rows are printed, each once")
  func manyRows() throws {
    let document = PrintedDocument(
      title: "Daftar panjang",
      blocks: [
        .table(
          try PrintedTable(
            columns: [TableColumn("No."), TableColumn("Nama", share: 3), TableColumn("Ket.")],
            rows: (1...10_000).map { ["\($0)", "Nama contoh #\($0);", "hadir"] }))
      ])
    let file = try document.pdf(created: Samples.moment)
    let folder = try TemporaryFolder()
    let reader = PDFReader(path: try folder.write(file.bytes, "a.pdf"))
    let pages = try reader.pages()
    #expect(pages.count == file.pageCount && pages.count > 200)
    #expect(pages.last?.contains("Halaman \(pages.count) dari \(pages.count)") == true)
    let names = pages.joined().matches(of: /#(\d+);/).compactMap { Int($0.1) }
    #expect(names == Array(1...10_000))
  }

  @Test("an empty table says so; tables that cannot be are refused with their facts")
  func oddTables() throws {
    let empty = try PrintedTable(columns: [TableColumn("Nama"), TableColumn("Fraksi")])
    let document = PrintedDocument(title: "Uji", blocks: [.table(empty)])
    let folder = try TemporaryFolder()
    let path = try folder.write(document.pdf(created: Samples.moment).bytes, "a.pdf")
    let text = try PDFReader(path: path).pages().joined()
    #expect(text.contains("Fraksi") && text.contains("Tidak ada data"))
    #expect(document.html().contains("<td class=\"centre\" colspan=\"2\"><em>Tidak ada data"))
    #expect(document.text().contains("Tidak ada data"))
    #expect(throws: PrintingError.noColumns) { try PrintedTable(columns: []) }
    #expect(throws: PrintingError.columnShare(column: "a", share: 0)) {
      try PrintedTable(columns: [TableColumn("a", share: 0)])
    }
    #expect(throws: PrintingError.rowLength(row: 2, found: 2, expected: 1)) {
      try PrintedTable(columns: [TableColumn("a")], rows: [["1"], ["1", "2"]])
    }
  }

  @Test("a table of a hundred columns is printed")
  func manyColumns() throws {
    let columns = (1...100).map { TableColumn("K\($0)") }
    let table = try PrintedTable(
      columns: columns, rows: [(1...100).map { "nilai \($0)" }])
    let document = PrintedDocument(title: "Uji", blocks: [.table(table)])
    #expect(try document.pdf(created: Samples.moment).pageCount < 100)
    #expect(document.text().contains("K100: nilai 100"))
  }

  @Test("a paragraph of 300,000 letters is printed, one of more than a million refused")
  func longParagraph() throws {
    let long = String(repeating: "kata ", count: 60_000)
    let document = PrintedDocument(title: "Uji", blocks: [.paragraph(StyledText(long))])
    #expect(try document.pdf(created: Samples.moment).pageCount > 50)
    let longer = String(repeating: "x", count: TextShaper.mostCharacters + 1)
    #expect(
      throws: PrintingError.textTooLong(
        characters: longer.count, most: TextShaper.mostCharacters)
    ) {
      try PrintedDocument(title: "Uji", blocks: [.paragraph(StyledText(longer))])
        .pdf(created: Samples.moment)
    }
  }
}

import Foundation
import Support
import Testing

@testable import Documents

@Suite("Documents as PDF, read by other programs")
struct PDFTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func reader(_ file: PDFFile) throws -> PDFReader {
    PDFReader(path: try folder.write(file.bytes, UUID().uuidString + ".pdf"))
  }

  @Test("a report has A4 pages, all its text in order, and nothing that qpdf objects to")
  func report() throws {
    let file = try Samples.report().pdf(created: Samples.moment)
    let reader = try reader(file)
    #expect(try reader.check().contains("No syntax or stream encoding errors"))
    let information = try reader.information()
    #expect(information["Pages"] == "\(file.pageCount)")
    #expect(information["Page size"]?.hasSuffix("(A4)") == true)
    #expect(information["Title"] == "LAPORAN SINGKAT RAPAT PARIPURNA")
    #expect(information["Subject"] == "Laporan rapat paripurna")
    #expect(information["CreationDate"] == "2026-11-25T08:00:00Z")
    #expect(information["ModDate"] == nil && information["Author"] == nil)
    let text = try reader.pages().joined()
    var rest = text[...]
    for piece in [
      "PEMERINTAH KOTA BALIKPAPAN", "LAPORAN SINGKAT", "170/12/DPRD/2026", "I. PENDAHULUAN",
      "Kuorum", "ad referendum", "A. Jalannya rapat", "2.", "“Indonesia Raya”", "Catatan", "—",
      "II. DAFTAR HADIR", "1.575.000", "40.575.000", "¹ Jumlah", "Mengetahui,", "SEKRETARIS DPRD",
      "Drs. Sekretaris Contoh, M.Si.", "NIP 19700101 199003 1 001",
    ] {
      let place = try #require(rest.range(of: piece), "\(piece) is missing or out of order")
      rest = rest[place.upperBound...]
    }
    #expect(file.missing.isEmpty && file.fonts == ["Liberation Serif"])
  }

  @Test("every page says which of how many it is, and carries the short title and the note")
  func pageNumbers() throws {
    let file = try Samples.report(rows: 200).pdf(created: Samples.moment)
    let pages = try reader(file).pages()
    #expect(pages.count == file.pageCount && pages.count > 5)
    for (index, page) in pages.enumerated() {
      #expect(page.contains("Halaman \(index + 1) dari \(pages.count)\n"))
      #expect(page.contains("Laporan singkat rapat paripurna"))
      #expect(page.contains("SHA-256 0123456789abcdef"))
    }
    var english = Samples.letter()
    english.language = .english
    #expect(
      try reader(english.pdf(created: Samples.moment)).pages().first?.contains("Page 1 of 1")
        == true)
  }

  @Test("a table's header is on every page that the table reaches, and no row is divided")
  func tables() throws {
    let document = PrintedDocument(title: "Daftar", blocks: [.table(try Samples.table(rows: 120))])
    let pages = try reader(document.pdf(created: Samples.moment)).pages()
    #expect(pages.count >= 4)
    var rows = 0
    for page in pages {
      #expect(page.contains("Jumlah (Rp)"))
      // Each row has two lines of its name: "Nomor n, S.Sos.," and "M.Si.".
      let begun = page.components(separatedBy: "Anggota Contoh Nomor").count - 1
      #expect(begun == page.components(separatedBy: "M.Si.").count - 1)
      rows += begun
    }
    #expect(rows == 120)
  }

  @Test("the fonts that were asked for are embedded, as parts, with a way back to text")
  func fonts() throws {
    let fonts = try reader(Samples.report().pdf(created: Samples.moment)).fonts()
    #expect(fonts.count == 3)
    for font in fonts {
      #expect(font.contains("LiberationSerif") && font.contains("yes yes yes"))
    }
  }

  @Test("the same document gives the same bytes, another date others")
  func reproducible() throws {
    let document = try Samples.report()
    let first = try document.pdf(created: Samples.moment)
    #expect(try document.pdf(created: Samples.moment) == first)
    #expect(try document.pdf(created: Samples.moment + 1).bytes != first.bytes)
  }

  @Test("documents written at the same time are those written one after the other")
  func concurrent() async throws {
    let document = try Samples.report()
    let alone = try document.pdf(created: Samples.moment)
    try await withThrowingTaskGroup(of: PDFFile.self) { group in
      for _ in 0..<8 { group.addTask { try document.pdf(created: Samples.moment) } }
      for try await file in group { #expect(file == alone) }
    }
  }

  @Test("title and headings are bookmarks, nested by level")
  func bookmarks() throws {
    let objects = try reader(Samples.report().pdf(created: Samples.moment)).objects()
    for title in ["I. PENDAHULUAN", "A. Jalannya rapat", "Catatan", "II. DAFTAR HADIR"] {
      #expect(objects.contains("\"/Title\": \"u:\(title)\"") || objects.contains("\"\(title)\""))
    }
    #expect(objects.contains("\"/Outlines\""))
  }

  @Test("a signature block is never divided between pages")
  func signatures() throws {
    for lines in stride(from: 20.0, through: 60, by: 4) {
      var document = Samples.letter()
      document.blocks.insert(.space(lines: lines - 15), at: 0)
      let pages = try reader(document.pdf(created: Samples.moment)).pages()
      let holders = pages.filter { $0.contains("Plt. SEKRETARIS DPRD") }
      #expect(holders.count == 1 && holders.first?.contains("NIP 1970") == true)
    }
  }

  @Test("signatures never stand on a page without some of the text that they are under")
  func signaturesWithText() throws {
    for lines in 20..<46 {
      for sentences in [1, 4, 28 + lines % 8] {
        let text = String(repeating: Samples.sentence, count: sentences) + "Penutup."
        let document = PrintedDocument(
          title: "x", showsTitle: false,
          blocks: [
            .space(lines: Double(lines)), .paragraph(StyledText(text)),
            .signatures([Signatory(office: "SEKRETARIS DPRD", name: "Contoh")]),
          ])
        let pages = try reader(document.pdf(created: Samples.moment)).pages()
        let holder = try #require(pages.first { $0.contains("SEKRETARIS DPRD") })
        #expect(holder.contains("Penutup."), "after \(lines) lines")
      }
    }
  }

  @Test("a heading is never the last thing on a page")
  func headings() throws {
    for lines in 35..<60 {
      let document = PrintedDocument(
        title: "x", showsTitle: false,
        blocks: [
          .space(lines: Double(lines)), .heading(.first, "JUDUL BAB"),
          .paragraph("Isi bab pertama."),
        ])
      let pages = try reader(document.pdf(created: Samples.moment)).pages()
      #expect(
        pages.contains { $0.contains("JUDUL BAB") && $0.contains("Isi bab pertama.") },
        "after \(lines) lines")
    }
  }

  @Test("page breaks and paper on its long side")
  func breaks() throws {
    let document = PrintedDocument(
      title: "Lebar", blocks: [.paragraph("satu"), .pageBreak, .paragraph("dua")],
      orientation: .landscape)
    let reader = try reader(document.pdf(created: Samples.moment))
    let pages = try reader.pages()
    #expect(pages.count == 2 && pages[1].contains("dua") && !pages[1].contains("satu"))
    #expect(try reader.information()["Page size"]?.hasPrefix("841.89 x 595.276") == true)
  }

  @Test("a font that is not there is an error that names what is there and what to install")
  func substitution() throws {
    let fonts = DocumentFonts(family: "Huruf Yang Tidak Ada", package: "fonts-tidak-ada")
    let error = #expect(throws: PrintingError.self) {
      try PDFWriter(document: Samples.letter(), created: Samples.moment, fonts: fonts).file()
    }
    guard case .fontMissing(let wanted, let found, let package) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(wanted == "Huruf Yang Tidak Ada" && !found.isEmpty && package == "fonts-tidak-ada")
  }
}

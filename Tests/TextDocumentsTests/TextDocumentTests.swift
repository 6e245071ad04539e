import Foundation
import Support
import Testing

@testable import TextDocuments

@Suite("Documents")
struct TextDocumentTests {
  private func fixture(_ name: String) -> String {
    Project.path("Tests/TextDocumentsTests/Fixtures/" + name)
  }

  private static let whole = [
    "Risalah rapat", "Rapat dibuka pagi.", "Sebelum sesudah baris & <tanda> “kutip”", "Sel kiri",
    "Sel kanan", "Tetap disisipkan", "Dalam kotak", "Luar", "Akhir\u{a0}rapat\u{2011}ini",
  ]

  @Test(
    "a .docx gives its paragraphs and cells, without headers and deleted text",
    arguments: ["utuh.docx", "pindah.docx"])
  func word(name: String) throws {
    #expect(try TextDocument(path: fixture(name)).paragraphs == Self.whole)
  }

  @Test("an .odt gives its paragraphs and headings, without notes and deleted text")
  func openDocument() throws {
    #expect(
      try TextDocument(path: fixture("utuh.odt")).paragraphs == ["Judul", "Rapat dibuka pagi."])
  }

  @Test("text files are read as UTF-8, wrapped lines are joined")
  func text() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("a.txt")
    try Data("\u{FEFF}Rapat dibuka\r\noleh ketua.\r\n\r\nSetuju\n\nAkhir\nBaris baru".utf8)
      .write(to: URL(fileURLWithPath: path))
    #expect(
      try TextDocument(path: path).paragraphs
        == ["Rapat dibuka oleh ketua.", "Setuju", "Akhir", "Baris baru"])
    let markdown = folder.file("b.md")
    try Data("# Judul\nisi **tebal**\nlanjutan\n- butir\n> kutipan\n".utf8)
      .write(to: URL(fileURLWithPath: markdown))
    #expect(
      try TextDocument(path: markdown).paragraphs
        == ["Judul", "isi tebal lanjutan", "butir", "kutipan"])
  }

  @Test("what cannot be read is refused by name")
  func refused() throws {
    let folder = try TemporaryFolder()
    func error(_ name: String, _ bytes: [UInt8]?) throws -> DocumentError? {
      let path = folder.file(name)
      if let bytes { try Data(bytes).write(to: URL(fileURLWithPath: path)) }
      do throws(DocumentError) {
        _ = try TextDocument(path: path)
        return nil
      } catch {
        return error
      }
    }
    #expect(try error("a.docx", nil) == .notFound(path: folder.file("a.docx")))
    #expect(try error("b.docx", []) == .damagedArchive(path: folder.file("b.docx")))
    #expect(
      try error("c.docx", Array("bukan zip".utf8)) == .damagedArchive(path: folder.file("c.docx")))
    #expect(
      try error("d.pdf", [1]) == .unsupported(path: folder.file("d.pdf"), ending: "pdf"))
    #expect(try error("e.doc", [1]) == .unsupported(path: folder.file("e.doc"), ending: "doc"))
    #expect(try error("f", [1]) == .unsupported(path: folder.file("f"), ending: ""))
    #expect(try error("g.txt", [0xff, 0xfe, 0x41]) == .notUTF8(path: folder.file("g.txt")))
    #expect(try error("h.txt", [0x41, 0, 0x42]) == .notUTF8(path: folder.file("h.txt")))
    #expect(throws: DocumentError.unreadable(path: folder.path)) {
      try TextDocument(path: folder.path)
    }
    try FileManager.default.copyItem(atPath: fixture("utuh.odt"), toPath: folder.file("i.docx"))
    #expect(
      try error("i.docx", nil)
        == .missingPart(path: folder.file("i.docx"), part: "word/document.xml"))
  }

  @Test("entities and parts that grow without end are refused")
  func bombs() {
    #expect(throws: DocumentError.self) { try TextDocument(path: fixture("entitas.docx")) }
    #expect(
      throws: DocumentError.tooLarge(
        path: fixture("bom.docx"), part: "word/document.xml", most: TextDocument.largestPart)
    ) {
      try TextDocument(path: fixture("bom.docx"))
    }
  }

  @Test("a .docx that is cut or altered anywhere gives text or an error, never a trap")
  func damaged() throws {
    let whole = try [UInt8](Data(contentsOf: URL(fileURLWithPath: fixture("utuh.docx"))))
    let folder = try TemporaryFolder()
    let path = folder.file("rusak.docx")
    for seed in UInt64(1)...150 {
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
      let document = try? TextDocument(path: path)
      #expect(document?.paragraphs.allSatisfy { !$0.isEmpty } ?? true, "seed \(seed)")
    }
  }
}

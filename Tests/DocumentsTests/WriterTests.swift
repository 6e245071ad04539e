import Foundation
import FoundationXML
import Support
import Testing

@testable import Documents

@Suite("Documents as HTML and text")
struct WriterTests {
  @Test("the page is well formed, loads nothing, and keeps the meaning of tables and forms")
  func html() throws {
    let html = try Samples.report(rows: 3).html()
    #expect(html.contains("<html lang=\"id\">") && html.contains("charset=\"utf-8\""))
    #expect(html.contains("<th scope=\"col\" dir=\"auto\">Jumlah (Rp)</th>"))
    #expect(html.contains("<dt dir=\"auto\">Nomor</dt><dd dir=\"auto\">170/12/DPRD/2026</dd>"))
    #expect(html.contains("<h1 class=\"title\"") && html.contains("<h2 dir=\"auto\">I. PEND"))
    #expect(html.contains("<strong>Kuorum terpenuhi</strong>"))
    #expect(html.contains("<td class=\"right\" dir=\"auto\">3.575.000</td>"))
    #expect(html.contains("size: A4 portrait") && html.contains("@media print"))
    for word in ["src=", "href=", "url(", "@import", "<script", "http://", "https://"] {
      #expect(!html.contains(word))
    }
    // HTML in XML's clothes: void elements closed, named entity replaced, doctype left out.
    let xml = html.replacing("<!DOCTYPE html>\n", with: "").replacing("&nbsp;", with: " ")
      .replacing(/<(meta|col|br|hr)([^>]*)>/) { "<\($0.1)\($0.2)/>" }
    let parser = XMLParser(data: Data(xml.utf8))
    #expect(parser.parse(), "line \(parser.lineNumber)")
  }

  @Test("markup in text stays text, in elements and in attributes")
  func escaping() {
    let evil = "\"><img src=x onerror='y'>&amp;"
    let document = PrintedDocument(
      title: evil, letterhead: [evil], subject: evil, blocks: [.paragraph(StyledText(evil))],
      footer: DocumentFooter(note: evil))
    let html = document.html()
    #expect(!html.contains("<img"))
    let escaped = "&quot;&gt;&lt;img src=x onerror=&#39;y&#39;&gt;&amp;amp;"
    #expect(html.components(separatedBy: escaped).count == 8)
  }

  @Test(
    "plain text keeps within its width, aligns, and loses no word", arguments: [20, 40, 80, 132])
  func text(width: Int) throws {
    let document = try Samples.report(rows: 12)
    let text = document.text(width: width)
    for line in text.split(separator: "\n") { #expect(TerminalText.width(line) <= width) }
    #expect(!text.contains(" \n"))
    let squeezed = text.filter { !$0.isWhitespace && !"│─┌┬┐├┼┤└┴┘".contains($0) }
    for word in ["170/12/DPRD/2026", "adreferendum", "“IndonesiaRaya”", "¹Jumlahsudah"] {
      #expect(squeezed.contains(word))
    }
    if width >= 80 { #expect(squeezed.contains("12.575.000")) }
  }

  @Test("a table is drawn with lines, numbers flush right")
  func table() throws {
    let table = try PrintedTable(
      columns: [TableColumn("Nama"), TableColumn("Jumlah", alignment: .right)],
      rows: [["Budi", "5"], ["Sari 漢字", "12"]])
    let text = PrintedDocument(title: "T", showsTitle: false, blocks: [.table(table)]).text()
    #expect(
      text.hasPrefix(
        """
        ┌───────────┬────────┐
        │   Nama    │ Jumlah │
        ├───────────┼────────┤
        │ Budi      │      5 │
        │ Sari 漢字 │     12 │
        └───────────┴────────┘
        """))
  }
}

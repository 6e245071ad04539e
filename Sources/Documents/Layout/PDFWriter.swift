import Foundation

/// Lays a document out twice: once to count the pages, once to draw them.
struct PDFWriter {
  let document: PrintedDocument
  let created: Date
  let fonts: DocumentFonts

  func file() throws(PrintingError) -> PDFFile {
    let setup = PageSetup(document.orientation)
    let shaper = try TextShaper(fonts: fonts, language: document.language)
    let footer = try PageFooter(document, setup: setup, shaper: shaper)
    let counting = PageFlow(
      setup: setup, shaper: shaper, language: document.language, footer: footer, canvas: nil,
      pageCount: nil)
    try run(counting)
    let canvas = try PDFCanvas(
      width: setup.width, height: setup.height,
      metadata: PDFCanvas.Metadata(
        title: VisibleText.line(document.title), subject: VisibleText.line(document.subject),
        created: created.formatted(.iso8601)))
    let drawing = PageFlow(
      setup: setup, shaper: shaper, language: document.language, footer: footer, canvas: canvas,
      pageCount: counting.page)
    try run(drawing)
    return PDFFile(
      bytes: try canvas.finish(), pageCount: drawing.page, fonts: shaper.families.sorted(),
      missing: shaper.missing.sorted())
  }

  private func run(_ flow: PageFlow) throws(PrintingError) {
    try flow.letterhead(document.letterhead)
    if document.showsTitle, !document.title.isEmpty { try flow.title(document.title) }
    for block in document.blocks {
      switch block {
      case .heading(let level, let text): try flow.heading(text, level)
      case .paragraph(let paragraph): try flow.paragraph(paragraph)
      case .fields(let fields): try flow.fields(fields)
      case .table(let table): try flow.table(table)
      case .signatures(let signatories): try flow.signatures(signatories)
      case .space(let lines): flow.space(lines)
      case .pageBreak: try flow.breakPage()
      case .smallText(let text): try flow.smallText(text)
      }
    }
    try flow.endPage()
  }
}

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
    for (index, block) in document.blocks.enumerated() {
      flow.kept = try kept(after: index, flow)
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

  /// The height of signatures that follow a text or a table, so that they never stand alone on a page, or of the
  /// beginning of the table that follows a heading.
  private func kept(after index: Int, _ flow: PageFlow) throws(PrintingError) -> Double {
    switch document.blocks[index] {
    case .paragraph, .smallText, .table, .fields: break
    case .heading:
      if index + 1 < document.blocks.count, case .table(let table) = document.blocks[index + 1] {
        return try flow.beginning(of: table)
      }
      return 0
    default: return 0
    }
    var height = flow.setup.gap
    for block in document.blocks[(index + 1)...] {
      switch block {
      case .space(let lines) where lines.isFinite && lines > 0:
        height += min(lines, 100) * flow.setup.line
      case .space: continue
      case .signatures(let signatories):
        return height + (try flow.signaturesHeight(signatories))
      default: return 0
      }
    }
    return 0
  }
}

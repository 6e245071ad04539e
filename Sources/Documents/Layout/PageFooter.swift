/// The foot of every page: short title, page number, and the note.
struct PageFooter {
  private let title: TextBox
  private let note: TextBox?
  private let language: DocumentLanguage
  private let setup: PageSetup
  private static let above = 14.0

  init(
    _ document: PrintedDocument, setup: PageSetup, shaper: TextShaper
  ) throws(PrintingError) {
    self.setup = setup
    language = document.language
    let small = BoxStyle(size: setup.footerText, isSingleLine: true)
    title = try shaper.box(
      StyledText(VisibleText.line(document.footerTitle)), small, width: setup.textWidth * 0.68)
    let text = document.footer.note
    note =
      text.isEmpty
      ? nil
      : try shaper.box(
        StyledText(VisibleText.line(text)), BoxStyle(size: setup.noteText), width: setup.textWidth)
  }

  /// What the foot takes above the lower margin; a note of many lines takes half a page at most.
  var height: Double {
    PageFooter.above + title.height + min(note.map { $0.height + 1 } ?? 0, setup.height / 2)
  }

  func draw(
    on canvas: PDFCanvas, page: Int, of count: Int, shaper: TextShaper
  ) throws(PrintingError) {
    let top = setup.height - setup.bottom - height + PageFooter.above
    canvas.line(
      fromX: setup.left, fromY: top - 3, toX: setup.width - setup.right, toY: top - 3,
      thickness: 0.4)
    canvas.draw(title, title.lines.indices, x: setup.left, y: top)
    let number = try shaper.box(
      StyledText(language.pageNumber(page, of: count)),
      BoxStyle(size: setup.footerText, alignment: .right), width: setup.textWidth * 0.3)
    canvas.draw(
      number, number.lines.indices, x: setup.left + setup.textWidth * 0.7, y: top)
    if let note {
      canvas.draw(note, note.lines.indices, x: setup.left, y: top + title.height + 1)
    }
  }
}

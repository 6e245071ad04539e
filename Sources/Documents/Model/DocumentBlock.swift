/// One piece of a document.
public enum DocumentBlock: Hashable, Sendable {
  /// A heading, which also becomes a bookmark of the PDF. It never stands alone at the foot of a page.
  case heading(HeadingLevel, String)
  /// Running text.
  case paragraph(Paragraph)
  /// Lines "label : value" whose colons stand below each other, as in forms.
  case fields([LabelledField])
  /// A table.
  case table(PrintedTable)
  /// Who signs, side by side; always together on one page, and with the end of the paragraph above.
  case signatures([Signatory])
  /// Empty lines.
  case space(lines: Double)
  /// What follows begins on a new page.
  case pageBreak
  /// Small print like that of footnotes.
  case smallText(StyledText)

  /// Running text in one style.
  public static func paragraph(
    _ text: StyledText, alignment: TextAlignment = .justified
  ) -> DocumentBlock {
    .paragraph(Paragraph(text, alignment: alignment))
  }
}

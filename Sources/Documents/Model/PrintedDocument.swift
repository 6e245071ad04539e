/// A document as values: what it says, not where it stands on the page.
///
/// ```swift
/// var document = PrintedDocument(title: "Daftar hadir", letterhead: ["DPRD KOTA BALIKPAPAN"])
/// document.blocks = [.heading(.first, "Peserta"), .paragraph("Rapat dihadiri oleh:"), .table(table)]
/// let file = try document.pdf(created: now)
/// ```
public struct PrintedDocument: Hashable, Sendable {
  /// What the document is called; in the file's metadata, and above the first block where `showsTitle` says so.
  public var title: String
  /// True when the title is printed above the first block; false for letters, which have none.
  public var showsTitle: Bool
  /// The lines above the double rule of the first page; lines in capitals are set large and bold.
  public var letterhead: [String]
  /// What the document is about, for the file's metadata.
  ///
  /// Never personal data: metadata outlives the paper.
  public var subject: String
  /// The content in order.
  public var blocks: [DocumentBlock]
  /// How the paper lies.
  public var orientation: PageOrientation
  /// The language of the content and of the words that the writers add.
  public var language: DocumentLanguage
  /// What stands at the foot of every page beside the page number.
  public var footer: DocumentFooter

  /// A document; what is not named can be set afterwards.
  public init(
    title: String, showsTitle: Bool = true, letterhead: [String] = [], subject: String = "",
    blocks: [DocumentBlock] = [], orientation: PageOrientation = .portrait,
    language: DocumentLanguage = .indonesian, footer: DocumentFooter = DocumentFooter()
  ) {
    self.title = title
    self.showsTitle = showsTitle
    self.letterhead = letterhead
    self.subject = subject
    self.blocks = blocks
    self.orientation = orientation
    self.language = language
    self.footer = footer
  }

  /// The left half of the footer.
  var footerTitle: String { footer.shortTitle.isEmpty ? title : footer.shortTitle }
}

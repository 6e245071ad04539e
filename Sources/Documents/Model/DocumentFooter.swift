/// What stands at the foot of every page, beside "Halaman n dari N".
public struct DocumentFooter: Hashable, Sendable {
  /// A title short enough for half a line; where empty, the document's title is used, and cut with "…".
  public var shortTitle: String
  /// A line below in small print, such as the SHA-256 of what the document was made from.
  public var note: String

  /// A footer; without arguments the document's title and the page number.
  public init(shortTitle: String = "", note: String = "") {
    self.shortTitle = shortTitle
    self.note = note
  }
}

extension PrintedDocument {
  /// The document as one HTML page that loads nothing: escaped, with its own style sheet for screen and printer.
  ///
  /// Tables keep their meaning for screen readers; the page's language is that of the document.
  /// - Complexity: O(text).
  public func html() -> String {
    var writer = HTMLWriter(self)
    return writer.page()
  }

  /// The document as plain text for a terminal, in lines of at most `width` columns.
  ///
  /// Tables that cannot fit become lists of "title: cell". Widths below 20 count as 20; without one a page has 80
  /// columns, a page in landscape 132.
  /// - Complexity: O(text).
  public func text(width: Int? = nil) -> String {
    var writer = TextWriter(self, width: width ?? (orientation == .portrait ? 80 : 132))
    return writer.text()
  }
}

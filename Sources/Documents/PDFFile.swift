public import Foundation

/// A document as a PDF file, with what its reader may want to know.
public struct PDFFile: Hashable, Sendable {
  /// The file.
  public let bytes: [UInt8]
  /// How many pages it has.
  public let pageCount: Int
  /// The font families in it: the document's own, and those that had to help out with other scripts.
  public let fonts: [String]
  /// Characters that no installed font can show; the pages say `[U+0E01]` in their place.
  public let missing: [Unicode.Scalar]
}

extension PrintedDocument {
  /// The document on A4 pages, with embedded fonts, bookmarks and "Halaman n dari N".
  ///
  /// The same document with the same `created` gives the same bytes, as long as the same fonts are installed.
  /// - Parameter created: the file's date; the only thing in it that the document does not say.
  /// - Throws: `PrintingError.fontMissing` when Liberation Serif is not installed; `.textTooLong`; `.drawing`.
  /// - Complexity: O(text), laid out twice.
  /// - Isolation: any thread; documents may be written at the same time.
  public func pdf(created: Date) throws(PrintingError) -> PDFFile {
    try PDFWriter(document: self, created: created, fonts: .standard).file()
  }
}

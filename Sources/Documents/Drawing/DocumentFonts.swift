/// The font family of a document and the Debian package that brings it.
struct DocumentFonts: Hashable, Sendable {
  let family: String
  let package: String

  /// Widths of Times New Roman, under a free licence.
  static let standard = DocumentFonts(family: "Liberation Serif", package: "fonts-liberation")
}

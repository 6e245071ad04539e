/// Why a document cannot be read.
package enum DocumentError: Error, Hashable, Sendable {
  /// There is no such file.
  case notFound(path: String)
  /// It is a folder or cannot be opened.
  case unreadable(path: String)
  /// Files that end so are not understood.
  case unsupported(path: String, ending: String)
  /// A text file that is not UTF-8.
  case notUTF8(path: String)
  /// Not a zip archive, an incomplete one, or one locked with a password.
  case damagedArchive(path: String)
  /// The archive lacks the part that holds the text.
  case missingPart(path: String, part: String)
  /// A part would be larger than any council document when unpacked.
  case tooLarge(path: String, part: String, most: Int)
  /// The text part is not well-formed XML.
  case damagedText(path: String, part: String, line: Int)
}

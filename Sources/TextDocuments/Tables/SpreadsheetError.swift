/// Why a table cannot be read.
public enum SpreadsheetError: Error, Hashable, Sendable {
  /// What a file turned out to be, told by its first bytes.
  public enum Content: String, Hashable, Sendable {
    /// A zip archive, such as a workbook of another ending.
    case archive
    /// A document of Excel or Word 97-2003.
    case oldOffice
    /// A web page, as some programs write under the name of a workbook.
    case webPage
    /// A PDF.
    case pdf
    /// Nothing that is known.
    case unknown
  }

  /// There is no such file.
  case notFound(path: String)
  /// It is a folder or cannot be opened.
  case unreadable(path: String)
  /// Files that end so are not understood.
  case unsupported(path: String, ending: String)
  /// A workbook of Excel 97-2003.
  case oldFormat(path: String)
  /// A workbook that is locked with a password.
  case encrypted(path: String)
  /// The content is not what the ending says.
  case wrongContent(path: String, found: Content)
  /// A text table that is not UTF-8.
  case notUTF8(path: String)
  /// A quote that begins in this line is never closed.
  case unclosedQuote(path: String, line: Int)
  /// Not a whole zip archive.
  case damagedArchive(path: String)
  /// The archive lacks a part that a workbook needs.
  case missingPart(path: String, part: String)
  /// A part is not well formed, or says what cannot be.
  case damaged(path: String, part: String, line: Int)
  /// A part would be larger than any council table when unpacked.
  case tooLarge(path: String, part: String, most: Int)
  /// There are more cells than any council table has.
  case tooManyCells(path: String, most: Int)
  /// The workbook has no sheet of this name; nil when it has none at all.
  case noSheet(path: String, name: String?, sheets: [String])
  /// No cell holds anything.
  case empty(path: String)
  /// No row holds all the headings that were asked for; `missing` are those that the likeliest row lacks.
  case noHeading(path: String, missing: [String])
}

extension SpreadsheetError {
  /// What is wrong with an archive, as an error of tables.
  init(_ error: DocumentError) {
    self =
      switch error {
      case .notFound(let path): .notFound(path: path)
      case .unreadable(let path): .unreadable(path: path)
      case .unsupported(let path, let ending): .unsupported(path: path, ending: ending)
      case .notUTF8(let path): .notUTF8(path: path)
      case .damagedArchive(let path): .damagedArchive(path: path)
      case .missingPart(let path, let part): .missingPart(path: path, part: part)
      case .tooLarge(let path, let part, let most): .tooLarge(path: path, part: part, most: most)
      case .damagedText(let path, let part, let line): .damaged(path: path, part: part, line: line)
      }
  }
}

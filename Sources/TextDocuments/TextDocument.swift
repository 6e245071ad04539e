import Foundation

/// The running text of an office or text file.
package struct TextDocument: Sendable {
  /// The endings of files that can be read.
  package static let endings = ["docx", "odt", "txt", "md"]
  /// The largest text part that is unpacked; a thousand pages are some 20 MB.
  package static let largestPart = 200_000_000

  /// The paragraphs in order, cells of tables too; none is empty.
  package let paragraphs: [String]

  /// Reads a file; its ending says how.
  ///
  /// - Throws: `DocumentError` naming the file.
  /// - Complexity: O(unpacked text).
  package init(path: String) throws(DocumentError) {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw .notFound(path: path)
    }
    guard !isFolder.boolValue else { throw .unreadable(path: path) }
    let ending = URL(fileURLWithPath: path).pathExtension.lowercased()
    let found: [String]
    switch ending {
    case "docx": found = try WordDocument.paragraphs(path: path)
    case "odt": found = try OpenDocument.paragraphs(path: path)
    case "txt", "md": found = try PlainText.paragraphs(path: path, isMarkdown: ending == "md")
    default: throw .unsupported(path: path, ending: ending)
    }
    paragraphs = found.map { $0.trimmingCharacters(in: .whitespacesAndNewlines) }
      .filter { !$0.isEmpty }
  }
}

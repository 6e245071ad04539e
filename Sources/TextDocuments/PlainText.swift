import Foundation

/// Paragraphs of a UTF-8 text file.
enum PlainText {
  static func paragraphs(path: String, isMarkdown: Bool) throws(DocumentError) -> [String] {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw .unreadable(path: path)
    }
    guard let text = String(validating: data, as: UTF8.self), !text.contains("\0") else {
      throw .notUTF8(path: path)
    }
    return paragraphs(of: text, isMarkdown: isMarkdown)
  }

  /// Joins the lines of a wrapped paragraph: a line that goes on in lower case after one without an end.
  static func paragraphs(of text: String, isMarkdown: Bool) -> [String] {
    var paragraphs: [String] = []
    var continues = false
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      var content = line.trimmingCharacters(in: .whitespaces)
      if content.hasPrefix("\u{FEFF}") { content.removeFirst() }
      var isHeading = false
      if isMarkdown {
        isHeading = content.hasPrefix("#")
        let bare = content.drop { "#>*-| ".contains($0) }
        if bare.count < content.count { continues = false }
        content = String(bare).replacing("**", with: "")
      }
      guard !content.isEmpty else {
        continues = false
        continue
      }
      if continues, content.first?.isLowercase == true, let last = paragraphs.indices.last {
        paragraphs[last] += " " + content
      } else {
        paragraphs.append(content)
      }
      continues = !isHeading && !(content.last.map { ".!?:;".contains($0) } ?? true)
    }
    return paragraphs
  }
}

import Foundation
import Transcription

/// Reads a list of terms: one a line, optionally TAB phones, optionally TAB boost; `#` begins a comment.
enum TermFile {
  static func read(path: String) throws(ToolError) -> [Term] {
    guard let data = FileManager.default.contents(atPath: path),
      let text = String(data: data, encoding: .utf8)
    else { throw .unreadableText(path: path) }
    return try parse(text, path: path)
  }

  static func parse(_ text: String, path: String) throws(ToolError) -> [Term] {
    var terms: [Term] = []
    for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .enumerated()
    {
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
        .map { $0.trimmingCharacters(in: .whitespaces) }
      guard let term = fields.first, !term.isEmpty, !term.hasPrefix("#") else { continue }
      guard fields.count <= 3 else { throw .termSyntax(path: path, line: index + 1) }
      let phones = fields.count > 1 ? fields[1].split(separator: " ").map(String.init) : []
      var boost: Double?
      if fields.count > 2, !fields[2].isEmpty {
        guard let value = Double(fields[2]), (-20...20).contains(value) else {
          throw .termSyntax(path: path, line: index + 1)
        }
        boost = value
      }
      terms.append(Term(text: term, phones: phones.isEmpty ? nil : phones, boost: boost))
    }
    return terms
  }
}

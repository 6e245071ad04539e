import Foundation
import SidilanKit

/// A table of reference that comes with the module: codes and names, with source, licence and state.
struct ReferenceTable: Hashable, Sendable {
  let columns: [String]
  let rows: [[String]]
  /// What the file says of itself: `judul`, `sumber`, `lisensi`, `keadaan`.
  let facts: [String: String]

  /// Reads a file of the module: lines `# fact: text`, a head, then rows, with tabulators.
  ///
  /// - Throws: `PeopleError.file`.
  init(_ name: String, _ context: PluginContext) throws(PeopleError) {
    let file = context.rules.file(name, of: context.module)
    guard let text = try? String(contentsOf: file, encoding: .utf8) else { throw .file(name) }
    try self.init(text: text, name: name)
  }

  /// Reads the text of a file.
  ///
  /// - Throws: `PeopleError.file` for a row with another number of columns than the head.
  init(text: String, name: String) throws(PeopleError) {
    var facts: [String: String] = [:]
    var lines: [[String]] = []
    for line in text.split(separator: "\n") {
      if line.hasPrefix("#") {
        let parts = line.dropFirst().split(separator: ":", maxSplits: 1)
        guard parts.count == 2, let key = PlainField.text(String(parts[0])) else { continue }
        facts[key] = PlainField.text(String(parts[1]))
      } else {
        lines.append(line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init))
      }
    }
    guard let head = lines.first, lines.allSatisfy({ $0.count == head.count }) else {
      throw .file(name)
    }
    columns = head
    rows = Array(lines.dropFirst())
    self.facts = facts
  }

  /// The rows whose code begins with the text, or any of whose other columns hold all of its words.
  func matching(_ text: String?) -> [[String]] {
    guard let text = PlainField.text(text) else { return rows }
    let words = text.lowercased().split(separator: " ")
    return rows.filter { row in
      guard let code = row.first else { return false }
      if code == text || code.hasPrefix(text + ".") { return true }
      let rest = row.dropFirst().joined(separator: " ").lowercased()
      return words.allSatisfy { rest.contains($0) }
    }
  }
}

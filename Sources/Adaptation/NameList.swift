import Foundation
import TextNormalization

/// Reads a list of names: a table with a column `nama`, or one name a line.
enum NameList {
  /// Reads a file.
  ///
  /// - Throws: `AdaptationError.unreadableNames`, or `nameColumn` for a table without that column.
  static func read(path: String) throws(AdaptationError) -> [PersonName] {
    guard let data = FileManager.default.contents(atPath: path),
      var text = String(validating: data, as: UTF8.self), !text.contains("\0")
    else { throw .unreadableNames(path: path) }
    if text.hasPrefix("\u{FEFF}") { text.removeFirst() }
    let isTable = URL(fileURLWithPath: path).pathExtension.lowercased() == "csv"
    let lines = text.split(whereSeparator: \.isNewline).map(String.init)
    return isTable ? try table(lines, path: path) : names(lines)
  }

  private static func names(_ lines: some Sequence<String>) -> [PersonName] {
    var seen: Set<[String]> = []
    return lines.filter { !$0.hasPrefix("#") }
      // What follows a TAB in a list of terms is no part of the name.
      .compactMap { PersonName($0.split(separator: "\t").first.map(String.init) ?? "") }
      .filter { seen.insert($0.words).inserted }
  }

  private static func table(_ lines: [String], path: String) throws(AdaptationError) -> [PersonName]
  {
    guard let header = lines.first else { return [] }
    let separator: Character = header.contains(";") ? ";" : header.contains("\t") ? "\t" : ","
    let columns = fields(header, separator).map { $0.lowercased() }
    guard let column = columns.firstIndex(where: { $0 == "nama" || $0.hasPrefix("nama ") }) else {
      // A single column without a heading is a list of names.
      guard columns.count == 1 else { throw .nameColumn(path: path) }
      return names(lines.map { fields($0, separator).joined(separator: ", ") })
    }
    return names(
      lines.dropFirst().compactMap { line in
        let fields = fields(line, separator)
        // With one column a comma can only be part of the name.
        if columns.count == 1 { return fields.joined(separator: ", ") }
        return column < fields.count ? fields[column] : nil
      })
  }

  /// The fields of one line; a quoted field may hold the separator, and `""` stands for a quote.
  private static func fields(_ line: String, _ separator: Character) -> [String] {
    var fields = [""]
    var isQuoted = false
    var previous: Character?
    for character in line {
      if character == "\"" {
        isQuoted.toggle()
        if isQuoted, previous == "\"" { fields[fields.count - 1].append(character) }
      } else if character == separator, !isQuoted {
        fields.append("")
      } else {
        fields[fields.count - 1].append(character)
      }
      previous = character
    }
    return fields.map { $0.trimmingCharacters(in: .whitespaces) }
  }
}

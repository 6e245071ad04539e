import Foundation
import TextDocuments
import TextNormalization

/// Reads a list of names: a table with a column `nama`, or one name a line.
enum NameList {
  /// Reads a file.
  ///
  /// - Throws: `AdaptationError.unreadableNames`, `table`, or `nameColumn` for a table without that column.
  static func read(path: String) throws(AdaptationError) -> [PersonName] {
    if URL(fileURLWithPath: path).pathExtension.lowercased() == "csv" {
      return try table(path: path)
    }
    guard let data = FileManager.default.contents(atPath: path),
      var text = String(validating: data, as: UTF8.self), !text.contains("\0")
    else { throw .unreadableNames(path: path) }
    if text.hasPrefix("\u{FEFF}") { text.removeFirst() }
    return names(text.split(whereSeparator: \.isNewline).map(String.init))
  }

  private static func names(_ lines: some Sequence<String>) -> [PersonName] {
    var seen: Set<[String]> = []
    return lines.filter { !$0.hasPrefix("#") }
      // What follows a TAB in a list of terms is no part of the name.
      .compactMap { PersonName($0.split(separator: "\t").first.map(String.init) ?? "") }
      .filter { seen.insert($0.words).inserted }
  }

  private static func table(path: String) throws(AdaptationError) -> [PersonName] {
    let records: [[String]]
    do throws(SpreadsheetError) {
      records = try DelimitedText(path: path).records.map { record in
        record.map { $0.trimmingCharacters(in: .whitespacesAndNewlines) }
      }.filter { $0.contains { !$0.isEmpty } }
    } catch {
      throw .table(error)
    }
    guard let columns = records.first?.map({ $0.lowercased() }) else { return [] }
    guard let column = columns.firstIndex(where: { $0 == "nama" || $0.hasPrefix("nama ") }) else {
      // A single column without a heading is a list of names.
      guard columns.count == 1 else { throw .nameColumn(path: path) }
      return names(records.map { $0.joined(separator: ", ") })
    }
    return names(
      records.dropFirst().compactMap { fields in
        // With one column a comma can only be part of the name.
        if columns.count == 1 { return fields.joined(separator: ", ") }
        return column < fields.count ? fields[column] : nil
      })
  }
}

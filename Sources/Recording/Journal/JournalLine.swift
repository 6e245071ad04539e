import Foundation

/// A journal line's form: the chain's hash, a space, the entry as JSON with sorted keys, and a newline.
///
/// The hash is SHA-256 over the hash of the line before (empty for the first) and the JSON, as 64 lower-case
/// hexadecimal digits.
enum JournalLine {
  /// The line of an entry and its hash.
  static func encode(_ entry: JournalEntry, after hash: String) throws -> (Data, String) {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let json = try encoder.encode(entry)
    let next = Hash256.of(Data(hash.utf8) + json)
    return (Data(next.utf8) + Data(" ".utf8) + json + Data("\n".utf8), next)
  }

  /// The entry of a line without its newline, and its hash; nil when it does not follow on `hash`.
  static func decode(_ line: Data, after hash: String) -> (JournalEntry, String)? {
    guard line.count > 65, line[line.startIndex + 64] == UInt8(ascii: " ") else { return nil }
    let json = line.dropFirst(65)
    let next = Hash256.of(Data(hash.utf8) + json)
    guard Data(next.utf8) == line.prefix(64),
      let entry = try? JSONDecoder().decode(JournalEntry.self, from: Data(json))
    else { return nil }
    return (entry, next)
  }
}

import Foundation

/// The names in a recording's folder.
///
/// ```
/// FOLDER/jurnal.jsonl    what happened, chained
/// FOLDER/000001.rf64     segments
/// FOLDER/keadaan.json    the recorder's present state, for screens; no evidence
/// ```
public enum RecordingFolder {
  /// The journal's name.
  public static let journal = "jurnal.jsonl"
  /// The name of the file with the recorder's state.
  public static let status = "keadaan.json"

  /// The name of a segment's file.
  static func segment(_ number: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, 6 - digits.count)) + digits + ".rf64"
  }
}

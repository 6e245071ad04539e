import Foundation

/// What is said of a council, read and checked.
enum CouncilAnswers {
  private static let zones = [
    "WIB": "Asia/Jakarta", "WITA": "Asia/Makassar", "WIT": "Asia/Jayapura",
  ]

  /// The number of seats.
  ///
  /// - Throws: `ToolError.seats`.
  static func seats(_ text: String) throws -> Int {
    guard let count = Int(text), (1...200).contains(count) else { throw ToolError.seats(text) }
    return count
  }

  /// The IANA name of a time zone; WIB, WITA and WIT are understood.
  ///
  /// - Throws: `ToolError.timeZone`.
  static func timeZone(_ text: String) throws -> String {
    let name = zones[text.uppercased()] ?? text
    guard TimeZone(identifier: name) != nil, name.contains("/") else {
      throw ToolError.timeZone(text)
    }
    return name
  }
}

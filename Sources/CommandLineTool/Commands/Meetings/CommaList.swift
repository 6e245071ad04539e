import Foundation

/// Codes or names in one argument: `A01,A17`.
enum CommaList {
  /// The parts without empty ones; nil when nothing was given.
  static func of(_ text: String?) -> [String]? {
    text?.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }
      .filter { !$0.isEmpty }
  }
}

package import Foundation

/// Moments as they are stored: UTC, `2026-11-25T02:10:00.123Z`.
package enum Timestamp {
  /// The text of a moment, to the millisecond.
  package static func text(_ date: Date) -> String {
    date.formatted(format)
  }

  /// The moment of a text that `text(_:)` made.
  package static func date(_ text: String) -> Date? {
    // Anything else is a damaged entry, which the caller reports.
    try? format.parse(text)
  }

  private static let format = Date.ISO8601FormatStyle(includingFractionalSeconds: true)
}

public import Foundation

/// What is refused about people's rights to their data; cases carry facts, and no personal data.
public enum PrivacyError: Error, Hashable, Sendable {
  /// There is no such request.
  case noRequest(Int64)
  /// The request has its answer.
  case answered(Int64)
  /// An answer cannot come before the request.
  case answerTime(Int64, received: Date)
  /// There is no limit to end.
  case notLimited
}

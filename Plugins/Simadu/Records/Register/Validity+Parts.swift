import SidilanKit

extension Validity {
  /// Whether all of its days belong to another time.
  func isWithin(_ other: Validity) -> Bool {
    guard other.since <= since else { return false }
    guard let end = other.until else { return true }
    return until.map { $0 <= end } ?? false
  }

  /// The days that belong to both; nil when there are none.
  func common(with other: Validity) -> Validity? {
    let ends = [until, other.until].compactMap(\.self)
    return try? Validity(since: max(since, other.since), until: ends.min())
  }
}

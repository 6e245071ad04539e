/// From which day until which day something holds; both days belong to it.
///
/// The one way in which "valid on that date" is asked, in Swift by `holds(on:)` and in SQL by `condition`.
public struct Validity: Hashable, Sendable, Codable {
  /// The first day.
  public let since: CivilDate
  /// The last day; nil while no end is known.
  public let until: CivilDate?

  /// A time from a day to a day.
  ///
  /// - Throws: `RuleError.endsBeforeStart` when the last day is before the first.
  public init(since: CivilDate, until: CivilDate? = nil) throws(RuleError) {
    if let until, until < since { throw .endsBeforeStart(since: since, until: until) }
    self.since = since
    self.until = until
  }

  /// Whether a day belongs to it.
  public func holds(on day: CivilDate) -> Bool {
    since <= day && (until.map { day <= $0 } ?? true)
  }

  /// Whether a day belongs to both.
  public func overlaps(_ other: Validity) -> Bool {
    (until.map { other.since <= $0 } ?? true) && (other.until.map { since <= $0 } ?? true)
  }

  /// The condition of SQL that a row with the texts `since` and `until` overlaps a time; takes `arguments`.
  ///
  /// - Parameter row: the name of the table or its alias.
  public static func condition(_ row: String) -> String {
    "(\(row).since <= ? AND (\(row).until IS NULL OR \(row).until >= ?))"
  }

  /// What `condition` takes: the last day, then the first.
  public var arguments: [String] { [until?.description ?? "9999-12-31", since.description] }

  /// What `condition` takes for one day.
  public static func arguments(on day: CivilDate) -> [String] {
    [day.description, day.description]
  }
}

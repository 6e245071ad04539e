/// The end of a limit.
public enum Deadline: Hashable, Sendable, Codable, CustomStringConvertible {
  /// The last day on which it can be kept.
  case day(CivilDate)
  /// The moment after which it is missed.
  case moment(CivilMoment)

  /// Whether the limit is missed at a moment; the last day and the last second still keep it.
  public func isMissed(at now: CivilMoment) -> Bool {
    switch self {
    case .day(let date): date < now.date
    case .moment(let moment): moment < now
    }
  }

  /// The last day.
  public var date: CivilDate {
    switch self {
    case .day(let date): date
    case .moment(let moment): moment.date
    }
  }

  /// The end in figures, `2025-12-12` or `2025-12-12 10.00`.
  public var description: String {
    switch self {
    case .day(let date): date.description
    case .moment(let moment): moment.description
    }
  }
}

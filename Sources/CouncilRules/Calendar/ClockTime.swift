/// A time of day on the office's clock.
///
/// - Range: 00.00.00 to 23.59.59.
public struct ClockTime: Hashable, Sendable {
  /// The hour, 0...23.
  public let hour: Int
  /// The minute, 0...59.
  public let minute: Int
  /// The second, 0...59.
  public let second: Int

  /// Makes a time of its numbers.
  ///
  /// - Throws: `RuleError.noSuchTime`.
  public init(hour: Int, minute: Int, second: Int = 0) throws(RuleError) {
    guard (0...23).contains(hour), (0...59).contains(minute), (0...59).contains(second) else {
      throw .noSuchTime(hour: hour, minute: minute, second: second)
    }
    self.hour = hour
    self.minute = minute
    self.second = second
  }

  /// The time of so many seconds after midnight, taken into the day of 86,400 seconds.
  init(secondOfDay: Int) {
    let seconds = (secondOfDay % 86_400 + 86_400) % 86_400
    hour = seconds / 3600
    minute = seconds / 60 % 60
    second = seconds % 60
  }

  /// Seconds since midnight, 0...86,399.
  public var secondOfDay: Int { hour * 3600 + minute * 60 + second }

  /// Reads `10.15`, `10:15`, `9.02.10`, each with or without ` WITA` behind it.
  ///
  /// - Throws: `RuleError.unreadableTime` with the text, `.noSuchTime` for 25.00.
  public init(parsing text: String) throws(RuleError) {
    var rest = Substring(text).trimmed
    if rest.lowercased().hasSuffix("wita") { rest = rest.dropLast(4).trimmed }
    let mark: Character = rest.contains(":") ? ":" : "."
    let parts = rest.split(separator: mark, omittingEmptySubsequences: false)
    let numbers = parts.compactMap(Digits.value).map(Int.init)
    guard numbers.count == parts.count, (2...3).contains(parts.count),
      (1...2).contains(parts[0].utf8.count), parts.dropFirst().allSatisfy({ $0.utf8.count == 2 })
    else { throw .unreadableTime(text) }
    try self.init(
      hour: numbers[0], minute: numbers[1], second: numbers.count == 3 ? numbers[2] : 0)
  }
}

extension ClockTime: Comparable, CustomStringConvertible {
  /// Whether the left time comes first in the day.
  public static func < (left: ClockTime, right: ClockTime) -> Bool {
    left.secondOfDay < right.secondOfDay
  }

  /// The time as Indonesians print it, `10.15`, with seconds only when there are some.
  public var description: String {
    let minutes = "\(CivilDate.twoDigits(hour)).\(CivilDate.twoDigits(minute))"
    return second == 0 ? minutes : minutes + ".\(CivilDate.twoDigits(second))"
  }

  /// The time as the council prints it, `10.15 WITA`.
  public var text: String { description + " WITA" }
}

extension ClockTime: Codable {
  /// Reads `10.15` or `10.15.30`.
  public init(from decoder: any Decoder) throws {
    try self.init(parsing: decoder.singleValueContainer().decode(String.self))
  }

  /// Writes `10.15` or `10.15.30`.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}

/// How many meetings in a row a member may miss without a valid reason.
public struct AbsenceRule: Hashable, Sendable {
  /// A member at one meeting.
  public enum Mark: Hashable, Sendable, Codable {
    /// Present.
    case present
    /// Absent with a valid reason: izin, sick, on duty elsewhere.
    case excused
    /// Absent without a valid reason.
    case absent
  }

  /// What a valid reason does to the count.
  public enum ExcuseEffect: String, Hashable, Sendable, Codable {
    /// The meeting is passed over: it neither counts nor starts the count anew.
    case passedOver = "dilewati"
    /// The count starts anew, as by a presence.
    case startsAnew = "mengulang"
  }

  /// The absences in a row that are reported to the Badan Kehormatan.
  public let limit: Int
  /// What a valid reason does to the count.
  public let excuseEffect: ExcuseEffect
  /// The file's envelope: since when, source, who loaded and who checked it.
  public let parameters: ParameterSet

  /// Reads a set named `ketidakhadiran`.
  ///
  /// - Throws: what `ParameterField` throws.
  public init(_ set: ParameterSet) throws(RuleError) {
    try set.mustBeNamed("ketidakhadiran")
    try set.values.allowOnly(["batas", "alasan_sah"])
    limit = try set.values.field("batas").integer(in: 1...1000)
    excuseEffect = try set.values.field("alasan_sah").choice()
    parameters = set
  }

  /// The absences in a row after the last of these meetings.
  ///
  /// - Parameter marks: the member at each meeting, the oldest first.
  public func run(after marks: some Sequence<Mark>) -> Int {
    marks.reduce(0) { count, mark in
      switch mark {
      case .present: 0
      case .absent: count + 1
      case .excused: excuseEffect == .passedOver ? count : 0
      }
    }
  }

  /// The meeting, counted from 0, at which the limit was first reached; nil when it never was.
  ///
  /// - Parameter marks: the member at each meeting, the oldest first.
  public func firstReached(in marks: [Mark]) -> Int? {
    marks.indices.first { run(after: marks[...$0]) >= limit }
  }
}

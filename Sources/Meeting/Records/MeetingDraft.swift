package import CouncilRules
package import RecordStore

/// What is said of a meeting when it is planned.
package struct MeetingDraft: Hashable, Sendable {
  /// The name of its kind.
  package var kind: String
  /// The day.
  package var date: CivilDate
  /// The hour.
  package var invited: ClockTime
  /// The agenda.
  package var items: [String]
  /// How long, in minutes; nil for what the rules say.
  package var plannedMinutes: Int?
  /// The place.
  package var room: String?
  /// Whether it is closed; nil for what its kind is.
  package var isClosed: Bool?
  /// Why it is closed or open otherwise than its kind.
  package var opennessReason: String?
  /// Its number in the sitting period.
  package var sequence: Int?
  /// The sitting period.
  package var period: String?
  /// The council year.
  package var councilYear: String?
  /// The code of the body.
  package var body: String?
  /// The code of who is to preside.
  package var chair: String?
  /// The name of the meeting's secretary.
  package var secretary: String?
  /// The quorum class; nil for that of its kind.
  package var quorum: String?
  /// The seats of what meets, where no register says.
  package var seats: Int?
  /// The event of the agenda that it is.
  package var agendaEvent: RecordID?
  /// The record's title in the agenda, which names the meeting when it comes from there.
  package var heading: String?

  /// A plan with what every meeting has.
  package init(kind: String, date: CivilDate, invited: ClockTime, items: [String] = []) {
    self.kind = kind
    self.date = date
    self.invited = invited
    self.items = items
  }
}

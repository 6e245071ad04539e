package import CouncilRules
package import RecordStore

/// A meeting as it stands in the store.
package struct Meeting: Hashable, Sendable {
  /// Its record.
  package let record: RecordID
  /// The record's version.
  package let version: Int
  /// `RPT-2024-0021`.
  package let code: String
  /// The name of its kind.
  package let kind: String
  /// What stands in lists.
  package let title: String
  /// Where its minutes stand; nil for a state of a newer program.
  package let state: MinutesState?
  /// The state as it is written.
  package let status: String
  /// The day for which it is called.
  package let date: CivilDate
  /// The hour for which it is called.
  package let invited: ClockTime
  /// How long it is planned for, in minutes.
  package let plannedMinutes: Int
  /// The place.
  package let room: String?
  /// Whether it is closed to the public.
  package let isClosed: Bool
  /// Why it is closed or open otherwise than its kind is.
  package let opennessReason: String?
  /// Its number in the sitting period: ke-21.
  package let sequence: Int?
  /// The sitting period: I, II, III.
  package let period: String?
  /// The council year: 2024/2025.
  package let councilYear: String?
  /// The code of the body that meets.
  package let body: String?
  /// The body's name as it is printed.
  package let bodyName: String?
  /// The code of who is to preside.
  package let chair: String?
  /// The name of the meeting's secretary.
  package let secretary: String?
  /// The quorum class of its decisions.
  package let quorum: String?
  /// The seats of what meets, vacant ones too; nil when nobody has said.
  package let seats: Int?
  /// The event of the agenda that it is.
  package let agendaEvent: RecordID?
  /// The folder of its recording.
  package let recording: String?
  /// The agenda, in order.
  package let items: [AgendaItem]
  /// Who takes part, in the order of their codes.
  package let participants: [Participant]

  /// Somebody who takes part; codes are read in either case.
  ///
  /// - Throws: `MeetingError.unknownPerson`.
  package func participant(_ code: String) throws(MeetingError) -> Participant {
    guard let found = participants.first(where: { $0.code.lowercased() == code.lowercased() })
    else { throw .unknownPerson(code, meeting: self.code) }
    return found
  }

  /// The item of a number.
  ///
  /// - Throws: `MeetingError.unknownItem`.
  package func item(_ number: Int) throws(MeetingError) -> AgendaItem {
    guard let item = items.first(where: { $0.number == number }) else {
      throw .unknownItem(number, meeting: code, most: items.count)
    }
    return item
  }

  /// The name of a code that a turn or an event bears; for one that nobody knows the code itself.
  package func name(of code: String) -> String {
    participants.first { $0.code == code }?.name ?? code
  }
}

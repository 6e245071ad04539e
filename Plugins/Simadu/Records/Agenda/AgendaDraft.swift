import SidilanKit

/// What is proposed for the agenda.
struct AgendaDraft: Hashable, Sendable {
  var kind: AgendaKind
  var title: String
  var start: CivilMoment
  var end: CivilMoment
  var body: String?
  var room: String?
  var members: [String] = []
  /// Why the meeting is closed although its kind is open.
  var closedReason: String?
  /// Why the meeting is held where the rules bar it, in the chair's words.
  var urgentReason: String?
}

extension AgendaDraft {
  /// An event as it stands.
  init(_ event: AgendaEvent) {
    self.init(
      kind: event.kind, title: event.title, start: event.start, end: event.end, body: event.body,
      room: event.room, members: event.members, closedReason: event.closedReason,
      urgentReason: event.urgentReason)
  }
}

/// What of an event is changed; what is nil stays.
struct AgendaChange: Hashable, Sendable {
  var title: String?
  var start: CivilMoment?
  var end: CivilMoment?
  var body: String?
  var room: String?
  var members: [String]?
  /// Why the meeting is closed although its kind is open.
  var closedReason: String?
  /// The letter that asks for it.
  var letter: String?
  /// The letter's date.
  var letterDate: CivilDate?
  /// Why it cannot wait, in the chair's words.
  var urgentReason: String?

  /// Whether nothing is changed.
  var isEmpty: Bool {
    title == nil && start == nil && end == nil && body == nil && room == nil && members == nil
      && closedReason == nil && urgentReason == nil
  }

  /// What the trail says of why.
  var reason: String? {
    let parts = [
      letter.map { "surat \($0)" + (letterDate.map { " tanggal \($0)" } ?? "") },
      urgentReason.map { "mendesak: \($0)" },
    ].compactMap(\.self)
    return parts.isEmpty ? nil : parts.joined(separator: "; ")
  }
}

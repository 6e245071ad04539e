import SidilanKit

/// What of an event matters for conflicts.
struct ConflictSubject: Hashable, Sendable {
  let code: String
  let start: CivilMoment
  let end: CivilMoment
  let room: String?
  let body: String?
  /// All who are to be there: those called and those of the body or unit.
  let members: Set<String>
  /// Whether members of the council are among them; the staff of a unit is none.
  let holdsMembers: Bool
  /// Whether the whole council is to be there.
  let isWholeCouncil: Bool
}

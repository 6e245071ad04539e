import SidilanKit

/// What of an event matters for conflicts.
struct ConflictSubject: Hashable, Sendable {
  let code: String
  let start: CivilMoment
  let end: CivilMoment
  let room: String?
  let body: String?
  /// All who are to be there: those called and those of the body.
  let members: Set<String>
  /// Whether the whole council is to be there.
  let isWholeCouncil: Bool
}

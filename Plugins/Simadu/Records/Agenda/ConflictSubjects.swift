import SidilanKit

/// Finds who is to be at events; the seats of a body on a day are read once.
struct ConflictSubjects {
  let rules: AgendaRules
  let holders: any Holders
  let store: StoreReader
  private var known: [Key: People] = [:]

  init(rules: AgendaRules, holders: any Holders, store: StoreReader) {
    self.rules = rules
    self.holders = holders
    self.store = store
  }

  /// What of a stored event matters.
  mutating func subject(_ event: AgendaEvent) throws -> ConflictSubject {
    try subject(AgendaDraft(event), code: event.code)
  }

  /// What of an event matters.
  mutating func subject(_ draft: AgendaDraft, code: String) throws -> ConflictSubject {
    let day = draft.start.date
    let called = try draft.body.map { try people(Key(body: $0, kind: draft.kind, day: day)) }
    let holdsMembers =
      try called?.isOfCouncil == true
      || draft.members.contains { try holders.isMember($0, on: day, in: store) }
    return ConflictSubject(
      code: code, start: draft.start, end: draft.end, room: draft.room, body: draft.body,
      members: Set(draft.members).union(called?.codes ?? []), holdsMembers: holdsMembers,
      isWholeCouncil: rules.wholeCouncil.contains(draft.kind))
  }

  /// The seats of a body of the council, or the staff of a unit, whichever may hold such an event.
  private mutating func people(_ key: Key) throws -> People {
    if let people = known[key] { return people }
    let conveners = try holders.conveners(of: key.body, on: key.day, in: store)
    let isOffice = conveners.intersection(rules.conveners(of: key.kind)) == [.unit]
    let people = People(
      codes: isOffice
        ? try holders.staff(ofUnit: key.body, on: key.day, in: store)
        : try holders.members(of: key.body, on: key.day, in: store), isOfCouncil: !isOffice)
    known[key] = people
    return people
  }

  private struct Key: Hashable {
    let body: String
    let kind: AgendaKind
    let day: CivilDate
  }

  private struct People {
    let codes: [String]
    let isOfCouncil: Bool
  }
}

import SidilanKit

extension AgendaDesk {
  /// Changes an event that has not begun.
  ///
  /// What Banmus has set is changed by a letter in time, or urgently with the chair's reason; what was postponed gets
  /// a new time and is proposed anew.
  ///
  /// - Throws: `AgendaError`, and what `propose` refuses.
  func change(_ code: String, _ change: AgendaChange) throws -> [Wording] {
    let event = try AgendaEvent.find(code, in: writer.reader)
    if change.isEmpty { throw AgendaError.nothingToChange(event.code) }
    switch event.state {
    case .running, .finished, .cancelled:
      throw AgendaError.unchangeable(event.code, event.state)
    case .postponed:
      if change.start == nil || change.end == nil { throw AgendaError.newDateMissing(event.code) }
    case .scheduled: try requireLetter(event, change)
    case .proposed, .discussed: break
    }
    let draft = AgendaDraft(
      kind: event.kind, title: change.title ?? event.title, start: change.start ?? event.start,
      end: change.end ?? event.end, body: change.body ?? event.body,
      room: change.room ?? event.room, members: change.members ?? event.members,
      closedReason: event.closedReason, urgentReason: change.urgentReason ?? event.urgentReason)
    let rules = try self.rules(on: draft.start.date)
    let warnings = try AgendaChecks(desk: self, rules: rules).check(draft, except: event.code)
    // The old number goes before the new date comes: in another year somebody else may bear it.
    let isRenumbered = try event.number != nil && needsNewNumber(event, draft)
    if isRenumbered { try takeNumberBack(event) }
    try write(
      draft, over: AgendaEvent.find(code, in: writer.reader), isClosed: rules.isClosed(draft))
    let next = AgendaVerb.reschedule.next(from: event.state) ?? event.state
    try addStep("ubah", event, to: next, reason: change.reason, note: moved(event, draft))
    if isRenumbered { try number(AgendaEvent.find(code, in: writer.reader)) }
    try remind(AgendaEvent.find(code, in: writer.reader))
    return warnings
  }

  private func write(_ draft: AgendaDraft, over event: AgendaEvent, isClosed: Bool) throws {
    let isMoved = draft.start != event.start || draft.end != event.end || draft.room != event.room
    try writer.update(event.record, expecting: event.version) { content in
      content.title = draft.title
      content.date = draft.start.date.description
      content.ownerUnit = draft.body
      content.access = isClosed ? .staff : .open
      if let next = AgendaVerb.reschedule.next(from: event.state) { content.status = next.rawValue }
    }
    // Who was invited to another time or place must be invited again.
    try writer.database.execute(
      sql: """
        UPDATE simadu_agenda SET body = ?, room = ?, starts = ?, ends = ?, urgent_reason = ?, closed = ?,
          invited = CASE WHEN ? THEN NULL ELSE invited END WHERE record = ?
        """,
      arguments: [
        draft.body, draft.room, draft.start.stored, draft.end.stored, draft.urgentReason, isClosed,
        isMoved, event.record.description,
      ])
    try setMembers(draft.members, of: event.record)
  }

  private func requireLetter(_ event: AgendaEvent, _ change: AgendaChange) throws {
    let limit = try rules(on: event.start.date).change
    guard change.letter?.contains(where: { !$0.isWhitespace }) == true,
      let date = change.letterDate
    else { throw AgendaError.letterMissing(event.code, limit: limit) }
    if date > now.date { throw AgendaError.letterInFuture(date) }
    let last = try context.rules.workingDays(allowsEstimates: true)
      .lastDay(limit, before: event.start.date)
    let isUrgent = change.urgentReason?.contains { !$0.isWhitespace } == true
    // A letter that is dated in time and acted upon too late was too late for the calendar all the same.
    if max(date, now.date) > last, !isUrgent {
      throw AgendaError.changeTooLate(
        event.code, last: last, letter: max(date, now.date), limit: limit)
    }
  }

  private func needsNewNumber(_ old: AgendaEvent, _ new: AgendaDraft) throws -> Bool {
    let before = try SittingPeriod.on(old.start.date, .sitting, in: writer.reader)
    let after = try SittingPeriod.on(new.start.date, .sitting, in: writer.reader)
    return old.start.date.year != new.start.date.year || before != after
  }

  private func moved(_ event: AgendaEvent, _ draft: AgendaDraft) -> String? {
    var parts: [String] = []
    if draft.start != event.start || draft.end != event.end {
      parts.append("\(event.start) – \(event.end) -> \(draft.start) – \(draft.end)")
    }
    if draft.room != event.room {
      parts.append("ruang \(event.room ?? "-") -> \(draft.room ?? "-")")
    }
    return parts.isEmpty ? nil : parts.joined(separator: "; ")
  }
}

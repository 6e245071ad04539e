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
      // What was postponed before Banmus had set it bound nobody.
      if event.decision != nil { try requireLetter(event, change) }
    case .scheduled: try requireLetter(event, change)
    case .proposed, .discussed: break
    }
    let rules = try self.rules(on: (change.start ?? event.start).date)
    let draft = try AgendaDraft(
      kind: event.kind, title: change.title ?? event.title, start: change.start ?? event.start,
      end: change.end ?? event.end, body: change.body ?? event.body,
      room: change.room ?? event.room, members: change.members ?? event.members,
      closedReason: change.closedReason ?? event.closedReason,
      urgentReason: change.urgentReason ?? standingReason(event, change, rules))
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

  /// The urgent reason that still holds after a change: one that was given for the time that stays, or for the same recess.
  private func standingReason(
    _ event: AgendaEvent, _ change: AgendaChange, _ rules: AgendaRules
  ) throws -> String? {
    let start = change.start ?? event.start
    let end = change.end ?? event.end
    if start == event.start, end == event.end { return event.urgentReason }
    let old = try SittingPeriod.barring(
      event.kind, event.start, event.end, rules, in: writer.reader)
    let new = try SittingPeriod.barring(event.kind, start, end, rules, in: writer.reader)
    return old != nil && old == new ? event.urgentReason : nil
  }

  private func write(_ draft: AgendaDraft, over event: AgendaEvent, isClosed: Bool) throws {
    let next = AgendaVerb.reschedule.next(from: event.state)
    let isMoved =
      next != nil || draft.start != event.start || draft.end != event.end
      || draft.room != event.room
    try writer.update(event.record, expecting: event.version) { content in
      content.title = draft.title
      content.date = draft.start.date.description
      content.ownerUnit = draft.body
      content.access = isClosed ? .staff : .open
      if let next { content.status = next.rawValue }
    }
    // Who was invited to another time or place must be invited again; what is proposed anew is decided anew.
    try writer.database.execute(
      sql: """
        UPDATE simadu_agenda SET body = ?, room = ?, starts = ?, ends = ?, urgent_reason = ?, closed_reason = ?, closed = ?,
          invited = CASE WHEN ? THEN NULL ELSE invited END,
          decision = CASE WHEN ? THEN NULL ELSE decision END WHERE record = ?
        """,
      arguments: [
        draft.body, draft.room, draft.start.stored, draft.end.stored, draft.urgentReason,
        draft.closedReason, isClosed, isMoved, next != nil, event.record.description,
      ])
    try setMembers(draft.members, of: event.record)
  }

  /// A change binds all members, so it is asked for in time: before the time that was set and before the new one.
  ///
  /// The time of a postponed event has been given up already.
  private func requireLetter(_ event: AgendaEvent, _ change: AgendaChange) throws {
    let start = change.start ?? event.start
    let first = event.state == .postponed ? start : min(event.start, start)
    let limit = try rules(on: first.date).change
    guard change.letter.worded != nil, let date = change.letterDate else {
      throw AgendaError.letterMissing(event.code, limit: limit)
    }
    if date > now.date { throw AgendaError.letterInFuture(date) }
    let last = try context.rules.workingDays(allowsEstimates: true)
      .lastDay(limit, before: first.date)
    // A letter that is dated in time and acted upon too late was too late for the calendar all the same.
    if max(date, now.date) > last, change.urgentReason.worded == nil {
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
    if let reason = event.urgentReason, draft.urgentReason == nil {
      parts.append("tidak lagi mendesak: \(reason)")
    }
    return parts.isEmpty ? nil : parts.joined(separator: "; ")
  }
}

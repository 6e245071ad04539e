import SidilanKit

/// The rules that a proposal or a change must keep, and what it should be warned of.
struct AgendaChecks {
  let desk: AgendaDesk
  let rules: AgendaRules

  var store: StoreReader { desk.writer.reader }

  /// Refuses what the rules forbid; what they only advise against comes back as warnings.
  ///
  /// - Parameter except: the event that is changed, which is no conflict with itself.
  func check(_ draft: AgendaDraft, except code: String?) throws -> [Wording] {
    guard draft.start < draft.end else {
      throw AgendaError.endsBeforeBeginning(draft.start, draft.end)
    }
    if draft.start < desk.now { throw AgendaError.past(draft.start, now: desk.now) }
    try requireReasons(draft)
    try requireConvener(draft)
    for member in draft.members { try requireParticipant(member, draft) }
    if let recess = try recess(draft) {
      throw AgendaError.recess(draft.kind, recess, rules.recessBasis)
    }
    try requireRoom(draft.room, draft.start, draft.end, except: code)
    return try warnings(draft, except: code)
  }

  /// Asks again, when an event is set, what may have changed since it was proposed.
  func checkSetting(_ event: AgendaEvent) throws {
    if let recess = try recess(AgendaDraft(event)) {
      throw AgendaError.recessAtSetting(
        event.code, event.kind, recess, rules.recessBasis)
    }
    try requireRoom(event.room, event.start, event.end, except: event.code)
  }

  /// Refuses a room that is not in use or taken at that time.
  func requireRoom(
    _ code: String?, _ start: CivilMoment, _ end: CivilMoment, except event: String?
  ) throws {
    guard let code else { return }
    _ = try Room.usable(code, start.date, end.date, in: store)
    let other = try AgendaEvent.overlapping(start, end, in: store).first {
      $0.room == code && $0.code != event && $0.state.takesPlace
    }
    guard let other else { return }
    guard desk.context.principal.maySee(other) else { throw AgendaError.roomTakenByClosed(code) }
    throw AgendaError.roomTaken(code, by: other.code, other.start, other.end)
  }

  /// The recess in which an event of its kind is not held; nil when it may be, or is urgent.
  private func recess(_ draft: AgendaDraft) throws -> SittingPeriod? {
    guard draft.urgentReason == nil else { return nil }
    return try SittingPeriod.barring(draft.kind, draft.start, draft.end, rules, in: store)
  }

  private func requireReasons(_ draft: AgendaDraft) throws {
    for (option, reason) in [
      ("--tertutup", draft.closedReason), ("--mendesak", draft.urgentReason),
    ] {
      if reason != nil, reason.worded == nil { throw AgendaError.emptyReason(option) }
    }
  }

  private func requireConvener(_ draft: AgendaDraft) throws {
    let day = draft.start.date
    let kinds = rules.conveners(of: draft.kind)
    func allowed() throws -> AllowedConveners {
      AllowedConveners(kinds: kinds, codes: try desk.holders.codes(of: kinds, on: day, in: store))
    }
    guard let body = draft.body else {
      if rules.needingBody.contains(draft.kind) {
        throw AgendaError.bodyMissing(draft.kind, try allowed())
      }
      return
    }
    if kinds.isEmpty { throw AgendaError.bodyBarred(draft.kind, body) }
    let found = try desk.holders.conveners(of: body, on: day, in: store)
    if found.isEmpty { throw CodeError.noBody(body, day) }
    if found.isDisjoint(with: kinds) {
      throw AgendaError.bodyUnsuitable(draft.kind, body, found, try allowed())
    }
  }

  private func requireParticipant(_ code: String, _ draft: AgendaDraft) throws {
    let day = draft.start.date
    if rules.withStaff.contains(draft.kind) {
      try desk.holders.requirePerson(code, on: day, in: store)
    } else {
      try desk.holders.requireMember(code, on: day, in: store)
    }
  }
}

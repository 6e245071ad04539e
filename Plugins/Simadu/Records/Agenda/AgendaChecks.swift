import SidilanKit

/// The rules that a proposal or a change must keep, and what it should be warned of.
struct AgendaChecks {
  let desk: AgendaDesk
  let rules: AgendaRules

  private var store: StoreReader { desk.writer.reader }

  /// Refuses what the rules forbid; what they only advise against comes back as warnings.
  ///
  /// - Parameter except: the event that is changed, which is no conflict with itself.
  func check(_ draft: AgendaDraft, except code: String?) throws -> [Wording] {
    guard draft.start < draft.end else {
      throw AgendaError.endsBeforeBeginning(draft.start, draft.end)
    }
    if draft.start < desk.now { throw AgendaError.past(draft.start, now: desk.now) }
    if draft.body == nil, rules.needingBody.contains(draft.kind) {
      throw AgendaError.bodyMissing(draft.kind)
    }
    try requireReasons(draft)
    let day = draft.start.date
    if let body = draft.body { try desk.holders.requireBody(body, on: day, in: store) }
    for member in draft.members { try desk.holders.requireMember(member, on: day, in: store) }
    try requireSitting(draft)
    try requireRoom(draft.room, draft.start, draft.end, except: code)
    return try warnings(draft, except: code)
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
    if let other {
      throw AgendaError.roomTaken(code, by: other.code, other.start, other.end)
    }
  }

  private func requireReasons(_ draft: AgendaDraft) throws {
    for (option, reason) in [
      ("--tertutup", draft.closedReason), ("--mendesak", draft.urgentReason),
    ] {
      if let reason, !reason.contains(where: { !$0.isWhitespace }) {
        throw AgendaError.emptyReason(option)
      }
    }
  }

  private func requireSitting(_ draft: AgendaDraft) throws {
    guard rules.barredInRecess.contains(draft.kind), draft.urgentReason == nil else { return }
    let days = try Validity(since: draft.start.date, until: draft.end.date)
    let recess = try SittingPeriod.overlapping(days, in: store).first { $0.kind == .recess }
    if let recess {
      throw AgendaError.recess(draft.kind, recess, rules.recessBasis)
    }
  }

  private func warnings(_ draft: AgendaDraft, except code: String?) throws -> [Wording] {
    var found: [Wording] = []
    if let room = try draft.room.map({ try Room.find($0, in: store) }),
      draft.members.count > room.capacity
    {
      found.append(
        Wording(
          "\(draft.members.count) peserta, ruang '\(room.code)' berkursi \(room.capacity)",
          "\(draft.members.count) participants, the room '\(room.code)' has \(room.capacity) seats")
      )
    }
    found += try dayWarnings(draft.start.date)
    let others = try AgendaEvent.overlapping(draft.start, draft.end, in: store).filter {
      $0.code != code
    }
    let subjects = try ConflictFinder.subjects(
      others, rules: rules, holders: desk.holders, in: store)
    let new = try subject(draft, code ?? "baru")
    for conflict in subjects.flatMap({ AgendaConflict.between($0, new) }) {
      let other = conflict.first == new.code ? conflict.second : conflict.first
      let shared = conflict.shared.isEmpty ? "" : " " + conflict.shared
      found.append(
        Wording(
          "bentrok \(conflict.kind.title.indonesian)\(shared) dengan \(other)",
          "conflict of \(conflict.kind.title.english)\(shared) with \(other)"))
    }
    return found
  }

  private func dayWarnings(_ day: CivilDate) throws -> [Wording] {
    let calendar = try desk.context.rules.workingDays(allowsEstimates: true)
    // Years whose holidays are not known yet may be planned.
    guard calendar.holidays.loadedYears.contains(day.year) else {
      return [
        Wording(
          "hari libur \(day.year) belum dimuat", "the holidays of \(day.year) are not loaded")
      ]
    }
    if let holiday = try calendar.holidays.holiday(on: day) {
      return [Wording("\(day) hari libur: \(holiday.name)", "\(day) is off: \(holiday.name)")]
    }
    if try !calendar.isWorkingDay(day) {
      return [
        Wording(
          "\(day) hari \(day.weekday.name())", "\(day) is a \(day.weekday.name(.english))")
      ]
    }
    return []
  }

  private func subject(_ draft: AgendaDraft, _ code: String) throws -> ConflictSubject {
    let seats =
      try draft.body.map {
        try desk.holders.members(of: $0, on: draft.start.date, in: store)
      } ?? []
    return ConflictSubject(
      code: code, start: draft.start, end: draft.end, room: draft.room, body: draft.body,
      members: Set(draft.members).union(seats),
      isWholeCouncil: rules.wholeCouncil.contains(draft.kind))
  }
}

import SidilanKit

extension AgendaChecks {
  /// What speaks against an event without forbidding it: full rooms, no sitting period, days off, conflicts.
  ///
  /// - Parameter except: the event's own code, when it has one.
  func warnings(_ draft: AgendaDraft, except code: String?) throws -> [Wording] {
    var subjects = ConflictSubjects(rules: rules, holders: desk.holders, store: store)
    let new = try subjects.subject(draft, code: code ?? "baru")
    return try roomWarnings(draft, new) + periodWarnings(draft) + dayWarnings(draft.start.date)
      + conflicts(new, &subjects)
  }

  private func roomWarnings(_ draft: AgendaDraft, _ subject: ConflictSubject) throws -> [Wording] {
    guard let room = try draft.room.map({ try Room.find($0, in: store) }) else { return [] }
    let council = subject.isWholeCouncil ? try store.profile().seats : 0
    let people = max(subject.members.count, council)
    guard people > room.capacity else { return [] }
    return [
      Wording(
        "\(people) peserta, ruang '\(room.code)' berkursi \(room.capacity)",
        "\(people) participants, the room '\(room.code)' has \(room.capacity) seats")
    ]
  }

  private func periodWarnings(_ draft: AgendaDraft) throws -> [Wording] {
    let day = draft.start.date
    let period = try SittingPeriod.on(day, in: store)
    if draft.kind == .recess, period?.kind != .recess {
      return [
        Wording(
          "\(day) di luar setiap masa reses; lihat 'sidilan simadu masa-sidang daftar'",
          "\(day) is in no recess; see 'sidilan simadu masa-sidang daftar'")
      ]
    }
    guard SittingPeriod.lacks(draft.kind, period, rules) else { return [] }
    return [
      Wording(
        "\(day) di luar setiap masa sidang; tambahkan dengan 'sidilan simadu masa-sidang tambah'",
        "\(day) is in no sitting period; add it with 'sidilan simadu masa-sidang tambah'")
    ]
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

  private func conflicts(_ new: ConflictSubject, _ subjects: inout ConflictSubjects) throws
    -> [Wording]
  {
    var found: [Wording] = []
    for event in try AgendaEvent.overlapping(new.start, new.end, in: store)
    where event.code != new.code && event.state.takesPlace {
      let isSeen = desk.context.principal.maySee(event)
      for conflict in AgendaConflict.between(try subjects.subject(event), new) {
        found.append(isSeen ? warning(conflict, event.code) : Self.closed)
      }
    }
    return found
  }

  /// Who may not see closed events learns no more than that there is one.
  private static let closed = Wording(
    "bentrok dengan acara tertutup", "conflict with a closed event")

  private func warning(_ conflict: AgendaConflict, _ other: String) -> Wording {
    let shared = conflict.shared.isEmpty ? "" : " " + conflict.shared
    return Wording(
      "bentrok \(conflict.kind.title.indonesian)\(shared) dengan \(other)",
      "conflict of \(conflict.kind.title.english)\(shared) with \(other)")
  }
}

import SidilanKit

/// All that stands in the way of a schedule: conflicts of rooms, bodies and members, days off, recess; as far as its
/// reader may see it.
struct ConflictReport: Hashable, Sendable {
  /// A line of the report.
  struct Line: Hashable, Sendable {
    /// `ruang`, `badan`, `anggota`, `seluruh_dewan`, `libur`, `reses`, `luar_masa`, `tertutup`.
    let kind: String
    let title: Wording
    let when: String
    let events: String
    let detail: String
  }

  let lines: [Line]
  /// The years whose holidays are not loaded, so that nothing can be said of them.
  let unknownYears: [Int]

  /// The report of some days.
  static func make(
    _ first: CivilDate, _ last: CivilDate, _ context: PluginContext,
    holders: any Holders = RegisteredHolders.standard
  ) throws -> ConflictReport {
    let rules = try AgendaRules.on(first, context)
    let calendar = try context.rules.workingDays(allowsEstimates: true)
    return try context.store.read { store in
      let all = try AgendaEvent.between(first, last, in: store).filter(\.state.takesPlace)
      let subjects = try ConflictFinder.subjects(all, rules: rules, holders: holders, in: store)
      let events = all.filter { context.principal.maySee($0) }
      let view = ConflictView(events, isTold: context.principal.holds(Permissions.seeOccupied.id))
      var lines = ConflictFinder.conflicts(among: subjects).compactMap(view.line)
      var unknown: Set<Int> = []
      for event in events where event.kind != .recess {
        if calendar.holidays.loadedYears.contains(event.start.date.year) {
          if let off = try off(event, calendar) { lines.append(off) }
        } else {
          unknown.insert(event.start.date.year)
        }
        if let period = try period(event, rules, store) { lines.append(period) }
      }
      lines.sort { ($0.when, $0.kind, $0.events) < ($1.when, $1.kind, $1.events) }
      return ConflictReport(lines: lines, unknownYears: unknown.sorted())
    }
  }

  private static func off(_ event: AgendaEvent, _ calendar: WorkingDayCalendar) throws -> Line? {
    let day = event.start.date
    let holiday = try calendar.holidays.holiday(on: day)
    guard try holiday != nil || !calendar.isWorkingDay(day) else { return nil }
    return Line(
      kind: "libur", title: Wording("hari libur", "day off"), when: event.start.stored,
      events: event.code, detail: holiday?.name ?? day.weekday.name())
  }

  private static func period(_ event: AgendaEvent, _ rules: AgendaRules, _ store: StoreReader)
    throws -> Line?
  {
    if let recess = try SittingPeriod.barring(
      event.kind, event.start, event.end, rules, in: store)
    {
      return Line(
        kind: "reses", title: Wording("masa reses", "recess"), when: event.start.stored,
        events: event.code,
        detail: recess.name + (event.urgentReason.map { "; mendesak: \($0)" } ?? ""))
    }
    let period = try SittingPeriod.on(event.start.date, in: store)
    guard SittingPeriod.lacks(event.kind, period, rules) else { return nil }
    return Line(
      kind: "luar_masa", title: Wording("di luar masa sidang", "in no sitting period"),
      when: event.start.stored, events: event.code, detail: period?.name ?? "")
  }
}

extension ConflictReport.Line {
  /// The line of a conflict.
  init(_ conflict: AgendaConflict) {
    self.init(
      kind: conflict.kind.rawValue, title: conflict.kind.title,
      when: "\(conflict.start.stored)–\(conflict.end.time)",
      events: "\(conflict.first) \(conflict.second)", detail: conflict.shared)
  }
}

import SidilanKit

/// The day at a glance, as far as its reader may see it.
struct Today: Hashable, Sendable {
  let day: CivilDate
  /// The sitting period or recess.
  let period: String?
  /// The holiday, when it is one.
  let holiday: String?
  let lines: [TodayLine]

  /// What there is on a day, and what is due until some days later.
  static func make(
    _ day: CivilDate, ahead: Int, _ context: PluginContext,
    holders: any Holders = RegisteredHolders.standard
  ) throws -> Today {
    var lines = try agenda(day, context)
    let report = try ConflictReport.make(day, day, context, holders: holders)
    lines += report.lines.map { line in
      TodayLine(
        section: .conflict, when: line.when, code: line.events, text: line.title,
        place: line.detail, state: Wording("", ""))
    }
    let due = try due(day, ahead, context) + ReplacementDeadline.lines(day, ahead, context)
    lines += due.sorted { $0.when < $1.when }
    if context.principal.holds(Permissions.seeVisits.id) { lines += try visits(day, context) }
    if context.principal.holds(Permissions.seeAssets.id) { lines += try assets(day, context) }
    let holidays = try context.rules.workingDays(allowsEstimates: true).holidays
    let holiday =
      holidays.loadedYears.contains(day.year) ? try holidays.holiday(on: day)?.name : nil
    let period = try context.store.read { try SittingPeriod.on(day, in: $0)?.name }
    return Today(day: day, period: period, holiday: holiday, lines: lines)
  }

  private static func agenda(_ day: CivilDate, _ context: PluginContext) throws -> [TodayLine] {
    let events = try context.store.read { try AgendaEvent.between(day, day, in: $0) }
    return events.filter { context.principal.maySee($0) && $0.state != .cancelled }.map { event in
      TodayLine(
        section: .agenda, when: event.times, code: event.code,
        text: Wording(event.heading, event.heading), place: event.room ?? "",
        state: event.state.title)
    }
  }

  /// What is due in all modules; what is overdue comes first.
  private static func due(_ day: CivilDate, _ ahead: Int, _ context: PluginContext) throws
    -> [TodayLine]
  {
    let last = try day.adding(days: ahead)
    let items = try context.store.read {
      try $0.due(until: last, for: context.principal, limit: 1000)
    }
    return items.filter { $0.module != "simadu" || $0.kind != "kembali" }.map { item in
      TodayLine(
        section: .due, when: item.day.description, code: item.module,
        text: Wording(item.title.indonesian, item.title.english), place: "",
        state: lateness(item.day.days(until: day)))
    }
  }

  private static func visits(_ day: CivilDate, _ context: PluginContext) throws -> [TodayLine] {
    try context.store.read { try Visit.between(day, day, in: $0) }.map { visit in
      TodayLine(
        section: .visit, when: "", code: visit.code,
        text: Wording(
          "\(visit.institution), \(visit.guests) orang: \(visit.purpose)",
          "\(visit.institution), \(visit.guests) guests: \(visit.purpose)"), place: visit.host,
        state: Wording("", ""))
    }
  }

  private static func assets(_ day: CivilDate, _ context: PluginContext) throws -> [TodayLine] {
    try context.store.read { try Asset.all(in: $0) }.compactMap { asset in
      guard let due = asset.due, due < day, let holder = asset.holder else { return nil }
      return TodayLine(
        section: .asset, when: due.description, code: asset.code,
        text: Wording(
          "\(asset.name): minta kembali dari \(holder)", "\(asset.name): ask \(holder) to return it"
        ), place: holder, state: lateness(due.days(until: day)))
    }
  }

  /// How late something is, or in how many days it is due.
  static func lateness(_ days: Int) -> Wording {
    if days > 0 { return Wording("lewat \(days) hari", "\(days) days late") }
    return days == 0
      ? Wording("hari ini", "today") : Wording("\(-days) hari lagi", "in \(-days) days")
  }
}

extension Principal {
  /// Whether an event may be seen: the agenda is open, closed meetings are for the council's office.
  func maySee(_ event: AgendaEvent) -> Bool {
    !event.isClosed || holds(Permissions.seeClosed.id)
  }
}

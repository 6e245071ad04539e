import SidilanKit

/// A believable year of agenda for a sample council: rooms, sitting periods and about 300 events without conflicts.
enum AgendaSample {
  /// Fills an empty agenda with the calendar year of today; what lies behind is finished, what lies far ahead proposed.
  ///
  /// The same year gives the same agenda. Rules about past dates are not asked, since a sample has a past.
  static func fill(_ writer: StoreWriter, _ context: PluginContext) throws {
    let today = try context.today()
    let rules = try AgendaRules.on(today, context)
    try rooms(since: CivilDate(year: today.year, month: 1, day: 1), writer)
    let periods = try periods(of: today.year, rules, writer)
    let plan = SamplePlan(
      year: today.year, recesses: periods,
      calendar: try context.rules.workingDays(allowsEstimates: true))
    let desk = try AgendaDesk(writer, context)
    for event in try plan.events() { try add(event, today, desk) }
    try fillRest(writer, context)
  }

  private static func rooms(since: CivilDate, _ writer: StoreWriter) throws {
    for (code, name, capacity, equipment) in [
      ("utama", "Ruang Rapat Paripurna", 150, "mikrofon meja, layar, siaran"),
      ("gabungan", "Ruang Rapat Gabungan", 60, "mikrofon meja, proyektor"),
      ("komisi-1", "Ruang Komisi I", 25, "proyektor"),
      ("komisi-2", "Ruang Komisi II", 25, "proyektor"),
      ("komisi-3", "Ruang Komisi III", 25, "proyektor, papan tulis"),
      ("komisi-4", "Ruang Komisi IV", 25, "proyektor"),
      ("tamu", "Ruang Tamu Pimpinan", 30, "meja bundar"),
    ] {
      try Room.add(
        code, name: name, capacity: capacity, equipment: equipment,
        validity: Validity(since: since), writer)
    }
  }

  /// Three recesses of the year and the sitting periods around them; a council year begins in September.
  private static func periods(of year: Int, _ rules: AgendaRules, _ writer: StoreWriter) throws
    -> [Validity]
  {
    var recesses: [Validity] = []
    let dates: [(SittingPeriod.Kind, Int, Int, Int, Int, Int, Int)] = [
      (.sitting, 2, 1, 1, 4, 19, -1), (.recess, 2, 4, 20, 4, 25, -1),
      (.sitting, 3, 4, 26, 8, 25, -1), (.recess, 3, 8, 26, 8, 31, -1),
      (.sitting, 1, 9, 1, 12, 13, 0), (.recess, 1, 12, 14, 12, 19, 0),
      (.sitting, 2, 12, 20, 12, 31, 0),
    ]
    for (kind, ordinal, fromMonth, fromDay, toMonth, toDay, shift) in dates {
      let validity = try Validity(
        since: CivilDate(year: year, month: fromMonth, day: fromDay),
        until: CivilDate(year: year, month: toMonth, day: toDay))
      let first = year + shift
      try SittingPeriod.add(
        kind, councilYear: "\(first)/\(first + 1)", ordinal: ordinal,
        decree: "\(ordinal)/KEP-DPRD/\(first)", validity: validity, rules: rules, writer)
      if kind == .recess { recesses.append(validity) }
    }
    return recesses
  }

  private static func add(_ event: SamplePlan.Event, _ today: CivilDate, _ desk: AgendaDesk) throws
  {
    let code = try desk.insertSample(event.draft)
    let isNear = event.draft.start.date <= today.lastOfMonth
    guard isNear else { return }
    let month = CalendarMonth(of: event.draft.start.date)
    try desk.apply(.discuss, to: code)
    if event.isCancelled {
      try desk.apply(.cancel, to: code, reason: "Bertepatan dengan agenda pemerintah kota")
      return
    }
    try desk.apply(
      .set, to: code, decision: "\(month.first.month)/BANMUS/\(month.first.year)")
    let sent = CivilMoment(
      try event.draft.start.date.adding(days: -3), try ClockTime(hour: 8, minute: 0))
    if sent <= desk.now, try desk.rules(on: sent.date).inviting.contains(event.draft.kind) {
      _ = try desk.invite(code, sent: sent, urgentReason: nil)
    }
    guard event.draft.end.date < today else { return }
    try desk.apply(.start, to: code)
    try desk.apply(.finish, to: code)
  }
}

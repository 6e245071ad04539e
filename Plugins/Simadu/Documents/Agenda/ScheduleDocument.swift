import SidilanKit

/// The schedule as paper: a month as Banmus set it, and the sheet of a day.
enum ScheduleDocument {
  /// What Banmus set for a month.
  static func month(
    _ month: CalendarMonth, _ context: PluginContext,
    holders: any Holders = RegisteredHolders.standard
  ) throws -> PrintedDocument {
    let events = try events(month.first, month.last, context)
    let name = month.text(.indonesian)
    let decisions = Set(events.compactMap(\.decision)).sorted()
    var document = try PrintedDocument(
      title: "Jadwal Kegiatan DPRD Bulan \(name)", letterhead: letterhead(context),
      orientation: .landscape)
    if !decisions.isEmpty {
      document.blocks.append(
        .paragraph(
          StyledText("Ditetapkan Badan Musyawarah: \(decisions.joined(separator: ", ")).")))
    }
    document.blocks.append(.table(try table(events, withDays: true, context, holders)))
    let chair = try context.store.read {
      try holders.chair(of: "banmus", on: month.first, in: $0)
    }
    document.blocks.append(
      .signatures([
        Signatory(
          placeAndDate: PlaceAndDate.text(
            try context.today(), try context.store.read { try $0.profile() }, context.settings),
          office: "KETUA BADAN MUSYAWARAH",
          name: chair ?? "………………………………")
      ]))
    return document
  }

  /// What there is on a day.
  static func day(
    _ day: CivilDate, _ context: PluginContext,
    holders: any Holders = RegisteredHolders.standard
  ) throws -> PrintedDocument {
    let events = try events(day, day, context)
    let period = try context.store.read { try SittingPeriod.on(day, in: $0)?.name }
    var document = try PrintedDocument(
      title: "Lembar Agenda Harian", letterhead: letterhead(context))
    document.blocks = [
      .fields([
        LabelledField("Hari, tanggal", StyledText(day.text(.long))),
        LabelledField("Masa", StyledText(period ?? "-")),
      ]), .table(try table(events, withDays: false, context, holders)),
    ]
    return document
  }

  private static func events(_ first: CivilDate, _ last: CivilDate, _ context: PluginContext)
    throws -> [AgendaEvent]
  {
    try context.store.read { try AgendaEvent.between(first, last, in: $0) }.filter {
      $0.state.isSet && context.principal.maySee($0)
    }
  }

  private static func letterhead(_ context: PluginContext) throws -> [String] {
    let profile = try context.store.read { try $0.profile() }
    return profile.letterhead.isEmpty ? [profile.name.uppercased()] : profile.letterhead
  }

  private static func table(
    _ events: [AgendaEvent], withDays: Bool, _ context: PluginContext, _ holders: any Holders
  ) throws -> PrintedTable {
    let rooms = try context.store.read { try Room.all(in: $0) }
    let columns =
      [TableColumn("No", share: 0.5, alignment: .centre)]
      + (withDays ? [TableColumn("Hari, tanggal", share: 2)] : [])
      + [
        TableColumn("Waktu (WITA)", share: 1.6, alignment: .centre), TableColumn("Acara", share: 4),
        TableColumn("Badan", share: 2), TableColumn("Ruang", share: 1.8),
      ]
    var table = try PrintedTable(columns: columns)
    table.nothing = "Tidak ada agenda yang ditetapkan."
    for (index, event) in events.enumerated() {
      let acara = event.isClosed ? "\(event.heading) (tertutup)" : event.heading
      let room = rooms.first { $0.code == event.room }?.name
      let body = try event.body.flatMap { code in
        try context.store.read {
          try holders.name(ofBody: code, on: event.start.date, in: $0)
        }
      }
      let cells =
        ["\(index + 1)"] + (withDays ? [event.start.date.text(.long)] : [])
        + [times(event), acara, body ?? event.body ?? "-", room ?? event.room ?? "-"]
      try table.append(cells.map { StyledText($0) })
    }
    return table
  }

  /// When, with the days in words short enough for the column where an event lasts several.
  private static func times(_ event: AgendaEvent) -> String {
    event.start.date == event.end.date
      ? event.times
      : "\(event.start.date.text(.short)) \(event.start.time) s.d. \(event.end.date.text(.short)) \(event.end.time)"
  }
}

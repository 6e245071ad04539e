import SidilanKit

/// Day and hours of an event, as they are typed.
struct AgendaTimeOptions: ParsableArguments {
  @Option(
    name: .words("tanggal", "date"),
    help: .words(
      "Tanggal, misalnya 2025-11-17 atau \"17 November 2025\".",
      "Date, such as 2025-11-17 or \"17 November 2025\"."))
  var date: String?
  @Option(
    name: .words("mulai", "from"), help: .words("Jam mulai, misalnya 09.00.", "Begins, 09.00."))
  var from: String?
  @Option(
    name: .words("selesai", "to"), help: .words("Jam selesai, misalnya 12.00.", "Ends, 12.00."))
  var to: String?
  @Option(
    name: .words("sampai", "until"),
    help: .words("Tanggal selesai bila lebih dari sehari.", "Last day, when it takes several."))
  var until: String?

  /// The beginning; what was not typed is that of an event that is changed.
  func start(over old: CivilMoment? = nil, _ context: PluginContext) throws -> CivilMoment? {
    if date == nil && from == nil { return nil }
    guard let day = try date.map({ try context.date($0) }) ?? old?.date,
      let time = try from.map({ try ClockTime(parsing: $0) }) ?? old?.time
    else { throw AgendaError.timeMissing }
    return try CivilMoment(words: "\(day) \(time)".prefix(16).description)
  }

  /// The end.
  func end(
    from start: CivilMoment?, over old: AgendaEvent? = nil, _ context: PluginContext
  ) throws -> CivilMoment? {
    if date == nil && to == nil && until == nil { return nil }
    let span = old.map { $0.start.date.days(until: $0.end.date) } ?? 0
    let first = start?.date ?? old?.start.date
    guard
      let day = try until.map({ try context.date($0) }) ?? first?.adding(days: span),
      let time = try to.map({ try ClockTime(parsing: $0) }) ?? old?.end.time
    else { throw AgendaError.timeMissing }
    return try CivilMoment(words: "\(day) \(time)".prefix(16).description)
  }
}

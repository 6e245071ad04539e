import SidilanKit

extension SittingPeriod {
  /// What of a period was typed wrongly; nil stays as it is.
  struct Correction: Hashable, Sendable {
    var since: CivilDate?
    var until: CivilDate?
    var decree: String?
  }

  /// Corrects the days and the decision of a period.
  ///
  /// - Returns: the events that lie wrongly from now on, which nothing forbids.
  /// - Throws: `PeriodError`; `.displaces` when events that are set would lie where they are not held.
  static func correct(_ code: String, _ correction: Correction, _ desk: AgendaDesk) throws
    -> [DisplacedEvent]
  {
    let (writer, old) = (desk.writer, try find(code, in: desk.writer.reader))
    let validity = try Validity(
      since: correction.since ?? old.validity.since,
      until: correction.until ?? old.validity.until)
    let decree = correction.decree ?? old.decree
    guard Optional(decree).worded != nil else { throw PeriodError.decreeMissing }
    guard validity != old.validity || decree != old.decree else {
      throw PeriodError.nothingToChange(old.code)
    }
    let last = try requireSpan(
      old.kind, validity, except: old.code, desk.rules(on: validity.since), writer.reader)
    return try moving(old, validity, desk) {
      let record = try writer.reader.record(old.record)
      try writer.update(old.record, expecting: record.version) {
        $0.date = validity.since.description
      }
      try writer.database.execute(
        sql: "UPDATE simadu_period SET since = ?, until = ?, decree = ? WHERE code = ?",
        arguments: [validity.since.description, last.description, decree, old.code])
    }
  }

  /// Takes a period back that should not have been written down.
  ///
  /// - Returns: the events that lie in no period from now on.
  /// - Throws: `PeriodError.unknown`, `.displaces`.
  static func withdraw(_ code: String, _ desk: AgendaDesk) throws -> [DisplacedEvent] {
    let (writer, old) = (desk.writer, try find(code, in: desk.writer.reader))
    return try moving(old, old.validity, desk) {
      try writer.database.execute(
        sql: "DELETE FROM simadu_period WHERE code = ?", arguments: [old.code])
      try writer.withdraw(old.record)
    }
  }

  private static func moving(
    _ period: SittingPeriod, _ new: Validity, _ desk: AgendaDesk, _ body: () throws -> Void
  ) throws -> [DisplacedEvent] {
    let ends = [period.validity.until, new.until].compactMap(\.self)
    let events = try AgendaEvent.between(
      min(period.validity.since, new.since), ends.max() ?? new.since, in: desk.writer.reader)
    let before = try EventPlaces(events, desk)
    try body()
    let displaced = try EventPlaces(events, desk).displaced(since: before, events)
    let refused = displaced.filter(\.isRefused)
    guard refused.isEmpty else { throw PeriodError.displaces(period.name, refused) }
    return displaced
  }
}

import SidilanKit

extension AgendaDesk {
  private static let book = "paripurna"

  /// Gives a plenary that is set its number; nothing happens to others.
  func number(_ event: AgendaEvent) throws {
    guard event.kind == .plenary else { return }
    let rules = try self.rules(on: event.start.date)
    guard let period = try SittingPeriod.on(event.start.date, .sitting, in: writer.reader) else {
      throw AgendaError.noSittingPeriod(event.start.date)
    }
    try writer.openBook(Self.book, title: "Rapat paripurna")
    let issue = try writer.takeNumber(
      from: Self.book, for: event.record, date: event.start.date.description
    ) { _, sequence in
      try rules.plenaryNumber.number(
        sequence, on: event.start.date, [.sittingPeriod: period.roman])
    }
    let record = try writer.reader.record(event.record)
    try writer.update(event.record, expecting: record.version) { $0.number = issue.number }
  }

  /// The number of a plenary that is not held as it was set becomes void; it is never given again.
  func takeNumberBack(_ event: AgendaEvent) throws {
    guard let number = event.number else { return }
    try writer.voidNumber(number, in: Self.book, year: event.start.date.year)
    let record = try writer.reader.record(event.record)
    try writer.update(event.record, expecting: record.version) { $0.number = nil }
  }

  /// Says until when the invitation of a set event must be out, or that nothing is due any more.
  func remind(_ event: AgendaEvent) throws {
    let rules = try self.rules(on: event.start.date)
    guard event.state == .scheduled, event.invited == nil, rules.inviting.contains(event.kind)
    else { return try writer.clearDue(event.record, "undangan") }
    try writer.setDue(
      event.record, "undangan", on: latestInvitation(event, rules.invitation).date,
      title: (
        "Kirim undangan \(event.code) (\(rules.invitation.wording.indonesian) sebelumnya)",
        "Send the invitation of \(event.code) (\(rules.invitation.wording.english) before)"
      ), permission: Permissions.runAgenda.id)
  }

  /// The last moment at which the invitation may go out.
  func latestInvitation(_ event: AgendaEvent, _ limit: TimeLimit) throws -> CivilMoment {
    if limit.unit == .hours { return try event.start.adding(seconds: -limit.count * 3600) }
    let day = try context.rules.workingDays(allowsEstimates: true)
      .lastDay(limit, before: event.start.date)
    return CivilMoment(day, event.start.time)
  }

  /// Records that the invitation went out.
  ///
  /// - Throws: `AgendaError.invitationTooLate` without a reason, `.invitationBeforeSetting`.
  func invite(_ code: String, sent: CivilMoment, urgentReason: String?) throws -> Bool {
    let event = try AgendaEvent.find(code, in: writer.reader)
    guard event.state == .scheduled else {
      throw AgendaError.invitationBeforeSetting(event.code, event.state)
    }
    guard sent <= now else { throw AgendaError.invitationInFuture(sent) }
    let limit = try rules(on: event.start.date).invitation
    let latest = try latestInvitation(event, limit)
    let isLate = sent > latest
    if isLate, urgentReason?.contains(where: { !$0.isWhitespace }) != true {
      throw AgendaError.invitationTooLate(event.code, latest: latest, sent: sent, limit: limit)
    }
    try writer.database.execute(
      sql: "UPDATE simadu_agenda SET invited = ? WHERE record = ?",
      arguments: [sent.stored, event.record.description])
    try addStep(
      "undang", event, to: event.state, reason: urgentReason,
      note: isLate ? "undangan terlambat: \(sent), paling lambat \(latest)" : nil)
    try writer.clearDue(event.record, "undangan")
    return isLate
  }
}

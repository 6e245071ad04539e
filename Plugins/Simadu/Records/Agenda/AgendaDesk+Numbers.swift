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
    let first = try firstNumber(of: event.start.date.year)
    let issue = try writer.takeNumber(
      from: Self.book, for: event.record, date: event.start.date.description
    ) { _, sequence in
      try rules.plenaryNumber.number(
        first + sequence - 1, on: event.start.date, [.sittingPeriod: period.roman])
    }
    let record = try writer.reader.record(event.record)
    try writer.update(event.record, expecting: record.version) { $0.number = issue.number }
  }

  /// Says with which number the plenaries of a year go on, where some were held before this book was kept.
  ///
  /// The book stays without a gap from there on. Until its first number is given the start can be corrected.
  ///
  /// - Parameter reason: the decree or letter that says so.
  /// - Throws: `AgendaError.firstNumber`, `.firstNumberReason`, `.numbersGiven`.
  func setFirstNumber(_ number: Int, year: Int, reason: String) throws {
    guard (1...9999).contains(number), CivilDate.years.contains(year) else {
      throw AgendaError.firstNumber(number, year: year)
    }
    guard let reason = Optional(reason).worded else { throw AgendaError.firstNumberReason }
    let given = try writer.reader.numbers(module: writer.act.module, book: Self.book, year: year)
    if let last = given.last { throw AgendaError.numbersGiven(year, last: last.number) }
    try writer.database.execute(
      sql: """
        INSERT INTO simadu_first_number (year, number, reason) VALUES (?, ?, ?)
        ON CONFLICT (year) DO UPDATE SET number = excluded.number, reason = excluded.reason
        """, arguments: [year, number, reason])
  }

  /// The number of the first plenary in the book of a year.
  private func firstNumber(of year: Int) throws -> Int {
    try Int.fetchOne(
      writer.database, sql: "SELECT number FROM simadu_first_number WHERE year = ?",
      arguments: [year]) ?? 1
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
    guard event.state == .scheduled, try lacksInvitation(event) else {
      return try writer.clearDue(event.record, "undangan")
    }
    try writer.setDue(
      event.record, "undangan", on: latestInvitation(event, rules.invitation).date,
      title: (
        "Kirim undangan \(event.code) (\(rules.invitation.wording.indonesian) sebelumnya)",
        "Send the invitation of \(event.code) (\(rules.invitation.wording.english) before)"
      ), permission: Permissions.runAgenda.id)
  }

  /// Whether members are invited to such an event and no invitation is recorded.
  func lacksInvitation(_ event: AgendaEvent) throws -> Bool {
    try event.invited == nil && rules(on: event.start.date).inviting.contains(event.kind)
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
    if isLate, urgentReason.worded == nil {
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

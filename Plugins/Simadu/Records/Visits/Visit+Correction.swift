import SidilanKit

extension Visit {
  /// What of a visit was typed wrongly; nil stays as it is.
  struct Correction: Hashable, Sendable {
    var institution: String?
    var guests: Int?
    var purpose: String?
    var host: String?
    var day: CivilDate?
    var contactName: String?
    var contactPhone: String?
  }

  /// Corrects a visit.
  ///
  /// - Throws: `VisitError`, `CodeError.noPerson`.
  static func correct(
    _ code: String, _ correction: Correction, _ writer: StoreWriter, _ context: PluginContext,
    holders: any Holders = RegisteredHolders.standard
  ) throws {
    let old = try find(code, in: writer.reader)
    let new = Draft(
      institution: PlainField.text(correction.institution) ?? old.institution,
      guests: correction.guests ?? old.guests,
      purpose: PlainField.text(correction.purpose) ?? old.purpose,
      host: correction.host.map(NumberedCode.normal) ?? old.host, day: correction.day ?? old.day,
      contactName: PlainField.text(correction.contactName) ?? old.contactName,
      contactPhone: PlainField.text(correction.contactPhone) ?? old.contactPhone)
    guard new != old.draft else { throw VisitError.nothingToChange(old.code) }
    guard new.day.year == old.day.year else { throw VisitError.otherYear(old.code, new.day) }
    try require(new, writer, context, holders)
    let record = try writer.reader.record(old.record)
    try writer.update(old.record, expecting: record.version) {
      $0.title = title(new.institution)
      $0.date = new.day.description
    }
    try writer.database.execute(
      sql: """
        UPDATE simadu_visit SET institution = ?, guests = ?, purpose = ?, host = ?, day = ?
        WHERE record = ?
        """,
      arguments: [
        new.institution, new.guests, new.purpose, new.host, new.day.description,
        old.record.description,
      ])
    try find(code, in: writer.reader)
      .setContact(name: new.contactName, phone: new.contactPhone, writer)
  }

  /// Takes a visit back that was none; its number is void, and the contact is kept nowhere.
  ///
  /// - Throws: `VisitError.unknown`.
  static func withdraw(_ code: String, _ writer: StoreWriter) throws {
    let visit = try find(code, in: writer.reader)
    let hadContact = visit.contactName != nil || visit.contactPhone != nil
    if hadContact { try visit.setContact(name: nil, phone: nil, writer) }
    try writer.setSearchText(visit.record, "")
    try writer.database.execute(
      sql: "DELETE FROM simadu_visit WHERE record = ?", arguments: [visit.record.description])
    try writer.voidNumber(visit.code, in: "kunjungan", year: visit.day.year)
    try writer.withdraw(visit.record)
    if hadContact { try writer.blot(visit.record, tables: ["simadu_visit"]) }
  }

  private var draft: Draft {
    Draft(
      institution: institution, guests: guests, purpose: purpose, host: host, day: day,
      contactName: contactName, contactPhone: contactPhone)
  }
}

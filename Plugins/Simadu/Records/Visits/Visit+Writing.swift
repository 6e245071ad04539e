import SidilanKit

extension Visit {
  /// What is written down of a visit.
  struct Draft: Hashable, Sendable {
    var institution: String
    var guests: Int
    var purpose: String
    var host: String
    var day: CivilDate
    var contactName: String?
    var contactPhone: String?
  }

  /// Writes a visit down.
  ///
  /// - Throws: `VisitError`, `CodeError.noPerson`.
  static func receive(
    _ draft: Draft, _ writer: StoreWriter, _ context: PluginContext,
    holders: any Holders = RegisteredHolders.standard
  ) throws -> String {
    try require(draft, writer, context, holders)
    let hasContact = draft.contactName != nil || draft.contactPhone != nil
    let record = try writer.create(
      RecordContent(
        kind: "kunjungan", title: title(draft.institution), date: draft.day.description,
        status: "diterima", personalData: hasContact ? [.contact] : []))
    try writer.openBook("kunjungan", title: "Buku tamu")
    let code = try writer.takeNumber(
      from: "kunjungan", for: record.id, date: draft.day.description
    ) { "TM-\($0)-" + String(repeating: "0", count: max(0, 4 - "\($1)".count)) + "\($1)" }.number
    try writer.database.execute(
      sql: """
        INSERT INTO simadu_visit (record, code, institution, guests, purpose, host, day,
          contact_name, contact_phone) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        record.id.description, code, draft.institution, draft.guests, draft.purpose, draft.host,
        draft.day.description, draft.contactName, draft.contactPhone,
      ])
    let personal = [draft.contactName, draft.contactPhone].compactMap(\.self)
    try writer.setSearchText(
      record.id, draft.purpose, personal: personal.joined(separator: " "))
    try find(code, in: writer.reader).inheritLimit(writer)
    return code
  }

  /// The title of the record of a visit.
  static func title(_ institution: String) -> String { "Kunjungan \(institution)" }

  /// Writes another contact down, or takes it out.
  ///
  /// - Throws: `VisitError.phone`.
  func setContact(name: String?, phone: String?, _ writer: StoreWriter) throws {
    if let phone { try Self.requirePhone(phone) }
    try writer.database.execute(
      sql: "UPDATE simadu_visit SET contact_name = ?, contact_phone = ? WHERE record = ?",
      arguments: [name, phone, record.description])
    let personal = [name, phone].compactMap(\.self)
    let envelope = try writer.reader.record(record)
    try writer.update(record, expecting: envelope.version) {
      $0.personalData = personal.isEmpty ? [] : [.contact]
    }
    try writer.setSearchText(record, purpose, personal: personal.joined(separator: " "))
    try Self.find(code, in: writer.reader).inheritLimit(writer)
  }

  /// Limits the use of the contact's data where it is limited in another visit of the same contact already.
  private func inheritLimit(_ writer: StoreWriter) throws {
    let reader = writer.reader
    guard try !reader.isLimited(record) else { return }
    for other in try Visit.all(in: reader)
    where other.record != record && other.hasContact(of: self) {
      guard let limit = try reader.limit(of: other.record) else { continue }
      return try writer.setLimited(true, record, reason: limit.reason, at: limit.since)
    }
  }

  /// Refuses what cannot have been: no guests, a day to come, an unreadable number, a host whom nobody knows.
  static func require(
    _ draft: Draft, _ writer: StoreWriter, _ context: PluginContext, _ holders: any Holders
  ) throws {
    guard (1...100_000).contains(draft.guests) else { throw VisitError.guests(draft.guests) }
    if draft.day > (try context.today()) { throw VisitError.future(draft.day) }
    if let phone = draft.contactPhone { try requirePhone(phone) }
    try holders.requirePerson(draft.host, on: draft.day, in: writer.reader)
  }

  private static func requirePhone(_ phone: String) throws(VisitError) {
    let isPhone =
      (8...15).contains(phone.count(where: \.isNumber))
      && phone.allSatisfy { $0.isNumber || "+- ()".contains($0) }
    guard isPhone else { throw .phone }
  }
}

import SidilanKit

/// The rights of the contacts of guests; a contact is named by the code of a visit.
///
/// Visits whose contact has the same telephone number, or without one the same name, are of one contact.
struct GuestContacts {
  /// The fields of a contact that can be corrected.
  private enum Field: String, CaseIterable {
    case name = "kontak"
    case phone = "telepon"
  }

  func contact(named text: String, in store: StoreReader) throws -> RecordID? {
    try String.fetchOne(
      store.database,
      sql: "SELECT record FROM simadu_visit WHERE code = upper(?1) OR record = lower(?1)",
      arguments: [text]
    ).flatMap(RecordID.init)
  }

  /// The visits of a contact, the named one first; empty for a record that is no visit.
  func visits(of contact: RecordID, in store: StoreReader) throws -> [Visit] {
    let all = try Visit.all(in: store)
    guard let named = all.first(where: { $0.record == contact }) else { return [] }
    return [named] + all.filter { $0.record != contact && $0.hasContact(of: named) }
  }

  func items(about contact: RecordID, in store: StoreReader) throws -> [PersonalItem] {
    try visits(of: contact, in: store).flatMap { visit in
      let values: [(Wording, String?, PersonalDataTag?)] = [
        (
          Wording("kunjungan", "visit"),
          "\(visit.code), \(visit.day.text()), \(visit.institution): \(visit.purpose)", nil
        ),
        (Wording("nama kontak", "contact"), visit.contactName, .contact),
        (Wording("telepon kontak", "contact's telephone"), visit.contactPhone, .contact),
        (Wording("diterima oleh", "received by"), visit.host, nil),
      ]
      return values.compactMap { label, value, tag in
        value.map { PersonalItem(label, $0, tag: tag) }
      }
    }
  }

  func correctable(of contact: RecordID, in store: StoreReader) throws -> [String] {
    try visits(of: contact, in: store).isEmpty ? [] : Field.allCases.map(\.rawValue)
  }

  func correct(_ contact: RecordID, _ values: [String: String], _ writer: StoreWriter) throws {
    for visit in try visits(of: contact, in: writer.reader) {
      let name = values[Field.name.rawValue].map { PlainField.text($0) } ?? visit.contactName
      let phone = values[Field.phone.rawValue].map { PlainField.text($0) } ?? visit.contactPhone
      try visit.setContact(name: name, phone: phone, writer)
    }
  }

  func erase(_ contact: RecordID, _ writer: StoreWriter) throws -> ErasureReport {
    let visits = try visits(of: contact, in: writer.reader)
    guard !visits.isEmpty else { return ErasureReport() }
    var deleted: [Wording] = []
    if visits.contains(where: { $0.contactName != nil }) {
      deleted.append(Wording("nama kontak", "name of the contact"))
    }
    if visits.contains(where: { $0.contactPhone != nil }) {
      deleted.append(Wording("telepon kontak", "telephone of the contact"))
    }
    for visit in visits where visit.contactName != nil || visit.contactPhone != nil {
      try visit.setContact(name: nil, phone: nil, writer)
      try writer.blot(visit.record, tables: ["simadu_visit"])
    }
    return ErasureReport(
      deleted: deleted,
      kept: [
        KeptData(
          Wording(
            "kunjungan \(visits.map(\.code).joined(separator: ", ")) tanpa kontaknya",
            "the visits \(visits.map(\.code).joined(separator: ", ")) without their contact"),
          because: Wording(
            "buku tamu adalah arsip kelembagaan (UU 43/2009)",
            "the book of guests is a record of the institution (UU 43/2009)"))
      ])
  }
}

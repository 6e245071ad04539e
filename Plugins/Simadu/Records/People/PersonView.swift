import SidilanKit

/// What somebody may see of a person: what they may not is masked, and the sight of what is not masked is
/// written into the trail.
struct PersonView: Hashable, Sendable {
  let identityNumber: String?
  let phone: String?
  let address: String?
  let birth: String?
  let sex: String?

  /// The person as a viewer may see it; nothing is noted.
  ///
  /// - Parameter isLimited: whether the person has had the use of the data limited; nobody then sees any of it.
  init(_ person: Person, for viewer: Principal, isLimited: Bool = false) {
    let details = person.details
    let number = !isLimited && viewer.holds(PersonalDataTag.identityNumber.permission)
    let contact = !isLimited && viewer.holds(PersonalDataTag.contact.permission)
    identityNumber = details.identityNumber.map { number ? $0 : Masking.number.masked($0) }
    phone = details.phone.map { contact ? $0 : Masking.phone.masked($0) }
    address = details.address.map { contact ? $0 : Masking.all.masked($0) }
    let birth = [details.birthPlace, details.birthDate?.text()].compactMap(\.self)
    self.birth =
      birth.isEmpty ? nil : contact ? birth.joined(separator: ", ") : Masking.all.masked("")
    sex = details.sex?.rawValue
  }

  /// The person for whoever acts; when something of it is shown unmasked, that is noted.
  static func disclosed(_ id: RecordID, _ context: PluginContext) throws -> PersonView {
    let (person, isLimited) = try context.store.read { reader in
      (try Person.find(id, reader), try reader.isLimited(id))
    }
    if !isLimited, person.details.tags.contains(where: { context.principal.holds($0.permission) }) {
      try context.store.note(context.act("baca", subject: id))
    }
    return PersonView(person, for: context.principal, isLimited: isLimited)
  }
}

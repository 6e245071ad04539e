import SidilanKit

/// What is written down of a person.
struct PersonDetails: Hashable, Sendable {
  var name: PersonName
  var identityNumber: String?
  var phone: String?
  var address: String?
  var sex: Sex?
  var birthPlace: String?
  var birthDate: CivilDate?

  /// Reads what people type; a field that is nil or empty stays unknown.
  ///
  /// - Throws: `PeopleError.unreadable`, `.unreadablePersonal`, `RuleError`.
  init(
    name: PersonName, identityNumber: String? = nil, phone: String? = nil, address: String? = nil,
    sex: String? = nil, birthPlace: String? = nil, birthDate: String? = nil
  ) throws {
    self.name = name
    if let text = PlainField.text(identityNumber) {
      guard let digits = PlainField.digits(text), digits.utf8.count == 16 else {
        throw PeopleError.unreadablePersonal(.identityNumber)
      }
      self.identityNumber = digits
    }
    if let text = PlainField.text(phone) { self.phone = try Self.phone(text) }
    self.address = PlainField.text(address)
    self.sex = try PlainField.text(sex).map { try Sex(parsing: $0) }
    self.birthPlace = PlainField.text(birthPlace)
    if let text = PlainField.text(birthDate) {
      // The date itself is personal and does not go into a message.
      guard let date = try? CivilDate(parsing: text) else {
        throw PeopleError.unreadablePersonal(.birthDate)
      }
      self.birthDate = date
    }
  }

  /// A telephone number with a zero in front, as it is dialled within the country.
  private static func phone(_ text: String) throws(PeopleError) -> String {
    let local =
      text.hasPrefix("+62")
      ? "0" + text.dropFirst(3) : text.hasPrefix("62") ? "0" + text.dropFirst(2) : text
    guard
      let digits = PlainField.digits(local, separators: [" ", "-", ".", "(", ")"]),
      digits.hasPrefix("0"), (9...14).contains(digits.utf8.count)
    else { throw .unreadablePersonal(.phone) }
    return digits
  }

  /// The kinds of personal data in it.
  var tags: [PersonalDataTag] {
    (identityNumber == nil ? [] : [.identityNumber])
      + (phone == nil && address == nil && birthDate == nil && birthPlace == nil ? [] : [.contact])
  }
}

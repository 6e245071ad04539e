import SidilanKit

/// The number of an employee (NIP): 18 digits that begin with the date of birth.
enum StaffNumber {
  /// Reads a number.
  ///
  /// - Throws: `PeopleError.unreadablePersonal`.
  static func read(_ text: String?) throws(PeopleError) -> String? {
    guard let text = PlainField.text(text) else { return nil }
    guard let digits = PlainField.digits(text), digits.utf8.count == 18 else {
      throw .unreadablePersonal(.staffNumber)
    }
    return digits
  }

  /// The number for a viewer; it tells the date of birth, so it is masked like an identity number.
  ///
  /// - Parameter isLimited: whether its use is limited; nobody then sees it.
  static func shown(_ number: String?, to viewer: Principal, isLimited: Bool) -> String? {
    number.map {
      !isLimited && viewer.holds(PersonalDataTag.identityNumber.permission)
        ? $0 : Masking.number.masked($0)
    }
  }
}

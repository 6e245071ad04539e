import SidilanKit

extension BodySeat.Position {
  /// Reads a position, also `wakil` and with a hyphen.
  ///
  /// - Throws: `PeopleError.unreadable`.
  init(parsing text: String) throws(PeopleError) {
    let word = text.lowercased().replacing("-", with: "_").replacing(" ", with: "_")
    guard let position = BodySeat.Position(rawValue: word == "wakil" ? "wakil_ketua" : word) else {
      throw .unreadable(.position, text)
    }
    self = position
  }

  /// The position for people.
  var title: Wording {
    switch self {
    case .chair: Wording("Ketua", "Chair")
    case .deputyChair: Wording("Wakil Ketua", "Deputy chair")
    case .secretary: Wording("Sekretaris", "Secretary")
    case .member: Wording("Anggota", "Member")
    }
  }
}

extension RegisteredBody.Kind {
  /// Reads a kind of body.
  ///
  /// - Throws: `PeopleError.unreadable`.
  init(parsing text: String) throws(PeopleError) {
    guard let kind = RegisteredBody.Kind(rawValue: text.lowercased()) else {
      throw .unreadable(.bodyKind, text)
    }
    self = kind
  }
}

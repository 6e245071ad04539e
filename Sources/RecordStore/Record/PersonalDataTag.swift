/// Kinds of personal data that a record carries, after UU 27/2022 (specification, section 2).
public enum PersonalDataTag: String, Codable, Sendable, CaseIterable, Comparable {
  case identityNumber = "nik"
  case finance = "keuangan"
  case voice = "biometrik_suara"
  case health = "kesehatan"
  case child = "anak"
  case contact = "kontak"

  /// Alphabetical by the stored name, so that lists of tags compare.
  public static func < (left: PersonalDataTag, right: PersonalDataTag) -> Bool {
    left.rawValue < right.rawValue
  }

  /// The permission that lets a viewer see such data.
  public var permission: String { "pdp.\(rawValue)" }
}

import SidilanKit

/// What is said of a person on the command line.
struct PersonOptions: ParsableArguments {
  @Option(
    name: .words("gelar-depan", "title-front"),
    help: .words("Gelar di depan nama.", "Title before the name."))
  var front: String?
  @Option(
    name: .words("gelar-belakang", "title-back"),
    help: .words("Gelar di belakang nama.", "Title behind the name."))
  var back: String?
  @Option(name: .words("nik"), help: .words("NIK, 16 angka.", "Identity number, 16 digits."))
  var identityNumber: String?
  @Option(name: .words("telepon", "phone"), help: .words("Nomor telepon.", "Telephone number."))
  var phone: String?
  @Option(name: .words("alamat", "address"), help: .words("Alamat.", "Address."))
  var address: String?
  @Option(
    name: .words("jenis-kelamin", "sex"),
    help: .words("L atau P.", "L (male) or P (female)."))
  var sex: String?
  @Option(
    name: .words("tempat-lahir", "birth-place"), help: .words("Tempat lahir.", "Place of birth."))
  var birthPlace: String?
  @Option(
    name: .words("tanggal-lahir", "birth-date"), help: .words("Tanggal lahir.", "Date of birth."))
  var birthDate: String?

  /// Whether anything was said.
  var isGiven: Bool {
    [front, back, identityNumber, phone, address, sex, birthPlace, birthDate].contains { $0 != nil }
  }

  /// A new person of these options.
  func details(name: String) throws -> PersonDetails {
    try PersonDetails(
      name: PersonName(name, front: front, back: back), identityNumber: identityNumber,
      phone: phone, address: address, sex: sex, birthPlace: birthPlace, birthDate: birthDate)
  }

  /// A person with what these options say changed.
  func changing(_ old: PersonDetails, name: String?) throws -> PersonDetails {
    let new = try PersonDetails(
      name: PersonName(
        name ?? old.name.name, front: front ?? old.name.front, back: back ?? old.name.back),
      identityNumber: identityNumber ?? old.identityNumber, phone: phone ?? old.phone,
      address: address ?? old.address, sex: sex ?? old.sex?.rawValue,
      birthPlace: birthPlace ?? old.birthPlace,
      birthDate: birthDate ?? old.birthDate?.description)
    guard new != old else { throw PeopleError.nothingToChange }
    return new
  }
}

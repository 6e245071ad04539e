import SidilanKit

/// `sidilan simadu akd set`.
struct SeatCommand: ModuleCommand {
  static let configuration = CommandConfiguration.words(
    "set", ["seat"],
    "Menempatkan anggota di AKD, atau mengubah jabatannya di sana.",
    "Seats a member in a body, or changes its position there.")
  static let permission = Permissions.changeBodies

  @Argument(help: .words("Kode AKD.", "The body's code.")) var body: String
  @Option(
    name: .words("anggota", "member"),
    help: .words("Kode anggota, beberapa dipisah koma.", "Codes of members, with commas."))
  var members: String
  @Option(
    name: .words("jabatan", "position"),
    help: .words(
      "ketua, wakil_ketua, sekretaris, anggota.", "ketua, wakil_ketua, sekretaris, anggota.")
  )
  var position = "anggota"
  @Option(name: .words("mulai", "since"), help: .words("Hari pertama.", "First day."))
  var since: String
  @Option(name: .words("sampai", "until"), help: .words("Hari terakhir.", "Last day."))
  var until: String?
  @OptionGroup var decree: DecreeOption
  @OptionGroup var act: ActOptions

  func run(in context: PluginContext) async throws {
    let position = try BodySeat.Position(parsing: position)
    let validity = try Validity(
      since: context.date(since), until: until.map { try context.date($0) })
    let subject = try context.store.read { try BodyBook.record(of: body, $0) }
    let codes = members.split(separator: ",").compactMap { PlainField.text(String($0)) }
    guard !codes.isEmpty else { throw PeopleError.missing(.member, option: "--anggota") }
    let name = BodyAct.seat.rawValue
    try RegisterChange.write(context, name, subject: subject) { writer in
      for code in codes {
        try Journal.keep(name, about: BodyAct.about(body, code), writer) {
          try BodyBook.seat(
            code, in: body, position: position, validity: validity, decree: decree.decree, writer)
        }
      }
    }
    let seated = codes.joined(separator: ", ")
    try context.tell(
      ActReport(
        Wording(
          "\(seated) menjadi \(position.title.indonesian.lowercased()) \(body) mulai \(validity.since)",
          "\(seated): \(position.title.english.lowercased()) of \(body) from \(validity.since) on"),
        code: body, record: subject), act)
  }
}

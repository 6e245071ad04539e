import SidilanKit

/// `sidilan simadu agenda nomor-awal`.
struct AgendaFirstNumberCommand: ModuleCommand {
  static let configuration = CommandConfiguration.words(
    "nomor-awal", ["first-number"],
    "Menentukan nomor paripurna berikutnya, sebelum buku tahun itu memberi nomor.",
    "Says which number the next plenary has, before the year's book has given any.")
  static let permission = Permissions.setAgenda

  @Argument(help: .words("Nomor paripurna berikutnya.", "The next plenary's number."))
  var number: Int
  @Option(name: .words("tahun", "year"), help: .words("Tahun; tanpa ini tahun ini.", "The year."))
  var year: Int?
  @Option(
    name: .words("dasar", "ground"),
    help: .words("Keputusan atau surat yang mendasarinya.", "The decree or letter it rests on."))
  var ground: String
  @OptionGroup var act: ActOptions

  func run(in context: PluginContext) async throws {
    let year = try self.year ?? context.today().year
    try context.store.write(context.act("nomor_awal", reason: Optional(ground).worded)) {
      try AgendaDesk($0, context).setFirstNumber(number, year: year, reason: ground)
    }
    try context.tell(
      ActReport(
        Wording(
          "paripurna pertama yang ditetapkan untuk \(year) bernomor \(number)",
          "the first plenary that is set for \(year) has number \(number)")), act)
  }
}

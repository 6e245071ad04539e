import SidilanKit

/// `sidilan simadu pegawai perbaiki`.
struct StaffCorrectCommand: ModuleCommand {
  static let configuration = CommandConfiguration.words(
    "perbaiki", ["correct"],
    "Memperbaiki yang salah ketik: NIP, data diri, dan jabatan yang berlaku pada suatu tanggal.",
    "Corrects what was typed wrongly: number, personal details, and the post of a date.")
  static let permission = Permissions.changeStaff

  @Argument(help: .words("Kode pegawai.", "The employee's code.")) var code: String
  @Option(name: .words("nama", "name"), help: .words("Nama tanpa gelar.", "Name without titles."))
  var name: String?
  @Option(name: .words("nip"), help: .words("NIP, 18 angka.", "Employee number, 18 digits."))
  var number: String?
  @Option(name: .words("golongan", "rank"), help: .words("Golongan.", "Rank."))
  var rank: String?
  @Option(name: .words("jabatan", "office"), help: .words("Jabatan.", "Office."))
  var office: String?
  @Option(name: .words("unit"), help: .words("Kode unit.", "The unit's code."))
  var unit: String?
  @Option(
    name: .words("mulai", "since"),
    help: .words("Hari pertama jabatan itu.", "First day of that post."))
  var since: String?
  @Option(name: .words("sk", "decree"), help: .words("Nomor SK jabatan itu.", "Its decree."))
  var decree: String?
  @OptionGroup var reason: ReasonOption
  @OptionGroup var on: DayOption
  @OptionGroup var options: PersonOptions
  @OptionGroup var act: ActOptions

  func run(in context: PluginContext) async throws {
    let correction = StaffBook.Correction(
      number: number, rank: rank, office: office, unit: unit,
      since: try since.map { try CivilDate(parsing: $0) }, decree: decree)
    let staff = try context.store.read { try StaffRecord.find(code, $0) }
    // Without --pada the post of today, or the last one of somebody who has left.
    let today = try on.day(context)
    let day = on.on == nil ? min(today, staff.validity.until ?? today) : today
    try RegisterChange.write(
      context, "perbaiki_pegawai", subject: staff.record, reason: reason.text()
    ) { writer in
      let old = try Person.find(staff.person, writer.reader)
      let isPersonal = name != nil || options.isGiven
      guard isPersonal || !correction.isEmpty else { throw PeopleError.nothingToChange }
      if isPersonal {
        let new = try options.changing(old.details, name: name)
        try Person.change(old.id, to: new, writer)
        try Person.retitle(old.id, as: new.name.printed, writer)
      }
      if !correction.isEmpty { try StaffBook.correct(staff.code, on: day, correction, writer) }
    }
    try context.tell(
      ActReport(
        Wording("data pegawai \(staff.code) diperbaiki", "the employee \(staff.code) is corrected"),
        code: staff.code, record: staff.record), act)
  }
}

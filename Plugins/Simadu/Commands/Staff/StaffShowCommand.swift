import SidilanKit

/// `sidilan simadu pegawai [KODE]`.
struct StaffShowCommand: ModuleCommand {
  static let configuration = CommandConfiguration.words(
    "lihat", ["show"], "Daftar pegawai, atau satu pegawai.", "The staff, or one of them.")
  static let permission = Permissions.seeStaff

  @Argument(help: .words("Kode pegawai, misalnya P33.", "An employee's code, such as P33."))
  var code: String?
  @OptionGroup var on: DayOption
  @OptionGroup var list: ListOptions

  func run(in context: PluginContext) async throws {
    let day = try on.day(context)
    if let code { return try show(code, day, context) }
    var table = ResultTable([.code, .name, .rank, .position, .unit, .since, .until])
    let rows = try context.store.read { reader in
      try StaffRecord.all(on: day, reader).map {
        ($0, try StaffRecord.post(of: $0.code, on: day, reader)?.post)
      }
    }
    for (staff, post) in rows {
      table.add([
        .text(staff.code), .text(staff.name), .init(post?.rank), .init(post?.office),
        .init(post?.unit), .date(staff.validity.since), .date(staff.validity.until),
      ])
    }
    try context.show(table, list)
  }

  private func show(_ code: String, _ day: CivilDate, _ context: PluginContext) throws {
    let (staff, post, isLimited) = try context.store.read {
      let staff = try StaffRecord.find(code, $0)
      return (
        staff, try StaffRecord.post(of: staff.code, on: day, $0)?.post,
        try $0.isLimited(staff.record)
      )
    }
    let view = try PersonView.disclosed(staff.person, context)
    let number = StaffNumber.shown(staff.number, to: context.principal, isLimited: isLimited)
    if number != nil, number == staff.number {
      try context.store.note(context.act("baca", subject: staff.record))
    }
    var fields = FieldList()
    fields.add("kode", Wording("Kode", "Code"), .text(staff.code))
    fields.add("nama", Wording("Nama", "Name"), .text(staff.name))
    fields.add("nip", Wording("NIP", "Employee number"), .init(number))
    fields.add("golongan", Wording("Golongan", "Rank"), .init(post?.rank))
    fields.add("jabatan", Wording("Jabatan", "Office"), .init(post?.office))
    fields.add("unit", Wording("Unit", "Unit"), .init(post?.unit))
    fields.add("mulai", Wording("Mulai", "Since"), .date(staff.validity.since))
    fields.add("sampai", Wording("Sampai", "Until"), .date(staff.validity.until))
    fields.add(view)
    try fields.show(context, list)
  }
}

import SidilanKit

/// `sidilan simadu anggota [KODE]`.
struct MemberShowCommand: ModuleCommand {
  static let configuration = CommandConfiguration.words(
    "lihat", ["show"], "Daftar anggota pada suatu tanggal, atau satu anggota.",
    "The members on a date, or one of them.")
  static let permission = Permissions.seeRegister

  @Argument(
    help: .words("Kode anggota, misalnya A17; tanpa ini semua.", "A member's code, such as A17."))
  var code: String?
  @OptionGroup var on: DayOption
  @Flag(
    name: .words("semua", "all"),
    help: .words("Termasuk yang sudah berhenti.", "Also those who have left."))
  var all = false
  @OptionGroup var list: ListOptions

  func run(in context: PluginContext) async throws {
    let day = try on.day(context)
    if let code { return try show(code, day, context) }
    let (members, records) = try context.store.read {
      (try Register().members(on: day, in: $0), try MemberRecord.all($0))
    }
    var table = ResultTable([
      .code, .name, .party, .faction, .constituency, .status, .since, .until,
    ])
    let now = Dictionary(members.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
    for record in records where all || now[record.code] != nil {
      let name =
        try now[record.code]?.name
        ?? context.store.read {
          try Person.find(record.person, $0).details.name.printed
        }
      table.add([
        .text(record.code), .text(name), .text(record.party),
        .init(now[record.code]?.faction), .text(record.constituency),
        .text(record.state(on: day).rawValue), .date(record.validity.since),
        .date(record.validity.until),
      ])
    }
    try context.show(table, list)
  }

  private func show(_ code: String, _ day: CivilDate, _ context: PluginContext) throws {
    let (member, person, faction, seats) = try context.store.read { reader in
      let member = try MemberRecord.find(code, reader)
      return (
        member, try Person.find(member.person, reader),
        try RegisterHistory.load(reader).on(day).factionSeats.first { $0.member == member.code },
        try Register().seats(ofMember: member.code, on: day, in: reader)
      )
    }
    let view = try PersonView.disclosed(member.person, context)
    var fields = FieldList()
    fields.add("kode", Wording("Kode", "Code"), .text(member.code))
    fields.add("nama", Wording("Nama", "Name"), .text(person.details.name.printed))
    fields.add("status", Wording("Status", "State"), .text(member.state(on: day).rawValue))
    fields.add("partai", Wording("Partai", "Party"), .text(member.party))
    fields.add(
      "fraksi", Wording("Fraksi", "Faction"),
      .init(faction.map { "\($0.place) (\($0.position.rawValue))" }))
    fields.add("dapil", Wording("Dapil", "Constituency"), .text(member.constituency))
    fields.add("mulai", Wording("Mulai", "Since"), .date(member.validity.since))
    fields.add("sampai", Wording("Sampai", "Until"), .date(member.validity.until))
    fields.add("sumpah", Wording("Sumpah", "Oath"), .date(member.oath))
    fields.add("sk", Wording("SK", "Decree"), .text(member.decree))
    fields.add("sk_berhenti", Wording("SK berhenti", "Decree of leaving"), .init(member.endDecree))
    fields.add("alasan", Wording("Alasan berhenti", "Reason of leaving"), .init(member.endReason))
    fields.add("menggantikan", Wording("Menggantikan", "Replaces"), .init(member.replaces))
    fields.add("digantikan", Wording("Digantikan oleh", "Replaced by"), .init(member.replacedBy))
    let places = seats.map { "\($0.body) (\($0.position.rawValue))" }.joined(separator: ", ")
    fields.add("akd", Wording("AKD", "Bodies"), .init(places.isEmpty ? nil : places))
    fields.add(view)
    try fields.show(context, list)
  }
}

extension FieldList {
  /// Adds what may be seen of a person.
  mutating func add(_ view: PersonView) {
    add("jenis_kelamin", Wording("Jenis kelamin", "Sex"), .init(view.sex))
    add("lahir", Wording("Lahir", "Born"), .init(view.birth))
    add("nik", Wording("NIK", "Identity number"), .init(view.identityNumber))
    add("telepon", Wording("Telepon", "Telephone"), .init(view.phone))
    add("alamat", Wording("Alamat", "Address"), .init(view.address))
  }
}

import SidilanKit

/// `sidilan simadu anggota paw`.
struct MemberReplaceCommand: ModuleCommand {
  static let configuration = CommandConfiguration.words(
    "paw", ["replace"],
    "Mencatat pengganti antarwaktu: partai, dapil, dan fraksi mengikuti yang digantikan; kursi AKD tidak.",
    "Writes a successor down: party, constituency and faction follow the predecessor, seats in bodies do not."
  )
  static let permission = Permissions.changeMembers

  @Argument(help: .words("Kode anggota yang digantikan.", "Code of who is replaced."))
  var predecessor: String
  @Argument(help: .words("Nama pengganti tanpa gelar.", "The successor's name without titles."))
  var name: String?
  @Option(
    name: .words("orang", "person"),
    help: .words(
      "Orang yang sudah tercatat, sebagai ganti nama.",
      "A person of the register, instead of a name."
    ))
  var person: String?
  @Option(
    name: .words("kode", "code"),
    help: .words("Kode; tanpa ini nomor berikutnya.", "Code; otherwise the next number."))
  var code: String?
  @Option(
    name: .words("mulai", "since"), help: .words("Hari pertama menjabat.", "First day in office."))
  var since: String
  @Option(name: .words("sumpah", "oath"), help: .words("Tanggal sumpah.", "Date of the oath."))
  var oath: String?
  @Option(
    name: .words("fraksi", "faction"),
    help: .words(
      "Fraksi, bila fraksi pendahulu sudah tidak ada.",
      "Faction, when that of the predecessor is no more."))
  var faction: String?
  @Option(
    name: .words("diusulkan", "proposed"),
    help: .words(
      "Hari pemberhentian mulai diusulkan; tanpa ini hari terakhir yang digantikan.",
      "The day on which the dismissal was proposed; otherwise the predecessor's last day."))
  var proposed: String?
  @OptionGroup var decree: DecreeOption
  @OptionGroup var options: PersonOptions
  @OptionGroup var act: ActOptions

  func run(in context: PluginContext) async throws {
    let day = try context.date(since)
    let oath = try oath.map { try context.date($0) }
    let subject = try context.store.read { try MemberRecord.find(predecessor, $0).record }
    let proposed = try proposed.map { try context.date($0) }
    let rules = try RuleHistory(context)
    let given = try RegisterChange.write(
      context, MemberAct.replace.rawValue, subject: subject,
      about: NumberedCode.normal(predecessor)
    ) { writer in
      try ReplacementTerm.require(predecessor, proposed: proposed, rules, writer.reader)
      let id = try PersonChoice(name: name, person: person, options: options).id(on: day, writer)
      return try Replacement.write(
        predecessor, by: id, code: code, from: day, oath: oath, decree: decree.decree,
        faction: faction, writer)
    }
    try context.tell(
      ActReport(
        Wording(
          "\(given) menggantikan \(predecessor) mulai \(day)",
          "\(given) replaces \(predecessor) from \(day) on"), code: given,
        next: Wording(
          "kursi AKD diberikan dengan 'sidilan simadu akd set AKD --anggota \(given)'",
          "seats in bodies are given with 'sidilan simadu akd set BODY --anggota \(given)'")), act)
  }
}

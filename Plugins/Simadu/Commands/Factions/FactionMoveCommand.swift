import SidilanKit

/// `sidilan simadu fraksi pindah`.
struct FactionMoveCommand: ModuleCommand {
  static let configuration = CommandConfiguration.words(
    "pindah", ["move", "masuk", "set"],
    "Memasukkan anggota ke fraksi, memindahkannya, atau mengubah jabatannya di sana.",
    "Puts a member into a faction, moves it, or changes its position there.")
  static let permission = Permissions.changeMembers

  @Argument(help: .words("Kode anggota.", "The member's code.")) var member: String
  @Option(name: .words("ke", "to"), help: .words("Fraksi tujuan.", "The faction."))
  var faction: String
  @Option(
    name: .words("jabatan", "position"),
    help: .words(
      "ketua, wakil_ketua, sekretaris, anggota.", "ketua, wakil_ketua, sekretaris, anggota.")
  )
  var position = "anggota"
  @Option(name: .words("mulai", "since"), help: .words("Hari pertama.", "First day."))
  var since: String
  @OptionGroup var decree: DecreeOption
  @OptionGroup var act: ActOptions

  func run(in context: PluginContext) async throws {
    let day = try context.date(since)
    let position = try BodySeat.Position(parsing: position)
    let rules = try RuleHistory(context)
    let subject = try context.store.read { try MemberRecord.find(member, $0).record }
    try RegisterChange.write(
      context, MemberAct.changeFaction.rawValue, subject: subject,
      about: NumberedCode.normal(member)
    ) {
      try FactionBook.move(
        member, to: faction, position: position, from: day, decree: decree.decree, rules: rules, $0)
    }
    try context.tell(
      ActReport(
        Wording(
          "\(member) menjadi \(position.title.indonesian.lowercased()) fraksi \(faction) mulai \(day)",
          "\(member): \(position.title.english.lowercased()) of the faction \(faction) from \(day) on"
        ),
        code: member, record: subject), act)
  }
}

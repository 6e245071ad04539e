import SidilanKit

/// `sidilan simadu anggota tambah`.
struct MemberAddCommand: ModuleCommand {
  static let configuration = CommandConfiguration.words(
    "tambah", ["add"], "Mencatat anggota baru.", "Writes a new member down.")
  static let permission = Permissions.changeMembers

  @Argument(help: .words("Nama tanpa gelar.", "Name without titles."))
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
  @Option(name: .words("partai", "party"), help: .words("Kode partai.", "The party's code."))
  var party: String
  @Option(name: .words("dapil", "constituency"), help: .words("Dapil.", "Constituency."))
  var constituency: String
  @Option(
    name: .words("mulai", "since"), help: .words("Hari pertama menjabat.", "First day in office."))
  var since: String
  @Option(name: .words("sumpah", "oath"), help: .words("Tanggal sumpah.", "Date of the oath."))
  var oath: String?
  @Option(
    name: .words("fraksi", "faction"),
    help: .words("Fraksi yang dimasuki.", "The faction that is entered."))
  var faction: String?
  @OptionGroup var decree: DecreeOption
  @OptionGroup var options: PersonOptions
  @OptionGroup var act: ActOptions

  func run(in context: PluginContext) async throws {
    let day = try context.date(since)
    let election = try RuleHistory(context).election(on: day)
    var entry = MemberBook.Entry(
      code: code, party: try election.party(party).code,
      constituency: try election.constituency(constituency).code,
      validity: try Validity(since: day), oath: nil, decree: decree.decree, replaces: nil)
    entry.oath = try oath.map { try context.date($0) }
    let given = try RegisterChange.write(context, "tambah_anggota") { writer in
      let id = try PersonChoice(name: name, person: person, options: options).id(on: day, writer)
      let code = try MemberBook.add(id, entry, writer)
      if let faction {
        try FactionBook.enter(
          code, faction, position: .member, from: day, decree: decree.decree, writer)
      }
      return code
    }
    let inFaction = faction.map { ", fraksi \($0)" } ?? ""
    try context.tell(
      ActReport(
        Wording(
          "anggota \(given) dicatat, menjabat mulai \(day)\(inFaction)",
          "the member \(given) is written down, in office from \(day) on"), code: given,
        next: faction == nil
          ? Wording(
            "masukkan ke fraksi dengan 'sidilan simadu fraksi pindah \(given) --ke ...'",
            "put it into a faction with 'sidilan simadu fraksi pindah \(given) --ke ...'") : nil),
      act)
  }
}

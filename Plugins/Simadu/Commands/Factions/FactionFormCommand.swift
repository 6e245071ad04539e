import SidilanKit

/// `sidilan simadu fraksi buat`.
struct FactionFormCommand: ModuleCommand {
  static let configuration = CommandConfiguration.words(
    "buat", ["form"], "Membentuk fraksi beserta anggotanya.", "Forms a faction of members.")
  static let permission = Permissions.changeMembers

  @Argument(help: .words("Kode, misalnya golkar.", "Code, such as golkar.")) var code: String
  @Option(name: .words("nama", "name"), help: .words("Nama lengkap.", "Full name."))
  var name: String
  @Option(
    name: .words("anggota", "members"),
    help: .words(
      "Kode anggota dipisah koma, atau partai:KODE untuk semua anggotanya.",
      "Codes of members with commas, or partai:CODE for all of a party."))
  var members: String
  @Option(name: .words("ketua", "chair"), help: .words("Kode ketua fraksi.", "The chair's code."))
  var chair: String?
  @Option(name: .words("mulai", "since"), help: .words("Hari pertama.", "First day."))
  var since: String
  @OptionGroup var decree: DecreeOption
  @OptionGroup var act: ActOptions

  func run(in context: PluginContext) async throws {
    let day = try context.date(since)
    let rules = try RuleHistory(context)
    let election = try rules.election(on: day)
    let count = try RegisterChange.write(context, "bentuk_fraksi") { writer in
      let now = try RegisterHistory.load(writer.reader).on(day)
      var codes: [String] = []
      for word in members.split(separator: ",").compactMap({ PlainField.text(String($0)) }) {
        guard let colon = word.firstIndex(of: ":") else {
          codes.append(word)
          continue
        }
        let party = try election.party(String(word[word.index(after: colon)...])).code
        codes += now.members.filter { $0.party == party }.map(\.code)
      }
      try FactionBook.form(
        code, name: name, members: codes, chair: chair, from: day, decree: decree.decree,
        rules: rules, writer)
      return codes.count
    }
    try context.tell(
      ActReport(
        Wording(
          "\(name) (\(code)) dibentuk mulai \(day) dengan \(count) anggota",
          "\(name) (\(code)) is formed from \(day) on with \(count) members"), code: code), act)
  }
}

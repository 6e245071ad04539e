import SidilanKit

/// `sidilan simadu anggota ubah`.
struct MemberChangeCommand: ModuleCommand {
  static let configuration = CommandConfiguration.words(
    "ubah", ["change"], "Memperbaiki yang salah ketik pada anggota; pindah partai bukan perbaikan.",
    "Corrects what was typed wrongly of a member; a change of party is no correction.")
  static let permission = Permissions.changeMembers

  @Argument(help: .words("Kode anggota.", "The member's code.")) var code: String
  @Option(name: .words("nama", "name"), help: .words("Nama tanpa gelar.", "Name without titles."))
  var name: String?
  @Option(
    name: .words("partai", "party"),
    help: .words("Partai, dengan --salah-ketik.", "The party, with --salah-ketik."))
  var party: String?
  @Flag(
    name: .words("salah-ketik", "typing-error"),
    help: .words(
      "Partai salah ketik sejak semula; anggotanya tidak pindah partai.",
      "The party was typed wrongly from the first; nobody has changed parties."))
  var isTypingError = false
  @Option(name: .words("dapil", "constituency"), help: .words("Dapil.", "Constituency."))
  var constituency: String?
  @Option(
    name: .words("mulai", "since"), help: .words("Hari pertama menjabat.", "First day in office."))
  var since: String?
  @Option(name: .words("sumpah", "oath"), help: .words("Tanggal sumpah.", "Date of the oath."))
  var oath: String?
  @Option(
    name: .words("sk", "decree"), help: .words("Nomor SK pengangkatan.", "Decree of appointment."))
  var decree: String?
  @OptionGroup var reason: ReasonOption
  @OptionGroup var options: PersonOptions
  @OptionGroup var act: ActOptions

  func run(in context: PluginContext) async throws {
    let rules = try RuleHistory(context)
    let member = try context.store.read { try MemberRecord.find(code, $0) }
    let correction = try correction(member, rules)
    let others = try RegisterChange.write(
      context, "ubah_anggota", subject: member.record, reason: reason.text()
    ) { writer in
      let old = try Person.find(member.person, writer.reader)
      let isPersonal = name != nil || options.isGiven
      guard isPersonal || !correction.isEmpty else { throw PeopleError.nothingToChange }
      if isPersonal {
        let new = try options.changing(old.details, name: name)
        try Person.change(old.id, to: new, writer)
        try Person.retitle(old.id, as: new.name.printed, writer)
      }
      return correction.isEmpty ? [] : try correction.apply(to: member.code, writer)
    }
    try context.tell(
      ActReport(
        Wording(
          "data diri \(member.code) diperbaiki",
          "the personal details of \(member.code) are corrected"),
        code: member.code, record: member.record,
        warnings: others.isEmpty
          ? []
          : [
            Wording(
              "kursi yang sama ikut diperbaiki: \(others.joined(separator: ", "))",
              "corrected in the same seat too: \(others.joined(separator: ", "))")
          ]), act)
  }

  private func correction(_ member: MemberRecord, _ rules: RuleHistory) throws -> MemberCorrection {
    let since = try since.map { try CivilDate(parsing: $0) }
    let day = since ?? member.validity.since
    let election = try rules.election(on: day)
    let party = try party.map { try election.party($0).code }
    if let party, party != member.party, !isTypingError {
      throw PeopleError.changedParty(
        member: member.code, from: member.party, to: party,
        try rules.membership(on: day).changingPartyEnds.basis)
    }
    return MemberCorrection(
      party: party, constituency: try constituency.map { try election.constituency($0).code },
      since: since, oath: try oath.map { try CivilDate(parsing: $0) }, decree: decree)
  }
}

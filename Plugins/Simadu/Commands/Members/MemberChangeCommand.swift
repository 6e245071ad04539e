import SidilanKit

/// `sidilan simadu anggota ubah`.
struct MemberChangeCommand: ModuleCommand {
  static let configuration = CommandConfiguration.words(
    "ubah", ["change"], "Memperbaiki data diri anggota.", "Corrects a member's personal details.")
  static let permission = Permissions.changeMembers

  @Argument(help: .words("Kode anggota.", "The member's code.")) var code: String
  @Option(name: .words("nama", "name"), help: .words("Nama tanpa gelar.", "Name without titles."))
  var name: String?
  @Option(name: .words("alasan", "reason"), help: .words("Alasan perubahan.", "Why."))
  var reason: String
  @OptionGroup var options: PersonOptions
  @OptionGroup var act: ActOptions

  func run(in context: PluginContext) async throws {
    let member = try context.store.write(context.act("ubah_anggota", reason: reason)) { writer in
      let member = try MemberRecord.find(code, writer.reader)
      let old = try Person.find(member.person, writer.reader)
      let new = try options.changing(old.details, name: name)
      try Person.change(old.id, to: new, writer)
      let record = try writer.reader.record(member.record)
      try writer.update(record.id, expecting: record.version) {
        $0.title = "\(member.code) \(new.name.printed)"
      }
      return member
    }
    try context.tell(
      ActReport(
        Wording(
          "data diri \(member.code) diperbaiki",
          "the personal details of \(member.code) are corrected"),
        code: member.code, record: member.record), act)
  }
}

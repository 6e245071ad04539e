import SidilanKit

/// `sidilan simadu anggota sementara`.
struct MemberSuspendCommand: ModuleCommand {
  static let configuration = CommandConfiguration.words(
    "sementara", ["suspend"], "Memberhentikan sementara.", "Suspends a member.")
  static let permission = Permissions.changeMembers

  @Argument(help: .words("Kode anggota.", "The member's code.")) var code: String
  @Option(name: .words("mulai", "since"), help: .words("Hari pertama.", "First day."))
  var since: String
  @OptionGroup var decree: DecreeOption
  @OptionGroup var act: ActOptions

  func run(in context: PluginContext) async throws {
    let day = try context.date(since)
    let subject = try context.store.read { try MemberRecord.find(code, $0).record }
    try RegisterChange.write(
      context, MemberAct.suspend.rawValue, subject: subject, about: NumberedCode.normal(code)
    ) {
      try MemberBook.suspend(code, since: day, decree: decree.decree, $0)
    }
    try context.tell(
      ActReport(
        Wording(
          "\(code) diberhentikan sementara mulai \(day)", "\(code) is suspended from \(day) on"),
        code: code, record: subject), act)
  }
}

/// `sidilan simadu anggota pulihkan`.
struct MemberRestoreCommand: ModuleCommand {
  static let configuration = CommandConfiguration.words(
    "pulihkan", ["restore"], "Memulihkan anggota yang diberhentikan sementara.",
    "Restores a suspended member.")
  static let permission = Permissions.changeMembers

  @Argument(help: .words("Kode anggota.", "The member's code.")) var code: String
  @Option(
    name: .words("mulai", "since"),
    help: .words("Hari pertama aktif lagi.", "First day active again."))
  var since: String
  @OptionGroup var decree: DecreeOption
  @OptionGroup var act: ActOptions

  func run(in context: PluginContext) async throws {
    let day = try context.date(since)
    let subject = try context.store.read { try MemberRecord.find(code, $0).record }
    try RegisterChange.write(
      context, MemberAct.restore.rawValue, subject: subject, about: NumberedCode.normal(code)
    ) {
      try MemberBook.restore(code, from: day, decree: decree.decree, $0)
    }
    try context.tell(
      ActReport(
        Wording("\(code) aktif lagi mulai \(day)", "\(code) is active again from \(day) on"),
        code: code, record: subject), act)
  }
}

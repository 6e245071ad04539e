import SidilanKit

/// `sidilan simadu anggota henti`.
struct MemberEndCommand: ModuleCommand {
  static let configuration = CommandConfiguration.words(
    "henti", ["end"], "Mengakhiri masa anggota beserta kursinya di fraksi dan AKD.",
    "Ends a member's time, and the seats in faction and bodies with it.")
  static let permission = Permissions.changeMembers

  @Argument(help: .words("Kode anggota.", "The member's code.")) var code: String
  @Option(
    name: .words("sampai", "until"), help: .words("Hari terakhir menjabat.", "Last day in office."))
  var until: String
  @Option(
    name: .words("alasan", "reason"),
    help: .words(
      "meninggal, mengundurkan_diri, diberhentikan, pindah_partai, akhir_masa.",
      "meninggal (death), mengundurkan_diri (resignation), diberhentikan (dismissal), pindah_partai (left the party), akhir_masa (end of term)."
    ))
  var reason: String
  @OptionGroup var decree: DecreeOption
  @OptionGroup var act: ActOptions

  func run(in context: PluginContext) async throws {
    let reason = try LeavingReason(parsing: reason)
    let last = try context.date(until)
    let subject = try context.store.read { try MemberRecord.find(code, $0).record }
    try RegisterChange.write(
      context, MemberAct.end.rawValue, subject: subject, reason: reason.rawValue,
      about: NumberedCode.normal(code)
    ) {
      try MemberBook.end(code, last: last, reason: reason, decree: decree.decree, $0)
    }
    try context.tell(
      ActReport(
        Wording(
          "masa \(code) berakhir \(last), beserta kursinya di fraksi dan AKD",
          "the time of \(code) ends on \(last), and the seats in faction and bodies with it"),
        code: code, record: subject,
        next: Wording(
          "catat penggantinya dengan 'sidilan simadu anggota paw \(code) NAMA --mulai ...'",
          "write the successor down with 'sidilan simadu anggota paw \(code) NAME --mulai ...'")),
      act)
  }
}

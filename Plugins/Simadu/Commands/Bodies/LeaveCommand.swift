import SidilanKit

/// `sidilan simadu akd lepas`.
struct LeaveCommand: ModuleCommand {
  static let configuration = CommandConfiguration.words(
    "lepas", ["leave"], "Mengakhiri kursi anggota di AKD.", "Ends a member's seat in a body.")
  static let permission = Permissions.changeBodies

  @Argument(help: .words("Kode AKD.", "The body's code.")) var body: String
  @Option(name: .words("anggota", "member"), help: .words("Kode anggota.", "The member's code."))
  var member: String
  @Option(name: .words("sampai", "until"), help: .words("Hari terakhir.", "Last day."))
  var until: String
  @OptionGroup var decree: DecreeOption
  @OptionGroup var act: ActOptions

  func run(in context: PluginContext) async throws {
    let last = try context.date(until)
    let subject = try context.store.read { reader in
      _ = try Decree.require(decree.decree, reader)
      return try BodyBook.record(of: body, reader)
    }
    try RegisterChange.write(
      context, BodyAct.leave.rawValue, subject: subject, reason: "SK \(decree.decree)",
      about: BodyAct.about(body, member)
    ) { try BodyBook.leave(member, body, last: last, $0) }
    try context.tell(
      ActReport(
        Wording(
          "kursi \(member) di \(body) berakhir \(last)",
          "the seat of \(member) in \(body) ends on \(last)"),
        code: body, record: subject), act)
  }
}

/// `sidilan simadu akd bubar`.
struct BodyDissolveCommand: ModuleCommand {
  static let configuration = CommandConfiguration.words(
    "bubar", ["dissolve"], "Mengakhiri AKD beserta kursinya, misalnya pansus.",
    "Ends a body and its seats, such as a committee.")
  static let permission = Permissions.changeBodies

  @Argument(help: .words("Kode AKD.", "The body's code.")) var body: String
  @Option(name: .words("sampai", "until"), help: .words("Hari terakhir.", "Last day."))
  var until: String
  @OptionGroup var decree: DecreeOption
  @OptionGroup var act: ActOptions

  func run(in context: PluginContext) async throws {
    let last = try context.date(until)
    let subject = try context.store.read { reader in
      _ = try Decree.require(decree.decree, reader)
      return try BodyBook.record(of: body, reader)
    }
    try RegisterChange.write(
      context, BodyAct.dissolve.rawValue, subject: subject, reason: "SK \(decree.decree)",
      about: BodyAct.about(body, nil)
    ) { try BodyBook.dissolve(body, last: last, $0) }
    try context.tell(
      ActReport(
        Wording(
          "\(body) dan semua kursinya berakhir \(last)", "\(body) and all its seats end on \(last)"),
        code: body, record: subject), act)
  }
}

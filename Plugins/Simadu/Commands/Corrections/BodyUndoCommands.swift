import SidilanKit

/// `sidilan simadu akd batal-set`.
struct BodyUndoSeatCommand: ModuleCommand {
  static let configuration = CommandConfiguration.words(
    "batal-set", ["undo-seat"], "Membatalkan penempatan anggota di AKD yang keliru.",
    "Takes back a seat or a position in a body that was wrong.")
  static let permission = Permissions.changeBodies

  @Argument(help: .words("Kode AKD.", "The body's code.")) var body: String
  @Option(name: .words("anggota", "member"), help: .words("Kode anggota.", "The member's code."))
  var member: String
  @OptionGroup var options: UndoOptions

  func run(in context: PluginContext) async throws {
    try UndoRun.perform(BodyAct.seat.rawValue, body: body, member: member, options, context)
  }
}

/// `sidilan simadu akd batal-lepas`.
struct BodyUndoLeaveCommand: ModuleCommand {
  static let configuration = CommandConfiguration.words(
    "batal-lepas", ["undo-leave"], "Membatalkan akhir kursi AKD yang keliru.",
    "Takes back the end of a seat that was wrong.")
  static let permission = Permissions.changeBodies

  @Argument(help: .words("Kode AKD.", "The body's code.")) var body: String
  @Option(name: .words("anggota", "member"), help: .words("Kode anggota.", "The member's code."))
  var member: String
  @OptionGroup var options: UndoOptions

  func run(in context: PluginContext) async throws {
    try UndoRun.perform(BodyAct.leave.rawValue, body: body, member: member, options, context)
  }
}

/// `sidilan simadu akd batal-bubar`.
struct BodyUndoDissolveCommand: ModuleCommand {
  static let configuration = CommandConfiguration.words(
    "batal-bubar", ["undo-dissolve"], "Membatalkan pembubaran AKD yang keliru, beserta kursinya.",
    "Takes back the end of a body that was wrong, and of its seats.")
  static let permission = Permissions.changeBodies

  @Argument(help: .words("Kode AKD.", "The body's code.")) var body: String
  @OptionGroup var options: UndoOptions

  func run(in context: PluginContext) async throws {
    try UndoRun.perform(BodyAct.dissolve.rawValue, body: body, options, context)
  }
}

/// `sidilan simadu akd batal-bentuk-ulang`.
struct BodyUndoReformCommand: ModuleCommand {
  static let configuration = CommandConfiguration.words(
    "batal-bentuk-ulang", ["undo-reform"],
    "Membatalkan pembentukan ulang terakhir: susunan lama kembali.",
    "Takes back the last re-forming: the old composition stands again.")
  static let permission = Permissions.changeBodies

  @OptionGroup var options: UndoOptions

  func run(in context: PluginContext) async throws {
    try UndoRun.perform(
      BodyAct.reform.rawValue, about: BodyAct.composition, options, context)
  }
}

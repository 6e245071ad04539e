import SidilanKit

/// `sidilan simadu anggota batal-henti`.
struct MemberUndoEndCommand: ModuleCommand {
  static let configuration = CommandConfiguration.words(
    "batal-henti", ["undo-end"],
    "Membatalkan penghentian yang keliru: keanggotaan, fraksi, dan kursi AKD kembali.",
    "Takes back an end that was wrong: membership, faction and seats come back.")
  static let permission = Permissions.changeMembers

  @Argument(help: .words("Kode anggota.", "The member's code.")) var code: String
  @OptionGroup var options: UndoOptions

  func run(in context: PluginContext) async throws {
    try UndoRun.perform(MemberAct.end.rawValue, member: code, options, context)
  }
}

/// `sidilan simadu anggota batal-sementara`.
struct MemberUndoSuspendCommand: ModuleCommand {
  static let configuration = CommandConfiguration.words(
    "batal-sementara", ["undo-suspend"], "Membatalkan pemberhentian sementara yang keliru.",
    "Takes back a suspension that was wrong.")
  static let permission = Permissions.changeMembers

  @Argument(help: .words("Kode anggota.", "The member's code.")) var code: String
  @OptionGroup var options: UndoOptions

  func run(in context: PluginContext) async throws {
    try UndoRun.perform(MemberAct.suspend.rawValue, member: code, options, context)
  }
}

/// `sidilan simadu anggota batal-pulihkan`.
struct MemberUndoRestoreCommand: ModuleCommand {
  static let configuration = CommandConfiguration.words(
    "batal-pulihkan", ["undo-restore"], "Membatalkan pemulihan yang keliru.",
    "Takes back a restoration that was wrong.")
  static let permission = Permissions.changeMembers

  @Argument(help: .words("Kode anggota.", "The member's code.")) var code: String
  @OptionGroup var options: UndoOptions

  func run(in context: PluginContext) async throws {
    try UndoRun.perform(MemberAct.restore.rawValue, member: code, options, context)
  }
}

/// `sidilan simadu anggota batal-paw`.
struct MemberUndoReplaceCommand: ModuleCommand {
  static let configuration = CommandConfiguration.words(
    "batal-paw", ["undo-replace"],
    "Membatalkan penggantian yang keliru, selama penggantinya belum mendapat kursi AKD.",
    "Takes back a replacement that was wrong, as long as the successor has no seat in a body.")
  static let permission = Permissions.changeMembers

  @Argument(help: .words("Kode anggota yang digantikan.", "Code of who was replaced."))
  var code: String
  @OptionGroup var options: UndoOptions

  func run(in context: PluginContext) async throws {
    try UndoRun.perform(MemberAct.replace.rawValue, member: code, options, context)
  }
}

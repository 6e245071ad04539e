import SidilanKit

/// `sidilan simadu fraksi batal-pindah`.
struct FactionUndoMoveCommand: ModuleCommand {
  static let configuration = CommandConfiguration.words(
    "batal-pindah", ["undo-move"],
    "Membatalkan perpindahan fraksi atau jabatan fraksi yang keliru.",
    "Takes back a move between factions, or an office in one, that was wrong.")
  static let permission = Permissions.changeMembers

  @Argument(help: .words("Kode anggota.", "The member's code.")) var member: String
  @OptionGroup var options: UndoOptions

  func run(in context: PluginContext) async throws {
    try UndoRun.perform(MemberAct.changeFaction.rawValue, member: member, options, context)
  }
}

/// `sidilan simadu fraksi batal-bubar`.
struct FactionUndoDissolveCommand: ModuleCommand {
  static let configuration = CommandConfiguration.words(
    "batal-bubar", ["undo-dissolve"], "Membatalkan pembubaran fraksi yang keliru.",
    "Takes back the end of a faction that was wrong.")
  static let permission = Permissions.changeMembers

  @Argument(help: .words("Kode fraksi.", "The faction's code.")) var code: String
  @OptionGroup var options: UndoOptions

  func run(in context: PluginContext) async throws {
    let faction = try context.store.read { try FactionBook.find(code, $0).code }
    try UndoRun.perform(MemberAct.dissolveFaction.rawValue, about: faction, options, context)
  }
}

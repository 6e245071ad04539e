import SidilanKit

/// `sidilan simadu pegawai batal-henti`.
struct StaffUndoEndCommand: ModuleCommand {
  static let configuration = CommandConfiguration.words(
    "batal-henti", ["undo-end"], "Membatalkan penghentian pegawai yang keliru.",
    "Takes back the end of an employee's time that was wrong.")
  static let permission = Permissions.changeStaff

  @Argument(help: .words("Kode pegawai.", "The employee's code.")) var code: String
  @OptionGroup var options: UndoOptions

  func run(in context: PluginContext) async throws {
    let staff = try context.store.read { try StaffRecord.find(code, $0) }
    try UndoRun.perform(
      StaffAct.end.rawValue, about: staff.code, subject: staff.record, options, context)
  }
}

/// `sidilan simadu pegawai batal-ubah`.
struct StaffUndoChangeCommand: ModuleCommand {
  static let configuration = CommandConfiguration.words(
    "batal-ubah", ["undo-change"], "Membatalkan pangkat, jabatan, atau unit baru yang keliru.",
    "Takes back a new rank, office or unit that was wrong.")
  static let permission = Permissions.changeStaff

  @Argument(help: .words("Kode pegawai.", "The employee's code.")) var code: String
  @OptionGroup var options: UndoOptions

  func run(in context: PluginContext) async throws {
    let staff = try context.store.read { try StaffRecord.find(code, $0) }
    try UndoRun.perform(
      StaffAct.change.rawValue, about: staff.code, subject: staff.record, options, context)
  }
}

import SidilanKit

/// `sidilan simadu aset batal-langkah`.
struct AssetUndoStepCommand: ModuleCommand {
  static let configuration = CommandConfiguration.words(
    "batal-langkah", ["undo-step"],
    "Membatalkan langkah terakhir aset yang keliru: serah terima, rusak, hilang, usul hapus, sedia.",
    "Takes back the last step of an item that was wrong: hand-over, damage, loss, removal, repair.")
  static let permission = Permissions.keepAssets

  @Argument(help: .words("Kode aset.", "The item's code.")) var code: String
  @OptionGroup var options: UndoOptions

  func run(in context: PluginContext) async throws {
    let asset = try context.store.read { try Asset.find(code, in: $0) }
    let verb = try context.store.write(
      context.act("aset.batal_langkah", subject: asset.record, reason: options.reason.text())
    ) { try AssetDesk($0, context).undoStep(code) }
    let after = try context.store.read { try Asset.find(code, in: $0) }
    let holder = after.holder.map { " (\($0))" } ?? ""
    try context.tell(
      ActReport(
        Wording(
          "\(after.code): '\(verb.rawValue)' dibatalkan, kini \(after.state.title.indonesian)\(holder)",
          "\(after.code): '\(verb.rawValue)' is taken back, it is now \(after.state.title.english)\(holder)"
        ), code: after.code, record: after.record), options.act)
  }
}

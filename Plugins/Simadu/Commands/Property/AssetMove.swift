import SidilanKit

/// What the commands about the fate of an item have in common.
enum AssetMove {
  /// Does it in an act about the item, and says what became of it.
  static func run(
    _ verb: AssetVerb, _ code: String, _ date: String?, reason: String?, report: String? = nil,
    _ act: ActOptions, _ context: PluginContext
  ) throws {
    let day = try context.day(date)
    let asset = try context.store.read { try Asset.find(code, in: $0) }
    try context.store.write(
      context.act("aset.\(verb.rawValue)", subject: asset.record, reason: reason.worded)
    ) { try AssetDesk($0, context).mark(verb, code, on: day, reason: reason, report: report) }
    let after = try context.store.read { try Asset.find(code, in: $0) }
    try context.tell(
      ActReport(
        Wording(
          "\(after.code) (\(after.name)) kini \(after.state.title.indonesian)",
          "\(after.code) (\(after.name)) is now \(after.state.title.english)"), code: after.code,
        record: after.record), act)
  }
}

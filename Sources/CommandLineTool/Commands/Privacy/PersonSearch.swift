import PluginKit
import RecordStore

/// Finds the person of whom a command speaks.
enum PersonSearch {
  /// The person's record.
  ///
  /// - Throws: `ToolError.nobody`.
  static func find(_ text: String, _ session: StoreSession, _ modules: OpenModules) throws
    -> RecordID
  {
    let found: RecordID? = try session.store.read { reader in
      for (_, holding) in modules.holders {
        if let person = try holding.person(named: text, in: reader) { return person }
      }
      return nil
    }
    guard let found else { throw ToolError.nobody(text) }
    return found
  }
}

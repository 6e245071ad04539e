import SidilanKit

/// One act on the register: its rules are checked before and after, and what would break one is undone.
enum RegisterChange {
  /// Changes the register.
  ///
  /// - Throws: `PeopleError.refused` with the rules that the act would newly break; nothing is written then.
  @discardableResult
  static func write<Value>(
    _ context: PluginContext, _ action: String, subject: RecordID? = nil, reason: String? = nil,
    _ body: (StoreWriter) throws -> Value
  ) throws -> Value {
    let rules = try RuleHistory(context)
    return try context.store.write(context.act(action, subject: subject, reason: reason)) {
      try checked($0, rules) { try body($0) }
    }
  }

  /// Does a part of an act, unless it newly breaks a rule.
  static func checked<Value>(
    _ writer: StoreWriter, _ rules: RuleHistory, _ body: (StoreWriter) throws -> Value
  ) throws -> Value {
    let before = try RegisterCheck.refusals(.load(writer.reader), rules)
    let value = try body(writer)
    let after = try RegisterCheck.refusals(.load(writer.reader), rules)
    let added = after.subtracting(before)
    guard added.isEmpty else { throw PeopleError.refused(added.sorted()) }
    return value
  }
}

import SidilanKit

/// One act on the register: its rules are checked before and after, and what would break one is undone.
enum RegisterChange {
  /// Changes the register, and tells what has become incomplete by it.
  ///
  /// - Parameters:
  ///   - about: what the act can be undone by; nil for an act that no `batal-...` takes back.
  /// - Throws: `PeopleError.refused` with the rules that the act would newly break; nothing is written then.
  @discardableResult
  static func write<Value>(
    _ context: PluginContext, _ action: String, subject: RecordID? = nil, reason: String? = nil,
    about: String? = nil, _ body: (StoreWriter) throws -> Value
  ) throws -> Value {
    let rules = try RuleHistory(context)
    let today = try context.today()
    let act = context.act(action, subject: subject, reason: reason)
    let (value, notices) = try context.store.write(act) { writer in
      let done = try Journal.keep(action, about: about, writer) {
        try compared(writer, rules, body)
      }
      try RegisterStatus.settle(on: today, writer)
      return (
        done.value,
        try RegisterNotices.new(from: done.before, to: done.after, today: today, rules)
      )
    }
    context.warn(RegisterNotices.lines(notices))
    return value
  }

  /// Does a part of an act, unless it newly breaks a rule; what only ends or removes is never refused for what
  /// remains.
  static func checked<Value>(
    _ writer: StoreWriter, _ rules: RuleHistory, _ body: (StoreWriter) throws -> Value
  ) throws -> Value {
    try compared(writer, rules, body).value
  }

  /// The same, with the register as it was before and is after.
  private static func compared<Value>(
    _ writer: StoreWriter, _ rules: RuleHistory, _ body: (StoreWriter) throws -> Value
  ) throws -> (value: Value, before: RegisterHistory, after: RegisterHistory) {
    let before = try RegisterHistory.load(writer.reader)
    let value = try body(writer)
    let after = try RegisterHistory.load(writer.reader)
    guard !after.isPart(of: before) else { return (value, before, after) }
    let added = try RegisterCheck.refusals(after, rules)
      .subtracting(RegisterCheck.refusals(before, rules))
    guard added.isEmpty else { throw PeopleError.refused(added.sorted()) }
    return (value, before, after)
  }
}

import SidilanKit

/// What the commands of the state machine have in common.
enum AgendaMove {
  /// Does it in an act about the event, and says what became of it.
  static func run(
    _ verb: AgendaVerb, _ code: String, reason: String? = nil, _ act: ActOptions,
    _ context: PluginContext, warnings: (AgendaEvent) throws -> [Wording] = { _ in [] }
  ) throws {
    let event = try AgendaEvent.seen(code, context)
    let after = try context.store.write(
      context.act(verb.rawValue, subject: event.record, reason: reason.worded)
    ) { try AgendaDesk($0, context).apply(verb, to: code, reason: reason) }
    try context.tell(
      ActReport(
        after.standing, code: after.code, record: after.record, next: try after.next(context),
        warnings: try warnings(after)), act)
  }
}

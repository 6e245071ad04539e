import SidilanKit

/// What the commands of the state machine have in common.
enum AgendaMove {
  /// Does it in an act about the event, and says what became of it.
  @discardableResult
  static func run(
    _ verb: AgendaVerb, _ code: String, reason: String? = nil, _ context: PluginContext
  ) throws -> AgendaEvent {
    let event = try AgendaEvent.seen(code, context)
    let after = try context.store.write(
      context.act(verb.rawValue, subject: event.record, reason: reason.worded)
    ) { try AgendaDesk($0, context).apply(verb, to: code, reason: reason) }
    context.print("\(after.code)  \(after.state.title.text(context.language))")
    return after
  }
}

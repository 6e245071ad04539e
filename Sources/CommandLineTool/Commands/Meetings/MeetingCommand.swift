import Meeting
import PluginKit

/// A command of E-Risalah that works at the desk, where nothing of modules is needed.
protocol MeetingCommand: StoreCommand {
  /// Does what the command is for.
  func run(at desk: MeetingDesk) throws
}

extension MeetingCommand {
  func run(in session: StoreSession) async throws {
    try run(
      at: MeetingDesk(session.store, session.principal, rules: RuleFolder.shelf(for: [])))
  }
}

/// A command of E-Risalah that reads the register or attendance of modules where there are some.
protocol RegisterMeetingCommand: RegisterCommand {
  /// Does what the command is for.
  func run(at desk: MeetingDesk) throws
}

extension RegisterMeetingCommand {
  func run(in session: StoreSession, _ register: OpenRegister) async throws {
    try run(
      at: MeetingDesk(
        session.store, session.principal, rules: register.rules, register: register.people,
        attendance: register.attendance))
  }
}

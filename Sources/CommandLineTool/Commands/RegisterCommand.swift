import ArgumentParser
import PluginKit

/// A command of the kernel that reads what modules know of people and attendance, and works without them too.
///
/// Modules that are out of order are told of and left out: a sitting does not wait for them.
protocol RegisterCommand: StoreCommand {
  /// Does what the command is for.
  func run(in session: StoreSession, _ register: OpenRegister) async throws
}

extension RegisterCommand {
  func run(in session: StoreSession) async throws {
    throw PluginError.commandOutsideHost(Self._commandName)
  }
}

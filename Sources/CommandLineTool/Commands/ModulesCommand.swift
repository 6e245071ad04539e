import ArgumentParser
import PluginKit

/// A command of the kernel that asks every module; all of them are opened for it.
protocol ModulesCommand: StoreCommand {
  /// Does what the command is for.
  func run(in session: StoreSession, _ modules: OpenModules) async throws
}

extension ModulesCommand {
  func run(in session: StoreSession) async throws {
    throw PluginError.commandOutsideHost(Self._commandName)
  }
}

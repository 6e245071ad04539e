import ArgumentParser
import PluginKit

/// A command of the kernel that works in the store.
///
/// `SidilanCommandLine` opens the store, asks for the permission and then calls `run(in:)`.
protocol StoreCommand: KernelCommand, AsyncParsableCommand {
  /// Does what the command is for.
  func run(in session: StoreSession) async throws
}

extension StoreCommand {
  func run() async throws {
    throw PluginError.commandOutsideHost(Self._commandName)
  }
}

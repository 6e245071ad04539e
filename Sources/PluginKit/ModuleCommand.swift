public import ArgumentParser

/// A command of a plugin, or a group of them.
///
/// The host asks for the permission, opens the store, brings the tables up to date and then calls `run(in:)`.
public protocol ModuleCommand: AsyncParsableCommand {
  /// What whoever gives the command must be allowed; there is no default.
  static var permission: Permission { get }

  /// Does what the command is for; a group keeps the default, which shows its help.
  func run(in context: PluginContext) async throws
}

extension ModuleCommand {
  /// Shows the help of a group.
  public func run(in context: PluginContext) async throws {
    throw CleanExit.helpRequest(Self.self)
  }

  /// Refuses, since nobody was asked for a permission.
  ///
  /// - Throws: `PluginError.commandOutsideHost`.
  public func run() async throws {
    throw PluginError.commandOutsideHost(Self._commandName)
  }
}

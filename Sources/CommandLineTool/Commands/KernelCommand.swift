import ArgumentParser
import PluginKit

/// A command of the kernel, or a group of them.
///
/// Those that do not touch the store say `.everyone`; the others are `StoreCommand`s.
protocol KernelCommand: ParsableCommand {
  /// What whoever gives the command must be allowed; there is no default.
  static var permission: Permission { get }
}

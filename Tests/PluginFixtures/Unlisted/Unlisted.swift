import SidilanKit

/// Names a permission of somebody else.
struct Unlisted: SidilanPlugin {
  static let manifest = PluginManifest(
    id: "tanpaizin", title: Wording("Unlisted", "Unlisted"), version: "1.0")
  static let commands: [any ModuleCommand.Type] = [Borrowed.self]

  init(context: PluginContext) throws {}
}

struct Borrowed: ModuleCommand {
  static let configuration = CommandConfiguration(commandName: "pinjam")
  static let permission = Permission(
    "inti.plugin.atur", title: Wording("Pinjam", "Borrow"), reason: Wording("Uji.", "Test."))
}

/// The entry.
@c(sidilan_plugin_make)
public func makeUnlisted() -> UnsafeMutableRawPointer { PluginBox(Unlisted.self).retained() }

import SidilanKit

/// Its second step fails halfway.
struct BadMigration: SidilanPlugin {
  static let manifest = PluginManifest(
    id: "migrasi", title: Wording("BadMigration", "BadMigration"), version: "1.0")
  static let migrations = [
    StoreMigration("001-fine") { db in
      try db.execute(sql: "CREATE TABLE migrasi_fine (id INTEGER PRIMARY KEY) STRICT")
    },
    StoreMigration("002-broken") { db in
      try db.execute(sql: "CREATE TABLE migrasi_half (id INTEGER PRIMARY KEY) STRICT")
      try db.execute(sql: "INSERT INTO migrasi_missing VALUES (1)")
    },
  ]
  static let commands: [any ModuleCommand.Type] = [Quiet.self]

  init(context: PluginContext) throws {}
}

struct Quiet: ModuleCommand {
  static let configuration = CommandConfiguration(commandName: "diam")
  static let permission = Permission.everyone

  func run(in context: PluginContext) async throws { context.print("diam") }
}

/// The entry.
@c(sidilan_plugin_make)
public func makeBadMigration() -> UnsafeMutableRawPointer {
  PluginBox(BadMigration.self).retained()
}

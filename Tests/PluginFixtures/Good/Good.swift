import SidilanKit

/// Declares one of everything, each in its simplest form.
struct Good: SidilanPlugin {
  static let look = Permission(
    "baik.hal.lihat", title: Wording("Melihat", "Looking"), reason: Wording("Uji.", "Test."))
  static let manifest = PluginManifest(
    id: "baik", title: Wording("Modul baik", "Good module"), version: "1.0", permissions: [look])
  static let migrations = [
    StoreMigration("001-things") { db in
      try db.execute(sql: "CREATE TABLE baik_thing (id INTEGER PRIMARY KEY, name TEXT) STRICT")
    }
  ]
  static let commands: [any ModuleCommand.Type] = [Greet.self, Fail.self, Trap.self, Group.self]
  let greeting: String

  init(context: PluginContext) throws {
    greeting = context.settings["salam"] ?? "halo"
  }

  func routes(_ routes: inout RouteRegistrar) {
    routes.get("/", permission: .everyone) { [greeting] _, _ in .text(greeting) }
    routes.get("/hal/:nama", permission: Self.look) { request, context in
      .text("\(request.parameters["nama"] ?? "") \(context.principal.name)")
    }
    routes.get("/hal/semua", permission: Self.look) { _, _ in .text("semua") }
    routes.post("/hal", permission: Self.look) { _, _ in throw Refusal.always }
  }

  var searches: [SearchProvider] {
    [
      SearchProvider(title: Wording("Hal", "Things"), permission: Self.look) { words, limit, _ in
        Array([SearchFinding(title: words)].prefix(limit))
      }
    ]
  }

  var documents: [DocumentProvider] {
    [
      DocumentProvider(kind: "surat", title: Wording("Surat", "Letter"), permission: Self.look) {
        id, context in
        ProducedDocument(
          name: "surat.txt", mediaType: "text/plain", content: Array(context.principal.name.utf8))
      }
    ]
  }

  var work: [BackgroundWork] {
    [
      BackgroundWork(title: Wording("Menghitung", "Counting"), permission: Self.look) { context in
        try context.store.write(context.act("hitung")) { writer in
          try writer.database.execute(
            sql: "INSERT INTO baik_thing (name) VALUES (?)",
            arguments: [context.principal.permissions.sorted().joined()])
        }
      },
      BackgroundWork(title: Wording("Gagal", "Failing"), permission: .everyone) { _ in
        throw Refusal.always
      },
    ]
  }
}

enum Refusal: ExplainedError {
  case always

  var sentence: Wording {
    Wording("kunjungan tidak bertanggal; isi tanggalnya", "the visit has no date; add one")
  }
}

struct Greet: ModuleCommand {
  static let configuration = CommandConfiguration(commandName: "sapa")
  static let permission = Permission.everyone
  @Argument var name: String

  func run(in context: PluginContext) async throws {
    context.print("halo \(name), dari \(context.module) untuk \(context.principal.name)")
  }
}

struct Fail: ModuleCommand {
  static let configuration = CommandConfiguration(commandName: "gagal")
  static let permission = Permission.everyone

  func run(in context: PluginContext) async throws { throw Refusal.always }
}

struct Trap: ModuleCommand {
  static let configuration = CommandConfiguration(commandName: "jatuh")
  static let permission = Good.look

  func run(in context: PluginContext) async throws { fatalError("on purpose") }
}

struct Group: ModuleCommand {
  static let configuration = CommandConfiguration(
    commandName: "kelompok", subcommands: [Member.self])
  static let permission = Permission.everyone
}

struct Member: ModuleCommand {
  static let configuration = CommandConfiguration(commandName: "anggota")
  static let permission = Good.look

  func run(in context: PluginContext) async throws { context.print("anggota") }
}

/// The entry.
@c(sidilan_plugin_make)
public func makeGood() -> UnsafeMutableRawPointer { PluginBox(Good.self).retained() }

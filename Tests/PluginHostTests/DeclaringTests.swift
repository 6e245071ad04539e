import ArgumentParser
import Testing

@testable import PluginHost
@testable import PluginKit

@Suite("Declarations")
struct DeclaringTests {
  private static let look = Permission(
    "uji.hal.lihat", title: Wording("", ""), reason: Wording("", ""))

  private func manifest(
    _ id: String = "uji", needs: [String] = [], _ permissions: [Permission] = [look]
  ) -> PluginManifest {
    PluginManifest(
      id: id, title: Wording("", ""), version: "1", needs: needs, permissions: permissions)
  }

  private func permission(_ id: String) -> Permission {
    Permission(id, title: Wording("", ""), reason: Wording("", ""))
  }

  @Test("ids are lower-case letters; permissions are named after them and listed once")
  func manifests() throws {
    try Declaring.check(manifest())
    for id in ["", "Uji", "uji1", "e-reses", "ují"] {
      #expect(throws: DeclarationFault.id(id)) { try Declaring.check(manifest(id, [])) }
    }
    #expect(throws: DeclarationFault.id("A")) { try Declaring.check(manifest(needs: ["A"])) }
    for name in ["lain.hal.lihat", "uji", "uji.", "uji..x", "uji.Hal", "*", "uji.*"] {
      #expect(throws: DeclarationFault.permissionName(name)) {
        try Declaring.check(manifest("uji", [permission(name)]))
      }
    }
    #expect(throws: DeclarationFault.permissionTwice("uji.hal.lihat")) {
      try Declaring.check(manifest("uji", [Self.look, Self.look]))
    }
  }

  @Test("a permission must be listed word for word, or be .everyone")
  func permissions() throws {
    try Declaring.check(.everyone, of: manifest(), by: "x")
    try Declaring.check(Self.look, of: manifest(), by: "x")
    let other = Permission("uji.hal.lihat", title: Wording("a", "b"), reason: Wording("", ""))
    #expect(throws: DeclarationFault.unlistedPermission("uji.hal.lihat", by: "x")) {
      try Declaring.check(other, of: manifest(), by: "x")
    }
  }

  private func routes(_ add: (inout RouteRegistrar) -> Void) -> [Route] {
    var registrar = RouteRegistrar()
    add(&registrar)
    return registrar.routes
  }

  @Test(
    "two pages at one place, a malformed path and an unlisted permission are refused; nothing is then mounted"
  )
  func routeFaults() throws {
    let answer: Route.Handler = { _, _ in WebResponse() }
    var table = RouteTable()
    let wrong: [(DeclarationFault, [Route])] = [
      (
        .clash("GET /a/:y"),
        routes {
          $0.get("/a/:x", permission: .everyone, answer)
          $0.get("/a/:y", permission: .everyone, answer)
        }
      ),
      (.path("GET a"), routes { $0.get("a", permission: .everyone, answer) }),
      (.path("GET /:x/:x"), routes { $0.get("/:x/:x", permission: .everyone, answer) }),
      (.path("GET /:"), routes { $0.get("/:", permission: .everyone, answer) }),
      (
        .unlistedPermission("lain.a", by: "POST /a"),
        routes { $0.post("/a", permission: permission("lain.a"), answer) }
      ),
    ]
    for (fault, routes) in wrong {
      #expect(throws: fault) { try table.mount(routes, of: manifest()) }
    }
    #expect(table.entries.isEmpty)
  }

  @Test("fixed parts win over names, methods are told apart, modules too")
  func finding() throws {
    let answer: Route.Handler = { _, _ in WebResponse() }
    var table = RouteTable()
    for id in ["uji", "lain"] {
      try table.mount(
        routes {
          $0.get("/hal/:nama", permission: .everyone, answer)
          $0.get("/hal/semua", permission: .everyone, answer)
          $0.post("/hal/:nama", permission: .everyone, answer)
        }, of: manifest(id, []))
    }
    #expect(table.find(.get, "/modul/uji/hal/semua")?.entry.place == "GET /modul/uji/hal/semua")
    let named = table.find(.get, "/modul/lain/hal/x")
    #expect(named?.entry.place == "GET /modul/lain/hal/:nama")
    #expect(named?.values == ["nama": "x"])
    #expect(table.find(.delete, "/modul/uji/hal/x") == nil)
    #expect(table.find(.get, "/modul/tiada/hal/x") == nil)
    #expect(table.find(.get, "/hal/semua") == nil)
  }

  @Test("a command without a permission, anywhere in the tree, is refused")
  func unguarded() {
    #expect(throws: DeclarationFault.unguardedCommand("uji kelompok polos")) {
      try PluginProfile(of: Unguarded.self)
    }
    #expect(throws: DeclarationFault.clash("uji satu")) { try PluginProfile(of: Twice.self) }
  }

  @Test("a module's command does not run by itself")
  func alone() async {
    await #expect(throws: PluginError.commandOutsideHost("satu")) {
      var command: any AsyncParsableCommand = One()
      try await command.run()
    }
  }
}

private struct Unguarded: SidilanPlugin {
  static let manifest = PluginManifest(id: "uji", title: Wording("", ""), version: "1")
  static let commands: [any ModuleCommand.Type] = [UnguardedGroup.self]
  init(context: PluginContext) throws {}
}

private struct Twice: SidilanPlugin {
  static let manifest = PluginManifest(id: "uji", title: Wording("", ""), version: "1")
  static let commands: [any ModuleCommand.Type] = [One.self, One.self]
  init(context: PluginContext) throws {}
}

private struct UnguardedGroup: ModuleCommand {
  static let configuration = CommandConfiguration(
    commandName: "kelompok", defaultSubcommand: Plain.self)
  static let permission = Permission.everyone
}

private struct Plain: AsyncParsableCommand {
  static let configuration = CommandConfiguration(commandName: "polos")
}

private struct One: ModuleCommand {
  static let configuration = CommandConfiguration(commandName: "satu")
  static let permission = Permission.everyone
}

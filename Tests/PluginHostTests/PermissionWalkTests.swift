import ArgumentParser
import Foundation
import Support
import Testing

@testable import CommandLineTool
@testable import PluginHost
@testable import PluginKit
@testable import RecordStore

/// Walks everything that can be reached: no command, page or service without a permission.
@Suite("Permissions")
struct PermissionWalkTests {
  private func walk(_ type: any ParsableCommand.Type) -> [any ParsableCommand.Type] {
    [type] + type.configuration.subcommands.flatMap(walk)
  }

  @Test(
    "every command of the kernel names a permission; only those that ask for it in the store name their own"
  )
  func kernel() {
    for type in walk(RootCommand.self) {
      guard let command = type as? any KernelCommand.Type else {
        Issue.record("\(type) names no permission")
        continue
      }
      if command.permission != .everyone {
        #expect(type is any StoreCommand.Type, "nobody asks for the permission of \(type)")
        let id = command.permission.id
        #expect(id.hasPrefix("inti.") || id.hasPrefix("risalah."), "\(type): \(id)")
      }
      #expect(!(type is any ModuleCommand.Type))
    }
  }

  @Test(
    "every command and page of every built plugin names a permission, and refuses whoever lacks it")
  func plugins() async throws {
    let shelf = try PluginShelf()
    let store = try shelf.makeStore()
    let host = PluginHost(
      folders: [PluginShelf.built], trial: PluginTrial(program: PluginShelf.program, seconds: 20),
      store: nil, reserved: RootCommand.kernelWords)
    let survey = await host.survey()
    #expect(survey.order.count == survey.entries.count, "a built plugin is refused")
    let (loaded, _) = host.load(survey)
    #expect(loaded.contains { $0.manifest.id == "templat" })
    for plugin in loaded {
      let listed = Set(plugin.manifest.permissions)
      for type in plugin.type.commands.flatMap({ walk($0) }) {
        let permission = (type as? any ModuleCommand.Type)?.permission
        #expect(permission.map { $0 == .everyone || listed.contains($0) } == true, "\(type)")
      }
    }
    let ready = try PluginHost.migrate(loaded, in: store).ready
    let service = ModuleService(ready, ContextSource(store: store))
    #expect(service.faults.isEmpty)
    #expect(!service.offers.isEmpty)
    let listed = Set(ready.flatMap(\.manifest.permissions))
    for offer in service.offers {
      #expect(offer.permission == .everyone || listed.contains(offer.permission), "\(offer.place)")
    }
    let nobody = Principal(id: "x", name: "X", permissions: [])
    for entry in service.routes.entries where entry.route.permission != .everyone {
      let path = entry.place.split(separator: " ")[1].replacing(":", with: "")
      await #expect(throws: PluginError.forbidden(entry.route.permission, principal: "X")) {
        try await service.respond(
          to: WebRequest(entry.route.method, String(path)), for: nobody, language: .english)
      }
    }
  }
}

import Foundation
import GRDB
import Support
import Synchronization
import Testing

@testable import PluginHost
@testable import PluginKit
@testable import RecordStore

@Suite("Modules in service")
struct ModuleServiceTests {
  private static let reader = Principal(
    id: "a", name: "Aminah", permissions: ["baik.hal.lihat"])
  private static let stranger = Principal(id: "b", name: "Budi", permissions: ["reses.*"])
  private static let look = Permission(
    "baik.hal.lihat", title: Wording("Melihat", "Looking"), reason: Wording("Uji.", "Test."))

  private func service(_ shelf: PluginShelf, settings: String? = nil) async throws -> (
    ModuleService, RecordStore
  ) {
    try shelf.add("Good", as: "baik")
    let store = try shelf.makeStore()
    if let settings {
      let plugins = shelf.storeFolder.plugins
      try FileManager.default.createDirectory(at: plugins, withIntermediateDirectories: true)
      try settings.write(
        to: plugins.appendingPathComponent("baik.json"), atomically: true, encoding: .utf8)
    }
    let host = shelf.host()
    let ready = try PluginHost.migrate(host.load(await host.survey()).loaded, in: store).ready
    return (ModuleService(ready, ContextSource(store: store)), store)
  }

  private func answer(
    _ service: ModuleService, _ method: WebMethod, _ path: String, _ principal: Principal
  ) async throws -> String {
    let response = try await service.respond(
      to: WebRequest(method, path), for: principal, language: .indonesian)
    return String(decoding: response.body, as: UTF8.self)
  }

  @Test("pages answer whoever is allowed, on their behalf, with the plugin's settings")
  func pages() async throws {
    let shelf = try PluginShelf()
    let (service, _) = try await service(shelf, settings: #"{"salam": "selamat datang"}"#)
    #expect(service.faults.isEmpty)
    #expect(try await answer(service, .get, "/modul/baik", Self.stranger) == "selamat datang")
    #expect(
      try await answer(service, .get, "/modul/baik/hal/kursi", Self.reader) == "kursi Aminah")
    #expect(try await answer(service, .get, "/modul/baik/hal/semua", Self.reader) == "semua")
  }

  @Test("nobody reaches a page, a document or a search without its permission")
  func forbidden() async throws {
    let shelf = try PluginShelf()
    let (service, _) = try await service(shelf)
    let refusal = PluginError.forbidden(Self.look, principal: "Budi")
    await #expect(throws: refusal) {
      try await answer(service, .get, "/modul/baik/hal/kursi", Self.stranger)
    }
    await #expect(throws: refusal) {
      try await service.document(
        "surat", of: "baik", record: RecordID(), for: Self.stranger, language: .english)
    }
    #expect(
      await service.search("kursi", limit: 5, for: Self.stranger, language: .english).found.isEmpty)
    let search = await service.search("kursi", limit: 5, for: Self.reader, language: .english)
    #expect(search.failed.isEmpty)
    #expect(search.found.map(\.findings) == [[SearchFinding(title: "kursi")]])
    let document = try await service.document(
      "surat", of: "baik", record: RecordID(), for: Self.reader, language: .english)
    #expect(document.content == Array("Aminah".utf8))
  }

  @Test("an unknown page and an unknown document are told as such; a plugin's error passes through")
  func errors() async throws {
    let shelf = try PluginShelf()
    let (service, _) = try await service(shelf)
    await #expect(throws: PluginError.noRoute(method: .get, path: "/modul/x")) {
      try await answer(service, .get, "/modul/x", Self.reader)
    }
    await #expect(throws: PluginError.noDocument(kind: "x")) {
      try await service.document(
        "x", of: "baik", record: RecordID(), for: Self.reader, language: .english)
    }
    do {
      _ = try await answer(service, .post, "/modul/baik/hal", Self.reader)
      Issue.record("an error of the plugin was lost")
    } catch {
      #expect((error as? any ExplainedError)?.sentence.english.contains("visit") == true)
    }
  }

  @Test(
    "background work acts as the plugin with its one permission; a failing piece stops no other")
  func work() async throws {
    let shelf = try PluginShelf()
    let (service, store) = try await service(shelf)
    let failed = Mutex<[String]>([])
    await service.work { id, _ in failed.withLock { $0.append(id) } }
    #expect(failed.withLock { $0 } == ["baik"])
    let (names, actors) = try store.read { reader in
      (
        try String.fetchAll(reader.database, sql: "SELECT name FROM baik_thing"),
        try String.fetchAll(
          reader.database, sql: "SELECT actor FROM trail_event WHERE action = 'hitung'")
      )
    }
    #expect(names == ["baik.hal.lihat"])
    #expect(actors == ["baik"])
  }

  @Test("settings that are no texts leave the plugin out")
  func badSettings() async throws {
    let shelf = try PluginShelf()
    let (service, _) = try await service(shelf, settings: "[1]")
    let path = shelf.storeFolder.plugins.appendingPathComponent("baik.json").path
    #expect(service.faults == ["baik": .settings(path: path)])
    #expect(service.offers.isEmpty)
  }
}

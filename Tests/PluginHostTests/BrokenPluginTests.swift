import Foundation
import GRDB
import Support
import Testing

@testable import PluginHost
@testable import PluginKit
@testable import RecordStore

/// Every way in which a plugin may be broken: it is left out with its reason, and the good one beside it is used.
@Suite("Broken plugins")
struct BrokenPluginTests {
  private func state(
    of id: String, _ shelf: PluginShelf, places: [String] = [], seconds: Int = 20
  ) async throws -> PluginEntry.State? {
    if id != "baik" { try shelf.add("Good", as: "baik") }
    let survey = await shelf.host(places: places, seconds: seconds).survey()
    if id != "baik" { #expect(survey.entry("baik")?.state == .ready) }
    return survey.entry(id)?.state
  }

  @Test("a plugin for another kernel is refused by its stamp, with both revisions")
  func otherRevision() async throws {
    let shelf = try PluginShelf()
    try shelf.add("Good", as: "lama") { data in
      guard let at = PluginShelf.stamp(in: data) else { return }
      data.replaceSubrange(at + 20..<at + 24, with: Data("0000".utf8))
    }
    let kernel = PluginStamp.kernel.revision
    #expect(
      try await state(of: "lama", shelf)
        == .refused(.otherRevision(found: "0000" + kernel.dropFirst(4), expected: kernel)))
  }

  @Test("a plugin of another compiler is refused by its stamp, with both compilers")
  func otherCompiler() async throws {
    let shelf = try PluginShelf()
    try shelf.add("Good", as: "lama") { data in
      guard let at = PluginShelf.stamp(in: data) else { return }
      data.replaceSubrange(at + 100..<at + 105, with: Data("Klang".utf8))
    }
    let kernel = PluginStamp.kernel.compiler
    #expect(
      try await state(of: "lama", shelf)
        == .refused(.otherCompiler(found: "Klang" + kernel.dropFirst(5), expected: kernel)))
  }

  @Test("a file without a stamp, or cut short before its end, is no plugin")
  func noStamp() async throws {
    let shelf = try PluginShelf()
    try shelf.add("Good", as: "potong") { data in
      data = data.prefix((PluginShelf.stamp(in: data) ?? 0) + 300)
    }
    #expect(try await state(of: "potong", shelf) == .refused(.noStamp))
  }

  @Test("a file that is cut short behind its stamp fails in the trial, not here")
  func cutShort() async throws {
    let shelf = try PluginShelf()
    try shelf.add("Good", as: "potong") { data in
      data = data.prefix((PluginShelf.stamp(in: data) ?? 0) + 600)
    }
    guard case .refused(let fault) = try await state(of: "potong", shelf) else {
      Issue.record("a file that is cut short was used")
      return
    }
    switch fault {
    case .cannotOpen, .crashed: break
    default: Issue.record("refused for another reason: \(fault)")
    }
  }

  @Test("a missing symbol is named")
  func missingSymbol() async throws {
    let shelf = try PluginShelf()
    try shelf.add("MissingSymbol", as: "hilang")
    guard case .refused(.cannotOpen(let detail)) = try await state(of: "hilang", shelf) else {
      Issue.record("a plugin with a missing symbol was not refused as such")
      return
    }
    #expect(detail.contains("sidilan_function_that_nobody_defines"))
  }

  @Test("a library with a stamp but without an entry is refused")
  func noEntry() async throws {
    let shelf = try PluginShelf()
    try shelf.add("NoEntry", as: "tanpapintu")
    #expect(try await state(of: "tanpapintu", shelf) == .refused(.noEntry))
  }

  @Test("a plugin that crashes as it is opened takes only the trial with it")
  func crash() async throws {
    let shelf = try PluginShelf()
    try shelf.add("CrashOnLoad", as: "jatuh")
    #expect(try await state(of: "jatuh", shelf) == .refused(.crashed(signal: SIGSEGV)))
  }

  @Test("a plugin that never finishes being opened is given up")
  func slow() async throws {
    let shelf = try PluginShelf()
    try shelf.add("Slow", as: "lambat")
    let host = shelf.host(seconds: 1)
    #expect(await host.survey().entry("lambat")?.state == .refused(.slow(seconds: 1)))
  }

  @Test("a trial that cannot be begun is told as such, and not held against the file")
  func noTrial() async throws {
    let shelf = try PluginShelf()
    try shelf.add("Good", as: "baik")
    let host = shelf.host(program: "/nowhere/sidilan", remembers: true)
    #expect(
      await host.survey().entry("baik")?.state == .refused(.noTrial(program: "/nowhere/sidilan")))
    #expect(await shelf.host(remembers: true).survey().entry("baik")?.state == .ready)
  }

  @Test("a file that others may write, or whose folder they may write, is not even read")
  func writable() async throws {
    let shelf = try PluginShelf()
    let path = try shelf.add("Good", as: "baik")
    try FileManager.default.setAttributes([.posixPermissions: 0o666], ofItemAtPath: path)
    #expect(try await state(of: "baik", shelf) == .refused(.writable(path: path)))
    try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: path)
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o775], ofItemAtPath: shelf.folder.path)
    #expect(try await state(of: "baik", shelf) == .refused(.writable(path: shelf.folder.path)))
  }

  @Test("a file of somebody else is not even read", .enabled(if: geteuid() == 0))
  func foreignOwner() async throws {
    let shelf = try PluginShelf()
    let path = try shelf.add("Good", as: "baik")
    try FileManager.default.setAttributes([.ownerAccountID: 65_534], ofItemAtPath: path)
    #expect(
      try await state(of: "baik", shelf) == .refused(.foreignOwner(path: path, user: 65_534)))
  }

  @Test("a link is not followed")
  func link() async throws {
    let shelf = try PluginShelf()
    try FileManager.default.createSymbolicLink(
      atPath: shelf.folder.file(PluginFile.name(of: "tautan")),
      withDestinationPath: PluginShelf.built + "/libFixtureGood.so")
    #expect(try await state(of: "tautan", shelf) == .refused(.notRegular))
  }

  @Test("a command with a permission that the manifest does not list is refused")
  func unlisted() async throws {
    let shelf = try PluginShelf()
    try shelf.add("Unlisted", as: "tanpaizin")
    #expect(
      try await state(of: "tanpaizin", shelf)
        == .refused(
          .declaration(.unlistedPermission("inti.plugin.atur", by: "tanpaizin pinjam"))))
  }

  @Test("a file must be called after the id, and an id must not be a command of the kernel")
  func names() async throws {
    let shelf = try PluginShelf()
    try shelf.add("Good", as: "lain")
    #expect(
      try await state(of: "lain", shelf)
        == .refused(.declaration(.fileName(expected: "libSidilanPluginBaik.so"))))
    #expect(
      await shelf.host(reserved: ["baik"]).survey().entry("baik")?.state
        == .refused(.declaration(.reservedId("baik"))))
  }

  @Test("the same id twice: neither is used, both are named")
  func duplicate() async throws {
    let shelf = try PluginShelf()
    let first = try shelf.add("Good", as: "baik")
    let second = try shelf.add("Good", as: "baik", in: "lain")
    let survey = await shelf.host(places: ["lain"]).survey()
    #expect(survey.order.isEmpty)
    #expect(survey.entries.count == 2)
    #expect(
      survey.entries.allSatisfy { $0.state == .refused(.duplicate(paths: [first, second])) })
  }

  @Test("two plugins that need each other are refused with the circle")
  func cycle() async throws {
    let shelf = try PluginShelf()
    try shelf.add("CycleOne", as: "siklussatu")
    try shelf.add("CycleTwo", as: "siklusdua")
    #expect(
      try await state(of: "siklussatu", shelf)
        == .refused(.cycle(["siklussatu", "siklusdua", "siklussatu"])))
  }

  @Test("a plugin that needs an absent one is refused with its name")
  func absentNeed() async throws {
    let shelf = try PluginShelf()
    try shelf.add("NeedsAbsent", as: "perlu")
    #expect(try await state(of: "perlu", shelf) == .refused(.absentNeed("tiada")))
  }

  @Test("a failing migration is undone and switches off its plugin only; the trail stays whole")
  func migration() async throws {
    let shelf = try PluginShelf()
    try shelf.add("Good", as: "baik")
    try shelf.add("BadMigration", as: "migrasi")
    let store = try shelf.makeStore()
    let host = shelf.host()
    let (loaded, faults) = host.load(await host.survey())
    #expect(faults.isEmpty)
    let (ready, failed) = try PluginHost.migrate(loaded, in: store)
    #expect(ready.map(\.manifest.id) == ["baik"])
    guard case .migration(let step, _) = failed["migrasi"] else {
      Issue.record("the failing migration was not told")
      return
    }
    #expect(step == "002-broken")
    let tables = try store.read { reader in
      try String.fetchSet(reader.database, sql: "SELECT name FROM sqlite_schema")
    }
    #expect(tables.contains("migrasi_fine") && !tables.contains("migrasi_half"))
  }

  @Test("a plugin that cannot begin is left out of the service only")
  func start() async throws {
    let shelf = try PluginShelf()
    try shelf.add("Good", as: "baik")
    try shelf.add("StartFails", as: "gagalmulai")
    let store = try shelf.makeStore()
    let host = shelf.host()
    let ready = try PluginHost.migrate(host.load(await host.survey()).loaded, in: store).ready
    let service = ModuleService(ready, ContextSource(store: store))
    #expect(service.faults == ["gagalmulai": .start(detail: "StartFailure")])
    #expect(service.modules.map(\.manifest.id) == ["baik"])
  }
}

import Foundation
import GRDB
import Support
import Testing

@testable import PluginHost
@testable import RecordStore

@Suite("The program with plugins")
struct ToolTests {
  private func shelf(_ fixtures: [String: String], permissions: Set<String> = ["*"]) throws
    -> PluginShelf
  {
    let shelf = try PluginShelf()
    _ = try shelf.makeStore(permissions: permissions)
    for (id, fixture) in fixtures { try shelf.add(fixture, as: id, in: "data/plugin") }
    return shelf
  }

  @Test("a module's command runs for the account of the machine's user")
  func command() throws {
    let shelf = try shelf(["baik": "Good"])
    for arguments in [
      ["baik", "sapa", "Ani"], ["--bahasa", "en", "baik", "sapa", "Ani"],
      ["baik", "sapa", "Ani", "--data", shelf.storeFolder.url.path],
    ] {
      let run = try ToolRun(shelf, arguments)
      #expect(run.output == "halo Ani, dari baik untuk Penguji\n")
      #expect(run.status == 0)
    }
    #expect(try ToolRun(shelf, ["baik", "kelompok"]).output.contains("anggota"))
    #expect(try ToolRun(shelf, ["baik", "sapa"]).status == 64)
  }

  @Test("without the permission nothing runs, and no table is made")
  func forbidden() throws {
    let shelf = try shelf(["baik": "Good"], permissions: [])
    let run = try ToolRun(shelf, ["baik", "kelompok", "anggota"])
    #expect(run.status == 77)
    #expect(run.said.contains("baik.hal.lihat"))
    let store = try RecordStore(shelf.storeFolder)
    #expect(try !store.read { try $0.database.tableExists("baik_thing") })
    #expect(try ToolRun(shelf, ["plugin", "matikan", "baik"]).status == 77)
  }

  @Test("a module's error keeps its own sentence")
  func error() throws {
    let run = try ToolRun(try shelf(["baik": "Good"]), ["baik", "gagal"])
    #expect(run.said == "galat: kunjungan tidak bertanggal; isi tanggalnya\n")
    #expect(run.status == 65)
  }

  @Test("without a store, or without an account in it, a module's command says what to do")
  func noStore() throws {
    let empty = try PluginShelf()
    let run = try ToolRun(empty, ["templat", "daftar"])
    #expect(run.status == 66 && run.said.contains("sidilan mulai"))
    let shelf = try PluginShelf()
    _ = try RecordStore.create(
      shelf.storeFolder,
      profile: CouncilProfile(
        name: "DPRD Uji", letterhead: [], timeZone: "Asia/Makassar", seats: 45),
      administrator: Account(id: "kepala", name: "Kepala", systemUser: "kepala"))
    #expect(try ToolRun(shelf, ["templat", "daftar"]).status == 77)
  }

  @Test(
    "broken modules say why, and the others go on",
    arguments: [
      ("migrasi", "BadMigration", "002-broken"), ("jatuh", "CrashOnLoad", "sinyal 11"),
      ("perlu", "NeedsAbsent", "'tiada'"), ("hilang", "MissingSymbol", "that_nobody_defines"),
      ("tanpaizin", "Unlisted", "inti.plugin.atur"),
    ])
  func broken(id: String, fixture: String, reason: String) throws {
    let shelf = try shelf([id: fixture, "baik": "Good"])
    let run = try ToolRun(shelf, [id, "diam"])
    #expect(run.status == 69)
    #expect(run.said.contains(reason) && run.said.contains("modul \(id)"))
    #expect(try ToolRun(shelf, ["baik", "sapa", "Ani"]).status == 0)
  }

  @Test("a module whose migration failed stays off until it is checked again")
  func migrationRemembered() throws {
    let shelf = try shelf(["migrasi": "BadMigration"])
    #expect(try ToolRun(shelf, ["plugin", "daftar"]).output.contains("migrasi  siap"))
    let first = try ToolRun(shelf, ["migrasi", "diam"])
    #expect(try ToolRun(shelf, ["plugin", "daftar"]).output.contains("002-broken"))
    #expect(try ToolRun(shelf, ["migrasi", "diam"]).said == first.said)
    #expect(try ToolRun(shelf, ["plugin", "periksa", "migrasi"]).status == 0)
    #expect(try ToolRun(shelf, ["plugin", "daftar"]).output.contains("migrasi  siap"))
  }

  @Test("the clerk switches modules off and on, and the trail knows")
  func switches() throws {
    let shelf = try shelf(["baik": "Good"])
    #expect(try ToolRun(shelf, ["plugin", "matikan", "baik"]).status == 0)
    let off = try ToolRun(shelf, ["baik", "sapa", "Ani"])
    #expect(off.status == 69 && off.said.contains("plugin aktifkan baik"))
    #expect(try ToolRun(shelf, ["plugin", "daftar"]).output.contains("baik     mati"))
    #expect(try ToolRun(shelf, ["plugin", "enable", "baik"]).status == 0)
    #expect(try ToolRun(shelf, ["baik", "sapa", "Ani"]).status == 0)
    let unknown = try ToolRun(shelf, ["plugin", "aktifkan", "tiada"])
    #expect(unknown.status == 64 && unknown.said.contains("baik, simadu, templat"))
    let acts = try RecordStore(shelf.storeFolder).read { reader in
      try String.fetchAll(
        reader.database,
        sql: "SELECT action || ' ' || module FROM trail_event WHERE action LIKE '% modul'")
    }
    #expect(acts == ["matikan modul baik", "aktifkan modul baik"])
  }

  @Test("the list has a versioned form, and a check ends with 69 when a module is refused")
  func report() throws {
    let shelf = try shelf(["baik": "Good", "jatuh": "CrashOnLoad"])
    struct Form: Decodable {
      struct Module: Decodable {
        let id: String
        let keadaan: String
        let alasan: PluginFault?
        let kalimat: String?
      }
      let bentuk: Int
      let inti: String
      let modul: [Module]
    }
    let run = try ToolRun(shelf, ["plugin", "list", "--json"])
    let form = try JSONDecoder().decode(Form.self, from: Data(run.output.utf8))
    #expect(form.bentuk == 1)
    #expect(form.inti == PluginStamp.kernel.revision)
    #expect(form.modul.map(\.id) == ["baik", "jatuh", "simadu", "templat"])
    #expect(form.modul.map(\.keadaan) == ["siap", "ditolak", "siap", "siap"])
    #expect(form.modul[1].alasan == .crashed(signal: SIGSEGV))
    #expect(form.modul[1].kalimat?.contains("sinyal 11") == true)
    #expect(try ToolRun(shelf, ["plugin", "periksa"]).status == 69)
    #expect(try ToolRun(shelf, ["plugin", "check", "baik"]).status == 0)
    let file = shelf.folder.file("data/plugin/libSidilanPluginJatuh.so")
    #expect(try ToolRun(shelf, ["plugin", "periksa", file]).status == 69)
  }

  @Test("the list of commands shows the modules, and says how many are not used")
  func help() throws {
    let shelf = try shelf(["baik": "Good", "jatuh": "CrashOnLoad"])
    let run = try ToolRun(shelf, ["--help"])
    #expect(run.status == 0)
    #expect(run.output.contains("Modul baik") && run.output.contains("Templat modul"))
    #expect(!run.output.contains("jatuh"))
    #expect(run.said.hasPrefix("1 modul tidak dipakai"))
  }

  @Test("only what a command needs is opened: nothing for the kernel's, one module for its own")
  func opensOnlyWhatItNeeds() throws {
    let shelf = try shelf(["baik": "Good", "jatuh": "CrashOnLoad"])
    func opened(_ arguments: [String]) throws -> Set<String> {
      let run = try ToolRun(shelf, arguments, environment: ["LD_DEBUG": "files"])
      return Set(
        run.said.matches(of: /libSidilanPlugin([A-Za-z]+)\.so/).map { String($0.output.1) })
    }
    #expect(try opened(["nilai", "tiada", "tiada"]).isEmpty)
    #expect(try opened(["transkrip", "tiada.wav"]).isEmpty)
    #expect(try opened(["model", "periksa", "tiada"]).isEmpty)
    let book = shelf.storeFolder.plugins.appendingPathComponent("putusan.json").path
    #expect(!FileManager.default.fileExists(atPath: book))
    // The first run tries the file; the second one knows it.
    _ = try ToolRun(shelf, ["baik", "sapa", "Ani"])
    #expect(try opened(["baik", "sapa", "Ani"]) == ["Baik"])
    #expect(try ToolRun(shelf, ["plugin", "daftar"]).status == 0)
    #expect(try opened(["plugin", "daftar"]).isEmpty)
  }

  @Test("a module that traps ends the program, and leaves the store whole")
  func trap() throws {
    let shelf = try shelf(["baik": "Good"])
    let run = try ToolRun(
      shelf, ["baik", "jatuh"], environment: ["SWIFT_BACKTRACE": "enable=no"])
    #expect([SIGILL, SIGTRAP].contains(run.status))
    #expect(try ToolRun(shelf, ["baik", "sapa", "Ani"]).status == 0)
  }

  @Test("a file written while the program runs is judged by its content, not by its name")
  func replaced() throws {
    let shelf = try shelf(["baik": "Good"])
    #expect(try ToolRun(shelf, ["baik", "sapa", "Ani"]).status == 0)
    try shelf.add("CrashOnLoad", as: "baik", in: "data/plugin")
    #expect(try ToolRun(shelf, ["baik", "sapa", "Ani"]).said.contains("sinyal 11"))
    try shelf.add("Good", as: "baik", in: "data/plugin")
    #expect(try ToolRun(shelf, ["baik", "sapa", "Ani"]).status == 0)
  }
}

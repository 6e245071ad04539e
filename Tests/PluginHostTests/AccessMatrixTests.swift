import ArgumentParser
import Foundation
import SidilanKit
import Support
import Testing

@testable import CommandLineTool
@testable import PluginHost
@testable import PluginKit
@testable import RecordStore

/// Every command and every role, generated from what is declared.
@Suite("Who may do what")
struct AccessMatrixTests {
  private struct Place {
    let command: String
    let permission: Permission
  }

  /// Roles outside the office, and those that only look.
  private static let outsiders: Set<Role> = [.agency, .planningAgency, .citizen]

  private func places() async throws -> ([Place], [LoadedPlugin]) {
    func walk(_ type: any ParsableCommand.Type, _ path: [String]) -> [Place] {
      let here = path + [type._commandName]
      let own =
        (type as? any ModuleCommand.Type)?.permission
        ?? (type as? any KernelCommand.Type)?.permission
      return (own.map { [Place(command: here.joined(separator: " "), permission: $0)] } ?? [])
        + type.configuration.subcommands.flatMap { walk($0, here) }
    }
    let host = PluginHost(
      folders: [PluginShelf.built], trial: PluginTrial(program: PluginShelf.program, seconds: 20),
      store: nil, reserved: RootCommand.kernelWords)
    let loaded = host.load(await host.survey()).loaded
    return (
      walk(RootCommand.self, [])
        + loaded.flatMap { plugin in
          plugin.type.commands.flatMap { walk($0, ["sidilan", plugin.manifest.id]) }
        }, loaded
    )
  }

  /// An account that holds one role, and what the store says it may do.
  private func principal(_ role: Role, _ store: RecordStore) throws -> Principal {
    let day = try CivilDate(parsing: "2026-11-25")
    let admin = Principal(id: "kepala", name: "Kepala", permissions: ["*"])
    try store.write(Act("uji", by: admin, module: "inti")) { writer in
      try writer.addAccount(
        Account(id: role.rawValue, name: role.rawValue, systemUser: nil), permissions: [])
      try writer.giveRole(
        HeldRole(role, validity: Validity(since: day), decree: "SK"), to: role.rawValue)
    }
    return try store.read { try $0.principal(role.rawValue, on: day) }
  }

  @Test("each command is open to exactly the roles that its permission declares")
  func matrix() async throws {
    let shelf = try PluginShelf()
    let store = try shelf.makeStore()
    let (places, loaded) = try await places()
    _ = try PluginHost.migrate(loaded, in: store)
    try store.declare(
      KernelPermissions.module, permissions: KernelPermissions.holdings, segregations: [])
    #expect(places.count > 80)
    for role in Role.allCases {
      let principal = try principal(role, store)
      for place in places where place.permission != .everyone {
        #expect(
          place.permission.allows(principal) == place.permission.roles.contains(role),
          "\(role.rawValue): \(place.command)")
      }
    }
  }

  @Test("the rules of section 13 hold for everything that is declared")
  func rules() async throws {
    let (places, loaded) = try await places()
    let declared = KernelPermissions.all + loaded.flatMap(\.manifest.permissions)
    for permission in declared {
      let roles = Set(permission.roles)
      let parts = permission.id.split(separator: ".")
      if parts[0] == "pdp" || parts.contains("akses") {
        // Restricted: slips, identity numbers, telephone numbers, voice profiles.
        let allowed: Set<Role> = [
          .secretary, .sessionsHead, .generalHead, .financeHead, .treasurer, .auditor,
          .serviceOperator, .archivist,
        ]
        #expect(roles.isSubset(of: allowed), "\(permission.id)")
      }
      if roles.contains(.auditor) {
        // Read-only and the trail.
        #expect(
          ["lihat", "cari", "periksa", "ekspor", "terbatas", "rahasia", "tertutup"].contains(
            parts.last ?? "")
            || parts[0] == "pdp", "\(permission.id)")
      }
      if !roles.isDisjoint(with: Self.outsiders) {
        #expect(parts.last == "lihat", "\(permission.id)")
      }
    }
    // Everything that can be done needs somebody who may do it.
    for place in places where place.permission != .everyone {
      #expect(!place.permission.roles.isEmpty || place.permission.id.hasPrefix("templat."))
    }
    // Who administers accounts does not thereby see or change what the council does.
    for permission in declared where permission.roles.contains(.administrator) {
      #expect(
        permission.id.hasPrefix("inti.") || permission.id.hasSuffix("contoh.isi")
          || permission.id.hasSuffix("lihat"), "\(permission.id)")
    }
  }

  /// The rows of an export; nothing where there is none.
  private func exported(_ folder: String) throws -> String {
    guard FileManager.default.fileExists(atPath: folder) else { return "" }
    return try FileManager.default.subpathsOfDirectory(atPath: folder)
      .filter { $0.hasSuffix(".jsonl") }
      .map { try String(contentsOfFile: folder + "/" + $0, encoding: .utf8) }.joined()
  }

  @Test(
    "no role reaches a planted identity number, telephone, address or restricted title by any command"
  )
  func markers() async throws {
    let shelf = try PluginShelf()
    let store = try shelf.makeStore(permissions: ["*"])
    func run(_ arguments: [String]) throws -> ToolRun { try ToolRun(shelf, arguments) }
    #expect(try run(["contoh"]).status == 0)
    let nik = "6471010203840007"
    let phone = "081298765432"
    let address = "Gang Penanda Sunyi"
    let number = try run(["simadu", "anggota", "--csv"]).output.split(separator: "\r\n").count - 1
    #expect(number == 45)
    let changed = try run([
      "simadu", "anggota", "ubah", "A07", "--nik", nik, "--telepon", phone, "--alamat", address,
      "--alasan", "penanda",
    ])
    #expect(changed.status == 0, "\(changed.said)")
    let admin = Principal(id: "kepala", name: "Kepala", permissions: ["*"])
    try store.write(Act("uji", by: admin, module: "simadu")) { writer in
      try writer.create(
        RecordContent(
          kind: "nota", title: "Penandarahasia terhadap seseorang", date: "2026-11-25",
          access: .secret, status: "tercatat"))
      try writer.removeGrant("*", from: "penguji", on: CivilDate(parsing: "2026-11-25"))
    }
    let person = try store.read {
      try #require(
        try String.fetchOne(
          $0.database, sql: "SELECT person FROM simadu_member WHERE code = 'A07'"))
    }
    let commands: [[String]] = [
      ["cari", nik], ["cari", phone], ["cari", "Sunyi"], ["cari", "Penandarahasia", "--json"],
      ["simadu", "anggota", "A07"], ["simadu", "anggota", "A07", "--json"],
      ["simadu", "anggota", "--csv"], ["simadu", "periksa"], ["simadu", "hari-ini", "--json"],
      ["jejak", person], ["jejak", person, "--json"], ["jejak", "daftar", "--json"],
      ["pdp", "tunjukkan", "A07"], ["pdp", "pelihat", "A07"], ["akun", "daftar", "--json"],
      ["ekspor", shelf.folder.file("ekspor-ROLE")],
      ["cadangkan", shelf.folder.file("cadangan-ROLE")],
      ["simadu", "cetak", "buku-anggota", "hari-ini", "--keluaran", shelf.folder.file("ROLE.txt")],
    ]
    let markers: [(text: String, tag: PersonalDataTag?)] = [
      (nik, .identityNumber), (phone, .contact), (address, .contact), ("Penandarahasia", nil),
    ]
    var seen = 0
    for role in Role.allCases {
      try store.write(Act("uji", by: admin, module: "inti")) { writer in
        try writer.database.execute(sql: "DELETE FROM role_holder WHERE account = 'penguji'")
        try writer.giveRole(
          HeldRole(role, validity: Validity(since: CivilDate(parsing: "2026-01-01")), decree: "SK"),
          to: "penguji")
      }
      let principal = try store.read {
        try $0.principal("penguji", on: CivilDate(parsing: "2026-11-25"))
      }
      for command in commands {
        let result = try run(command.map { $0.replacing("ROLE", with: role.rawValue) })
        #expect([0, 64, 65, 66, 77].contains(result.status), "\(role) \(command): \(result.said)")
        // Whoever may back up everything copies everything; an export holds what its maker may see.
        var text = result.output + result.said
        if command[0] == "ekspor" {
          text += try exported(shelf.folder.file("ekspor-\(role.rawValue)"))
        }
        if command[0] == "simadu", command[1] == "cetak",
          let printed = try? String(
            contentsOfFile: shelf.folder.file("\(role.rawValue).txt"), encoding: .utf8)
        {
          text += printed
        }
        // What somebody typed is told back to them.
        if command[0] == "cari" { text = text.replacing(command[1], with: "") }
        if command[0] == "pdp", KernelPermissions.servePrivacy.allows(principal) { continue }
        for marker in markers where text.contains(marker.text) {
          seen += 1
          #expect(
            marker.tag.map { principal.holds($0.permission) } == true,
            "\(role.rawValue) sees \(marker.text) by \(command.joined(separator: " "))")
        }
      }
    }
    // Those who need it in their duty do see it, or the test would prove nothing.
    #expect(seen > 5)
  }
}

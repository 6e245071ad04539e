import Foundation
import SidilanKit
import Support
import Testing

@testable import RecordStore

/// A person's rights as they are served on the command line (UU 27/2022; specification, section 13).
@Suite("A person's rights to their data")
struct SubjectRightsTests {
  private static let nik = "6471010203840007"
  private static let phone = "081298765432"
  private static let guestPhone = "081355556666"

  private let shelf: PluginShelf
  private let store: RecordStore

  init() throws {
    shelf = try PluginShelf()
    store = try shelf.makeStore(permissions: ["*"])
    #expect(try run("contoh").status == 0)
    #expect(
      try run(
        "simadu", "anggota", "ubah", "A07", "--nik", Self.nik, "--telepon", Self.phone, "--alasan",
        "penanda"
      ).status == 0)
  }

  private func run(_ arguments: String...) throws -> ToolRun { try ToolRun(shelf, arguments) }

  /// Makes whoever runs the tests hold roles and nothing else.
  private func become(_ roles: Role...) throws {
    let admin = Principal(id: "kepala", name: "Kepala", permissions: ["*"])
    try store.write(Act("uji", by: admin, module: "inti")) { writer in
      try writer.database.execute(sql: "DELETE FROM account_grant WHERE account = 'penguji'")
      try writer.database.execute(sql: "DELETE FROM role_holder")
      for role in roles {
        try writer.giveRole(
          HeldRole(role, validity: Validity(since: CivilDate(parsing: "2026-01-01")), decree: "SK"),
          to: "penguji")
      }
    }
  }

  private func person(_ code: String) throws -> String {
    try store.read {
      try #require(
        try String.fetchOne(
          $0.database, sql: "SELECT person FROM simadu_member WHERE code = ?", arguments: [code]))
    }
  }

  private func visit() throws -> String {
    for institution in ["DPRD Uji Coba", "DPRD Lain"] {
      let made = try run(
        "simadu", "kunjungan", "catat", institution, "--jumlah", "3", "--keperluan", "studi",
        "--diterima", "A01", "--kontak", "Tamu Penanda", "--telepon", Self.guestPhone)
      #expect(made.status == 0, "\(made.said)")
    }
    return try store.read {
      try #require(
        try String.fetchOne(
          $0.database,
          sql: "SELECT code FROM simadu_visit WHERE contact_phone = ? ORDER BY code",
          arguments: [Self.guestPhone]))
    }
  }

  @Test("everything is shown: party, constituency, faction, seats, items, and who looked")
  func shown() throws {
    let asset = try run(
      "simadu", "aset", "tambah", "LPT-901", "Laptop Penanda", "--kode-barang",
      "1.3.2.10.01.02.003",
      "--nup", "901", "--harga", "12000000", "--tanggal", "2025-01-05")
    #expect(asset.status == 0, "\(asset.said)")
    let lent = try run("simadu", "aset", "pinjam", "LPT-901", "--oleh", "A07")
    #expect(lent.status == 0, "\(lent.said)")
    let shown = try run("pdp", "tunjukkan", "a07").output
    for text in [
      Self.nik, Self.phone, "partai", "dapil", "fraksi", "AKD", "Laptop Penanda (LPT-901)",
      "dilihat oleh",
    ] {
      #expect(shown.contains(text), "\(text)")
    }
    #expect(
      try run("pdp", "tunjukkan", "A07", "--json").output.contains("\"isi\" : \"\(Self.nik)\""))
    let file = shelf.folder.file("salinan.pdf")
    #expect(try run("pdp", "tunjukkan", "A07", "--keluaran", file).status == 0)
    let bytes = try Data(contentsOf: URL(fileURLWithPath: file))
    #expect(bytes.starts(with: Data("%PDF".utf8)))
    let mode = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? Int
    #expect(mode == 0o600)
    #expect(try run("pdp", "tunjukkan", "A07", "--keluaran", file).status == 73)
    #expect(try run("pdp", "tunjukkan", "A07", "--keluaran", file + ".txt").status == 65)
  }

  @Test("a request is due in three days, shown in hari-ini, and gone once it is answered")
  func due() throws {
    #expect(try run("pdp", "minta", "A07", "--hak", "batasi").status == 0)
    #expect(try run("pdp", "minta", "A07", "--hak", "hapus").status == 0)
    func day() throws -> String {
      try run("simadu", "hari-ini", "--ke-depan", "4", "--json").output
    }
    #expect(try day().contains("jawab permintaan data pribadi 1 (batasi)"))
    let refused = try run("pdp", "jawab", "1", "ditolak", "--alasan", "tidak ada sengketa")
    #expect(refused.status == 0 && refused.output.contains("ditolak"))
    #expect(try !day().contains("permintaan data pribadi 1"))
    #expect(try day().contains("permintaan data pribadi 2 (hapus)"))
    #expect(try run("pdp", "jawab", "1", "dikabulkan", "--alasan", "x").status == 65)
    #expect(try run("pdp", "jawab", "9", "dikabulkan", "--alasan", "x").status == 65)
    #expect(
      try run("pdp", "jawab", "2", "dikabulkan", "--alasan", "x", "--tanggal", "2999-01-01").status
        == 65)
    #expect(
      try run("pdp", "jawab", "2", "dikabulkan", "--alasan", "x", "--tanggal", "2020-01-01").status
        == 65)
    #expect(try run("pdp", "daftar").output.contains("tidak ada sengketa"))
  }

  @Test(
    "corrections go through the module with a reason; what cannot be is refused and not repeated")
  func corrected() throws {
    #expect(try run("pdp", "minta", "A07", "--hak", "perbaiki").status == 0)
    let done = try run(
      "pdp", "perbaiki", "A07", "--isi", "telepon=081211112222", "--isi", "nama=Nama Dibetulkan",
      "--alasan", "salah ketik")
    #expect(done.status == 0, "\(done.said)")
    let shown = try run("pdp", "tunjukkan", "A07").output
    #expect(shown.contains("081211112222") && shown.contains("Nama Dibetulkan"))
    #expect(try run("simadu", "anggota", "--csv").output.contains("Nama Dibetulkan"))
    #expect(try store.read { try $0.dataRequests() }[0].outcome == .granted)
    #expect(try run("jejak", person("A07")).output.contains("pdp_perbaiki, alasan: salah ketik"))
    let wrong = try run("pdp", "perbaiki", "A07", "--isi", "nik=12345", "--alasan", "x")
    #expect(wrong.status == 65 && !wrong.said.contains("12345"))
    #expect(try run("pdp", "perbaiki", "A07", "--isi", "gaji=1", "--alasan", "x").status == 65)
    let bare = try run("pdp", "perbaiki", "A07", "--isi", Self.nik, "--alasan", "x")
    #expect(bare.status == 65 && !bare.said.contains(Self.nik))
    #expect(
      try run("pdp", "perbaiki", "A07", "--isi", "nama=a", "--isi", "nama=b", "--alasan", "x")
        .status
        == 65)
  }

  @Test("the contact of guests has the same rights, in all of its visits")
  func guest() throws {
    let code = try visit()
    #expect(try run("pdp", "minta", code, "--hak", "tunjukkan").status == 0)
    let shown = try run("pdp", "tunjukkan", code).output
    #expect(shown.contains(Self.guestPhone) && shown.contains("DPRD Uji Coba"))
    #expect(shown.contains("DPRD Lain"))
    #expect(try run("pdp", "batasi", code, "--alasan", "sengketa").status == 0)
    #expect(try !run("simadu", "kunjungan", "tampil", code).output.contains(Self.guestPhone))
    let gone = try run("pdp", "hapus", code, "--alasan", "permintaan")
    #expect(gone.output.contains("simadu: dihapus: telepon kontak"), "\(gone.said)")
    #expect(gone.output.contains("simadu: disimpan: kunjungan"))
    let left = try store.read {
      try Int.fetchOne(
        $0.database,
        sql: """
          SELECT (SELECT count(*) FROM simadu_visit WHERE contact_phone = ?1)
            + (SELECT count(*) FROM trail_change WHERE instr(coalesce(old, '') || coalesce(new, ''), ?1))
          """, arguments: [Self.guestPhone])
    }
    #expect(left == 0)
    #expect(try store.check().faults == [])
  }

  @Test(
    "data whose use is limited are not found and are masked in the trail, but for who serves rights"
  )
  func limited() throws {
    let id = try person("A07")
    #expect(try run("pdp", "batasi", "A07", "--alasan", "sengketa").status == 0)
    // The archivist sees the trail; with every kind of data granted, still nothing of the limited person.
    let admin = Principal(id: "kepala", name: "Kepala", permissions: ["*"])
    try become(.archivist)
    try store.write(Act("uji", by: admin, module: "inti")) { writer in
      for permission in ["pdp.*", "simadu.*"] {
        try writer.database.execute(
          sql: "INSERT INTO account_grant VALUES ('penguji', ?)", arguments: [permission])
      }
    }
    #expect(try !run("cari", Self.nik).output.contains("A07"))
    for form in [["jejak", id], ["jejak", id, "--json"]] {
      let told = try ToolRun(shelf, form)
      #expect(told.status == 0, "\(told.said)")
      #expect(!told.output.contains(Self.nik) && !told.output.contains(Self.phone))
      #expect(told.output.contains("pdp_batasi") && told.output.contains("****"))
    }
    try become(.secretary)
    #expect(try run("cari", Self.nik).output.contains("A07"))
    #expect(try run("jejak", id).output.contains(Self.nik))
    #expect(try run("pdp", "batasi", "A07", "--lepas", "--alasan", "selesai").status == 0)
    #expect(try run("pdp", "batasi", "A07", "--lepas", "--alasan", "selesai").status == 65)
  }

  @Test("a history that shows personal values leaves a reading")
  func historyIsRead() throws {
    let id = try person("A07")
    func readings() throws -> Int {
      try store.read { try $0.readings(of: #require(RecordID(id))).count }
    }
    let before = try readings()
    #expect(try run("jejak", id).status == 0)
    #expect(try readings() == before + 1)
  }

  @Test("deletion says what was deleted and what was kept; nothing deleted is a refusal")
  func erased() throws {
    #expect(try run("pdp", "minta", "A07", "--hak", "hapus").status == 0)
    let kept = try run("pdp", "hapus", "A07", "--alasan", "permintaan")
    #expect(kept.status == 0)
    #expect(kept.output.contains("simadu: disimpan: semua data (masih menjabat"))
    #expect(kept.output.contains("tidak ada yang dihapus"))
    #expect(!kept.output.contains(": dihapus:"))
    #expect(try store.read { try $0.dataRequests() }[0].outcome == .refused)
    #expect(
      try run(
        "simadu", "anggota", "henti", "A07", "--sampai", "2026-01-31", "--alasan",
        "mengundurkan_diri",
        "--sk", firstDecree()
      ).status == 0)
    let gone = try run("pdp", "hapus", "A07", "--alasan", "permintaan")
    #expect(gone.output.contains("simadu: dihapus: NIK\nsimadu: dihapus: telepon"), "\(gone.said)")
    #expect(gone.output.contains("simadu: disimpan: nama, NIP bila ada, dan riwayat jabatan"))
    #expect(try !run("pdp", "tunjukkan", "A07").output.contains(Self.nik))
    #expect(try store.check().faults == [])
  }

  @Test(
    "the auditor's export masks what an auditor may not see, says so, and cannot become a store again",
    arguments: [Role.auditor, .secretary])
  func exported(role: Role) throws {
    #expect(
      try run("simadu", "anggota", "ubah", "A08", "--nik", "6471010203840008", "--alasan", "x")
        .status == 0)
    _ = try visit()
    #expect(try run("pdp", "batasi", "A08", "--alasan", "sengketa").status == 0)
    let admin = Principal(id: "kepala", name: "Kepala", permissions: ["*"])
    try store.write(Act("uji", by: admin, module: "simadu")) {
      _ = try $0.create(
        RecordContent(
          kind: "nota", title: "Penandarahasia terhadap seseorang", date: "2026-11-25",
          access: .topSecret, status: "tercatat"))
    }
    try become(role)
    func texts(_ arguments: String...) throws -> String {
      let target = shelf.folder.file(UUID().uuidString)
      let done = try ToolRun(shelf, ["ekspor", target] + arguments)
      #expect(done.status == 0 && done.said.contains("disamarkan"), "\(done.said)")
      let back = try ToolRun(
        shelf, ["impor", target, "--data", shelf.folder.file(UUID().uuidString)])
      #expect(back.status == 65 && back.said.contains("disamarkan"), "\(back.said)")
      let folder = URL(fileURLWithPath: target)
      return try FileManager.default.subpathsOfDirectory(atPath: target)
        .filter { $0.contains(".json") }
        .map { try String(contentsOf: folder.appendingPathComponent($0), encoding: .utf8) }.joined()
    }
    let text = try texts()
    #expect(!text.contains("Penandarahasia"))
    #expect(text.contains("\"simadu_person\""))
    // Both may see identity numbers; telephone numbers only the secretary; limited data who serves rights.
    #expect(text.contains(Self.nik))
    #expect(text.contains(Self.phone) == (role == .secretary))
    #expect(text.contains(Self.guestPhone) == (role == .secretary))
    #expect(text.contains("6471010203840008") == (role == .secretary))
    if role == .auditor { #expect(text.contains("0812-****-5432")) }
    let hidden = try texts("--samarkan")
    for marker in [Self.nik, Self.phone, Self.guestPhone, "Tamu Penanda"] {
      #expect(!hidden.contains(marker), "\(marker)")
    }
  }

  private func firstDecree() throws -> String {
    try store.read {
      try #require(
        try String.fetchOne($0.database, sql: "SELECT min(number) FROM simadu_decree"))
    }
  }
}

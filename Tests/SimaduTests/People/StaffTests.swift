import SidilanKit
import Testing

@testable import SidilanPluginSimadu

@Suite("Staff, units and decrees")
struct StaffTests {
  @Test("a post is dated: the old one ends the day before the new one begins")
  func posts() async throws {
    let council = try await PeopleStore.council([])
    for unit in ["umum", "keuangan"] {
      try await council.run(
        "opd tambah \(unit) --nama \(unit) --unit-sekretariat --mulai 2024-01-01")
    }
    try await council.run(
      "pegawai tambah Nama --golongan III/c --jabatan Arsiparis --unit umum --mulai 2024-02-01 --sk 1/2024"
    )
    try await council.run("pegawai ubah P01 --golongan III/d --mulai 2025-04-01 --sk 1/2024")
    try await council.run(
      "pegawai ubah P01 --jabatan Bendahara --unit keuangan --mulai 2026-01-01 --sk 1/2024")
    let post = { (day: String) in
      try council.store.read { try StaffRecord.post(of: "P01", on: peopleDay(day), $0)?.post }
    }
    #expect(try post("2025-03-31")?.rank == "III/c")
    #expect(try post("2025-04-01")?.rank == "III/d")
    #expect(try post("2025-12-31")?.office == "Arsiparis")
    #expect(
      try post("2026-01-01")
        == StaffBook.Post(rank: "III/d", office: "Bendahara", unit: "keuangan"))
    try await council.run("pegawai henti P01 --sampai 2026-06-30 --alasan pensiun --sk 1/2024")
    #expect(try post("2026-07-01") == nil)
    #expect(try await council.run("pegawai --pada 2026-07-01") == "Tidak ada yang ditemukan.")
    #expect(
      await council.refusal("pegawai ubah P01 --golongan V/z --mulai 2025-05-01 --sk 1/2024")
        == "golongan 'V/z' tidak dimengerti; tulis seperti III/d atau IX")
  }

  @Test("a decree keeps its file")
  func file() async throws {
    let council = try await PeopleStore.council([])
    let folder = try TemporarySheet("sk.pdf", "%PDF-1.7 uji")
    try await council.run([
      "sk", "tambah", "12/2024", "--tanggal", "30 Oktober 2024", "--tentang", "Susunan AKD",
      "--berkas", folder.path,
    ])
    let shown = try await council.run("sk 12/2024")
    #expect(shown.contains("sk.pdf") && shown.contains("2024-10-30"))
    #expect(try await council.run("sk --json").contains("\"nomor\" : \"12/2024\""))
  }
}

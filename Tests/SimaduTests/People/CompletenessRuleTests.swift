import SidilanKit
import Testing

@testable import SidilanPluginSimadu

@Suite("What is told and not refused")
struct CompletenessRuleTests {
  private func check(_ council: PeopleStore, _ day: String) async throws -> String {
    try await council.run("periksa --pada \(day) --json")
  }

  @Test(
    "a commission without a chair and a BK that is not of five are told, by the act and by periksa")
  func bodies() async throws {
    let council = try await PeopleStore.council([("golkar", 12)])
    #expect(
      try await council.run(
        "akd buat komisi-1 --nama K --jenis komisi --mulai 2024-10-30 --sk 1/2024"
      ).contains("Perhatian: komisi-1 tidak berketua"))
    try await council.form("bk", "badan")
    let said = try await council.run(
      "akd set bk --anggota A01,A02,A03,A04,A05,A06 --mulai 2024-10-30 --sk 1/2024")
    #expect(said.contains("Perhatian: bk mempunyai 6 anggota, seharusnya 5"))
    let found = try await check(council, "2024-11-01")
    #expect(found.contains("komisi-1 tidak berketua") && found.contains("bk mempunyai 6 anggota"))
    let left = try await council.run("akd lepas bk --anggota A06 --sampai 2024-12-31 --sk 1/2024")
    #expect(left.contains("A06") && !left.contains("Perhatian"))
    #expect(try await !check(council, "2025-01-01").contains("bk mempunyai"))
  }

  @Test(
    "vacant seats, members without a commission, small factions and a term that is over are told")
  func members() async throws {
    let council = try await PeopleStore.council([("golkar", 4)])
    try await council.form("komisi-1", "komisi")
    try await council.run("anggota henti A04 --sampai 2025-01-31 --alasan meninggal --sk 1/2024")
    let found = try await check(council, "2025-02-01")
    #expect(found.contains("42 dari 45 kursi kosong"))
    #expect(found.contains("A01 tidak duduk di komisi mana pun"))
    try await council.form("komisi-2", "komisi")
    try await council.form("komisi-3", "komisi")
    try await council.form("komisi-4", "komisi")
    #expect(
      try await check(council, "2025-02-01").contains(
        "fraksi golkar hanya 3 anggota, paling sedikit 4"))
    #expect(try await !check(council, "2029-08-25").contains("lebih dari 5 tahun"))
    #expect(try await check(council, "2029-08-26").contains("lebih dari 5 tahun"))
  }

  @Test("missing deputies, and a budget board that the council's chair does not chair, are told")
  func leaders() async throws {
    let council = try await PeopleStore.council([("golkar", 8)])
    try await council.form("pimpinan", "pimpinan")
    try await council.form("banggar", "badan")
    #expect(await council.seat("pimpinan", "A01", "ketua") == nil)
    #expect(await council.seat("banggar", "A02", "ketua") == nil)
    let found = try await check(council, "2024-11-01")
    #expect(found.contains("pimpinan DPRD mempunyai 0 wakil ketua, seharusnya 3"))
    #expect(found.contains("banggar tidak diketuai oleh ketua DPRD (A01)"))
  }

  @Test("more members of a party than it has seats, and a party in two factions, are told")
  func parties() async throws {
    let council = try await PeopleStore.council([("golkar", 5), ("demokrat", 4)])
    let found = try await check(council, "2024-11-01")
    #expect(found.contains("partai demokrat mempunyai 4 anggota, kursinya 1"))
    let said = try await council.run(
      "fraksi pindah A05 --ke demokrat --mulai 2025-01-01 --sk 1/2024")
    #expect(said.contains("anggota partai golkar tersebar di 2 fraksi (demokrat, golkar)"))
  }
}

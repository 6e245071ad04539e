import SidilanKit
import Testing

@testable import SidilanPluginSimadu

@Suite("Replacement of members and combined factions (UU 23/2014, articles 162 and 198)")
struct ReplacementRuleTests {
  private func end(_ council: PeopleStore, _ code: String, _ day: String) async throws {
    try await council.run("anggota henti \(code) --sampai \(day) --alasan meninggal --sk 1/2024")
  }

  @Test(
    "with less than six months left of the term nobody is replaced; with six months somebody is")
  func sixMonths() async throws {
    let council = try await PeopleStore.council([("golkar", 6)])
    // The term began on 26 August 2024 and ends on 26 August 2029.
    try await end(council, "A01", "2029-02-26")
    try await end(council, "A02", "2029-02-27")
    #expect(
      await council.refusal([
        "anggota", "paw", "A01", "Baru", "--mulai", "2029-04-01", "--sk", "1/2024",
      ])
        == nil)
    let words = ["anggota", "paw", "A02", "Baru Lagi", "--mulai", "2029-04-01", "--sk", "1/2024"]
    let refusal = try #require(await council.refusal(words))
    #expect(refusal.contains("masa jabatan berakhir 26 Agustus 2029"))
    #expect(
      refusal.contains("UU 23/2014 pasal 198 ayat (7)") && !refusal.contains("belum diperiksa"))
    #expect(refusal.contains("; bila usul pemberhentiannya lebih dahulu"))
    #expect(await council.refusal(words + ["--diusulkan", "2029-02-26"]) == nil)
  }

  @Test("a successor sits the rest of the predecessor's term, not five years")
  func restOfTerm() async throws {
    let council = try await PeopleStore.council([("golkar", 6)])
    try await end(council, "A01", "2026-01-31")
    try await council.run("anggota paw A01 Baru --mulai 2026-04-01 --sk 1/2024")
    try await end(council, "A07", "2029-03-31")
    #expect(
      await council.refusal("anggota paw A07 Lagi --mulai 2029-05-01 --sk 1/2024")?
        .contains("masa jabatan berakhir 26 Agustus 2029") == true)
  }

  @Test("5, 7, 7 and 14 working days after the last day, as long as there is no successor")
  func deadlines() async throws {
    let council = try await PeopleStore.council([("golkar", 6)])
    // Friday 2 October 2026 and seven weeks without a holiday: Fridays 9, then 20 and 29 October, 18 November.
    try await end(council, "A03", "2026-10-02")
    let all = { try ReplacementDeadline.all(on: peopleDay("2026-11-25"), council.context()) }
    #expect(
      try all().map(\.day.description) == ["2026-10-09", "2026-10-20", "2026-10-29", "2026-11-18"])
    let today = try await council.run("hari-ini --tanggal 2026-10-08")
    #expect(today.contains("2026-10-09  A03  PAW: KPU menyampaikan nama calon pengganti"))
    #expect(!today.contains("2026-10-20"))
    #expect(try await council.run("hari-ini --tanggal 2026-10-01").contains("PAW") == false)
    // Who does not keep the register is not told.
    let reader = Principal(id: "K09", name: "R", permissions: [Permissions.seeToday.id])
    #expect(
      try await council.run("hari-ini --tanggal 2026-10-08", as: reader).contains("PAW") == false)
    try await council.run("anggota paw A03 Baru --mulai 2026-11-02 --sk 1/2024")
    #expect(try all().isEmpty)
    try await council.run("anggota batal-paw A03 --alasan keliru")
    #expect(try all().count == 4)
    try await council.run("anggota batal-henti A03 --alasan keliru")
    #expect(try all().isEmpty)
  }

  @Test("at most two factions are combined; who joins a party's own faction combines nothing")
  func combined() async throws {
    let council = try await PeopleStore.council(
      [
        ("nasdem", 2), ("gerindra", 2), ("pdip", 2), ("pkb", 2), ("pks", 2), ("ppp", 2),
        ("golkar", 4), ("hanura", 1),
      ], factions: false)
    let form = { (code: String, members: String) in
      await council.refusal([
        "fraksi", "buat", code, "--nama", "Fraksi", "--anggota", members, "--mulai", "2024-09-01",
        "--sk", "1/2024",
      ])
    }
    #expect(await form("satu", "partai:nasdem,partai:gerindra") == nil)
    #expect(await form("dua", "partai:pdip,partai:pkb") == nil)
    #expect(await form("besar", "partai:golkar,partai:hanura") == nil)
    let refusal = try #require(await form("tiga", "partai:pks,partai:ppp"))
    #expect(refusal.contains("3 fraksi gabungan (dua, satu, tiga), paling banyak 2"))
    #expect(refusal.contains("UU 23/2014 pasal 162 ayat (7)"))
    #expect(try council.on("2024-09-01").factions.map(\.code) == ["besar", "dua", "satu"])
  }
}

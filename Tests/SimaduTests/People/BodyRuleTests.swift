import SidilanKit
import Testing

@testable import SidilanPluginSimadu

@Suite("Rules of bodies (specification, section 12)")
struct BodyRuleTests {
  @Test("two chairs of one body at a time are refused, one after the other is not")
  func twoChairs() async throws {
    let council = try await PeopleStore.council([("golkar", 6)])
    try await council.form("komisi-1", "komisi")
    #expect(await council.seat("komisi-1", "A01", "ketua") == nil)
    let refusal = try #require(await council.seat("komisi-1", "A02", "ketua"))
    #expect(refusal.contains("komisi-1 mempunyai 2 ketua (A01, A02), paling banyak 1"))
    #expect(refusal.contains("PP 12/2018") && refusal.contains("belum diperiksa"))
    #expect(try council.count("simadu_seat") == 1)
    try await council.run("akd lepas komisi-1 --anggota A01 --sampai 2025-01-31 --sk 1/2024")
    #expect(
      await council.refusal(
        "akd set komisi-1 --anggota A02 --jabatan ketua --mulai 2025-01-31 --sk 1/2024") != nil)
    try await council.run(
      "akd set komisi-1 --anggota A02 --jabatan ketua --mulai 2025-02-01 --sk 1/2024")
    #expect(try council.on("2025-02-01").seats.map(\.member) == ["A02"])
  }

  @Test("overlapping dated memberships in two commissions are refused")
  func twoCommissions() async throws {
    let council = try await PeopleStore.council([("golkar", 6)])
    try await council.form("komisi-1", "komisi")
    try await council.form("komisi-2", "komisi")
    #expect(await council.seat("komisi-1", "A03") == nil)
    let refusal = try #require(await council.seat("komisi-2", "A03"))
    #expect(refusal.contains("A03 duduk di 2 komisi pada waktu yang sama (komisi-1, komisi-2)"))
    // Only the last of the days overlaps.
    try await council.run("akd lepas komisi-1 --anggota A03 --sampai 2025-06-30 --sk 1/2024")
    #expect(
      await council.refusal("akd set komisi-2 --anggota A03 --mulai 2025-06-30 --sk 1/2024") != nil)
    try await council.run("akd set komisi-2 --anggota A03 --mulai 2025-07-01 --sk 1/2024")
    // Backdated over a membership that begins later.
    #expect(
      await council.refusal("akd set komisi-1 --anggota A03 --mulai 2025-07-02 --sk 1/2024") != nil)
  }

  @Test("a leader of the council is refused in a commission, and a member of one among the leaders")
  func leaderInCommission() async throws {
    let council = try await PeopleStore.council([("golkar", 6)])
    try await council.form("pimpinan", "pimpinan")
    try await council.form("komisi-1", "komisi")
    #expect(await council.seat("pimpinan", "A01", "ketua") == nil)
    let refusal = try #require(await council.seat("komisi-1", "A01"))
    #expect(refusal.contains("A01 adalah pimpinan DPRD dan tidak boleh duduk di komisi-1"))
    #expect(await council.seat("komisi-1", "A02") == nil)
    #expect(await council.seat("pimpinan", "A02", "wakil_ketua") != nil)
  }

  @Test("the budget board has at most half of the council's seats: 22 of 45, and 22 of 44")
  func halfOfSeats() async throws {
    for seats in [45, 44] {
      let council = try await PeopleStore.council([("golkar", seats)], seats: seats)
      try await council.form("banggar", "badan")
      let codes = (1...22).map { $0 < 10 ? "A0\($0)" : "A\($0)" }
      #expect(await council.seat("banggar", codes.joined(separator: ",")) == nil)
      let refusal = try #require(await council.seat("banggar", "A30"))
      #expect(
        refusal.contains(
          "banggar mempunyai 23 anggota, paling banyak 22 dari \(seats) kursi DPRD"))
    }
  }

  @Test("a board with an unusual code has at most half of the seats too: its kind decides")
  func unusualCode() async throws {
    let council = try await PeopleStore.council([("golkar", 44)], seats: 44)
    let codes = (1...22).map { $0 < 10 ? "A0\($0)" : "A\($0)" }
    for (code, kind, isRefused) in [
      ("anggaran-baru", "badan", true), ("pansus-1", "pansus", false),
    ] {
      try await council.form(code, kind)
      #expect(await council.seat(code, codes.joined(separator: ",")) == nil)
      let refusal = await council.seat(code, "A30")
      #expect((refusal != nil) == isRefused, "\(code): \(refusal ?? "-")")
      #expect(refusal?.contains("\(code) mempunyai 23 anggota, paling banyak 22") ?? !isRefused)
    }
  }

  @Test("a vacancy makes no board too large: who has died is recorded, and the share is told")
  func vacancy() async throws {
    let council = try await PeopleStore.council([("golkar", 45)])
    try await council.form("banggar", "badan")
    let codes = (1...22).map { $0 < 10 ? "A0\($0)" : "A\($0)" }
    #expect(await council.seat("banggar", codes.joined(separator: ",")) == nil)
    try await council.run("anggota henti A45 --sampai 2026-01-31 --alasan meninggal --sk 1/2024")
    let said = try await council.run(
      "anggota henti A44 --sampai 2026-02-28 --alasan meninggal --sk 1/2024")
    #expect(
      said.contains(
        "Perhatian: banggar mempunyai 22 anggota, lebih dari 21 menurut 43 anggota yang ada sekarang"
      ))
    #expect(try council.on("2026-03-01").members.count == 43)
    let check = try await council.run("periksa --pada 2026-03-01 --json")
    #expect(check.contains("lebih dari 21 menurut 43 anggota"))
    #expect(!check.contains("terlarang"))
  }

  @Test("a member of no faction is refused a seat, and named by the check")
  func noFaction() async throws {
    let council = try await PeopleStore.council([("golkar", 5)], factions: false)
    try await council.form("komisi-1", "komisi")
    let refusal = try #require(await council.seat("komisi-1", "A02"))
    #expect(refusal.contains("A02 tidak berfraksi dan tidak dapat duduk di komisi-1"))
    #expect(refusal.contains("UU 23/2014 pasal 162"))
    let check = try await council.run("periksa --pada 2024-11-01")
    #expect(check.contains("A02 tidak berfraksi"))
  }

  @Test("a seat outside the time of member or body is refused")
  func outside() async throws {
    let council = try await PeopleStore.council([("golkar", 5)])
    try await council.form("komisi-1", "komisi")
    #expect(
      await council.refusal("akd set komisi-1 --anggota A01 --mulai 2024-10-01 --sk 1/2024")?
        .contains("ketika komisi-1 tidak ada") == true)
    #expect(
      await council.refusal("akd set komisi-1 --anggota A01 --mulai 2024-08-01 --sk 1/2024")?
        .contains("A01 baru mulai 26 Agustus 2024") == true)
    #expect(
      await council.refusal("akd set komisi-9 --anggota A01 --mulai 2024-11-01 --sk 1/2024")
        == "AKD 'komisi-9' tidak ada; lihat 'sidilan simadu akd'")
    #expect(
      await council.refusal("akd set komisi-1 --anggota A01 --mulai 2024-11-01 --sk 9/2024")?
        .contains("SK '9/2024' tidak ada") == true)
  }

  @Test("seats are divided by the largest remainder in whole numbers")
  func proportion() {
    // Golkar 16/45 x 22 = 7.82, NasDem 3.42, Gerindra 2.93, PDIP and PKB 1.96, PKS 1.47, PPP and Hanura 0.98,
    // Demokrat 0.49: whole parts 15, seven more for PPP, Hanura, PDIP, PKB, Gerindra, Golkar, Demokrat.
    let parties = [
      ("golkar", 16), ("nasdem", 7), ("gerindra", 6), ("pdip", 4), ("pkb", 4), ("pks", 3),
      ("ppp", 2), ("hanura", 2), ("demokrat", 1),
    ]
    let division = Proportion(seats: 22, among: parties.map { (faction: $0.0, members: $0.1) })
    #expect(
      division.shares.map(\.quotaInHundredths) == [782, 342, 293, 196, 196, 147, 98, 98, 49])
    #expect(division.shares.map(\.seats) == [8, 3, 3, 2, 2, 1, 1, 1, 1])
    #expect(division.tied.isEmpty)
    let tie = Proportion(seats: 1, among: [("b", 2), ("a", 2)])
    #expect(tie.shares.map(\.seats) == [0, 1] && tie.tied == ["a", "b"])
  }
}

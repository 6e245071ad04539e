import SidilanKit
import Testing

@testable import SidilanPluginSimadu

@Suite("Ends of members, seats and bodies")
struct EndingRuleTests {
  @Test("an act that only removes is never refused for what remains")
  func removing() async throws {
    let council = try await PeopleStore.council([("golkar", 45)])
    try await council.form("banggar", "badan")
    try await council.form("bk", "badan")
    let codes = (1...22).map { $0 < 10 ? "A0\($0)" : "A\($0)" }
    #expect(await council.seat("banggar", codes.joined(separator: ","), "anggota") == nil)
    #expect(await council.seat("bk", "A30", "ketua") == nil)
    // A seat that has yet to begin does not hold a death up.
    try await council.run("akd set bk --anggota A31 --mulai 2026-06-01 --sk 1/2024")
    for code in ["A45", "A44", "A43", "A30", "A31", "A01"] {
      #expect(
        await council.refusal(
          "anggota henti \(code) --sampai 2026-03-10 --alasan meninggal --sk 1/2024") == nil,
        "\(code)")
    }
    #expect(try council.on("2026-07-01").seats.allSatisfy { $0.place == "banggar" })
  }

  @Test("a body's end ends its seats: those given later, and those that have yet to begin")
  func bodyEnd() async throws {
    let council = try await PeopleStore.council([("golkar", 6)])
    try await council.run(
      "akd buat pansus-1 --nama P --jenis pansus --mulai 2025-01-01 --sampai 2025-06-30 --sk 1/2024"
    )
    try await council.run("akd set pansus-1 --anggota A01 --mulai 2025-02-01 --sk 1/2024")
    let until = { (member: String) in
      try council.store.read { try RegisterHistory.load($0) }.seats
        .first { $0.member == member }?.validity.until
    }
    #expect(try until("A01") == peopleDay("2025-06-30"))
    #expect(
      await council.refusal(
        "akd set pansus-1 --anggota A02 --mulai 2025-02-01 --sampai 2025-07-31 --sk 1/2024")?
        .contains("ketika pansus-1 tidak ada") == true)
    try await council.run("akd set pansus-1 --anggota A03 --mulai 2025-05-01 --sk 1/2024")
    try await council.run("akd bubar pansus-1 --sampai 2025-03-31 --sk 1/2024")
    #expect(try until("A01") == peopleDay("2025-03-31"))
    #expect(try until("A03") == nil)
    #expect(try council.on("2025-05-01").seats.isEmpty)
  }

  @Test("a body or a faction that has ended is not dissolved again, nor one that has not begun")
  func again() async throws {
    let council = try await PeopleStore.council([("golkar", 5), ("nasdem", 4), ("pkb", 4)])
    try await council.form("pansus-1", "pansus")
    try await council.run("akd bubar pansus-1 --sampai 2025-03-31 --sk 1/2024")
    #expect(
      await council.refusal("akd bubar pansus-1 --sampai 2025-12-31 --sk 1/2024")?
        .contains("pansus-1 sudah berakhir pada 31 Maret 2025") == true)
    #expect(
      await council.refusal("akd bubar pansus-1 --sampai 2024-01-01 --sk 1/2024")?
        .contains("pansus-1 baru mulai 30 Oktober 2024") == true)
    try await council.run("fraksi bubar nasdem --ke golkar --mulai 2025-03-01 --sk 1/2024")
    #expect(
      await council.refusal("fraksi bubar nasdem --ke golkar --mulai 2025-06-01 --sk 1/2024")?
        .contains("nasdem sudah berakhir") == true)
    #expect(
      await council.refusal("fraksi bubar pkb --ke golkar --mulai 2024-09-01 --sk 1/2024")?
        .contains("pkb baru mulai") == true)
    #expect(
      await council.refusal("fraksi bubar pkb --ke pkb --mulai 2025-09-01 --sk 1/2024") != nil)
  }
}

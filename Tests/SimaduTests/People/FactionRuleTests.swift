import SidilanKit
import Testing

@testable import SidilanPluginSimadu

@Suite("Rules of factions (specification, section 12)")
struct FactionRuleTests {
  @Test(
    "Hanura 2, Demokrat 1 and PPP 2 must combine: a faction has at least as many members as commissions"
  )
  func minimum() async throws {
    let council = try await PeopleStore.council(
      [("hanura", 2), ("demokrat", 1), ("ppp", 2)], factions: false)
    let form = { (code: String, members: String) in
      await council.refusal([
        "fraksi", "buat", code, "--nama", "Fraksi", "--anggota", members, "--mulai", "2024-09-01",
        "--sk", "1/2024",
      ])
    }
    let refusal = try #require(await form("hanura", "partai:hanura"))
    #expect(refusal.contains("fraksi hanura hanya 2 anggota, paling sedikit 4"))
    #expect(refusal.contains("UU 23/2014 pasal 162 ayat (3)"))
    #expect(!refusal.contains("belum diperiksa"), "compared with the law's text")
    #expect(refusal.hasSuffix("; gabungkan dengan partai lain"))
    #expect(await form("gabungan", "partai:hanura,partai:demokrat") != nil)
    #expect(await form("gabungan", "partai:hanura,partai:demokrat,partai:ppp") == nil)
    #expect(try council.on("2024-09-01").factionSizes.map(\.members) == [5])
  }

  @Test(
    "the minimum follows the commissions that exist: with three of them, three members are enough")
  func minimumOfThree() async throws {
    let council = try await PeopleStore.council([("pks", 3)], factions: false)
    for number in 1...3 {
      try await council.run([
        "akd", "buat", "komisi-\(number)", "--nama", "Komisi", "--jenis", "komisi", "--mulai",
        "2024-08-26", "--sk", "1/2024",
      ])
    }
    try await council.run(
      "fraksi buat pks --nama Fraksi --anggota partai:pks --mulai 2024-09-01 --sk 1/2024")
    #expect(try council.count("simadu_faction_seat") == 3)
  }

  @Test("nobody is in two factions, and moving may not leave the old one too small")
  func moving() async throws {
    let council = try await PeopleStore.council([("golkar", 5), ("nasdem", 4)])
    try await council.run("fraksi pindah A05 --ke nasdem --mulai 2025-01-01 --sk 1/2024")
    #expect(try council.on("2024-12-31").factionSizes.map(\.members) == [5, 4])
    #expect(try council.on("2025-01-01").factionSizes.map(\.members) == [4, 5])
    let refusal = try #require(
      await council.refusal("fraksi pindah A04 --ke nasdem --mulai 2025-02-01 --sk 1/2024"))
    #expect(refusal.contains("fraksi golkar hanya 3 anggota, paling sedikit 4"))
    // A move written in before one that stands already.
    #expect(
      await council.refusal("fraksi pindah A05 --ke nasdem --mulai 2024-11-01 --sk 1/2024")?
        .contains("A05 berada di lebih dari satu fraksi") == true)
  }

  @Test("a faction is dissolved into another, and nobody is without one for a day")
  func dissolving() async throws {
    let council = try await PeopleStore.council([("golkar", 5), ("nasdem", 4)])
    try await council.form("komisi-1", "komisi")
    #expect(await council.seat("komisi-1", "A06") == nil)
    try await council.run("fraksi bubar nasdem --ke golkar --mulai 2025-03-01 --sk 1/2024")
    #expect(try council.on("2025-02-28").factions.map(\.code) == ["golkar", "nasdem"])
    #expect(try council.on("2025-03-01").factionSizes.map(\.members) == [9])
  }
}

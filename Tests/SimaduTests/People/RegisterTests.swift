import SidilanKit
import Testing

@testable import SidilanPluginSimadu

@Suite("The register that other modules read")
struct RegisterTests {
  @Test("it tells members, factions, bodies and seats of a day, leaders first")
  func reading() async throws {
    let council = try await PeopleStore.council([("golkar", 5)])
    try await council.form("komisi-3", "komisi")
    #expect(await council.seat("komisi-3", "A02") == nil)
    #expect(await council.seat("komisi-3", "A05", "sekretaris") == nil)
    #expect(await council.seat("komisi-3", "A04", "ketua") == nil)
    let register = try #require(Simadu.register)
    let day = peopleDay("2024-11-01")
    try council.store.read { store in
      let members = try register.members(on: day, in: store)
      #expect(members.map(\.code) == ["A01", "A02", "A03", "A04", "A05"])
      #expect(members[0].faction == "golkar" && members[0].constituency == "balikpapan-1")
      #expect(try register.factions(on: day, in: store).map(\.code) == ["golkar"])
      #expect(try register.bodies(on: day, in: store).map(\.kind) == [.commission])
      #expect(
        try register.seats(of: "komisi-3", on: day, in: store).map(\.member) == [
          "A04", "A05", "A02",
        ])
      #expect(try register.bodies(on: peopleDay("2024-10-29"), in: store).isEmpty)
      #expect(try register.members(on: peopleDay("2024-08-31"), in: store)[0].faction == nil)
      #expect(try register.members(on: peopleDay("2024-08-25"), in: store).isEmpty)
    }
  }

  @Test("the example of the specification is understood as it is printed there")
  func example() async throws {
    let council = try await PeopleStore.council([("golkar", 17)])
    try await council.form("komisi-3", "komisi")
    try await council.run(
      "sk tambah 12/2024 --tanggal 2024-10-30 --tentang susunan")
    try await council.run(
      "akd set komisi-3 --anggota A17 --jabatan sekretaris --sk 12/2024 --mulai 2024-10-30")
    #expect(
      try await council.run("anggota A17 --pada 2025-01-01").contains("komisi-3 (sekretaris)"))
    #expect(try await council.run("member A17 --on 2025-01-01").contains("komisi-3 (sekretaris)"))
    try await council.run(
      "akd set komisi-3 --anggota A17 --jabatan ketua --sk 12/2024 --mulai 2025-06-01")
    #expect(try council.on("2025-05-31").seats.map(\.position) == [.secretary])
    #expect(try council.on("2025-06-01").seats.map(\.position) == [.chair])
    #expect(
      await council.refusal(
        "akd set komisi-3 --anggota A17 --jabatan ketua --sk 12/2024 --mulai 2025-07-01")
        == "A17 sudah duduk di komisi-3 dengan jabatan itu; tidak ada yang diubah")
  }

  @Test("every act on the register is one event of a trail that holds")
  func trail() async throws {
    let council = try await PeopleStore.council([("golkar", 4)])
    let report = try council.store.check()
    #expect(report.faults.isEmpty)
  }
}

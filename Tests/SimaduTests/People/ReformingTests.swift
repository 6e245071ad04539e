import SidilanKit
import Testing

@testable import SidilanPluginSimadu

@Suite("The re-forming of bodies at half-term")
struct ReformingTests {
  /// Six members; leaders A01; commissions of A02, A03 and A04, A05; a board.
  private func council() async throws -> PeopleStore {
    let council = try await PeopleStore.council([("golkar", 6)])
    for (code, kind) in [
      ("pimpinan", "pimpinan"), ("komisi-1", "komisi"), ("komisi-2", "komisi"), ("bk", "badan"),
      ("pansus-1", "pansus"),
    ] { try await council.form(code, kind) }
    for (body, member, position) in [
      ("pimpinan", "A01", "ketua"), ("komisi-1", "A02", "ketua"), ("komisi-1", "A03", "anggota"),
      ("komisi-2", "A04", "ketua"), ("komisi-2", "A05", "anggota"), ("bk", "A06", "ketua"),
      ("pansus-1", "A05", "ketua"),
    ] { #expect(await council.seat(body, member, position) == nil) }
    return council
  }

  @Test("one act ends all seats of commissions and boards and begins the new ones; others stay")
  func whole() async throws {
    let council = try await council()
    let before = try council.count("trail_event")
    try await council.run(
      "akd bentuk-ulang --kursi komisi-1:A04:ketua --kursi komisi-1:A05:anggota --kursi komisi-2:a02:ketua --kursi bk:A06:anggota --mulai 2027-02-01 --sk 1/2024"
    )
    #expect(try council.count("trail_event") == before + 1)
    let old = try council.on("2027-01-31").seats.map { "\($0.place) \($0.member)" }.sorted()
    #expect(old.count == 7 && old.contains("komisi-1 A02"))
    let new = try council.on("2027-02-01").seats.map { "\($0.place) \($0.member)" }.sorted()
    #expect(
      new == [
        "bk A06", "komisi-1 A04", "komisi-1 A05", "komisi-2 A02", "pansus-1 A05", "pimpinan A01",
      ])
  }

  @Test("a composition with one wrong row is refused as a whole, each wrong row with its reason")
  func partial() async throws {
    let council = try await council()
    let before = try council.on("2027-02-01")
    let refusal = await council.refusal(
      "akd bentuk-ulang --kursi komisi-1:A04:ketua --kursi komisi-9:A05:anggota --kursi komisi-2:A99:ketua --kursi bk:A06:raja --kursi pimpinan:A02:ketua --mulai 2027-02-01 --sk 1/2024"
    )
    #expect(
      refusal == "4 baris susunan baru ditolak, susunan lama tetap; perbaiki baris itu lalu ulangi")
    let said = council.printed.take()
    for part in ["2", "akd", "3", "anggota", "4", "jabatan", "5"] { #expect(said.contains(part)) }
    #expect(said.contains("AKD selain pimpinan dibentuk ulang"))
    #expect(try council.on("2027-02-01") == before)
  }

  @Test("a composition that breaks a rule is refused as a whole")
  func rules() async throws {
    let council = try await council()
    let before = try council.on("2027-02-01")
    let twice = await council.refusal(
      "akd bentuk-ulang --kursi komisi-1:A04:ketua --kursi komisi-2:A04:anggota --mulai 2027-02-01 --sk 1/2024"
    )
    #expect(twice?.contains("A04 duduk di 2 komisi") == true)
    let leader = await council.refusal(
      "akd bentuk-ulang --kursi komisi-1:A01:ketua --mulai 2027-02-01 --sk 1/2024")
    #expect(leader?.contains("A01 adalah pimpinan DPRD") == true)
    #expect(try council.on("2027-02-01") == before)
  }
}

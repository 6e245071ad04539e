import Foundation
import SidilanKit
import Support
import Testing

@testable import SidilanPluginSimadu

@Suite("Suspended members (pemberhentian sementara)")
struct SuspensionRuleTests {
  private func commission() async throws -> PeopleStore {
    let council = try await PeopleStore.council([("golkar", 6)])
    try await council.form("komisi-1", "komisi")
    #expect(await council.seat("komisi-1", "A01", "ketua") == nil)
    #expect(await council.seat("komisi-1", "A02") == nil)
    return council
  }

  @Test("other modules read the state of members and seats on the day that they ask for")
  func reading() async throws {
    let council = try await commission()
    try await council.run("anggota sementara A01 --mulai 2025-02-01 --sk 1/2024")
    try await council.run("anggota pulihkan A01 --mulai 2025-04-01 --sk 1/2024")
    let register = Register()
    for (day, state) in [
      ("2025-01-31", MembershipState.active), ("2025-02-01", .suspended),
      ("2025-03-31", .suspended), ("2025-04-01", .active),
    ] {
      try council.store.read { store in
        let members = try register.members(on: peopleDay(day), in: store)
        // Who is suspended holds the seat still, and is no part of a base of active members.
        #expect(members.count == 6 && members[0].state == state, "\(day)")
        #expect(members.count(where: \.isActive) == (state == .active ? 6 : 5))
        let seats = try register.seats(of: "komisi-1", on: peopleDay(day), in: store)
        #expect(seats.map(\.member) == ["A01", "A02"])
        #expect(seats.map(\.state) == [state, .active])
        #expect(
          try register.seats(ofMember: "A01", on: peopleDay(day), in: store).map(\.state)
            == [state])
      }
    }
    #expect(
      try await council.run("akd komisi-1 --pada 2025-02-01 --json")
        .contains("diberhentikan_sementara"))
  }

  @Test("a suspended chair is told, somebody else may chair, and no day has two chairs")
  func acting() async throws {
    let council = try await commission()
    let said = try await council.run("anggota sementara A01 --mulai 2025-02-01 --sk 1/2024")
    #expect(said.contains("A01 diberhentikan sementara; jabatan ketua komisi-1 tidak dijalankan"))
    #expect(said.contains("komisi-1 tidak berketua"))
    try await council.run(
      "akd set komisi-1 --anggota A02 --jabatan ketua --mulai 2025-02-01 --sk 1/2024")
    #expect(try council.on("2025-02-01").chairs(of: "komisi-1") == ["A02"])
    // Both would chair from the day of return on.
    let refusal = try #require(
      await council.refusal("anggota pulihkan A01 --mulai 2025-04-01 --sk 1/2024"))
    #expect(refusal.contains("komisi-1 mempunyai 2 ketua (A01, A02)"))
    try await council.run("akd lepas komisi-1 --anggota A02 --sampai 2025-03-31 --sk 1/2024")
    try await council.run("anggota pulihkan A01 --mulai 2025-04-01 --sk 1/2024")
    #expect(try council.on("2025-03-31").chairs(of: "komisi-1") == ["A02"])
    #expect(try council.on("2025-04-01").chairs(of: "komisi-1") == ["A01"])
  }

  @Test("who is suspended is given no office, in bodies or factions")
  func noOffice() async throws {
    let council = try await commission()
    try await council.run("anggota sementara A03 --mulai 2025-02-01 --sk 1/2024")
    let seat = try #require(
      await council.refusal(
        "akd set komisi-1 --anggota A03 --jabatan sekretaris --mulai 2025-03-01 --sk 1/2024"))
    #expect(
      seat.contains(
        "A03 diberhentikan sementara dan tidak dapat diberi jabatan sekretaris di komisi-1"))
    let faction = await council.refusal(
      "fraksi pindah A03 --ke golkar --jabatan ketua --mulai 2025-03-01 --sk 1/2024")
    #expect(faction?.contains("tidak dapat diberi jabatan ketua di golkar") == true)
    #expect(
      await council.refusal(
        "akd set komisi-1 --anggota A03 --jabatan sekretaris --mulai 2025-01-15 --sk 1/2024")
        == nil)
  }

  @Test("an end or a suspension that is to come changes no state before its day")
  func toCome() async throws {
    let council = try await commission()
    let status = { (code: String) in
      try council.store.read { reader in
        try reader.record(MemberRecord.find(code, reader).record).content.status
      }
    }
    try await council.run("anggota sementara A01 --mulai 2027-01-01 --sk 1/2024")
    try await council.run(
      "anggota henti A02 --sampai 2027-01-31 --alasan mengundurkan_diri --sk 1/2024")
    #expect(try status("A01") == "aktif" && status("A02") == "aktif")
    let list = try await council.run("anggota --json")
    #expect(!list.contains("diberhentikan_sementara") && !list.contains("berhenti"))
    try council.store.write(council.context().act("uji")) {
      try RegisterStatus.settle(on: peopleDay("2027-02-01"), $0)
    }
    #expect(try status("A01") == "diberhentikan_sementara" && status("A02") == "berhenti")
  }

  @Test("a suspension ends with the membership, and one that has yet to begin falls away")
  func ending() async throws {
    let council = try await commission()
    try await council.run("anggota sementara A01 --mulai 2025-02-01 --sk 1/2024")
    try await council.run("anggota sementara A02 --mulai 2025-08-01 --sk 1/2024")
    for code in ["A01", "A02"] {
      try await council.run(
        "anggota henti \(code) --sampai 2025-05-31 --alasan diberhentikan --sk 1/2024")
    }
    let history = try council.store.read { try RegisterHistory.load($0) }
    #expect(history.suspensions.map(\.member) == ["A01"])
    #expect(history.suspensions.first?.validity.until == peopleDay("2025-05-31"))
  }

  @Test("printed lists mark who is suspended")
  func printed() async throws {
    let council = try await commission()
    try await council.run("anggota sementara A01 --mulai 2025-02-01 --sk 1/2024")
    let folder = try TemporaryFolder()
    for (kind, subject) in [("buku-anggota", "2025-02-01"), ("susunan-akd", "semua@2025-02-01")] {
      let path = folder.file("\(kind).txt")
      try await council.run(["cetak", kind, subject, "--keluaran", path])
      let text = try String(contentsOfFile: path, encoding: .utf8)
      #expect(text.contains("(berhenti") && text.contains("sementara)"), "\(kind)")
    }
  }
}

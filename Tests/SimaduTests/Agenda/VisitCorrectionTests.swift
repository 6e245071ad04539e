import SidilanKit
import Testing

@testable import SidilanPluginSimadu

@Suite("Corrections of visits, and limits on their contacts")
struct VisitCorrectionTests {
  private func store() async throws -> PeopleStore {
    try await PeopleStore.council([("golkar", 4)])
  }

  private func receive(_ council: PeopleStore, _ phone: String = "0812-9999-5678") async throws {
    try await council.run([
      "kunjungan", "catat", "DPRD Kota Bontang", "--jumlah", "12", "--keperluan", "studi banding",
      "--diterima", "A01", "--tanggal", "2026-11-20", "--kontak", "Narahubung Penanda", "--telepon",
      phone,
    ])
  }

  private func visit(_ council: PeopleStore, _ code: String = "TM-2026-0001") throws -> Visit {
    try council.store.read { try Visit.find(code, in: $0) }
  }

  @Test("what was typed wrongly of a visit is corrected, and is found by its new words")
  func corrected() async throws {
    let council = try await store()
    try await receive(council)
    let said = try await council.run([
      "kunjungan", "perbaiki", "tm-2026-0001", "--instansi", "DPRD Kota Bogor", "--jumlah", "21",
      "--diterima", "a2", "--tanggal", "2026-11-21", "--alasan", "salah ketik",
    ])
    #expect(said == "TM-2026-0001 diperbaiki: DPRD Kota Bogor, 21 orang, 2026-11-21")
    let after = try visit(council)
    #expect(after.host == "A02" && after.contactName == "Narahubung Penanda")
    let hits = try council.store.read {
      try $0.search(SearchQuery("Bogor"), for: PeopleStore.everything)
    }
    #expect(hits.map(\.code) == ["TM-2026-0001"])
  }

  @Test(
    "a corrected visit keeps the rules: guests, no day to come or of another year, a known host")
  func rules() async throws {
    let council = try await store()
    try await receive(council)
    for words in [
      "--jumlah 0", "--tanggal 2026-12-31", "--tanggal 2025-11-20", "--diterima A99",
      "--telepon 12", "--jumlah 12",
    ] {
      #expect(
        await council.refusal("kunjungan perbaiki TM-2026-0001 \(words) --alasan uji") != nil,
        "\(words)")
    }
    #expect(try visit(council).guests == 12)
  }

  @Test("a visit that was none is taken back: its number is void, its contact is kept nowhere")
  func withdrawn() async throws {
    let council = try await store()
    try await receive(council)
    let said = try await council.run("kunjungan batal-catat TM-2026-0001 --alasan keliru")
    #expect(
      said == "TM-2026-0001 (DPRD Kota Bontang) dibatalkan, nomornya tidak dipakai lagi")
    #expect(throws: VisitError.unknown("TM-2026-0001")) { try visit(council) }
    let trail = try council.store.read {
      try String.fetchAll(
        $0.database, sql: "SELECT coalesce(old, '') || coalesce(new, '') FROM trail_change"
      ).joined()
    }
    #expect(!trail.contains("Narahubung Penanda") && !trail.contains("9999"))
    try await receive(council)
    #expect(try visit(council, "TM-2026-0002").guests == 12)
  }

  @Test("a visit recorded after its contact's data was limited is limited too")
  func limited() async throws {
    let council = try await store()
    try await receive(council)
    let context = council.context()
    let first = try visit(council).record
    try council.store.write(context.act("uji")) {
      try $0.setLimited(true, first, reason: "diminta", at: context.now())
    }
    // The same number in another form, and another number.
    try await receive(council, "+62 812 9999 5678")
    try await receive(council, "0813-0000-0001")
    for (code, isLimited) in [("TM-2026-0002", true), ("TM-2026-0003", false)] {
      let record = try visit(council, code).record
      #expect(try council.store.read { try $0.isLimited(record) } == isLimited, "\(code)")
    }
    let shown = try await council.run("kunjungan tampil TM-2026-0002 --json")
    #expect(!shown.contains("Narahubung Penanda") && !shown.contains("9999 5678"))
    // A correction to that contact is limited as well.
    try await council.run([
      "kunjungan", "perbaiki", "TM-2026-0003", "--telepon", "081299995678", "--alasan", "uji",
    ])
    let third = try visit(council, "TM-2026-0003").record
    #expect(try council.store.read { try $0.isLimited(third) })
  }

  @Test("a person is found by a code in any form in which it is typed: A7, a07, A007")
  func codes() async throws {
    let council = try await PeopleStore.council([("golkar", 8)])
    let person = try council.store.read { try MemberRecord.find("A07", $0).person }
    for text in ["A07", "A7", "a7", "a007", " A7 "] {
      let found = try council.store.read {
        try RegisterPersonalData().person(named: text, in: $0)
      }
      #expect(found == person, "\(text)")
    }
    #expect(
      try council.store.read { try RegisterPersonalData().person(named: "A70", in: $0) } == nil)
  }
}

import SidilanKit
import Testing

@testable import SidilanPluginSimadu

@Suite("Corrections of draft laws")
struct BillCorrectionTests {
  private func fixture() async throws -> AgendaFixture {
    let fixture = try AgendaFixture()
    try fixture.furnish()
    _ = try await fixture.run(
      BillAddCommand.self,
      [
        "Pengelolaan smapah", "--prakarsa", "dprd", "--tahun", "2025", "--tanggal", "2025-01-06",
      ])
    return fixture
  }

  private func advance(_ fixture: AgendaFixture, _ stage: String, _ more: [String] = [])
    async throws
  {
    _ = try await fixture.run(
      BillAdvanceCommand.self, ["RP-2025-01", stage, "--tanggal", "2025-09-08"] + more)
  }

  private func bill(_ fixture: AgendaFixture) throws -> Bill {
    try fixture.store.read { try Bill.find("RP-2025-01", in: $0) }
  }

  @Test("title and initiator are corrected, with a reason")
  func corrected() async throws {
    let fixture = try await fixture()
    let said = try await fixture.run(
      BillCorrectCommand.self,
      [
        "rp-2025-01", "--judul", "Pengelolaan sampah", "--prakarsa", "wali_kota", "--alasan",
        "salah ketik",
      ])
    #expect(said == "RP-2025-01 diperbaiki: Pengelolaan sampah, prakarsa Wali Kota")
    let after = try bill(fixture)
    #expect(after.title == "Pengelolaan sampah" && after.initiator == .mayor)
    await #expect(throws: BillError.nothingToChange("RP-2025-01")) {
      try await fixture.run(BillCorrectCommand.self, ["RP-2025-01", "--alasan", "uji"])
    }
  }

  @Test("a stage recorded wrongly is taken back: the one before stands, and is due again")
  func undone() async throws {
    let fixture = try await fixture()
    for stage in ["naskah_akademik", "pengajuan", "tingkat_1", "harmonisasi"] {
      try await advance(fixture, stage)
    }
    let event = try fixture.setEvent(.plenary, "2025-11-17 09.00", "2025-11-17 12.00", body: nil)
    try await advance(fixture, "tingkat_2", ["--rapat", event.code])
    #expect(try fixture.due()["tahap"] == nil)
    let said = try await fixture.run(
      BillUndoAdvanceCommand.self, ["RP-2025-01", "--alasan", "rapat ditunda"])
    #expect(said == "RP-2025-01: tahap tingkat_2 dibatalkan, kini pada tahap harmonisasi")
    let after = try bill(fixture)
    #expect(after.stage == "harmonisasi")
    #expect(try fixture.due()["tahap"] == "2025-09-29")
    #expect(try fixture.store.read { try $0.record(after.record).content.relations }.isEmpty)
    #expect(try fixture.store.read { try after.steps(in: $0) }.count == 5)
  }

  @Test("a draft is taken back only at its first stage, and its number is not used again")
  func withdrawn() async throws {
    let fixture = try await fixture()
    try await advance(fixture, "naskah_akademik")
    let words = ["RP-2025-01", "--alasan", "dicatat dua kali"]
    await #expect(throws: BillError.stagesStand("RP-2025-01", last: "naskah_akademik")) {
      try await fixture.run(BillWithdrawCommand.self, words)
    }
    _ = try await fixture.run(BillUndoAdvanceCommand.self, words)
    await #expect(throws: BillError.noStep("RP-2025-01")) {
      try await fixture.run(BillUndoAdvanceCommand.self, words)
    }
    _ = try await fixture.run(BillWithdrawCommand.self, words)
    #expect(throws: BillError.unknown("RP-2025-01")) { try bill(fixture) }
    let next = try await fixture.run(
      BillAddCommand.self, ["Lain", "--prakarsa", "dprd", "--tahun", "2025"])
    #expect(next.hasPrefix("RP-2025-02 dicatat"))
  }

  @Test("a refused stage names the command that comes next; an ended draft what may be done")
  func next() async throws {
    let fixture = try await fixture()
    do {
      try await advance(fixture, "tingkat_2")
      Issue.record("stages were left out")
    } catch let error as BillError {
      #expect(
        error.sentence.indonesian.hasSuffix(
          "; lakukan dahulu 'sidilan simadu raperda maju RP-2025-01 naskah_akademik'"))
    }
    try await advance(fixture, "naskah_akademik")
    do {
      try await advance(fixture, "propemperda")
      Issue.record("it went back to the programme")
    } catch let error as BillError {
      #expect(
        error.sentence.indonesian.hasSuffix(
          "; yang dapat dilakukan: 'sidilan simadu raperda maju RP-2025-01 pengajuan', 'sidilan simadu raperda maju RP-2025-01 ditarik'"
        ))
    }
    try await advance(fixture, "ditarik")
    do {
      try await advance(fixture, "pengajuan")
      Issue.record("it has ended")
    } catch let error as BillError {
      #expect(error.sentence.indonesian.contains("'sidilan simadu raperda batal-maju RP-2025-01"))
    }
  }
}

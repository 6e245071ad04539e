import SidilanKit
import Testing

@testable import SidilanPluginSimadu

@Suite("Corrections of sitting periods")
struct PeriodCorrectionTests {
  private func fixture() throws -> AgendaFixture {
    let fixture = try AgendaFixture()
    try fixture.furnish()
    return fixture
  }

  private func period(_ fixture: AgendaFixture, _ code: String) throws -> SittingPeriod {
    try fixture.store.read { try SittingPeriod.find(code, in: $0) }
  }

  @Test("days and decision of a period are corrected with a reason, which the trail keeps")
  func corrected() async throws {
    let fixture = try fixture()
    let said = try await fixture.run(
      PeriodCorrectCommand.self,
      [
        "SIDANG-2025-1", "--selesai", "2025-12-05", "--keputusan", "2/2025", "--alasan",
        "salah ketik",
      ])
    #expect(
      said
        == "Masa Sidang I 2025/2026 diperbaiki: 2025-09-01 s.d. 2025-12-05, keputusan 2/2025")
    let after = try period(fixture, "sidang-2025-1")
    #expect(after.validity.until == theDay("2025-12-05") && after.decree == "2/2025")
    let last = try fixture.store.read { try $0.history(of: after.record).last }
    #expect(last?.action == "masa.perbaiki" && last?.reason == "salah ketik")
  }

  @Test("a corrected period keeps the rules: length of a recess, no overlap, a decision, an end")
  func rules() async throws {
    let fixture = try fixture()
    for (code, words) in [
      ("reses-2025-1", ["--mulai", "2025-12-07"]), ("reses-2025-1", ["--selesai", "2025-12-14"]),
      ("sidang-2025-1", ["--selesai", "2025-12-08"]), ("sidang-2025-1", ["--keputusan", " "]),
      ("sidang-2025-1", ["--selesai", "2025-08-31"]), ("sidang-2025-1", ["--keputusan", "1/2025"]),
      ("sidang-2025-9", ["--keputusan", "1"]),
    ] {
      await #expect(throws: (any Error).self, "\(code) \(words)") {
        try await fixture.run(PeriodCorrectCommand.self, [code] + words + ["--alasan", "uji"])
      }
    }
    #expect(try period(fixture, "sidang-2025-1").validity.until == theDay("2025-12-07"))
    #expect(try period(fixture, "reses-2025-1").validity.since == theDay("2025-12-08"))
  }

  @Test("a recess that moves over a meeting that is set is refused, and names meeting and command")
  func recess() async throws {
    let fixture = try fixture()
    let event = try fixture.setEvent(.commission, "2025-12-15 09.00", "2025-12-15 12.00")
    _ = try await fixture.run(
      PeriodCorrectCommand.self,
      ["sidang-2025-2", "--mulai", "2025-12-17", "--alasan", "uji"])
    do {
      _ = try await fixture.run(
        PeriodCorrectCommand.self,
        [
          "reses-2025-1", "--mulai", "2025-12-11", "--selesai", "2025-12-16", "--alasan", "uji",
        ])
      Issue.record("a meeting was set and lies in a recess")
    } catch let error as PeriodError {
      let text = error.sentence.indonesian
      #expect(text.contains("AG-2025-0001 (2025-12-15) jatuh dalam Masa Reses I 2025/2026"))
      #expect(text.contains("'sidilan simadu agenda tunda AG-2025-0001 --alasan ...'"))
    }
    #expect(try period(fixture, "reses-2025-1").validity.until == theDay("2025-12-13"))
    // What is only proposed is told; setting it is refused later.
    try fixture.desk { try $0.apply(.postpone, to: event.code, reason: "uji") }
    try fixture.propose(.commission, "2025-12-16 09.00", "2025-12-16 12.00")
    let said = try await fixture.run(
      PeriodCorrectCommand.self,
      ["reses-2025-1", "--mulai", "2025-12-11", "--selesai", "2025-12-16", "--alasan", "uji"])
    #expect(
      said.contains("Perhatian: AG-2025-0002 (2025-12-16) jatuh dalam Masa Reses I 2025/2026"))
    #expect(!said.contains("AG-2025-0001"))
  }

  @Test(
    "a period that no longer covers a meeting that is set is told; a numbered plenary is refused")
  func outside() async throws {
    let fixture = try fixture()
    _ = try fixture.setEvent(.commission, "2025-12-05 09.00", "2025-12-05 12.00")
    let said = try await fixture.run(
      PeriodCorrectCommand.self,
      ["sidang-2025-1", "--selesai", "2025-12-04", "--alasan", "uji"])
    #expect(said.contains("Perhatian: AG-2025-0001 (2025-12-05) di luar setiap masa sidang"))
    _ = try fixture.setEvent(.plenary, "2025-12-04 09.00", "2025-12-04 12.00", body: nil)
    do {
      _ = try await fixture.run(
        PeriodWithdrawCommand.self, ["sidang-2025-1", "--alasan", "salah"])
      Issue.record("the number of a plenary belongs to no period")
    } catch let error as PeriodError {
      #expect(error.sentence.indonesian.contains("AG-2025-0002 (2025-12-04) bernomor"))
      #expect(!error.sentence.indonesian.contains("AG-2025-0001"))
    }
    #expect(try period(fixture, "sidang-2025-1").ordinal == 1)
  }

  @Test("a period that should not be there is taken back, and its record stays and says so")
  func withdrawn() async throws {
    let fixture = try fixture()
    let record = try period(fixture, "sidang-2025-2").record
    let said = try await fixture.run(
      PeriodWithdrawCommand.self, ["sidang-2025-2", "--alasan", "tahun keliru"])
    #expect(said == "Masa Sidang II 2025/2026 dibatalkan")
    #expect(throws: PeriodError.unknown("sidang-2025-2")) { try period(fixture, "sidang-2025-2") }
    #expect(try fixture.store.read { try $0.record(record).content.status } == "dibatalkan")
    await #expect(throws: PeriodError.unknown("sidang-2025-2")) {
      try await fixture.run(PeriodWithdrawCommand.self, ["sidang-2025-2", "--alasan", "lagi"])
    }
  }
}

import SidilanKit
import Testing

@testable import SidilanPluginSimadu

@Suite("Commands of the agenda")
struct AgendaCommandTests {
  @Test("a month is typed from rooms to the schedule that Banmus has set")
  func walk() async throws {
    let fixture = try AgendaFixture()
    _ = try await fixture.run(RoomAddCommand.self, ["utama", "Ruang Utama", "--kapasitas", "50"])
    _ = try await fixture.run(
      PeriodAddCommand.self,
      [
        "sidang", "--tahun", "2025/2026", "--ke", "1", "--mulai", "1 September 2025", "--selesai",
        "31-12-2025", "--keputusan", "1/KEP/2025",
      ])
    let proposed = try await fixture.run(
      AgendaProposeCommand.self,
      [
        "paripurna", "Penyampaian RAPBD", "--tanggal", "17 November 2025", "--mulai", "09.00",
        "--selesai", "12:30", "--ruang", "utama",
      ])
    #expect(proposed.hasPrefix("AG-2025-0001 diusulkan: Penyampaian RAPBD, "))
    #expect(proposed.contains("'sidilan simadu agenda bahas AG-2025-0001'"))
    let set = try await fixture.run(
      AgendaSetCommand.self, ["--bulan", "2025-11", "--keputusan", "11/BANMUS/2025"])
    #expect(set.contains("1 agenda November 2025 ditetapkan"))
    let month = try await fixture.run(AgendaMonthCommand.self, ["November 2025", "--json"])
    #expect(month.contains("Rapat Paripurna ke-1 Masa Sidang I: Penyampaian RAPBD"))
    #expect(month.contains("09.00–12.30"))
    let shown = try await fixture.run(AgendaShowCommand.self, ["ag-2025-0001"])
    #expect(shown.contains("Keputusan Banmus: 11/BANMUS/2025"))
    let facts = try await fixture.run(AgendaShowCommand.self, ["AG-2025-0001", "--json"])
    #expect(facts.contains(#""mulai" : "2025-11-17 09.00""#) && facts.contains("ditetapkan"))
    let history = try await fixture.run(
      AgendaShowCommand.self, ["AG-2025-0001", "--json", "--riwayat"])
    #expect(history.contains("dibahas Banmus"))
    let conflicts = try await fixture.run(ConflictsCommand.self, ["--bulan", "2025-11"])
    #expect(conflicts.contains("Tidak ada bentrok."))
    let today = try await fixture.run(TodayCommand.self, ["--tanggal", "2025-11-17"])
    #expect(today.contains("Senin, 17 November 2025 · Masa Sidang I 2025/2026"))
    let moved = try await fixture.run(
      AgendaChangeCommand.self,
      [
        "AG-2025-0001", "--tanggal", "2025-11-18", "--surat", "1/X", "--tanggal-surat",
        "2025-11-03",
      ])
    #expect(moved.contains("AG-2025-0001 diubah: "))
    let event = try fixture.event("AG-2025-0001")
    #expect(event.start.stored == "2025-11-18 09.00" && event.end.stored == "2025-11-18 12.30")
  }

  @Test("an unreadable time, kind or month is refused with a sentence")
  func refusals() async throws {
    let fixture = try AgendaFixture()
    await #expect(throws: (any Error).self) {
      try await fixture.run(AgendaProposeCommand.self, ["pesta", "X", "--tanggal", "2025-11-17"])
    }
    await #expect(throws: RuleError.unreadableTime("9")) {
      try await fixture.run(
        AgendaProposeCommand.self,
        ["tamu", "X", "--tanggal", "2025-11-17", "--mulai", "9", "--selesai", "10.00"])
    }
    await #expect(throws: AgendaError.timeMissing) {
      try await fixture.run(AgendaProposeCommand.self, ["tamu", "X", "--tanggal", "2025-11-17"])
    }
    await #expect(throws: AgendaError.unreadableMonth("kemarin")) {
      try await fixture.run(AgendaMonthCommand.self, ["kemarin"])
    }
    await #expect(throws: (any Error).self) {
      try await fixture.run(AgendaSetCommand.self, ["--keputusan", "1"])
    }
  }

  @Test("a blank reason or decision is as if none was given: the rule that asks for it refuses")
  func blanks() async throws {
    let fixture = try AgendaFixture()
    try fixture.furnish()
    let event = try fixture.setEvent(.commission, "2025-11-17 09.00", "2025-11-17 12.00")
    await #expect(throws: AgendaError.reasonMissing(.cancel)) {
      try await fixture.run(AgendaCancelCommand.self, [event.code, "--alasan", " "])
    }
    await #expect(throws: AgendaError.reasonMissing(.postpone)) {
      try await fixture.run(AgendaPostponeCommand.self, [event.code])
    }
    try fixture.propose(.guests, "2025-11-18 09.00", "2025-11-18 10.00", body: nil)
    await #expect(throws: AgendaError.self) {
      try await fixture.run(AgendaSetCommand.self, ["--bulan", "2025-11", "--keputusan", ""])
    }
    await #expect(throws: PeriodError.decreeMissing) {
      try await fixture.run(
        PeriodAddCommand.self,
        [
          "reses", "--tahun", "2025/2026", "--ke", "3", "--mulai", "2026-06-01", "--selesai",
          "2026-06-05", "--keputusan", "",
        ])
    }
  }

  @Test("an item is handed out, listed by holder and taken back")
  func assets() async throws {
    let fixture = try AgendaFixture()
    _ = try await fixture.run(
      AssetAddCommand.self,
      [
        "LPT-014", "Laptop", "--kode-barang", "1.3.2.10.01.02.001", "--nup", "14", "--harga",
        "Rp15.000.000", "--tanggal", "2024-03-01",
      ])
    let out = try await fixture.run(AssetHandOutCommand.self, ["lpt-014", "--oleh", "P33"])
    #expect(out.contains("001/BAST/XI/2025"))
    let list = try await fixture.run(AssetListCommand.self, ["--pemegang", "P33"])
    #expect(list.contains("LPT-014") && list.contains("Rp15.000.000"))
    let other = try await fixture.run(AssetListCommand.self, ["--pemegang", "P34"])
    #expect(other.contains("Tidak ada aset."))
    _ = try await fixture.run(AssetTakeBackCommand.self, ["LPT-014", "--kondisi", "baik"])
    let lost = try await fixture.run(
      AssetLostCommand.self, ["LPT-014", "--alasan", "hilang", "--laporan", "LP/1"])
    #expect(lost.contains("hilang"))
  }

  @Test("every sentence of a refusal says what to do next, in both languages")
  func sentences() throws {
    let moment = try CivilMoment(words: "2025-11-17 09.00")
    let limit = try TimeLimit("x", 3, .calendarDays, source: "tata tertib")
    let allowed = AllowedConveners(kinds: [.commission], codes: ["komisi-1"])
    let errors: [any ExplainedError] = [
      AgendaError.unknown("X"), AgendaError.endsBeforeBeginning(moment, moment),
      AgendaError.past(moment, now: moment), AgendaError.bodyMissing(.commission, allowed),
      AgendaError.bodyBarred(.plenary, "x"),
      AgendaError.bodyUnsuitable(.board, "x", [.commission], allowed),
      AgendaError.roomTakenByClosed("a"), AgendaError.firstNumber(0, year: 2025),
      AgendaError.firstNumberReason, AgendaError.numbersGiven(2025, last: "x"),
      AgendaError.roomTaken("a", by: "b", moment, moment),
      AgendaError.state("a", .proposed, .finish), AgendaError.reasonMissing(.cancel),
      AgendaError.emptyReason("--x"),
      AgendaError.decisionMissing(Basis(text: "s", isVerified: true)),
      AgendaError.nothingToSet("x"), AgendaError.unchangeable("x", .finished),
      AgendaError.letterMissing("x", limit: limit),
      AgendaError.changeTooLate("x", last: moment.date, letter: moment.date, limit: limit),
      AgendaError.letterInFuture(moment.date), AgendaError.nothingToChange("x"),
      AgendaError.newDateMissing("x"),
      AgendaError.invitationTooLate("x", latest: moment, sent: moment, limit: limit),
      AgendaError.invitationInFuture(moment), AgendaError.tooEarly("x", moment),
      AgendaError.noSittingPeriod(moment.date), AgendaError.unreadableMoment("x"),
      AgendaError.unreadableMonth("x"), AgendaError.timeMissing,
      AgendaError.invitationBeforeSetting("x", .proposed),
    ]
    for error in errors {
      #expect(error.sentence.indonesian.contains(";"), "\(error)")
      #expect(error.sentence.english.contains(";"), "\(error)")
      #expect(!error.sentence.indonesian.contains("periksa isiannya"), "\(error)")
    }
  }

  @Test("a refusal says whether its rule was compared with the law")
  func comparedWithTheLaw() throws {
    let open = Basis(text: "PP 12/2018", isVerified: false)
    let read = Basis(text: "UU 23/2014", isVerified: true)
    let refusals: [(Basis) -> any ExplainedError] = [
      { AgendaError.decisionMissing($0) }, { PeriodError.ordinal(4, most: 3, $0) },
      { PeriodError.recessTooLong(7, most: 6, $0) }, { AssetError.reportMissing("LPT-1", $0) },
      { BillError.order("RP-1", from: "a", to: "b", first: nil, allowed: ["c"], $0) },
    ]
    for refusal in refusals {
      let unread = refusal(open).sentence
      #expect(unread.indonesian.contains("(PP 12/2018; belum diperiksa)"))
      #expect(unread.english.contains("(PP 12/2018; not verified yet)"))
      #expect(refusal(read).sentence.indonesian.contains("(UU 23/2014)"))
    }
  }

  @Test("the stages of draft laws say which limits were compared with the law")
  func comparedLimits() async throws {
    let out = try await AgendaFixture().run(BillStagesCommand.self, [])
    #expect(out.contains("UU 23/2014 pasal 242 ayat (6)") && out.contains("30 hari kerja"))
    #expect(out.contains("UU 23/2014 pasal 249 ayat (3)") && out.contains("7 hari kerja"))
    #expect(out.ranges(of: "belum diperiksa").count == 1)
  }
}

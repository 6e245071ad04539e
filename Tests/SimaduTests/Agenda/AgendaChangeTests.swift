import Foundation
import SidilanKit
import Support
import Testing

@testable import SidilanPluginSimadu

@Suite("Changes, invitations and numbers of the agenda")
struct AgendaChangeTests {
  private func fixture(_ now: String = "2025-11-03 08.00") throws -> AgendaFixture {
    let fixture = try AgendaFixture(now: now)
    try fixture.furnish()
    return fixture
  }

  private func change(_ date: String?, urgent: String? = nil) throws -> AgendaChange {
    AgendaChange(
      start: try CivilMoment(words: "2025-11-19 09.00"),
      end: try CivilMoment(words: "2025-11-19 12.00"), letter: date.map { _ in "12/KOM-1/2025" },
      letterDate: date.map { theDay($0) }, urgentReason: urgent)
  }

  @Test("a change of what is set is asked for in writing")
  func letter() throws {
    let fixture = try fixture()
    let event = try fixture.setEvent(.commission, "2025-11-17 09.00", "2025-11-17 12.00")
    #expect(throws: AgendaError.self) {
      try fixture.desk { try $0.change(event.code, change(nil)) }
    }
    #expect(throws: AgendaError.letterInFuture(theDay("2025-11-04"))) {
      try fixture.desk { try $0.change(event.code, change("2025-11-04")) }
    }
    try fixture.desk { _ = try $0.change(event.code, change("2025-11-03")) }
    #expect(try fixture.event(event.code).start.stored == "2025-11-19 09.00")
  }

  @Test("a change is asked for at least 3 days before; 14 November is the last day for the 17th")
  func threeDays() throws {
    let fixture = try fixture()
    let event = try fixture.setEvent(.commission, "2025-11-17 09.00", "2025-11-17 12.00")
    fixture.now = try CivilMoment(words: "2025-11-15 08.00")
    #expect(throws: AgendaError.self) {
      try fixture.desk { try $0.change(event.code, change("2025-11-15")) }
    }
    #expect(throws: AgendaError.self) {
      try fixture.desk { try $0.change(event.code, change("2025-11-15", urgent: " ")) }
    }
    fixture.now = try CivilMoment(words: "2025-11-14 23.59")
    try fixture.desk { _ = try $0.change(event.code, change("2025-11-14")) }
  }

  @Test(
    "where the data count working days, Wednesday 12 November is the last day for Monday the 17th")
  func workingDays() throws {
    let fixture = try fixture()
    let text = try Project.text("Plugins/Simadu/Data/agenda-2018.json")
      .replacing("hari_kalender", with: "hari_kerja")
    _ = try fixture.temporary.write(Array(text.utf8), "agenda.json")
    fixture.rules = URL(fileURLWithPath: fixture.temporary.path)
    let event = try fixture.setEvent(.commission, "2025-11-17 09.00", "2025-11-17 12.00")
    fixture.now = try CivilMoment(words: "2025-11-13 08.00")
    #expect(throws: AgendaError.self) {
      try fixture.desk { try $0.change(event.code, change("2025-11-13")) }
    }
    fixture.now = try CivilMoment(words: "2025-11-12 16.00")
    try fixture.desk { _ = try $0.change(event.code, change("2025-11-12")) }
  }

  @Test("a late change is taken with the chair's reason, which stays with the event")
  func urgentChange() throws {
    let fixture = try fixture()
    let event = try fixture.setEvent(.commission, "2025-11-17 09.00", "2025-11-17 12.00")
    fixture.now = try CivilMoment(words: "2025-11-16 08.00")
    try fixture.desk {
      _ = try $0.change(event.code, change("2025-11-16", urgent: "Ketua: narasumber sakit"))
    }
    let steps = try fixture.store.read { try AgendaStep.all(of: event.record, in: $0) }
    #expect(
      steps.last?.reason
        == "surat 12/KOM-1/2025 tanggal 2025-11-16; mendesak: Ketua: narasumber sakit")
  }

  @Test("a proposal is changed without a letter; what is over is not changed")
  func freeChange() throws {
    let fixture = try fixture()
    let code = try fixture.propose(.commission, "2025-11-17 09.00", "2025-11-17 12.00").code
    try fixture.desk { _ = try $0.change(code, AgendaChange(room: "kecil")) }
    #expect(try fixture.event(code).room == "kecil")
    #expect(throws: AgendaError.nothingToChange(code)) {
      try fixture.desk { try $0.change(code, AgendaChange()) }
    }
    try fixture.desk { try $0.apply(.cancel, to: code, reason: "x") }
    #expect(throws: AgendaError.unchangeable(code, .cancelled)) {
      try fixture.desk { try $0.change(code, AgendaChange(room: "utama")) }
    }
  }

  @Test("a change does not book a room twice")
  func changeIntoTakenRoom() throws {
    let fixture = try fixture()
    let first = try fixture.propose(.commission, "2025-11-17 09.00", "2025-11-17 12.00").code
    let second = try fixture.propose(
      .commission, "2025-11-17 09.00", "2025-11-17 12.00", body: "komisi-2", room: "kecil"
    ).code
    #expect(throws: AgendaError.self) {
      try fixture.desk { try $0.change(second, AgendaChange(room: "utama")) }
    }
    // An event is no conflict with itself.
    try fixture.desk {
      _ = try $0.change(first, AgendaChange(end: CivilMoment(words: "2025-11-17 11.00")))
    }
  }

  @Test("a postponed event gets a new time and is proposed anew")
  func rescheduling() throws {
    let fixture = try fixture()
    let event = try fixture.setEvent(.commission, "2025-11-17 09.00", "2025-11-17 12.00")
    try fixture.desk { try $0.apply(.postpone, to: event.code, reason: "kuorum tidak tercapai") }
    #expect(throws: AgendaError.newDateMissing(event.code)) {
      try fixture.desk { try $0.change(event.code, AgendaChange(room: "kecil")) }
    }
    try fixture.desk { _ = try $0.change(event.code, change("2025-11-03")) }
    let again = try fixture.event(event.code)
    #expect(again.state == .proposed && again.decision == nil)
  }

  @Test("an invitation goes out at least 1x24 hours before; a second later it is late")
  func invitation() throws {
    let fixture = try fixture()
    let event = try fixture.setEvent(.commission, "2025-11-17 09.00", "2025-11-17 12.00")
    #expect(try fixture.due() == ["undangan": "2025-11-16"])
    fixture.now = try CivilMoment(words: "2025-11-16 10.00")
    #expect(throws: AgendaError.self) {
      try fixture.desk {
        try $0.invite(
          event.code, sent: CivilMoment(words: "2025-11-16 09.01"), urgentReason: nil)
      }
    }
    let isLate = try fixture.desk {
      try $0.invite(event.code, sent: CivilMoment(words: "2025-11-16 09.00"), urgentReason: nil)
    }
    #expect(!isLate)
    #expect(try fixture.due().isEmpty)
  }

  @Test("nobody is invited to what is only proposed")
  func invitationToProposal() throws {
    let fixture = try fixture()
    let code = try fixture.propose(.commission, "2025-11-17 09.00", "2025-11-17 12.00").code
    #expect(throws: AgendaError.invitationBeforeSetting(code, .proposed)) {
      try fixture.desk { try $0.invite(code, sent: $0.now, urgentReason: nil) }
    }
  }

  @Test("a meeting that is given to a closed body becomes internal")
  func closing() throws {
    let fixture = try fixture()
    let code = try fixture.propose(
      .board, "2025-11-17 09.00", "2025-11-17 12.00", body: "bapemperda"
    ).code
    try fixture.desk { _ = try $0.change(code, AgendaChange(body: "banggar")) }
    let event = try fixture.event(code)
    #expect(event.isClosed)
    #expect(try fixture.store.read { try $0.record(event.record).content.access } == .staff)
  }

  @Test("to a working visit nobody has to be invited")
  func noInvitation() throws {
    let fixture = try fixture()
    _ = try fixture.setEvent(.workingVisit, "2025-11-17 09.00", "2025-11-19 12.00", room: nil)
    #expect(try fixture.due().isEmpty)
  }

  @Test("a late invitation with a reason is recorded as late")
  func lateInvitation() throws {
    let fixture = try fixture()
    let event = try fixture.setEvent(.commission, "2025-11-17 09.00", "2025-11-17 12.00")
    fixture.now = try CivilMoment(words: "2025-11-17 07.00")
    let isLate = try fixture.desk {
      try $0.invite(event.code, sent: $0.now, urgentReason: "Rapat darurat")
    }
    #expect(isLate)
    let steps = try fixture.store.read { try AgendaStep.all(of: event.record, in: $0) }
    #expect(
      steps.last?.note == "undangan terlambat: 2025-11-17 07.00, paling lambat 2025-11-16 09.00")
  }

  @Test("whoever was invited to another time is to be invited again")
  func inviteAgain() throws {
    let fixture = try fixture()
    let event = try fixture.setEvent(.commission, "2025-11-17 09.00", "2025-11-17 12.00")
    try fixture.desk { _ = try $0.invite(event.code, sent: $0.now, urgentReason: nil) }
    try fixture.desk { _ = try $0.change(event.code, change("2025-11-03")) }
    #expect(try fixture.event(event.code).invited == nil)
    #expect(try fixture.due() == ["undangan": "2025-11-18"])
  }

  @Test(
    "plenaries are numbered in the order in which they are set; a void number is not used again")
  func numbers() throws {
    let fixture = try fixture()
    let first = try fixture.setEvent(
      .plenary, "2025-11-17 09.00", "2025-11-17 12.00", body: nil)
    let second = try fixture.setEvent(
      .plenary, "2025-12-15 09.00", "2025-12-15 12.00", body: nil)
    #expect(first.number == "Rapat Paripurna ke-1 Masa Sidang I")
    #expect(second.number == "Rapat Paripurna ke-2 Masa Sidang II")
    try fixture.desk { try $0.apply(.postpone, to: first.code, reason: "kuorum") }
    #expect(try fixture.event(first.code).number == nil)
    let third = try fixture.setEvent(
      .plenary, "2025-11-18 09.00", "2025-11-18 12.00", body: nil)
    #expect(third.number == "Rapat Paripurna ke-3 Masa Sidang I")
    let states = try fixture.store.read {
      try $0.numbers(module: "simadu", book: "paripurna", year: 2025).map(\.state)
    }
    #expect(states == [.void, .used, .used])
  }

  @Test("a book that is begun in the middle of a year goes on from the number that was set for it")
  func firstNumber() async throws {
    let fixture = try fixture()
    _ = try await fixture.run(
      AgendaFirstNumberCommand.self, ["31", "--tahun", "2025", "--dasar", "ND 1/2025"])
    // Until a number is given the start can be corrected.
    _ = try await fixture.run(AgendaFirstNumberCommand.self, ["13", "--dasar", "ND 2/2025"])
    let numbers = try ["2025-11-17", "2025-11-18", "2026-01-12"].map {
      try fixture.setEvent(.plenary, $0 + " 09.00", $0 + " 12.00", body: nil).number
    }
    #expect(
      numbers == [
        "Rapat Paripurna ke-13 Masa Sidang I", "Rapat Paripurna ke-14 Masa Sidang I",
        "Rapat Paripurna ke-1 Masa Sidang II",
      ])
    #expect(
      throws: AgendaError.numbersGiven(2025, last: "Rapat Paripurna ke-14 Masa Sidang I")
    ) { try fixture.desk { try $0.setFirstNumber(20, year: 2025, reason: "ND 3/2025") } }
    #expect(try fixture.store.check().faults.isEmpty)
  }

  @Test("the first number of plenaries is from 1 to 9999 and rests on a decree or letter")
  func firstNumberRefusals() throws {
    let fixture = try fixture()
    for number in [0, -1, 10_000] {
      #expect(throws: AgendaError.firstNumber(number, year: 2025)) {
        try fixture.desk { try $0.setFirstNumber(number, year: 2025, reason: "ND 1/2025") }
      }
    }
    #expect(throws: AgendaError.firstNumberReason) {
      try fixture.desk { try $0.setFirstNumber(13, year: 2025, reason: " ") }
    }
  }

  @Test("a plenary outside every sitting period gets no number and is not set")
  func numberWithoutPeriod() throws {
    let fixture = try fixture()
    #expect(throws: AgendaError.noSittingPeriod(theDay("2026-05-04"))) {
      try fixture.setEvent(.plenary, "2026-05-04 09.00", "2026-05-04 12.00", body: nil)
    }
  }

  @Test("a plenary that is moved into another sitting period gets a new number")
  func renumbering() throws {
    let fixture = try fixture()
    let event = try fixture.setEvent(
      .plenary, "2025-12-01 09.00", "2025-12-01 12.00", body: nil)
    try fixture.desk {
      _ = try $0.change(
        event.code,
        AgendaChange(
          start: CivilMoment(words: "2025-12-16 09.00"),
          end: CivilMoment(words: "2025-12-16 12.00"), letter: "1", letterDate: $0.now.date))
    }
    #expect(try fixture.event(event.code).number == "Rapat Paripurna ke-2 Masa Sidang II")
  }

  @Test("a plenary that is moved into another year gets a number of that year")
  func renumberingAcrossYears() throws {
    let fixture = try fixture()
    let old = try fixture.setEvent(.plenary, "2025-12-15 09.00", "2025-12-15 12.00", body: nil)
    let new = try fixture.setEvent(.plenary, "2026-01-12 09.00", "2026-01-12 12.00", body: nil)
    #expect(old.number == "Rapat Paripurna ke-1 Masa Sidang II" && new.number == old.number)
    try fixture.desk {
      _ = try $0.change(
        old.code,
        AgendaChange(
          start: CivilMoment(words: "2026-01-13 09.00"),
          end: CivilMoment(words: "2026-01-13 12.00"), letter: "1", letterDate: $0.now.date))
    }
    #expect(try fixture.event(old.code).number == "Rapat Paripurna ke-2 Masa Sidang II")
    let states = try fixture.store.read {
      try $0.numbers(module: "simadu", book: "paripurna", year: 2025).map(\.state)
    }
    #expect(states == [.void])
  }

  @Test("every change is in the trail, and the trail holds")
  func trail() throws {
    let fixture = try fixture()
    let event = try fixture.setEvent(.plenary, "2025-11-17 09.00", "2025-11-17 12.00", body: nil)
    try fixture.desk { try $0.apply(.cancel, to: event.code, reason: "batal") }
    #expect(try fixture.store.check().faults.isEmpty)
  }
}

import SidilanKit
import Testing

@testable import SidilanPluginSimadu

/// Rules that are asked again when an event changes, is set, begins or is proposed anew.
@Suite("Rules of the agenda that are asked again")
struct AgendaAgainTests {
  private func fixture(_ now: String = "2025-11-03 08.00") throws -> AgendaFixture {
    let fixture = try AgendaFixture(now: now)
    try fixture.furnish()
    return fixture
  }

  private func to(_ day: String, letter: String? = nil, urgent: String? = nil) throws
    -> AgendaChange
  {
    AgendaChange(
      start: try CivilMoment(words: day + " 09.00"), end: try CivilMoment(words: day + " 12.00"),
      letter: letter.map { _ in "12/KOM-1/2025" }, letterDate: letter.map { theDay($0) },
      urgentReason: urgent)
  }

  @Test("an event that is moved out of the recess is no longer urgent, and its history says so")
  func urgencyEnds() throws {
    let fixture = try fixture()
    let code = try fixture.propose(
      .commission, "2025-12-09 09.00", "2025-12-09 12.00", urgent: "Banjir besar"
    ).code
    try fixture.desk { _ = try $0.change(code, AgendaChange(title: "Rapat banjir")) }
    try fixture.desk { _ = try $0.change(code, to("2025-12-10")) }
    #expect(try fixture.event(code).urgentReason == "Banjir besar")
    try fixture.desk { _ = try $0.change(code, to("2025-12-16")) }
    let event = try fixture.event(code)
    #expect(event.urgentReason == nil)
    let steps = try fixture.store.read { try AgendaStep.all(of: event.record, in: $0) }
    #expect(steps.last?.note?.hasSuffix("tidak lagi mendesak: Banjir besar") == true)
  }

  @Test("a reason that was given for another time does not let an event into a recess")
  func urgencyDoesNotTravel() throws {
    let fixture = try fixture()
    let code = try fixture.propose(
      .commission, "2025-11-17 09.00", "2025-11-17 12.00", urgent: "Undangan terlambat"
    ).code
    do {
      try fixture.desk { _ = try $0.change(code, to("2025-12-09")) }
      Issue.record("moved into the recess")
    } catch AgendaError.recess(let kind, _, _) { #expect(kind == .commission) }
    try fixture.desk { _ = try $0.change(code, to("2025-12-09", urgent: "Banjir besar")) }
    #expect(try fixture.event(code).urgentReason == "Banjir besar")
  }

  /// A proposal that a recess of later date covers.
  private func overtaken(_ fixture: AgendaFixture) throws -> AgendaEvent {
    let code = try fixture.propose(.commission, "2026-04-08 09.00", "2026-04-08 12.00").code
    try fixture.desk { try $0.apply(.discuss, to: code) }
    try fixture.store.write(fixture.context.act("uji")) {
      try SittingPeriod.add(
        .recess, councilYear: "2025/2026", ordinal: 2, decree: "2/2026",
        validity: Validity(since: theDay("2026-04-06"), until: theDay("2026-04-11")),
        rules: AgendaRules.on(theDay("2026-04-06"), fixture.context), $0)
    }
    return try fixture.event(code)
  }

  @Test("the recess is asked again when an event is set; with the chair's reason it is set")
  func recessAtSetting() throws {
    let fixture = try fixture()
    let event = try overtaken(fixture)
    for set in [
      { try fixture.desk { _ = try $0.apply(.set, to: event.code, decision: "1/BANMUS") } },
      {
        try fixture.desk {
          _ = try $0.setMonth(CalendarMonth(parsing: "2026-04"), decision: "1/BANMUS")
        }
      },
    ] {
      do {
        try set()
        Issue.record("set in a recess")
      } catch let error as AgendaError {
        guard case .recessAtSetting(event.code, .commission, let period, _) = error else {
          throw error
        }
        #expect(period.name == "Masa Reses II 2025/2026")
        #expect(error.sentence.indonesian.contains("agenda ubah \(event.code) --mendesak"))
      }
    }
    #expect(try fixture.event(event.code).state == .discussed)
    try fixture.desk { _ = try $0.change(event.code, AgendaChange(urgentReason: "Banjir")) }
    let set = try fixture.desk { try $0.apply(.set, to: event.code, decision: "1/BANMUS") }
    #expect(set.state == .scheduled && set.urgentReason == "Banjir")
  }

  @Test("what was set and postponed is proposed anew by a letter in time, and decided anew")
  func letterAfterPostponement() throws {
    let fixture = try fixture()
    let event = try fixture.setEvent(.commission, "2025-11-17 09.00", "2025-11-17 12.00")
    try fixture.desk { _ = try $0.invite(event.code, sent: $0.now, urgentReason: nil) }
    try fixture.desk { try $0.apply(.postpone, to: event.code, reason: "kuorum") }
    fixture.now = try CivilMoment(words: "2025-11-17 13.00")
    do {
      try fixture.desk { _ = try $0.change(event.code, to("2025-11-20")) }
      Issue.record("no letter")
    } catch AgendaError.letterMissing(let code, _) { #expect(code == event.code) }
    // The new time counts: the 17th is the last day for the 20th, too late for the 19th.
    do {
      try fixture.desk { _ = try $0.change(event.code, to("2025-11-19", letter: "2025-11-17")) }
      Issue.record("too late")
    } catch AgendaError.changeTooLate(_, let last, _, _) { #expect(last == theDay("2025-11-16")) }
    try fixture.desk { _ = try $0.change(event.code, to("2025-11-20", letter: "2025-11-17")) }
    let again = try fixture.event(event.code)
    #expect(again.state == .proposed && again.decision == nil && again.invited == nil)
  }

  @Test("what was postponed before it was set is proposed anew without a letter")
  func noLetterForProposals() throws {
    let fixture = try fixture()
    let code = try fixture.propose(.commission, "2025-11-17 09.00", "2025-11-17 12.00").code
    try fixture.desk { try $0.apply(.postpone, to: code, reason: "ketua sakit") }
    try fixture.desk { _ = try $0.change(code, to("2025-11-20")) }
    #expect(try fixture.event(code).state == .proposed)
  }

  @Test("a set event is not brought forward with a letter that is too late for the new time")
  func broughtForward() throws {
    let fixture = try fixture()
    let event = try fixture.setEvent(.commission, "2025-11-17 09.00", "2025-11-17 12.00")
    do {
      try fixture.desk { _ = try $0.change(event.code, to("2025-11-05", letter: "2025-11-03")) }
      Issue.record("brought forward")
    } catch AgendaError.changeTooLate(_, let last, _, _) { #expect(last == theDay("2025-11-02")) }
    try fixture.desk { _ = try $0.change(event.code, to("2025-11-06", letter: "2025-11-03")) }
  }

  @Test(
    "an invitation before the decision of Banmus is refused, and the next command is named",
    arguments: [
      (AgendaState.proposed, "sidilan simadu agenda bahas"),
      (.discussed, "sidilan simadu agenda tetapkan"), (.postponed, "sidilan simadu agenda ubah"),
      (.cancelled, "sidilan simadu agenda usul"), (.running, "sidilan simadu agenda selesai"),
    ])
  func invitationOutOfTurn(state: AgendaState, next: String) throws {
    let fixture = try fixture("2025-11-17 08.00")
    let code = try fixture.propose(.commission, "2025-11-17 09.00", "2025-11-17 12.00").code
    let way: [AgendaVerb] =
      switch state {
      case .discussed: [.discuss]
      case .postponed: [.postpone]
      case .cancelled: [.cancel]
      case .running: [.discuss, .set, .start]
      default: []
      }
    for verb in way {
      try fixture.desk { try $0.apply(verb, to: code, reason: "uji", decision: "1") }
    }
    let error = #expect(throws: AgendaError.invitationBeforeSetting(code, state)) {
      try fixture.desk { try $0.invite(code, sent: $0.now, urgentReason: nil) }
    }
    #expect(error?.sentence.indonesian.contains(next) == true)
  }

  @Test("a meeting that begins without an invitation is warned of, and its history says so")
  func beginningUninvited() async throws {
    let fixture = try fixture("2025-11-14 08.00")
    let first = try fixture.setEvent(.commission, "2025-11-17 09.00", "2025-11-17 12.00")
    let second = try fixture.setEvent(.commission, "2025-11-17 13.00", "2025-11-17 14.00")
    try fixture.desk { _ = try $0.invite(second.code, sent: $0.now, urgentReason: nil) }
    fixture.now = try CivilMoment(words: "2025-11-17 09.00")
    let uninvited = try await fixture.run(AgendaStartCommand.self, [first.code])
    let invited = try await fixture.run(AgendaStartCommand.self, [second.code])
    #expect(uninvited.contains("Perhatian: undangan \(first.code) belum dicatat"))
    #expect(!invited.contains("Perhatian"))
    let notes = try fixture.store.read { store in
      try [first, second].map { try AgendaStep.all(of: $0.record, in: store).last?.note }
    }
    #expect(notes == ["undangan belum dicatat", nil])
  }

  @Test(
    "every refusal of the state machine names the command that comes next, or what can be done")
  func nextSteps() throws {
    for (state, verb, next) in [
      (AgendaState.proposed, AgendaVerb.set, "bahas X"), (.proposed, .start, "bahas X"),
      (.discussed, .start, "tetapkan X --keputusan"), (.scheduled, .finish, "mulai X"),
      (.postponed, .set, "ubah X --tanggal"), (.scheduled, .discuss, "tunda X --alasan"),
      (.running, .cancel, "selesai X"), (.proposed, .sendBack, "bahas X"),
      (.finished, .postpone, "agenda usul"), (.cancelled, .set, "agenda usul"),
    ] {
      let sentence = AgendaError.state("X", state, verb).sentence
      #expect(sentence.indonesian.contains(next), "\(state) \(verb): \(sentence.indonesian)")
      #expect(sentence.english.contains(next), "\(state) \(verb): \(sentence.english)")
    }
    // Whatever is named first can be done.
    for state in AgendaState.allCases {
      for verb in AgendaVerb.allCases where verb.next(from: state) == nil {
        let sentence = AgendaError.state("X", state, verb).sentence.indonesian
        let ways = AgendaVerb.allCases.filter { $0.next(from: state) != nil }
        let words = ways.map { $0 == .reschedule ? "agenda ubah X" : "agenda \($0.rawValue) X" }
        let isNamed = words.contains { sentence.contains($0) }
        #expect(isNamed == !ways.isEmpty, "\(state) \(verb): \(sentence)")
      }
    }
  }
}

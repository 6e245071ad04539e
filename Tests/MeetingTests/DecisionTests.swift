import SidilanKit
import Testing

@testable import Meeting

/// Decisions: quorum, votes, force (specification, sections 3.12 and 4.2).
@Suite("Decisions of a meeting")
struct DecisionTests {
  private func open(_ present: Int?, members: Int = 0) throws -> (MeetingFixture, String) {
    let fixture = try MeetingFixture()
    let code = try fixture.plenary(members: members)
    if let present { try fixture.desk().count(Headcount(present: present), in: code) }
    try fixture.mark(.opened, "10.15", in: code)
    return (fixture, code)
  }

  private func decide(
    _ fixture: MeetingFixture, _ code: String, _ votes: Decision.Votes? = nil,
    quorum: String? = nil, said: Bool? = nil, forced: String? = nil,
    stances: [String: Decision.Stance] = [:]
  ) throws -> (decision: Decision, marked: Marked) {
    var draft = DecisionDraft(
      "Menyetujui", votes == nil ? .consensus : .majority, at: .typed("11.00"))
    (draft.votes, draft.quorum, draft.isCarried, draft.forced) = (votes, quorum, said, forced)
    draft.stances = stances
    return try fixture.desk().decide(draft, in: code)
  }

  @Test("example 2: an inquiry with 34 present needs 23 in favour, 22 are not enough")
  func example2() throws {
    let (fixture, code) = try open(34)
    let lost = try decide(fixture, code, .init(inFavour: 22, against: 12), quorum: "q34").decision
    #expect(!lost.isCarried)
    #expect(lost.needed == 23)
    let won = try decide(fixture, code, .init(inFavour: 23, against: 11), quorum: "q34").decision
    #expect(won.isCarried)
    #expect(won.number == 2)
  }

  @Test("example 3: a budget with 30 present needs 16 in favour")
  func example3() throws {
    let (fixture, code) = try open(30)
    #expect(try decide(fixture, code, .init(inFavour: 16), quorum: "q23").decision.isCarried)
    #expect(try !decide(fixture, code, .init(inFavour: 15), quorum: "q23").decision.isCarried)
  }

  @Test("an ordinary plenary decides by most votes, and a tie is lost")
  func mostVotes() throws {
    let (fixture, code) = try open(31)
    let vote = { try decide(fixture, code, $0).decision }
    #expect(try vote(.init(inFavour: 12, against: 11, abstaining: 8)).isCarried)
    #expect(try !vote(.init(inFavour: 12, against: 12)).isCarried)
    #expect(try vote(.init(inFavour: 12, against: 11)).needed == nil)
  }

  @Test("a decision without the quorum of its class is refused")
  func notQuorate() throws {
    let (fixture, code) = try open(31)
    let error = MeetingError.notQuorate(
      meeting: code, quorumClass: "q34", counted: 31, needed: 34, fraksi: nil)
    #expect(throws: error) { try decide(fixture, code, quorum: "q34") }
    #expect(try fixture.desk().decisions(of: fixture.desk().log(code).meeting).isEmpty)
    // The same meeting may decide what asks for less.
    #expect(try decide(fixture, code, quorum: "q23").decision.isCarried)
  }

  @Test("the events persetujuan and voting are decisions too, and refused like them")
  func decisionEvents() throws {
    let (fixture, code) = try open(20)
    for kind in [EventKind.approval, .vote] {
      #expect(
        throws: MeetingError.notQuorate(
          meeting: code, quorumClass: "q12", counted: 20, needed: 23, fraksi: nil)
      ) { try fixture.mark(kind, "10.30", in: code) }
    }
    let marked = try fixture.mark(.approval, "10.30", in: code, forced: "disepakati pimpinan")
    #expect(marked.event.forced == "disepakati pimpinan")
    #expect(marked.warnings == [.forced(reason: "disepakati pimpinan")])
  }

  @Test("a decision while nobody has written who is there is refused")
  func attendanceUnknown() throws {
    let (fixture, code) = try open(nil)
    #expect(throws: MeetingError.attendanceUnknown(meeting: code)) { try decide(fixture, code) }
  }

  @Test("a forced decision keeps its reason, and its votes are counted all the same")
  func forced() throws {
    let (fixture, code) = try open(31)
    let (decision, marked) = try decide(
      fixture, code, .init(inFavour: 21, against: 10), quorum: "q34", forced: "mendesak")
    // Two thirds of 31 are 21.
    #expect(decision.isCarried)
    #expect(decision.needed == 21)
    #expect(decision.forced == "mendesak")
    #expect(marked.event.forced == "mendesak")
    #expect(try fixture.desk().quorums(of: fixture.desk().log(code).meeting).last?.isMet == false)
    #expect(
      try !decide(fixture, code, .init(inFavour: 20), quorum: "q34", forced: "mendesak").decision
        .isCarried)
    #expect(throws: MeetingError.reasonNeeded) {
      try decide(fixture, code, quorum: "q34", forced: " ")
    }
  }

  @Test("a reason for forcing is not kept where there was a quorum")
  func needless() throws {
    let (fixture, code) = try open(31)
    #expect(try decide(fixture, code, forced: "mendesak").decision.forced == nil)
  }

  @Test("more votes than members present are refused")
  func tooManyVotes() throws {
    let (fixture, code) = try open(31)
    #expect(throws: MeetingError.tooManyVotes(votes: 32, present: 31)) {
      try decide(fixture, code, .init(inFavour: 20, against: 10, abstaining: 2))
    }
    #expect(throws: MeetingError.unsuitable(field: "menolak", value: "-1")) {
      try decide(fixture, code, .init(inFavour: 20, against: -1))
    }
  }

  @Test("a consensus has no votes, a majority needs them, and a stated outcome must be theirs")
  func manner() throws {
    let (fixture, code) = try open(31)
    var draft = DecisionDraft("x", .consensus, at: .typed("11.00"))
    draft.votes = .init(inFavour: 3)
    #expect(throws: MeetingError.votesWithConsensus) { try fixture.desk().decide(draft, in: code) }
    draft = DecisionDraft("x", .majority, at: .typed("11.00"))
    #expect(throws: MeetingError.votesNeeded) { try fixture.desk().decide(draft, in: code) }
    #expect(throws: MeetingError.outcomeDiffers(isCarried: false)) {
      try decide(fixture, code, .init(inFavour: 10, against: 20), said: true)
    }
    draft = DecisionDraft("  ", .consensus, at: .typed("11.00"))
    #expect(throws: MeetingError.unsuitable(field: "rumusan", value: "  ")) {
      try fixture.desk().decide(draft, in: code)
    }
  }

  @Test("where the standing orders decide, the outcome is said")
  func standingOrders() throws {
    let fixture = try MeetingFixture()
    let desk = try fixture.desk()
    var plan = MeetingDraft(
      kind: "komisi", date: day("2024-09-25"), invited: try ClockTime(parsing: "09.00"))
    (plan.body, plan.seats) = ("komisi-3", 9)
    let code = try desk.plan(plan).meeting.code
    try desk.count(Headcount(present: 6, factions: 4), in: code)
    try fixture.mark(.opened, "09.10", in: code)
    #expect(throws: MeetingError.outcomeNeeded(quorumClass: "akd")) {
      try decide(fixture, code, .init(inFavour: 4, against: 2))
    }
    #expect(
      try decide(fixture, code, .init(inFavour: 4, against: 2), said: true).decision.isCarried)
  }

  @Test("nothing is decided in a suspended or closed meeting")
  func phase() throws {
    let (fixture, code) = try open(31)
    try fixture.mark(.suspended, "10.50", in: code)
    #expect(throws: MeetingError.notPossible(.approval, .suspended, meeting: code, event: 3)) {
      try decide(fixture, code)
    }
    #expect(try fixture.desk().log(code).events.count == 2)
  }

  @Test("knocks are marked with the decision, at its time")
  func knocks() throws {
    let (fixture, code) = try open(31)
    var draft = DecisionDraft("Menyetujui", .consensus, at: .typed("11.00"))
    draft.knocks = 3
    _ = try fixture.desk().decide(draft, in: code)
    let events = try fixture.desk().log(code).timeline.entries.map(\.event)
    #expect(events.map(\.kind) == [.opened, .approval, .gavel])
    #expect(events.last?.count == 3)
  }

  @Test("a decision may rest on an event that was marked in the meeting, once")
  func onEvent() throws {
    let (fixture, code) = try open(31)
    try fixture.mark(.approval, "10.40", in: code)
    var draft = DecisionDraft("Menyetujui", .consensus, at: .typed("11.00"))
    draft.event = 2
    #expect(try fixture.desk().decide(draft, in: code).decision.event == 2)
    for number in [2, 1] {
      draft.event = number
      #expect(throws: MeetingError.noDecisionEvent(number, meeting: code)) {
        try fixture.desk().decide(draft, in: code)
      }
    }
    #expect(throws: MeetingError.bearsDecision(2, decision: 1, meeting: code)) {
      try fixture.desk().strike(2, in: code, reason: "uji")
    }
    try fixture.desk().strikeDecision(1, in: code, reason: "salah rumusan")
    _ = try fixture.desk().strike(2, in: code, reason: "uji")
    #expect(throws: MeetingError.unknownDecision(1, meeting: code)) {
      try fixture.desk().strikeDecision(1, in: code, reason: "lagi")
    }
  }

  @Test("a decision follows its event when that is corrected")
  func follows() throws {
    let (fixture, code) = try open(31)
    _ = try decide(fixture, code)
    var correction = EventCorrection()
    correction.time = "10.55"
    _ = try fixture.desk().correct(2, in: code, correction, reason: "jam salah")
    let desk = try fixture.desk()
    #expect(try desk.decisions(of: desk.log(code).meeting).map(\.event) == [3])
    #expect(try desk.quorums(of: desk.log(code).meeting).map(\.event) == [2, 3])
  }

  @Test("factions' stances are kept, and a faction that is not there is refused")
  func stances() throws {
    let (fixture, code) = try open(31, members: 3)
    let stances: [String: Decision.Stance] = ["golkar": .inFavour, "nasdem": .withNotes]
    // Named members are few here; the numbers that were typed count.
    #expect(try decide(fixture, code, stances: stances).decision.stances == stances)
    let desk = try fixture.desk()
    #expect(try desk.decisions(of: desk.log(code).meeting).first?.stances == stances)
    #expect(throws: MeetingError.unknownFaction("pks", meeting: code)) {
      try decide(fixture, code, stances: ["pks": .against])
    }
  }
}

import SidilanKit
import Testing

@testable import Meeting

/// Meetings as they are planned: kinds, openness, numbers, register, rooms.
@Suite("Planning meetings")
struct PlanningTests {
  private func draft(_ kind: String, _ hour: String = "10.00") throws -> MeetingDraft {
    MeetingDraft(kind: kind, date: day("2024-09-25"), invited: try ClockTime(parsing: hour))
  }

  @Test("the specification's seventeen kinds are there")
  func kinds() throws {
    let rules = try MeetingFixture().desk().rules(on: day("2024-09-25"))
    #expect(
      rules.kinds.map(\.name) == [
        "paripurna", "paripurna_istimewa", "paripurna_internal", "pimpinan", "konsultasi",
        "fraksi", "banmus", "komisi", "gabungan_komisi", "banggar", "bapemperda", "bk", "pansus",
        "panja", "kerja", "rdp", "rdpu",
      ])
    #expect(throws: MeetingError.unknownKind("arisan", known: rules.kinds.map(\.name))) {
      try rules.kind("arisan")
    }
  }

  @Test(
    "paripurna and RDPU are open, pimpinan, konsultasi, Banmus, Banggar and BK closed, the others open",
    arguments: [
      ("paripurna", false), ("rdpu", false), ("pimpinan", true), ("konsultasi", true),
      ("banmus", true), ("banggar", true), ("bk", true), ("komisi", false),
      ("gabungan_komisi", false), ("pansus", false), ("bapemperda", false), ("kerja", false),
      ("rdp", false),
    ])
  func openness(kind: String, isClosed: Bool) throws {
    let rules = try MeetingFixture().desk().rules(on: day("2024-09-25"))
    #expect(try rules.kind(kind).isClosed == isClosed)
  }

  @Test("openness other than the kind's needs a reason")
  func opennessReason() throws {
    let fixture = try MeetingFixture()
    var plan = try draft("paripurna")
    plan.isClosed = true
    #expect(throws: MeetingError.opennessReasonNeeded(kind: "paripurna", isClosed: true)) {
      try fixture.desk().plan(plan)
    }
    plan.opennessReason = "membahas rahasia negara"
    let (meeting, warnings) = try fixture.desk().plan(plan)
    #expect(meeting.isClosed)
    #expect(meeting.opennessReason == "membahas rahasia negara")
    #expect(warnings == [.opennessAgainstRules(kind: "paripurna", isClosed: true)])
    var body = try draft("banggar", "15.00")
    (body.isClosed, body.opennessReason) = (false, "disepakati peserta")
    #expect(try fixture.desk().plan(body).warnings.isEmpty)
  }

  @Test(
    "a closed meeting is unknown to who may not know of it, and its title does not say what it is about"
  )
  func closed() throws {
    let fixture = try MeetingFixture()
    var plan = try draft("banggar")
    plan.items = ["Pembahasan rahasia"]
    let meeting = try fixture.desk().plan(plan).meeting
    #expect(!meeting.title.contains("rahasia"))
    let access = try fixture.store.read { try $0.record(meeting.record).content.access }
    #expect(access == .restricted)
    let citizen = Principal(
      id: "warga", name: "Warga", permissions: [MeetingPermissions.see.id])
    #expect(throws: MeetingError.unknownMeeting(meeting.code)) {
      try fixture.desk(citizen).log(meeting.code)
    }
    #expect(try fixture.desk(citizen).meetings(day("2024-01-01"), day("2025-01-01")).isEmpty)
  }

  @Test("a commission's meeting names its commission")
  func body() throws {
    let fixture = try MeetingFixture()
    #expect(throws: MeetingError.bodyNeeded(kind: "komisi")) {
      try fixture.desk().plan(draft("komisi"))
    }
  }

  @Test("who is to preside takes part, or the meeting is not planned")
  func chair() throws {
    let fixture = try MeetingFixture()
    var plan = try draft("paripurna")
    plan.chair = "A01"
    #expect(throws: MeetingError.unknownChair("A01")) { try fixture.desk().plan(plan) }
    #expect(try fixture.desk().meetings(day("2024-01-01"), day("2025-01-01")).isEmpty)
  }

  @Test("a number is used once in a sitting period, and again after a cancellation")
  func sequence() throws {
    let fixture = try MeetingFixture()
    let desk = try fixture.desk()
    var plan = try draft("paripurna")
    (plan.sequence, plan.period) = (21, "II")
    let first = try desk.plan(plan).meeting
    #expect(first.title == "Rapat Paripurna ke-21 Masa Sidang II")
    #expect(throws: MeetingError.sequenceTaken(21, meeting: first.code)) { try desk.plan(plan) }
    plan.period = "III"
    _ = try desk.plan(plan)
    plan.period = "II"
    try desk.cancel(first.code, reason: "tidak kuorum")
    #expect(try desk.plan(plan).meeting.code == "RPT-2024-0003")
  }

  @Test("two meetings in one room at one time are warned of")
  func rooms() throws {
    let fixture = try MeetingFixture()
    let desk = try fixture.desk()
    var first = try draft("paripurna", "10.00")
    (first.room, first.plannedMinutes) = ("Ruang Utama", 120)
    let code = try desk.plan(first).meeting.code
    var second = try draft("rdpu", "11.59")
    second.room = "ruang utama"
    #expect(
      try desk.plan(second).warnings == [
        .roomTaken(
          room: "ruang utama", meeting: code,
          at: CivilMoment(day("2024-09-25"), try ClockTime(parsing: "10.00")))
      ])
    var third = try draft("rdp", "08.00")
    (third.room, third.plannedMinutes) = ("Ruang Utama", 120)
    #expect(try desk.plan(third).warnings.isEmpty)
  }

  @Test("a meeting is found by its code in either case, by its day, and as the one that runs")
  func finding() throws {
    let fixture = try MeetingFixture()
    let code = try fixture.plenary()
    let desk = try fixture.desk()
    for text in [code, code.lowercased(), "2024-09-25", "25-09-2024", "25 September 2024"] {
      #expect(try desk.log(text).meeting.code == code, "\(text)")
    }
    #expect(throws: MeetingError.nothingRuns) { try desk.log("kini") }
    fixture.set("2024-09-25", "10.10")
    #expect(try desk.log("kini").meeting.code == code, "today's only one that is not yet open")
    fixture.set("2024-09-26", "20.00")
    try fixture.mark(.opened, "10.15", in: code)
    #expect(try desk.log("kini").meeting.code == code)
    let second = try fixture.plenary { $0.sequence = 2 }
    #expect(throws: MeetingError.severalMeetings("2024-09-25", codes: [code, second])) {
      try desk.log("2024-09-25")
    }
    #expect(throws: MeetingError.unknownMeeting("RPT-1")) { try desk.log("RPT-1") }
    try fixture.mark(.closed, "14.20", in: code)
    #expect(throws: MeetingError.nothingRuns) { try desk.log("kini") }
  }

  @Test("day, hour and chair are fixed by the opening, room and secretary are not")
  func afterOpening() throws {
    let fixture = try MeetingFixture()
    let code = try fixture.plenary(members: 2)
    let desk = try fixture.desk()
    try fixture.mark(.opened, "10.15", in: code)
    var change = MeetingChange()
    change.date = day("2024-09-26")
    #expect(throws: MeetingError.hasBegun(meeting: code)) { try desk.change(code, change) }
    change = MeetingChange()
    change.chair = "A02"
    #expect(throws: MeetingError.hasBegun(meeting: code)) { try desk.change(code, change) }
    #expect(throws: MeetingError.hasBegun(meeting: code)) { try desk.cancel(code, reason: "x") }
    change = MeetingChange()
    (change.room, change.secretary) = ("Ruang 2", "Irfan")
    #expect(try desk.change(code, change).meeting.room == "Ruang 2")
  }

  @Test("a chair who was forgotten may be named after the opening")
  func forgottenChair() throws {
    let fixture = try MeetingFixture()
    let code = try fixture.plenary()
    let desk = try fixture.desk()
    try desk.addParticipant(
      Participant(code: "A02", name: "Anggota 2", votes: true), isChair: false, in: code)
    try fixture.mark(.opened, "10.15", in: code)
    var change = MeetingChange()
    change.chair = "a02"
    #expect(try desk.change(code, change).meeting.chair == "A02")
  }

  @Test("participants: a code is one word, nobody is there twice, who is named stays")
  func participants() throws {
    let fixture = try MeetingFixture()
    let code = try fixture.plenary(members: 2)
    let desk = try fixture.desk()
    func add(_ person: String) throws {
      try desk.addParticipant(
        Participant(code: person, name: "Nama", votes: true), isChair: false, in: code)
    }
    #expect(throws: MeetingError.personTwice("a02", meeting: code)) { try add("a02") }
    for bad in ["", "A 1", "tak_dikenal_1", "Ä1"] {
      #expect(throws: MeetingError.unsuitable(field: "kode", value: bad)) { try add(bad) }
    }
    #expect(throws: MeetingError.isNamed("A01", meeting: code)) {
      try desk.removeParticipant("A01", in: code)
    }
    try desk.removeParticipant("A02", in: code)
    #expect(try desk.log(code).meeting.participants.map(\.code) == ["A01"])
  }

  /// Five members, of whom one is suspended; a commission of three.
  private func register() throws -> FixedRegister {
    let validity = try Validity(since: day("2024-08-26"))
    var register = FixedRegister()
    for number in 1...5 {
      register.members.append(
        RegisteredMember(
          code: "A0\(number)", person: RecordID(), name: "Anggota \(number), S.H.",
          party: "golkar", faction: number < 4 ? "golkar" : "nasdem", constituency: "1",
          validity: validity, state: number == 5 ? .suspended : .active))
    }
    register.factions = [
      RegisteredFaction(code: "golkar", name: "Fraksi Partai Golkar"),
      RegisteredFaction(code: "nasdem", name: "Fraksi NasDem"),
    ]
    register.bodies = [
      RegisteredBody(code: "komisi-3", name: "Komisi III", kind: .commission),
      RegisteredBody(code: "pimpinan", name: "Pimpinan", kind: .leadership),
    ]
    for (body, number, position, state) in [
      ("pimpinan", 1, BodySeat.Position.chair, MembershipState.active),
      ("komisi-3", 2, .member, .active), ("komisi-3", 3, .chair, .active),
      ("komisi-3", 5, .member, .suspended),
    ] {
      register.seats.append(
        BodySeat(
          member: "A0\(number)", body: body, position: position, decree: "1/2024",
          validity: validity, state: state))
    }
    return register
  }

  @Test("a plenary takes members, factions and chair from the register of its day")
  func registerPlenary() throws {
    let fixture = try MeetingFixture()
    let (meeting, warnings) = try fixture.desk(register: register()).plan(draft("paripurna"))
    #expect(meeting.participants.map(\.code) == ["A01", "A02", "A03", "A04"])
    #expect(meeting.participants[0].factionName == "Fraksi Partai Golkar")
    #expect(meeting.chair == "A01")
    #expect(meeting.seats == 45)
    var plan = try draft("paripurna", "14.00")
    plan.chair = "a02"
    #expect(try fixture.desk(register: register()).plan(plan).meeting.chair == "A02")
    #expect(warnings == [.suspendedLeftOut(1)])
  }

  @Test("a commission takes its own members; the seat of a suspended one still counts")
  func registerCommission() throws {
    let fixture = try MeetingFixture()
    var plan = try draft("komisi")
    plan.body = "komisi-3"
    let meeting = try fixture.desk(register: register()).plan(plan).meeting
    #expect(meeting.participants.map(\.code) == ["A02", "A03"])
    #expect(meeting.chair == "A03")
    #expect(meeting.seats == 3)
    #expect(meeting.title == "Rapat Komisi III")
    plan.body = "komisi-9"
    #expect(throws: MeetingError.unknownBody("komisi-9", on: day("2024-09-25"))) {
      try fixture.desk(register: register()).plan(plan)
    }
  }

  @Test(
    "members who took office later are not at an earlier meeting; reading anew keeps guests and microphones"
  )
  func registerAgain() throws {
    let fixture = try MeetingFixture()
    let desk = try fixture.desk(register: register())
    var early = try draft("paripurna")
    early.date = day("2024-08-25")
    #expect(try desk.plan(early).meeting.participants.isEmpty)
    let code = try desk.plan(draft("paripurna")).meeting.code
    try desk.changeParticipant("A02", channel: 4, role: nil, name: nil, in: code)
    try desk.addParticipant(
      Participant(code: "WALIKOTA", name: "Wali Kota", votes: false), isChair: false, in: code)
    var corrected = try register()
    corrected.members.removeAll { $0.code == "A03" }
    #expect(try fixture.desk(register: corrected).readParticipants(in: code) == 3)
    let people = try desk.log(code).meeting.participants
    #expect(people.map(\.code) == ["A01", "A02", "A04", "WALIKOTA"])
    #expect(people[1].channel == 4)
    #expect(throws: MeetingError.noRegister) { try fixture.desk().readParticipants(in: code) }
  }

  @Test("a meeting is made of an event of the agenda, once")
  func fromAgenda() throws {
    let fixture = try MeetingFixture()
    var register = try register()
    let record = try fixture.store.write(
      Act("uji", by: MeetingFixture.clerk, module: "simadu")
    ) { writer in
      let record = try writer.create(
        RecordContent(
          kind: "agenda", number: "Rapat Paripurna ke-7 Masa Sidang I", title: "Penyampaian RAPBD",
          date: "2024-09-25", access: .open, status: "ditetapkan"))
      try writer.openBook("agenda", title: "Agenda")
      try writer.takeNumber(from: "agenda", for: record.id, date: "2024-09-25") {
        "AG-\($0)-000\($1)"
      }
      return record.id
    }
    let start = CivilMoment(day("2024-09-25"), try ClockTime(parsing: "09.00"))
    register.events = [
      RegisteredEvent(
        record: record, kind: "paripurna", title: "Penyampaian RAPBD", body: nil, room: "utama",
        start: start, end: try start.adding(seconds: 3 * 3600), status: "ditetapkan")
    ]
    let desk = try fixture.desk(register: register)
    let meeting = try desk.plan(desk.draft(agenda: "ag-2024-0001", kind: nil)).meeting
    #expect(meeting.title == "Rapat Paripurna ke-7 Masa Sidang I: Penyampaian RAPBD")
    #expect(meeting.room == "utama")
    #expect(meeting.plannedMinutes == 180)
    #expect(meeting.agendaEvent == record)
    #expect(
      throws: MeetingError.alreadyPlanned(event: "AG-2024-0001", meeting: meeting.code)
    ) { try desk.draft(agenda: "AG-2024-0001", kind: nil) }
    #expect(throws: MeetingError.unknownAgendaEvent("AG-2024-0009")) {
      try desk.draft(agenda: "AG-2024-0009", kind: nil)
    }
    #expect(throws: MeetingError.noRegister) {
      try fixture.desk().draft(agenda: "AG-2024-0001", kind: nil)
    }
  }

  @Test("an event of the agenda that is no kind of meeting needs one")
  func agendaKinds() throws {
    let rules = try MeetingFixture().desk().rules(on: day("2024-09-25"))
    #expect(try rules.kind(agenda: "paripurna", body: nil).name == "paripurna")
    #expect(try rules.kind(agenda: "rapat_badan", body: "banggar").name == "banggar")
    #expect(try rules.kind(agenda: "rapat_komisi", body: "komisi-3").name == "komisi")
    #expect(throws: MeetingError.kindNeeded("kunker")) {
      try rules.kind(agenda: "kunker", body: nil)
    }
  }

  @Test("the check names what provisional minutes lack, and nothing of a complete meeting")
  func check() throws {
    let fixture = try MeetingFixture()
    let code = try fixture.plenary()
    let desk = try fixture.desk()
    #expect(
      try desk.check(desk.log(code)) == [
        .opening, .closing, .place, .chair, .secretary, .attendance,
      ])
    try fixture.mark(.opened, "10.15", in: code)
    try fixture.mark(.suspended, "10.30", in: code)
    #expect(try desk.check(desk.log(code)).contains(.suspension))
    try fixture.mark(.resumed, "10.40", in: code)
    try fixture.mark(.closed, "11.00", in: code)
    try desk.addParticipant(
      Participant(code: "A01", name: "Ketua", votes: true), isChair: false, in: code)
    var change = MeetingChange()
    (change.room, change.secretary, change.chair) = ("Ruang Utama", "Irfan", "A01")
    _ = try desk.change(code, change)
    try desk.attend(["A01"], .inPerson, at: .typed("10.00"), in: code)
    #expect(try desk.check(desk.log(code)).isEmpty)
  }

  @Test("a month's work: bodies, meetings, kinds and net length of what was closed")
  func workload() throws {
    let fixture = try MeetingFixture()
    let code = try fixture.plenary()
    try fixture.mark(.opened, "10.15", in: code)
    try fixture.mark(.closed, "14.20", in: code)
    let desk = try fixture.desk()
    var plan = try draft("komisi")
    (plan.body, plan.seats) = ("komisi-3", 9)
    let other = try desk.plan(plan).meeting.code
    try fixture.mark(.opened, "09.00", in: other)
    try fixture.mark(.closed, "10.00", in: other)
    let open = try desk.plan(draft("rdpu")).meeting.code
    try fixture.mark(.opened, "09.00", in: open)
    let load = try desk.workload(day("2024-09-01"), day("2024-09-30"))
    #expect(load.kinds.map(\.name) == ["komisi", "paripurna"])
    #expect([load.meetings, load.bodies] == [2, 1])
    #expect(load.net == 305 * 60_000)
  }
}

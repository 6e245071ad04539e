import SidilanKit
import Testing

@testable import SidilanPluginSimadu

/// Who holds which kind of event.
@Suite("Kinds of events and who holds them")
struct ConvenerTests {
  private func fixture() throws -> AgendaFixture {
    let fixture = try AgendaFixture()
    try fixture.furnish()
    fixture.holders.units = ["bagian-umum": ["P33", "P34"]]
    return fixture
  }

  private let start = "2025-11-17 09.00"
  private let end = "2025-11-17 12.00"

  @Test("a plenary and a recess are of the whole council and have no body")
  func wholeCouncil() throws {
    let fixture = try fixture()
    for kind in [AgendaKind.plenary, .recess] {
      #expect(throws: AgendaError.bodyBarred(kind, "komisi-1")) {
        try fixture.propose(kind, start, end, body: "komisi-1")
      }
    }
  }

  @Test("a meeting of a body names one; those that may hold it are named")
  func missing() throws {
    let fixture = try fixture()
    let allowed = AllowedConveners(kinds: [.commission], codes: ["komisi-1", "komisi-2"])
    let error = #expect(throws: AgendaError.bodyMissing(.commission, allowed)) {
      try fixture.propose(.commission, start, end, body: nil)
    }
    #expect(error?.sentence.indonesian.hasSuffix("--badan: komisi (komisi-1, komisi-2)") == true)
    for kind in [AgendaKind.board, .committee, .hearing, .office] {
      #expect(throws: AgendaError.self) { try fixture.propose(kind, start, end, body: nil) }
    }
  }

  /// Which kind of body may hold which kind of event, by the specification's kinds of meetings.
  private static let table: [AgendaKind: Set<String>] = [
    .commission: ["komisi-1"], .board: ["banggar", "pimpinan"], .committee: ["pansus-1"],
    .hearing: ["komisi-1", "banggar", "pansus-1"], .plenary: [], .recess: [],
    .office: ["bagian-umum"],
    .workingVisit: ["komisi-1", "banggar", "pimpinan", "pansus-1", "bagian-umum"],
    .training: ["komisi-1", "banggar", "pimpinan", "pansus-1", "bagian-umum"],
    .guests: ["komisi-1", "banggar", "pimpinan", "pansus-1", "bagian-umum"],
    .other: ["komisi-1", "banggar", "pimpinan", "pansus-1", "bagian-umum"],
  ]

  @Test(
    "of every kind of event and every kind of body exactly the listed ones are taken",
    arguments: AgendaKind.allCases)
  func pairs(kind: AgendaKind) throws {
    let fixture = try fixture()
    for body in ["komisi-1", "banggar", "pimpinan", "pansus-1", "bagian-umum"] {
      let isTaken: Bool
      do {
        try fixture.propose(kind, start, end, body: body, room: nil)
        isTaken = true
      } catch AgendaError.bodyUnsuitable(let refused, body, _, let allowed) {
        #expect(refused == kind && !allowed.kinds.isEmpty)
        isTaken = false
      } catch AgendaError.bodyBarred { isTaken = false }
      #expect(isTaken == Self.table[kind]?.contains(body), "\(kind) \(body)")
    }
  }

  @Test("a change cannot give an event to a body that may not hold it")
  func change() throws {
    let fixture = try fixture()
    let code = try fixture.propose(.commission, start, end).code
    #expect(throws: AgendaError.self) {
      try fixture.desk { try $0.change(code, AgendaChange(body: "banggar")) }
    }
  }

  @Test("a unit of the secretariat meets: its staff is called, members of the council are not")
  func unitMeeting() throws {
    let fixture = try fixture()
    fixture.holders.seats = ["komisi-1": ["A01"]]
    try fixture.propose(.plenary, start, end, body: nil)
    // The whole council is no conflict with a meeting of staff.
    let office = try fixture.propose(.office, start, end, body: "bagian-umum", room: nil)
    #expect(office.warnings.isEmpty)
    let both = try fixture.propose(
      .training, start, end, body: nil, room: "kecil", members: ["P33"])
    #expect(both.warnings.map(\.indonesian) == ["bentrok anggota P33 dengan \(office.code)"])
    // A member who is called makes it a conflict with the whole council.
    let called = try fixture.propose(
      .office, "2025-11-17 10.00", "2025-11-17 11.00", body: "bagian-umum", room: nil,
      members: ["A01"])
    #expect(called.warnings.map(\.indonesian).contains { $0.hasPrefix("bentrok seluruh dewan") })
  }

  @Test("staff may be called to events of the office, not to meetings of a body of the council")
  func staff() throws {
    let fixture = try fixture()
    #expect(throws: CodeError.noMember("P33", theDay("2025-11-17"))) {
      try fixture.propose(.hearing, start, end, members: ["P33"])
    }
    #expect(throws: CodeError.noPerson("X1", theDay("2025-11-17"))) {
      try fixture.propose(.training, start, end, body: nil, members: ["X1"])
    }
  }

  @Test("a room is too full also for the members of the body and for the whole council")
  func fullRooms() throws {
    let fixture = try fixture()
    fixture.holders.seats = ["komisi-1": ["A01", "A02", "A03"]]
    let commission = try fixture.propose(.commission, start, end, room: "kecil")
    #expect(commission.warnings.map(\.indonesian) == ["3 peserta, ruang 'kecil' berkursi 2"])
    let plenary = try fixture.propose(
      .plenary, "2025-11-18 09.00", "2025-11-18 12.00", body: nil, room: "kecil")
    #expect(plenary.warnings.map(\.english) == ["45 participants, the room 'kecil' has 2 seats"])
  }

  @Test("outside every sitting period meetings of the council are warned of, others are not")
  func outsidePeriods() throws {
    let fixture = try fixture()
    let day = "2026-05-04"
    let warning =
      "\(day) di luar setiap masa sidang; tambahkan dengan 'sidilan simadu masa-sidang tambah'"
    for (kind, body) in [
      (AgendaKind.plenary, nil), (.commission, "komisi-1"), (.board, "bapemperda"),
      (.committee, "pansus-1"), (.hearing, "komisi-2"),
    ] as [(AgendaKind, String?)] {
      let code = try fixture.propose(kind, day + " 09.00", day + " 12.00", body: body, room: nil)
      #expect(code.warnings.map(\.indonesian).contains(warning), "\(kind)")
      try fixture.desk { try $0.apply(.cancel, to: code.code, reason: "uji") }
    }
    let guests = try fixture.propose(.guests, day + " 09.00", day + " 12.00", body: nil, room: nil)
    #expect(guests.warnings.isEmpty)
    let recess = try fixture.propose(.recess, "2026-05-05 09.00", "2026-05-06 12.00", body: nil)
    #expect(
      recess.warnings.map(\.english) == [
        "2026-05-05 is in no recess; see 'sidilan simadu masa-sidang daftar'"
      ])
    let kept = try fixture.propose(.commission, day + " 13.00", day + " 14.00", room: nil)
    let report = try ConflictReport.make(
      theDay("2026-05-01"), theDay("2026-05-31"), fixture.context, holders: fixture.holders)
    #expect(report.lines.filter { $0.kind == "luar_masa" }.map(\.events) == [kept.code])
  }
}

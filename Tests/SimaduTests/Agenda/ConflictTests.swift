import SidilanKit
import Support
import Testing

@testable import SidilanPluginSimadu

@Suite("Conflicts")
struct ConflictTests {
  private func subject(
    _ code: String, _ start: String, _ end: String, room: String? = nil, body: String? = nil,
    members: Set<String> = [], whole: Bool = false
  ) throws -> ConflictSubject {
    try ConflictSubject(
      code: code, start: CivilMoment(words: "2025-11-17 " + start),
      end: CivilMoment(words: "2025-11-17 " + end), room: room, body: body, members: members,
      holdsMembers: body != nil || !members.isEmpty, isWholeCouncil: whole)
  }

  @Test("the same body, or the same member, in two meetings at one time is a conflict")
  func bodiesAndMembers() throws {
    let left = try subject("A", "09.00", "11.00", body: "komisi-1", members: ["A01", "A02"])
    let right = try subject("B", "10.00", "12.00", body: "komisi-1", members: ["A02"])
    let other = try subject("C", "10.30", "10.45", room: "utama", members: ["A02", "A01", "A09"])
    let after = try subject("D", "12.00", "13.00", body: "komisi-1", members: ["A01", "A02"])
    let found = ConflictFinder.conflicts(among: [after, other, right, left])
    #expect(found.map(\.kind) == [.body, .member, .member])
    #expect(found.map(\.shared) == ["komisi-1", "A01 A02", "A02"])
    #expect(found.map(\.first) == ["A", "A", "B"])
    #expect(found.map(\.start.time.description) == ["10.00", "10.30", "10.30"])
    #expect(found.map(\.end.time.description) == ["11.00", "10.45", "10.45"])
  }

  @Test("a plenary is a conflict with every meeting of members, not with guests")
  func wholeCouncil() throws {
    let plenary = try subject("A", "09.00", "11.00", whole: true)
    let meeting = try subject("B", "10.00", "12.00", body: "komisi-1")
    let guests = try subject("C", "10.00", "12.00", room: "tamu")
    #expect(AgendaConflict.between(plenary, meeting).map(\.kind) == [.council])
    #expect(AgendaConflict.between(guests, plenary).isEmpty)
  }

  /// A random agenda of some days; few rooms and members, so that there are many conflicts.
  private static func random(_ seed: UInt64) throws -> [ConflictSubject] {
    var generator = SeededGenerator(seed: seed)
    let count = Int.random(in: 0...60, using: &generator)
    return try (0..<count).map { index in
      let start = CivilMoment(
        try CivilDate(year: 2025, month: 11, day: Int.random(in: 1...6, using: &generator)),
        try ClockTime(
          hour: Int.random(in: 7...16, using: &generator),
          minute: Int.random(in: 0...3, using: &generator) * 15))
      let minutes = [15, 30, 60, 150, 1440, 2000].randomElement(using: &generator) ?? 30
      let members = (1...8).filter { _ in Int.random(in: 0...5, using: &generator) == 0 }
      let body = Int.random(in: 0...5, using: &generator)
      let room = Int.random(in: 0...4, using: &generator)
      return ConflictSubject(
        code: "AG-\(index)", start: start, end: try start.adding(seconds: minutes * 60),
        room: room == 0 ? nil : "r\(room)", body: body == 0 ? nil : "b\(body)",
        members: Set(members.map { "A0\($0)" }), holdsMembers: body != 0 || !members.isEmpty,
        isWholeCouncil: Int.random(in: 0...9, using: &generator) == 0)
    }
  }

  /// The definition, minute by minute and pair by pair, without any of the module's code.
  private static func plain(_ all: [ConflictSubject]) -> Set<[String]> {
    var found: Set<[String]> = []
    func minutes(_ subject: ConflictSubject) -> Range<Int> {
      let start = subject.start.date.dayNumber * 1440 + subject.start.time.secondOfDay / 60
      let end = subject.end.date.dayNumber * 1440 + subject.end.time.secondOfDay / 60
      return start..<end
    }
    func isPeople(_ subject: ConflictSubject) -> Bool {
      subject.isWholeCouncil || subject.body != nil || !subject.members.isEmpty
    }
    for left in all.indices {
      for right in all.indices where left < right {
        let (a, b) = (all[left], all[right])
        guard minutes(a).overlaps(minutes(b)) else { continue }
        let pair = [a.code, b.code].sorted()
        if a.room != nil, a.room == b.room { found.insert(["ruang"] + pair + [a.room ?? ""]) }
        let isCouncil =
          (a.isWholeCouncil || b.isWholeCouncil) && isPeople(a) && isPeople(b)
        let isBody = a.body != nil && a.body == b.body
        let common = a.members.filter { b.members.contains($0) }.sorted()
        if isCouncil {
          found.insert(["seluruh_dewan"] + pair + [""])
        } else if isBody {
          found.insert(["badan"] + pair + [a.body ?? ""])
        } else if !common.isEmpty {
          found.insert(["anggota"] + pair + [common.joined(separator: " ")])
        }
      }
    }
    return found
  }

  @Test("over 500 random agendas the sweep finds exactly what comparing all pairs finds")
  func property() throws {
    var total = 0
    for seed in UInt64(1)...500 {
      let agenda = try Self.random(seed)
      let found = ConflictFinder.conflicts(among: agenda)
      let texts = found.map { [$0.kind.rawValue] + [$0.first, $0.second].sorted() + [$0.shared] }
      #expect(Set(texts).count == texts.count, "seed \(seed)")
      #expect(Set(texts) == Self.plain(agenda), "seed \(seed)")
      #expect(found.allSatisfy { $0.start < $0.end }, "seed \(seed)")
      total += found.count
    }
    #expect(total > 1000)
  }

  @Test("the order in which events are given changes nothing")
  func order() throws {
    for seed in UInt64(1)...50 {
      let agenda = try Self.random(seed)
      var generator = SeededGenerator(seed: seed)
      let shuffled = agenda.shuffled(using: &generator)
      #expect(
        ConflictFinder.conflicts(among: shuffled) == ConflictFinder.conflicts(among: agenda),
        "seed \(seed)")
    }
  }

  @Test("members of a body are those of the register on the day of the meeting")
  func seats() throws {
    let fixture = try AgendaFixture()
    try fixture.furnish()
    fixture.holders.seats = ["komisi-1": ["A01", "A02"], "banggar": ["A02", "A03"]]
    try fixture.propose(.commission, "2025-11-17 09.00", "2025-11-17 11.00")
    let second = try fixture.propose(
      .board, "2025-11-17 10.00", "2025-11-17 12.00", body: "banggar", room: "kecil")
    #expect(second.warnings.map(\.indonesian) == ["bentrok anggota A02 dengan AG-2025-0001"])
    let report = try ConflictReport.make(
      theDay("2025-11-01"), theDay("2025-11-30"), fixture.context, holders: fixture.holders)
    #expect(report.lines.map(\.detail) == ["A02"])
    #expect(report.lines.map(\.when) == ["2025-11-17 10.00–11.00"])
  }

  @Test("the report names days off and urgent meetings in a recess")
  func daysOff() throws {
    let fixture = try AgendaFixture()
    try fixture.furnish()
    try fixture.propose(.guests, "2025-12-25 09.00", "2025-12-25 10.00", body: nil)
    try fixture.propose(
      .commission, "2025-12-09 09.00", "2025-12-09 12.00", urgent: "Banjir besar")
    let report = try ConflictReport.make(
      theDay("2025-12-01"), theDay("2025-12-31"), fixture.context, holders: fixture.holders)
    #expect(report.lines.map(\.kind) == ["reses", "libur"])
    #expect(
      report.lines.map(\.detail) == [
        "Masa Reses I 2025/2026; mendesak: Banjir besar", "Hari Raya Natal",
      ])
    let later = try fixture.propose(.guests, "2031-01-06 09.00", "2031-01-06 10.00", body: nil)
    #expect(later.warnings.map(\.indonesian) == ["hari libur 2031 belum dimuat"])
    let unknown = try ConflictReport.make(
      theDay("2031-01-01"), theDay("2031-01-31"), fixture.context, holders: fixture.holders)
    #expect(unknown.unknownYears == [2031])
  }
}

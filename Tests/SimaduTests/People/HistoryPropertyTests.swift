import SidilanKit
import Support
import Testing

@testable import SidilanPluginSimadu

@Suite("Dated memberships against a plain recomputation")
struct HistoryPropertyTests {
  /// A membership with days counted from a first day; `until` nil for none.
  private struct Plain {
    let place: String
    let member: String
    let isChair: Bool
    let since: Int
    let until: Int?
    func covers(_ day: Int) -> Bool { day >= since && (until == nil || day <= (until ?? day)) }
  }

  private static let first = peopleDay("2024-01-01")
  private static let bodies = ["komisi-1", "komisi-2", "pimpinan"]
  private static let members = ["A01", "A02", "A03"]
  private static let length = 40

  private static func date(_ offset: Int) throws -> CivilDate { try first.adding(days: offset) }

  private static func history(_ generator: inout SeededGenerator) -> [Plain] {
    (0..<Int.random(in: 1...7, using: &generator)).map { _ in
      let since = Int.random(in: 0..<length, using: &generator)
      let isOpen = Int.random(in: 0..<3, using: &generator) == 0
      return Plain(
        place: bodies.randomElement(using: &generator) ?? "",
        member: members.randomElement(using: &generator) ?? "",
        isChair: Bool.random(using: &generator), since: since,
        until: isOpen ? nil : since + Int.random(in: 0..<length / 2, using: &generator))
    }
  }

  /// At most one suspension a member.
  private static func suspensions(_ generator: inout SeededGenerator) -> [Plain] {
    members.filter { _ in Int.random(in: 0..<3, using: &generator) == 0 }.map { member in
      let since = Int.random(in: 0..<length, using: &generator)
      let isOpen = Bool.random(using: &generator)
      return Plain(
        place: "", member: member, isChair: false, since: since,
        until: isOpen ? nil : since + Int.random(in: 0..<length / 2, using: &generator))
    }
  }

  private static func validity(_ plain: Plain) throws -> Validity {
    try Validity(since: date(plain.since), until: plain.until.map { try date($0) })
  }

  @Test("refusals of 10,000 random histories are those found by looking at every single day")
  func refusals() async throws {
    let seed = UInt64.random(in: 0...UInt64.max)
    var generator = SeededGenerator(seed: seed)
    let rules = try RuleHistory(PeopleStore().context())
    let whole = try Validity(since: Self.first)
    for round in 0..<10_000 {
      let plain = Self.history(&generator)
      var history = RegisterHistory(councilSeats: 45)
      history.members = Self.members.map {
        MemberRow(
          code: $0, person: $0, party: "golkar", constituency: "1", replaces: nil, validity: whole)
      }
      history.factions = [DatedFaction(code: "f", name: "F", validity: whole)]
      history.factionSeats = Self.members.enumerated().map {
        Membership(
          number: Int64($0), place: "f", member: $1, position: .member, decree: "1", validity: whole
        )
      }
      history.bodies = Self.bodies.map {
        DatedBody(
          code: $0, name: $0, kind: $0 == "pimpinan" ? .leadership : .commission, validity: whole)
      }
      history.seats = try plain.enumerated().map {
        Membership(
          number: Int64($0), place: $1.place, member: $1.member,
          position: $1.isChair ? .chair : .member, decree: "1", validity: try Self.validity($1))
      }
      let suspended = Self.suspensions(&generator)
      history.suspensions = try suspended.map {
        Suspension(member: $0.member, validity: try Self.validity($0))
      }
      let found = Set(
        try RegisterCheck.refusals(history, rules).map { breach -> String in
          switch breach.kind {
          case .twoChairs(let body, let members, _): "ketua \(body) \(members)"
          case .twoCommissions(let member, _, _): "komisi \(member)"
          case .leaderInCommission(let member, let body): "pimpinan \(member) \(body)"
          case .seatedTwice(let member, let body): "dua \(member) \(body)"
          case .suspendedGivenOffice(let member, let body, _): "sementara \(member) \(body)"
          default: "lain"
          }
        })
      guard found == Self.everyDay(plain, suspended) else {
        Issue.record("seed \(seed), history \(round): \(plain) \(suspended)")
        return
      }
    }
  }

  /// The same, day by day and without any of the code under test.
  private static func everyDay(_ plain: [Plain], _ suspended: [Plain]) -> Set<String> {
    var found = Set<String>()
    for day in 0...(2 * length) {
      let now = plain.filter { $0.covers(day) }
      let away = Set(suspended.filter { $0.covers(day) }.map(\.member))
      for seat in now where seat.isChair && seat.since == day && away.contains(seat.member) {
        found.insert("sementara \(seat.member) \(seat.place)")
      }
      for body in bodies {
        let chairs = now.filter {
          $0.place == body && $0.isChair && !away.contains($0.member)
        }.map(\.member).sorted()
        if chairs.count > 1 { found.insert("ketua \(body) \(chairs)") }
      }
      for member in members {
        let places = now.filter { $0.member == member }.map(\.place)
        if places.contains("komisi-1"), places.contains("komisi-2") {
          found.insert("komisi \(member)")
        }
        for body in bodies {
          if places.filter({ $0 == body }).count > 1 { found.insert("dua \(member) \(body)") }
          if body != "pimpinan", places.contains(body), places.contains("pimpinan") {
            found.insert("pimpinan \(member) \(body)")
          }
        }
      }
    }
    return found
  }

  /// 200 rounds of 50 bodies with a history each; rounds go backwards in time, so that what has no end reaches only
  /// into times that were asked about before.
  @Test(
    "seats and members of 10,000 random histories in the store are those of a plain recomputation")
  func queries() async throws {
    let seed = UInt64.random(in: 0...UInt64.max)
    let council = try await PeopleStore.council([("golkar", 4)])
    let places = (0..<50).map { "badan-\($0)" }
    let register = Register()
    try council.store.write(council.context().act("uji")) { writer in
      for place in places {
        try BodyBook.form(
          place, name: place, kind: .board, validity: Validity(since: Self.first),
          decree: "1/2024", writer)
      }
      var generator = SeededGenerator(seed: seed)
      for round in (0..<200).reversed() {
        let start = round * 4 * Self.length
        let asked = Int.random(in: 0..<(2 * Self.length), using: &generator)
        let day = try Self.date(start + asked)
        let suspended = Self.suspensions(&generator)
        try writer.database.execute(sql: "DELETE FROM simadu_suspension")
        for away in suspended { try Self.suspend(away, start, writer) }
        let away = Set(suspended.filter { $0.covers(asked) }.map(\.member))
        let states = try register.members(on: day, in: writer.reader).filter { !$0.isActive }
        let seated = Set(states.map(\.code))
        guard
          seated == away.intersection(try register.members(on: day, in: writer.reader).map(\.code))
        else {
          Issue.record("seed \(seed), round \(round): \(suspended) \(seated)")
          return
        }
        for place in places {
          let plain = Array(Self.history(&generator).prefix(4))
          for seat in plain { try Self.insert(seat, place, start, writer) }
          let now = plain.filter { $0.covers(asked) }
          let expected =
            now.filter(\.isChair).map { "ketua \($0.member) \(!away.contains($0.member))" }.sorted()
            + now.filter { !$0.isChair }.map { "anggota \($0.member) \(!away.contains($0.member))" }
            .sorted()
          let found = try register.seats(of: place, on: day, in: writer.reader).map {
            "\($0.position.rawValue) \($0.member) \($0.isActive)"
          }
          guard found == expected else {
            Issue.record("seed \(seed), round \(round), \(place): \(plain) \(found)")
            return
          }
        }
        guard let own = Self.history(&generator).first else { continue }
        try writer.database.execute(
          sql: "UPDATE simadu_member SET since = ?, until = ? WHERE code = 'A04'",
          arguments: [
            try Self.date(start + own.since).description,
            try own.until.map { try Self.date(start + $0).description },
          ])
        let sits = try register.members(on: day, in: writer.reader).contains { $0.code == "A04" }
        guard sits == own.covers(asked) else {
          Issue.record("seed \(seed), round \(round): \(own)")
          return
        }
      }
    }
  }

  private static func suspend(_ away: Plain, _ start: Int, _ writer: StoreWriter) throws {
    try writer.database.execute(
      sql: """
        INSERT INTO simadu_suspension (member, since, until, decree) VALUES (?, ?, ?, '1/2024')
        """,
      arguments: [
        away.member, try date(start + away.since).description,
        try away.until.map { try date(start + $0).description },
      ])
  }

  private static func insert(_ seat: Plain, _ place: String, _ start: Int, _ writer: StoreWriter)
    throws
  {
    try writer.database.execute(
      sql: """
        INSERT INTO simadu_seat (body, member, position, since, until, decree)
        VALUES (?, ?, ?, ?, ?, '1/2024')
        """,
      arguments: [
        place, seat.member, seat.isChair ? "ketua" : "anggota",
        try date(start + seat.since).description,
        try seat.until.map { try date(start + $0).description },
      ])
  }
}

import SidilanKit
import Support
import Testing

@testable import Meeting

/// Speaking shares and take plan (specification, section 3.8, 1 and 3).
@Suite("Speaking shares and takes")
struct SharesAndTakesTests {
  private func turns(_ lengths: [(String, Int64)]) -> [Turn] {
    lengths.enumerated().map {
      Turn(
        event: $0.offset + 1, person: $0.element.0, kind: .speech, item: nil, isChair: false,
        start: 0, end: $0.element.1 * 1000)
    }
  }

  @Test("the analysis that was published: 5,744 units as 40.6, 39, 14.8 and 5.2 percent")
  func published() {
    // Lengths that have these parts of 5,744: 2,332 2,240 850 299 and a rest of 23.
    let shares = SpeakingShares(
      turns([("A", 2332), ("B", 2240), ("C", 850), ("D", 299), ("E", 23)]), at: 0
    ) { $0.person }
    #expect(shares.total == 5_744_000)
    #expect(shares.shares.map(\.perMille) == [406, 390, 148, 52, 4])
  }

  @Test("three equal speakers have 33.4, 33.3 and 33.3 percent, together 100")
  func thirds() {
    let shares = SpeakingShares(turns([("A", 100), ("B", 100), ("C", 100)]), at: 0) { $0.person }
    #expect(shares.shares.map(\.perMille) == [334, 333, 333])
  }

  @Test("turns of one speaker are put together, and the longest comes first")
  func together() {
    let shares = SpeakingShares(turns([("A", 60), ("B", 200), ("A", 90)]), at: 0) { $0.person }
    #expect(shares.shares.map(\.code) == ["B", "A"])
    #expect(shares.shares.map(\.turns) == [1, 2])
    #expect(shares.shares.map(\.length) == [200_000, 150_000])
  }

  @Test("whoever belongs to no faction has a part too, so that nothing is lost")
  func byFaction() {
    let factions = ["A": "golkar", "B": "golkar"]
    let shares = SpeakingShares(turns([("A", 10), ("B", 20), ("W", 30)]), at: 0) {
      factions[$0.person]
    }
    #expect(shares.shares.map(\.code) == ["golkar", nil])
    #expect(shares.shares.map(\.perMille) == [500, 500])
  }

  @Test("nobody has spoken: nothing is divided")
  func nothing() {
    #expect(SpeakingShares([], at: 0) { $0.person }.shares.isEmpty)
    let zero = SpeakingShares(turns([("A", 0)]), at: 0) { $0.person }
    #expect(zero.shares.map(\.perMille) == [0])
  }

  @Test("parts always add up to the whole speaking time and to a thousand", arguments: 0..<50)
  func sums(round: Int) {
    let seed = 31 + UInt64(round)
    var generator = SeededGenerator(seed: seed)
    let lengths = (0..<Int.random(in: 1...40, using: &generator)).map { _ in
      (
        "A\(Int.random(in: 1...12, using: &generator))",
        Int64.random(in: 1...4000, using: &generator)
      )
    }
    let shares = SpeakingShares(turns(lengths), at: 0) { $0.person }
    #expect(shares.total == lengths.reduce(0) { $0 + $1.1 } * 1000, "seed \(seed)")
    #expect(shares.shares.reduce(0) { $0 + $1.length } == shares.total, "seed \(seed)")
    #expect(shares.shares.reduce(0) { $0 + $1.perMille } == 1000, "seed \(seed)")
  }

  private func plan(minutes: Int64, staff: [String]) throws -> TakePlan {
    try TakePlan(
      course([event(1, .opened, 0), event(2, .closed, minutes * 60)]), minutes: 10, staff: staff,
      at: 0)
  }

  private func counts(_ plan: TakePlan, _ staff: [String]) -> [Int] {
    staff.map { name in plan.takes.count { $0.person == name } }
  }

  @Test("160 minutes are 16 takes, 4 for each of 4 writers")
  func four() throws {
    let staff = ["A", "B", "C", "D"]
    let plan = try plan(minutes: 160, staff: staff)
    #expect(plan.takes.count == 16)
    #expect(counts(plan, staff) == [4, 4, 4, 4])
  }

  @Test("245 minutes are 25 takes, 9, 8 and 8 for 3 writers, the last of 5 minutes")
  func three() throws {
    let staff = ["A", "B", "C"]
    let plan = try plan(minutes: 245, staff: staff)
    #expect(plan.takes.count == 25)
    #expect(counts(plan, staff) == [9, 8, 8])
    #expect(try #require(plan.takes.last).length == 300_000)
  }

  @Test("every piece that was begun is a take")
  func rounding() {
    #expect(TakePlan.count(net: 0, minutes: 10) == 0)
    #expect(TakePlan.count(net: 1, minutes: 10) == 1)
    #expect(TakePlan.count(net: 600_000, minutes: 10) == 1)
    #expect(TakePlan.count(net: 600_001, minutes: 10) == 2)
  }

  @Test("a take that a suspension divides ends after it, and takes are as long as the net length")
  func suspended() throws {
    let found = try course([
      event(1, .opened, 0), event(2, .suspended, 900), event(3, .resumed, 4500),
      event(4, .closed, 5700),
    ])
    let plan = try TakePlan(found, minutes: 10, staff: ["A"], at: 0)
    #expect(plan.takes.map(\.start) == [0, 600_000, 4_800_000, 5_400_000])
    #expect(plan.takes.map(\.end) == [600_000, 4_800_000, 5_400_000, 5_700_000])
    #expect(plan.takes.reduce(0) { $0 + $1.length } == 2_100_000)
  }

  @Test("a take that ends as a suspension begins ends there, and the next begins after it")
  func boundary() throws {
    let found = try course([
      event(1, .opened, 0), event(2, .suspended, 600), event(3, .resumed, 1200),
      event(4, .closed, 1800),
    ])
    let plan = try TakePlan(found, minutes: 10, staff: ["A"], at: 0)
    #expect(plan.takes.map(\.start) == [0, 1_200_000])
    #expect(plan.takes.map(\.end) == [600_000, 1_800_000])
  }

  @Test("more writers than takes are refused, since each has at least one; so is nobody")
  func tooMany() throws {
    #expect(throws: MeetingError.moreWritersThanTakes(writers: 3, takes: 2)) {
      try plan(minutes: 20, staff: ["A", "B", "C"])
    }
    #expect(throws: MeetingError.nobodyToWrite) { try plan(minutes: 20, staff: []) }
    #expect(throws: MeetingError.notOpened(meeting: "R")) {
      try TakePlan(course([]), minutes: 10, staff: ["A"], at: 0)
    }
  }
}

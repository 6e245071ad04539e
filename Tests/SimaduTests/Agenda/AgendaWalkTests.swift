import SidilanKit
import Support
import Testing

@testable import SidilanPluginSimadu

/// Random work at the desk: whatever is tried, the agenda keeps its rules.
@Suite("Random walks through the agenda")
struct AgendaWalkTests {
  private static let rooms: [String?] = ["utama", "kecil", nil]

  @Test(
    "after any sequence of acts no room is taken twice, plenaries are numbered, invitations are due",
    arguments: UInt64(1)...12)
  func walk(seed: UInt64) throws {
    let fixture = try AgendaFixture()
    try fixture.furnish()
    var generator = SeededGenerator(seed: seed)
    var codes: [String] = []
    var done = 0
    for _ in 0..<40 {
      do {
        try step(fixture, &codes, &generator)
        done += 1
      } catch is AgendaError {
        // Refused; the store is as it was.
      }
    }
    #expect(done > 5, "seed \(seed)")
    try check(fixture, seed)
  }

  private func step(
    _ fixture: AgendaFixture, _ codes: inout [String], _ generator: inout SeededGenerator
  ) throws {
    let day = Int.random(in: 17...19, using: &generator)
    let hour = Int.random(in: 9...14, using: &generator)
    let start = "2025-11-\(day) \(hour < 10 ? "0" : "")\(hour).00"
    let end = "2025-11-\(day) \(hour + Int.random(in: 1...3, using: &generator)).30"
    let room = Self.rooms.randomElement(using: &generator) ?? nil
    let code = codes.randomElement(using: &generator) ?? "AG-2025-0001"
    switch Int.random(in: 0...9, using: &generator) {
    case 0...3:
      let isPlenary = Bool.random(using: &generator)
      codes.append(
        try fixture.propose(
          isPlenary ? .plenary : .commission, start, end, body: isPlenary ? nil : "komisi-1",
          room: room
        ).code)
    case 4:
      let change = AgendaChange(
        start: try CivilMoment(words: start), end: try CivilMoment(words: end), room: room,
        letter: "1", letterDate: theDay("2025-11-03"))
      try fixture.desk { _ = try $0.change(code, change) }
    case 5: _ = try fixture.desk { try $0.invite(code, sent: $0.now, urgentReason: nil) }
    default:
      let verb = [AgendaVerb.discuss, .set, .set, .postpone, .cancel, .sendBack]
        .randomElement(using: &generator)
      try fixture.desk {
        _ = try $0.apply(verb ?? .set, to: code, reason: "uji", decision: "1/BANMUS")
      }
    }
  }

  private func check(_ fixture: AgendaFixture, _ seed: UInt64) throws {
    let (events, due) = try fixture.store.read { store in
      (
        try AgendaEvent.between(theDay("2025-11-01"), theDay("2025-11-30"), in: store),
        try store.due(until: theDay("2099-01-01"), for: AgendaFixture.secretary).map(\.record)
      )
    }
    for left in events where left.state.takesPlace {
      for right in events where right.state.takesPlace && left.code < right.code {
        let overlaps = left.start < right.end && right.start < left.end
        #expect(
          !(overlaps && left.room != nil && left.room == right.room),
          "seed \(seed): \(left.code) \(right.code)")
      }
    }
    for event in events {
      let isNumbered = event.kind == .plenary && event.state.isSet
      #expect((event.number != nil) == isNumbered, "seed \(seed): \(event.code)")
      let isDue = event.state == .scheduled && event.invited == nil
      #expect(due.contains(event.record) == isDue, "seed \(seed): \(event.code)")
      #expect(!event.state.isSet || event.decision != nil, "seed \(seed): \(event.code)")
    }
    let numbers = events.compactMap(\.number)
    #expect(Set(numbers).count == numbers.count, "seed \(seed)")
    #expect(try fixture.store.check().faults.isEmpty, "seed \(seed)")
  }
}

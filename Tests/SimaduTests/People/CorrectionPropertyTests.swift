import Foundation
import SidilanKit
import Support
import Testing

@testable import SidilanPluginSimadu

@Suite("Acts and their taking back against days written out one by one")
struct CorrectionPropertyTests {
  private static let first = peopleDay("2025-01-01")
  private static let length = 30
  private static let members = ["A01", "A02", "A03"]

  /// What holds on each of the days, written out: who sits, who is suspended, who has a seat in the body.
  private struct Days: Equatable {
    var sits = Dictionary(
      uniqueKeysWithValues: members.map { ($0, Array(repeating: true, count: length)) })
    var away = Dictionary(
      uniqueKeysWithValues: members.map { ($0, Array(repeating: false, count: length)) })
    var seat = Dictionary(
      uniqueKeysWithValues: members.map { ($0, Array(repeating: "", count: length)) })
  }

  private enum Step { case seat, leave, suspend, restore, end }

  /// Does a step in the plain days, as the specification says; nil when it cannot be done.
  private static func plain(
    _ step: Step, _ member: String, _ day: Int, _ position: String, _ old: Days
  )
    -> Days?
  {
    var new = old
    guard old.sits[member]?[day] == true else { return nil }
    switch step {
    case .seat:
      // A seat that begins later would be met: that is refused by the rules and not by the step.
      guard old.seat[member]?[day...].allSatisfy({ $0.isEmpty }) == true else { return nil }
      for index in day..<length where old.sits[member]?[index] == true {
        new.seat[member]?[index] = position
      }
    case .leave:
      guard old.seat[member]?[day].isEmpty == false, day + 1 < length,
        old.seat[member]?[day + 1].isEmpty == false
      else { return nil }
      for index in (day + 1)..<length { new.seat[member]?[index] = "" }
    case .suspend:
      guard old.away[member]?[day...].contains(true) == false else { return nil }
      for index in day..<length where old.sits[member]?[index] == true {
        new.away[member]?[index] = true
      }
    case .restore:
      guard old.away[member]?[day] == true else { return nil }
      for index in day..<length { new.away[member]?[index] = false }
    case .end:
      guard day + 1 < length, old.sits[member]?[day + 1] == true else { return nil }
      for index in (day + 1)..<length {
        new.sits[member]?[index] = false
        new.away[member]?[index] = false
        new.seat[member]?[index] = ""
      }
    }
    return new
  }

  private static func real(
    _ step: Step, _ member: String, _ day: CivilDate, _ position: String, _ writer: StoreWriter
  ) throws {
    try Journal.keep("uji", about: member, writer) {
      switch step {
      case .seat:
        try BodyBook.seat(
          member, in: "badan", position: BodySeat.Position(parsing: position),
          validity: Validity(since: day), decree: "1/2024", writer)
      case .leave: try BodyBook.leave(member, "badan", last: day, writer)
      case .suspend: try MemberBook.suspend(member, since: day, decree: "1/2024", writer)
      case .restore: try MemberBook.restore(member, from: day, decree: "1/2024", writer)
      case .end:
        try MemberBook.end(member, last: day, reason: .resignation, decree: "1/2024", writer)
      }
    }
  }

  /// 10,000 histories take minutes in a debug build: `SIDILAN_UJI_LAMA=1` runs them all.
  private static let rounds =
    ProcessInfo.processInfo.environment["SIDILAN_UJI_LAMA"] == nil ? 1000 : 10_000

  @Test(
    "every day of random histories is that of a plain recomputation, also after taking back")
  func histories() async throws {
    let seed = UInt64.random(in: 0...UInt64.max)
    var generator = SeededGenerator(seed: seed)
    let council = try await PeopleStore.council([("golkar", 3)], factions: false)
    try await council.run(
      "akd buat badan --nama Badan --jenis badan --mulai 2024-10-30 --sk 1/2024")
    try council.store.write(council.context().act("uji")) { writer in
      for round in 0..<Self.rounds {
        for table in ["simadu_step_row", "simadu_step", "simadu_seat", "simadu_suspension"] {
          try writer.database.execute(sql: "DELETE FROM \(table)")
        }
        try writer.database.execute(
          sql: "UPDATE simadu_member SET until = NULL, end_decree = NULL, end_reason = NULL")
        var days = Days()
        var done: [(member: String, before: Days)] = []
        var told: [String] = []
        for _ in 0..<Int.random(in: 1...4, using: &generator) {
          if let last = done.last, Int.random(in: 0..<4, using: &generator) == 0 {
            try Journal.undo("uji", about: last.member, writer)
            days = last.before
            done.removeLast()
            told.append("batal \(last.member)")
            continue
          }
          let steps: [Step] = [.seat, .seat, .leave, .suspend, .restore, .end]
          let step = steps.randomElement(using: &generator) ?? .seat
          let member = Self.members.randomElement(using: &generator) ?? ""
          let day = Int.random(in: 0..<Self.length, using: &generator)
          let position = Bool.random(using: &generator) ? "ketua" : "anggota"
          guard let after = Self.plain(step, member, day, position, days) else { continue }
          told.append("\(step) \(member) \(day) \(position)")
          try Self.real(step, member, Self.first.adding(days: day), position, writer)
          done.append((member, days))
          days = after
        }
        guard try Self.found(writer.reader) == days else {
          Issue.record("seed \(seed), history \(round): \(told)")
          return
        }
      }
    }
  }

  /// What the register says of each day.
  private static func found(_ reader: StoreReader) throws -> Days {
    let history = try RegisterHistory.load(reader)
    var days = Days()
    for index in 0..<length {
      let day = history.on(try first.adding(days: index))
      for member in members {
        days.sits[member]?[index] = day.members.contains { $0.code == member }
        days.away[member]?[index] = day.suspended.contains(member)
        let seats = day.seats.filter { $0.member == member }
        days.seat[member]?[index] = seats.map(\.position.rawValue).joined(separator: " ")
      }
    }
    return days
  }
}

package import CouncilRules
package import Foundation
package import PluginKit
package import RecordStore

/// Where meetings are planned, run and corrected: one call, one act, on the disk when it returns.
///
/// A screen holds a desk and calls it for each key: `mark` for what happens, `log` for what to show. Calls come from
/// any thread; those that write wait for each other, also across processes. Nothing is kept between calls, so that a
/// screen that is killed loses nothing and another may go on.
package struct MeetingDesk: Sendable {
  /// The council's records.
  package let store: RecordStore
  /// Who acts.
  package let principal: Principal
  let shelf: RuleShelf
  let register: (any RegisterReading)?
  let attendance: (any AttendanceReading)?
  let now: @Sendable () -> Date

  /// A desk over a store, whose tables are brought up to date.
  ///
  /// - Parameters:
  ///   - register: where people and bodies are read; nil when they are typed.
  ///   - attendance: where attendance is read; nil when it is typed.
  /// - Throws: `StoreError.migration`.
  package init(
    _ store: RecordStore, _ principal: Principal, rules shelf: RuleShelf,
    register: (any RegisterReading)? = nil, attendance: (any AttendanceReading)? = nil,
    now: @escaping @Sendable () -> Date = { Date() }
  ) throws {
    try store.migrate(owner: MeetingSchema.owner, MeetingSchema.migrations)
    self.store = store
    self.principal = principal
    self.shelf = shelf
    self.register = register
    self.attendance = attendance
    self.now = now
  }

  /// A meeting with its log.
  ///
  /// - Throws: `MeetingError.unknownMeeting`, also for one that whoever acts may not know of.
  package func log(_ code: String) throws -> MeetingLog {
    let today = try WITA.moment(at: now()).date
    return try store.read { store in
      let meeting = try MeetingRows.find(code, today: today, seenBy: principal, in: store)
      guard principal.maySee(meeting) else { throw MeetingError.unknownMeeting(code) }
      return try MeetingLog(meeting, in: store)
    }
  }

  /// The rules on a day.
  ///
  /// - Throws: `RuleError`.
  package func rules(on day: CivilDate) throws(RuleError) -> MeetingRules {
    try MeetingRules(shelf, on: day)
  }

  /// The rules of quorum on a day.
  ///
  /// - Throws: `RuleError`.
  package func quorumRules(on day: CivilDate) throws(RuleError) -> QuorumRules {
    try QuorumRules(shelf.parameters().set("kuorum", on: day))
  }

  /// The time now, milliseconds since 1970.
  package var wall: Int64 { MachineClock.milliseconds(now()) }

  /// Works on a meeting in an act of its own.
  func write<Value>(
    _ action: String, _ code: String, reason: String? = nil,
    _ body: (StoreWriter, MeetingLog) throws -> Value
  ) throws -> Value {
    let record = try log(code).meeting.record
    return try store.write(act(action, record, reason)) { writer in
      let log = try MeetingLog(MeetingRows.find(record, in: writer.reader), in: writer.reader)
      try log.mustBeOpen()
      return try body(writer, log)
    }
  }

  func act(_ action: String, _ subject: RecordID? = nil, _ reason: String? = nil) -> Act {
    Act(action, by: principal, module: MeetingSchema.owner, subject: subject, reason: reason)
  }

  /// Text that says something; a reason, a decision.
  ///
  /// - Throws: `MeetingError.reasonNeeded`.
  static func reason(_ text: String?) throws(MeetingError) -> String {
    guard let text, text.contains(where: { !$0.isWhitespace }) else { throw .reasonNeeded }
    return text
  }
}

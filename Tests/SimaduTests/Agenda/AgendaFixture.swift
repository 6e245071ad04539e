import Foundation
import SidilanKit
import Support
import Synchronization

@testable import SidilanPluginSimadu

/// Everybody and every body exists, its kind told by its code; some sit in bodies or work in units.
struct KnownHolders: Holders {
  var seats: [String: [String]] = [:]
  /// The staff of units.
  var units: [String: [String]] = [:]
  func isMember(_ code: String, on day: CivilDate, in store: StoreReader) throws -> Bool {
    code.hasPrefix("A")
  }
  func isStaff(_ code: String, on day: CivilDate, in store: StoreReader) throws -> Bool {
    code.hasPrefix("P")
  }
  func conveners(of code: String, on day: CivilDate, in store: StoreReader) throws -> Set<Convener>
  {
    if code == "tiada" { return [] }
    if units[code] != nil { return [.unit] }
    let kinds = Convener.allCases.filter { code.hasPrefix($0.rawValue) }
    return kinds.isEmpty ? [.board] : Set(kinds)
  }
  func codes(of kinds: [Convener], on day: CivilDate, in store: StoreReader) throws -> [String] {
    kinds.contains(.commission) ? ["komisi-1", "komisi-2"] : []
  }
  func staff(ofUnit code: String, on day: CivilDate, in store: StoreReader) throws -> [String] {
    units[code] ?? []
  }
  func members(of body: String, on day: CivilDate, in store: StoreReader) throws -> [String] {
    seats[body] ?? []
  }
  func name(of person: String, on day: CivilDate, in store: StoreReader) throws -> String? {
    person == "P33" ? "Siti Aminah, S.E." : nil
  }
  func name(ofBody body: String, on day: CivilDate, in store: StoreReader) throws -> String? {
    body == "banggar" ? "Badan Anggaran" : nil
  }
  func chair(of body: String, on day: CivilDate, in store: StoreReader) throws -> String? {
    body == "banmus" ? "H. Abdulloh, S.Sos." : nil
  }
}

/// The lines that commands print.
final class PrintedLines: Sendable {
  private let stored = Mutex<[String]>([])
  func add(_ line: String) { stored.withLock { $0.append(line) } }
  var text: String { stored.withLock { $0.joined(separator: "\n") } }
}

/// A store with rooms and sitting periods, on Monday 3 November 2025, 08.00 WITA.
final class AgendaFixture {
  static let secretary = Principal(id: "sekwan", name: "Sekretaris", permissions: ["*"])

  let temporary: TemporaryFolder
  let store: RecordStore
  let lines = PrintedLines()
  var now: CivilMoment
  var principal = AgendaFixture.secretary
  var holders = KnownHolders()
  /// The folder of the module's rules.
  var rules = URL(fileURLWithPath: Project.path("Plugins/Simadu/Data"))

  init(now: String = "2025-11-03 08.00") throws {
    temporary = try TemporaryFolder()
    store = try RecordStore.create(
      StoreFolder(temporary.file("data")),
      profile: CouncilProfile(
        name: "DPRD Kota Uji", letterhead: [], timeZone: "Asia/Makassar", seats: 45),
      administrator: Account(id: "sekwan", name: "Sekretaris", systemUser: "sekwan"))
    try store.migrate(owner: "simadu", Simadu.agendaMigrations)
    self.now = try CivilMoment(words: now)
  }

  /// What a command is given.
  var context: PluginContext {
    let now = WITA.instant(of: now)
    let lines = lines
    return PluginContext(
      module: "simadu", store: store, principal: principal,
      rules: RuleShelf(
        URL(fileURLWithPath: Project.path("Sources/CouncilRules/Data")),
        modules: ["simadu": rules]),
      now: { now }, output: { lines.add($0) })
  }

  /// Rooms `utama` (50 seats) and `kecil` (2), Masa Sidang I, its recess, and Masa Sidang II.
  func furnish() throws {
    let rules = try AgendaRules.on(theDay("2025-09-01"), context)
    try store.write(context.act("uji")) { writer in
      for (code, seats) in [("utama", 50), ("kecil", 2)] {
        try Room.add(
          code, name: "Ruang \(code)", capacity: seats, equipment: "",
          validity: Validity(since: theDay("2025-01-01")), writer)
      }
      for (kind, number, from, to) in [
        (SittingPeriod.Kind.sitting, 1, "2025-09-01", "2025-12-07"),
        (.recess, 1, "2025-12-08", "2025-12-13"), (.sitting, 2, "2025-12-14", "2026-03-31"),
      ] {
        try SittingPeriod.add(
          kind, councilYear: "2025/2026", ordinal: number, decree: "1/2025",
          validity: Validity(since: theDay(from), until: theDay(to)), rules: rules, writer)
      }
    }
  }

  /// Works at the desk in an act of its own.
  @discardableResult
  func desk<Value>(_ body: (AgendaDesk) throws -> Value) throws -> Value {
    let context = context
    return try store.write(context.act("uji")) {
      try body(AgendaDesk($0, context, holders: holders))
    }
  }

  /// Proposes an event.
  @discardableResult
  func propose(
    _ kind: AgendaKind = .commission, _ start: String, _ end: String, body: String? = "komisi-1",
    room: String? = "utama", members: [String] = [], closed: String? = nil, urgent: String? = nil
  ) throws -> (code: String, warnings: [Wording]) {
    try desk {
      try $0.propose(
        AgendaDraft(
          kind: kind, title: "Rapat uji", start: CivilMoment(words: start),
          end: CivilMoment(words: end), body: body, room: room, members: members,
          closedReason: closed, urgentReason: urgent))
    }
  }

  /// Proposes, discusses and sets an event.
  func setEvent(
    _ kind: AgendaKind = .commission, _ start: String, _ end: String, body: String? = "komisi-1",
    room: String? = "utama"
  ) throws -> AgendaEvent {
    let code = try propose(kind, start, end, body: body, room: room).code
    return try desk {
      try $0.apply(.discuss, to: code)
      return try $0.apply(.set, to: code, decision: "11/BANMUS/2025")
    }
  }

  func event(_ code: String) throws -> AgendaEvent { try AgendaEvent.find(code, context) }

  /// What is due, by kind.
  func due(until: String = "2099-12-31") throws -> [String: String] {
    let items = try store.read { try $0.due(until: theDay(until), for: AgendaFixture.secretary) }
    return Dictionary(items.map { ($0.kind, $0.day.description) }) { first, _ in first }
  }

  /// Runs a command as the host would, and returns what it printed.
  func run<Command: ModuleCommand>(_ type: Command.Type, _ arguments: [String]) async throws
    -> String
  {
    let before = lines.text.count
    let parsed = try type.parseAsRoot(arguments)
    guard let command = parsed as? any ModuleCommand else { return "" }
    try await command.run(in: context)
    return String(lines.text.dropFirst(before).drop { $0 == "\n" })
  }
}

/// The day that a text writes.
func theDay(_ text: String) -> CivilDate {
  guard let date = try? CivilDate(parsing: text) else { fatalError("no date: \(text)") }
  return date
}

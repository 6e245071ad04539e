import Foundation
import SidilanKit
import Support
import Synchronization

@testable import SidilanPluginSimadu

/// The day that a text writes.
func peopleDay(_ text: String) -> CivilDate {
  guard let date = try? CivilDate(parsing: text) else { fatalError("no date: \(text)") }
  return date
}

/// A fresh store with the module's tables, in which commands are run as somebody types them.
final class PeopleStore: Sendable {
  /// What commands have printed.
  final class Printed: Sendable {
    private let lines = Mutex<[String]>([])
    func add(_ line: String) { lines.withLock { $0.append(line) } }
    func take() -> String {
      lines.withLock { lines in
        defer { lines = [] }
        return lines.joined(separator: "\n")
      }
    }
  }

  struct Root: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "simadu", subcommands: Simadu.commands)
  }

  static let everything = Principal(id: "K01", name: "Sekretariat", permissions: ["*"])

  nonisolated(unsafe) private let temporary: TemporaryFolder  // Only kept alive, never used.
  let store: RecordStore
  let printed = Printed()

  init(seats: Int = 45) throws {
    temporary = try TemporaryFolder()
    store = try RecordStore.create(
      StoreFolder(temporary.file("data")),
      profile: CouncilProfile(
        name: "DPRD Kota Uji", letterhead: ["DPRD KOTA UJI"], timeZone: "Asia/Makassar",
        seats: seats),
      administrator: Account(id: "K01", name: "Sekretariat", systemUser: "sekretariat"))
    try store.migrate(owner: "simadu", Simadu.migrations)
  }

  func context(_ principal: Principal = PeopleStore.everything) -> PluginContext {
    PluginContext(
      module: "simadu", store: store, principal: principal,
      rules: RuleShelf(
        URL(fileURLWithPath: Project.path("Sources/CouncilRules/Data"), isDirectory: true),
        modules: [
          "simadu": URL(
            fileURLWithPath: Project.path("Plugins/Simadu/Data"), isDirectory: true)
        ]),
      register: Register(), now: { Date(timeIntervalSince1970: 1_795_564_800) },
      output: { [printed] in printed.add($0) })
  }

  /// Runs a command as typed; what it prints.
  @discardableResult
  func run(_ words: [String], as principal: Principal = PeopleStore.everything) async throws
    -> String
  {
    let parsed = try Root.parseAsRoot(words)
    guard let command = parsed as? any ModuleCommand else { fatalError("no command: \(words)") }
    guard type(of: command).permission.allows(principal) else {
      throw PluginError.forbidden(type(of: command).permission, principal: principal.name)
    }
    try await command.run(in: context(principal))
    return printed.take()
  }

  /// Runs a line without quotes.
  @discardableResult
  func run(_ line: String, as principal: Principal = PeopleStore.everything) async throws -> String
  {
    try await run(line.split(separator: " ").map(String.init), as: principal)
  }

  /// The sentence with which a line is refused; nil when it is not.
  func refusal(_ words: [String]) async -> String? {
    do {
      try await run(words)
      return nil
    } catch let error as any ExplainedError {
      return error.sentence.indonesian
    } catch {
      return String(describing: error)
    }
  }

  /// The sentence with which a line without quotes is refused.
  func refusal(_ line: String) async -> String? {
    await refusal(line.split(separator: " ").map(String.init))
  }

  /// Imports a CSV file of lines: the sentence with which it is refused, and what is printed before.
  func imported(
    _ lines: [String], _ words: [String] = []
  ) async throws -> (refusal: String?, said: String) {
    let sheet = try TemporarySheet("tabel.csv", lines.joined(separator: "\n") + "\n")
    do {
      return (nil, try await run(["impor", sheet.path] + words))
    } catch let error as any ExplainedError {
      return (error.sentence.indonesian, printed.take())
    }
  }

  /// How many rows a table has.
  func count(_ table: String) throws -> Int {
    try store.read { try Int.fetchOne($0.database, sql: "SELECT count(*) FROM \(table)") ?? 0 }
  }

  /// The register on a day.
  func on(_ day: String) throws -> RegisterDay {
    try store.read { try RegisterHistory.load($0).on(peopleDay(day)) }
  }

  /// A council of so many members of parties in turn, a decree 1/2024, and one faction a party.
  static func council(_ parties: [(String, Int)], factions: Bool = true, seats: Int = 45)
    async throws -> PeopleStore
  {
    let council = try PeopleStore(seats: seats)
    let context = council.context()
    let rules = try RuleHistory(context)
    try RegisterChange.write(context, "uji") { writer in
      try Decree.add(
        "1/2024", date: peopleDay("2024-08-01"), about: "uji", issuer: "DPRD", writer)
      for (party, count) in parties {
        var codes: [String] = []
        for _ in 0..<count {
          let person = try Person.add(
            PersonDetails(name: PersonName("Nama Rekaan")), on: peopleDay("2024-08-26"), writer)
          codes.append(
            try MemberBook.add(
              person,
              MemberBook.Entry(
                party: party, constituency: "balikpapan-1",
                validity: Validity(since: peopleDay("2024-08-26")), decree: "1/2024"), writer))
        }
        guard factions else { continue }
        try FactionBook.form(
          party, name: "Fraksi \(party)", members: codes, chair: nil, from: peopleDay("2024-09-01"),
          decree: "1/2024", rules: rules, writer)
      }
    }
    return council
  }

  /// Forms a body.
  func form(_ code: String, _ kind: String) async throws {
    try await run([
      "akd", "buat", code, "--nama", code.uppercased(), "--jenis", kind, "--mulai", "2024-10-30",
      "--sk", "1/2024",
    ])
  }

  /// Seats a member.
  func seat(_ body: String, _ member: String, _ position: String = "anggota") async -> String? {
    await refusal(
      "akd set \(body) --anggota \(member) --jabatan \(position) --mulai 2024-10-30 --sk 1/2024")
  }
}

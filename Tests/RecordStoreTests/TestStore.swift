import Foundation
import SidilanKit
import Support

/// A day on which the tests take place.
let today = day("2026-11-25")

/// The day that a text writes.
func day(_ text: String) -> CivilDate {
  guard let date = try? CivilDate(parsing: text) else { fatalError("no date: \(text)") }
  return date
}

/// A fresh store in a temporary folder, with a clock that moves by a second at every look.
final class TestStore {
  static let administrator = Account(id: "A01", name: "Sekretariat", systemUser: "sekretariat")
  static let principal = Principal(id: "A01", name: "Sekretariat", permissions: ["*"])

  let temporary: TemporaryFolder
  let folder: StoreFolder
  let store: RecordStore

  init() throws {
    temporary = try TemporaryFolder()
    folder = StoreFolder(temporary.file("data"))
    store = try RecordStore.create(
      folder,
      profile: CouncilProfile(
        name: "DPRD Kota Uji", letterhead: ["DEWAN PERWAKILAN RAKYAT DAERAH", "KOTA UJI"],
        timeZone: "Asia/Makassar", seats: 45),
      administrator: TestStore.administrator)
  }

  func act(_ action: String, subject: RecordID? = nil, reason: String? = nil) -> Act {
    Act(action, by: TestStore.principal, module: "uji", subject: subject, reason: reason)
  }

  static func content(_ title: String, access: AccessClass = .staff) -> RecordContent {
    RecordContent(kind: "uji", title: title, date: "2026-11-25", access: access, status: "baru")
  }

  @discardableResult
  func add(_ title: String, access: AccessClass = .staff) throws -> RecordEnvelope {
    try store.write(act("catat")) { try $0.create(TestStore.content(title, access: access)) }
  }

  /// Runs SQL past the store, as somebody with a database shell would.
  func shell(_ sql: String) throws {
    var configuration = Configuration()
    // As such a shell has it.
    configuration.foreignKeysEnabled = false
    let queue = try DatabaseQueue(path: folder.database.path, configuration: configuration)
    try queue.writeWithoutTransaction { try $0.execute(sql: sql) }
    try queue.close()
  }
}

extension Digest {
  /// The SHA-256 of bytes, by an independent program.
  static func of(_ data: Data) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/sha256sum")
    let input = Pipe()
    let output = Pipe()
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    try input.fileHandleForWriting.write(contentsOf: data)
    try input.fileHandleForWriting.close()
    let text = String(
      decoding: try output.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    process.waitUntilExit()
    return String(text.prefix(64))
  }
}

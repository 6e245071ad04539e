import Foundation
import SidilanKit
import Support

/// A council's data with an account for whoever runs the tests, and the built program over it.
final class ProgramFixture {
  let folder: TemporaryFolder
  let store: StoreFolder

  init(permissions: Set<String> = ["*"]) throws {
    folder = try TemporaryFolder()
    store = StoreFolder(folder.file("data"))
    let made = try RecordStore.create(
      store,
      profile: CouncilProfile(
        name: "DPRD Uji", letterhead: [], timeZone: "Asia/Makassar", seats: 45),
      administrator: Account(id: "kepala", name: "Kepala", systemUser: "kepala"))
    try made.write(
      Act("uji", by: Principal(id: "kepala", name: "Kepala", permissions: ["*"]), module: "inti")
    ) { writer in
      try writer.addAccount(
        Account(id: "penguji", name: "Penguji", systemUser: NSUserName()),
        permissions: permissions)
    }
    try made.close()
  }

  /// A process of the program, not yet started.
  func process(_ program: String, _ arguments: [String]) -> Process {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    process.environment = ProcessInfo.processInfo.environment.merging([
      "SIDILAN_DATA": store.url.path, "LC_ALL": "C", "XDG_CACHE_HOME": folder.file("cache"),
    ]) { $1 }
    process.standardInput = FileHandle.nullDevice
    return process
  }

  /// Runs `sidilan risalah`, speaking Indonesian.
  func risalah(_ words: String..., also: [String] = []) throws -> (
    status: Int32, output: String, said: String
  ) {
    try run(["risalah"] + words.flatMap { $0.split(separator: " ").map(String.init) } + also)
  }

  /// Runs `sidilan`.
  func run(_ arguments: [String]) throws -> (status: Int32, output: String, said: String) {
    let process = process(Project.built + "/sidilan", arguments)
    let files = [folder.file("keluar"), folder.file("galat")]
    for file in files { try Data().write(to: URL(fileURLWithPath: file)) }
    process.standardOutput = try FileHandle(forWritingTo: URL(fileURLWithPath: files[0]))
    process.standardError = try FileHandle(forWritingTo: URL(fileURLWithPath: files[1]))
    try process.run()
    process.waitUntilExit()
    return (
      process.terminationStatus, try String(contentsOfFile: files[0], encoding: .utf8),
      try String(contentsOfFile: files[1], encoding: .utf8)
    )
  }
}

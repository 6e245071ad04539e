import Foundation
import Support

@testable import RecordStore

/// One run of the built program as its users run it.
struct ToolRun {
  let status: Int32
  let output: String
  let said: String

  /// Runs `sidilan` over the store of a shelf, speaking Indonesian.
  ///
  /// - Parameter input: what comes through a pipe; nothing without it.
  init(
    _ shelf: PluginShelf, _ arguments: [String], environment: [String: String] = [:],
    input: String? = nil
  )
    throws
  {
    let files = [shelf.folder.file(UUID().uuidString), shelf.folder.file(UUID().uuidString)]
    for file in files { try Data().write(to: URL(fileURLWithPath: file)) }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: PluginShelf.program)
    process.arguments = arguments
    process.environment = ProcessInfo.processInfo.environment
      .merging([
        "SIDILAN_DATA": shelf.storeFolder.url.path, "LC_ALL": "C",
        "XDG_CACHE_HOME": shelf.folder.file("cache"),
      ]) { $1 }
      .merging(environment) { $1 }
    let pipe = Pipe()
    process.standardInput = input == nil ? FileHandle.nullDevice : pipe
    process.standardOutput = try FileHandle(forWritingTo: URL(fileURLWithPath: files[0]))
    process.standardError = try FileHandle(forWritingTo: URL(fileURLWithPath: files[1]))
    try process.run()
    if let input {
      // Shorter than what a pipe takes at once.
      try pipe.fileHandleForWriting.write(contentsOf: Data(input.utf8))
      try pipe.fileHandleForWriting.close()
    }
    process.waitUntilExit()
    status = process.terminationStatus
    output = try String(contentsOfFile: files[0], encoding: .utf8)
    said = try String(contentsOfFile: files[1], encoding: .utf8)
  }
}

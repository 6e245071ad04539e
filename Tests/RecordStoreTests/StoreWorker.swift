import Foundation
import SidilanKit
import Support

/// The program StoreWorker, running.
final class StoreWorker {
  let process = Process()
  private let output: String
  private let errors: String

  init(
    _ test: TestStore, seconds: Double, counter: RecordID, environment: [String: String] = [:]
  ) throws {
    let program = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
    // The tests run from the build folder, or through a program of the toolchain.
    var folders = [program.deletingLastPathComponent()]
    folders += CommandLine.arguments.filter { $0.hasPrefix("/") }
      .map { URL(fileURLWithPath: $0).deletingLastPathComponent() }
    let found = folders.map { $0.appendingPathComponent("StoreWorker") }
      .first { FileManager.default.fileExists(atPath: $0.path) }
    output = test.temporary.file("keluar-\(UUID().uuidString)")
    errors = test.temporary.file("galat-\(UUID().uuidString)")
    for path in [output, errors] { FileManager.default.createFile(atPath: path, contents: nil) }
    process.executableURL =
      found ?? URL(fileURLWithPath: Project.path(".build/debug/StoreWorker"))
    process.arguments = [test.folder.url.path, String(seconds), counter.description]
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    process.standardOutput = FileHandle(forWritingAtPath: output)
    process.standardError = FileHandle(forWritingAtPath: errors)
    try process.run()
  }

  /// Complete lines that were said, and what went wrong.
  func said() throws -> (lines: [Substring], errors: String) {
    let text = try String(contentsOfFile: output, encoding: .utf8)
    let whole =
      text.hasSuffix("\n") ? text[...] : text[..<(text.lastIndex(of: "\n") ?? text.startIndex)]
    return (whole.split(separator: "\n"), try String(contentsOfFile: errors, encoding: .utf8))
  }
}

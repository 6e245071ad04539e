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
    output = test.temporary.file("keluar-\(UUID().uuidString)")
    errors = test.temporary.file("galat-\(UUID().uuidString)")
    for path in [output, errors] { _ = FileManager.default.createFile(atPath: path, contents: nil) }
    process.executableURL = URL(fileURLWithPath: Project.built + "/StoreWorker")
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

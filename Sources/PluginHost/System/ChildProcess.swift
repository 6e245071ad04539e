import Foundation
import Synchronization

/// Runs a program for a limited time.
enum ChildProcess {
  /// How a program ended.
  enum Ending: Hashable, Sendable {
    case exit(status: Int32)
    case signal(Int32)
    case tooLate
  }

  /// How a program ended, once it has; set by its handler on another thread.
  private final class Ended: Sendable {
    let ending = Mutex<Ending?>(nil)
  }

  /// Runs a program without input; what it says on standard error is dropped.
  ///
  /// - Returns: how it ended, and its standard output.
  /// - Throws: when it cannot be begun.
  static func run(
    _ program: String, _ arguments: [String], limit: Duration
  ) async throws -> (ending: Ending, output: Data) {
    // A file, unlike a pipe, cannot fill up and stop the program.
    let file = NSTemporaryDirectory() + "sidilan-" + UUID().uuidString
    guard
      FileManager.default.createFile(
        atPath: file, contents: nil, attributes: [.posixPermissions: 0o600])
    else { throw CocoaError(.fileWriteUnknown) }
    // What is left in the folder of temporary files harms nobody.
    defer { try? FileManager.default.removeItem(atPath: file) }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    process.environment = ProcessInfo.processInfo.environment
      .merging(["SWIFT_BACKTRACE": "enable=no"]) { $1 }
    process.standardInput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    process.standardOutput = try FileHandle(forWritingTo: URL(fileURLWithPath: file))
    let (endings, report) = AsyncStream.makeStream(of: Ending.self)
    let known = Ended()
    process.terminationHandler = { process in
      let status = process.terminationStatus
      let ending =
        process.terminationReason == .uncaughtSignal
        ? Ending.signal(status) : .exit(status: status)
      known.ending.withLock { $0 = ending }
      report.yield(ending)
      report.finish()
    }
    try process.run()
    var ending = await first(of: endings, within: limit)
    if ending == .tooLate, let ended = known.ending.withLock({ $0 }) {
      // It had ended; this process was too busy to hear of it in time.
      ending = ended
    }
    if ending == .tooLate {
      kill(process.processIdentifier, SIGKILL)
      for await _ in endings {}
    }
    return (ending, try Data(contentsOf: URL(fileURLWithPath: file)))
  }

  private static func first(of endings: AsyncStream<Ending>, within limit: Duration) async -> Ending
  {
    await withTaskGroup(of: Ending.self) { group in
      group.addTask {
        var iterator = endings.makeAsyncIterator()
        return await iterator.next() ?? .tooLate
      }
      group.addTask {
        // Cancelled when the program has ended in time.
        try? await Task.sleep(for: limit)
        return .tooLate
      }
      let ending = await group.next() ?? .tooLate
      group.cancelAll()
      return ending
    }
  }
}

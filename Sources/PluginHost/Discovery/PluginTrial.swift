import Foundation
import PluginKit

/// Tries an unknown file in a process of its own, so that whatever it does there costs this one nothing.
package struct PluginTrial: Sendable {
  /// What the answer begins with, since a library may print things of its own.
  private static let mark = "sidilan-uji-1 "

  /// The program that runs the trial: `sidilan plugin uji PATH`.
  package let program: String
  /// How long a trial may take.
  package let seconds: Int

  /// A trial by a program.
  package init(program: String, seconds: Int = 5) {
    self.program = program
    self.seconds = seconds
  }

  /// The verdict on a file.
  func run(_ path: String) async -> Verdict {
    let result: (ending: ChildProcess.Ending, output: Data)
    do {
      result = try await ChildProcess.run(
        program, ["plugin", "uji", path], limit: .seconds(seconds))
    } catch {
      return .refused(.noTrial(program: program))
    }
    switch result.ending {
    case .tooLate: return .refused(.slow(seconds: seconds))
    case .signal(let number): return .refused(.crashed(signal: number))
    case .exit(let status):
      guard status == 0, let verdict = Self.verdict(in: result.output) else {
        return .refused(.noAnswer(status: status))
      }
      return verdict
    }
  }

  /// What the trial's process does: opens the file and asks it.
  ///
  /// - Returns: the line to print.
  /// - Throws: when the answer cannot be written down.
  package static func answer(_ path: String) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    return mark + String(decoding: try encoder.encode(verdict(path)), as: UTF8.self)
  }

  private static func verdict(_ path: String) -> Verdict {
    do throws(PluginFault) {
      try FileFacts.check(path)
      try PluginStamp.check(try PluginLoader.bytes(path))
      return .sound(try PluginLoader.profile(try DynamicLibrary(path: path).plugin()))
    } catch {
      return .refused(error)
    }
  }

  private static func verdict(in output: Data) -> Verdict? {
    let lines = String(decoding: output, as: UTF8.self).split(separator: "\n")
    guard let line = lines.last(where: { $0.hasPrefix(mark) }) else { return nil }
    // An answer that is not understood is no answer.
    return try? JSONDecoder().decode(Verdict.self, from: Data(line.dropFirst(mark.count).utf8))
  }
}

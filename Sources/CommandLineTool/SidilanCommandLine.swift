import ArgumentParser
import Foundation

/// The program behind the executable `sidilan`.
public enum SidilanCommandLine {
  /// Parses the arguments, runs the command and ends the process.
  ///
  /// An interrupt (Ctrl-C, SIGTERM) cancels the running work, which leaves no half results behind.
  public static func main() async -> Never {
    let work = Task { await run(Array(CommandLine.arguments.dropFirst())) }
    let watcher = InterruptWatcher { work.cancel() }
    let status = await work.value
    watcher.stop()
    exit(status)
  }

  /// Runs one command and returns its exit status.
  static func run(_ arguments: [String]) async -> Int32 {
    let command: any ParsableCommand
    do {
      command = try RootCommand.parseAsRoot(arguments)
    } catch {
      return explain(error)
    }
    do {
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        var command = command
        try command.run()
      }
      return ExitStatus.success.rawValue
    } catch let code as ExitCode {
      return code.rawValue
    } catch {
      let wording = RootCommand.exitCode(for: error)
      if wording == .success || error is CleanExit { return explain(error) }
      Console.shared.note(
        Catalogue.errorPrefix.text() + ": " + ErrorSentence.message(error).text())
      return ExitStatus.of(error).rawValue
    }
  }

  /// Prints help, or says what of the arguments was not understood.
  private static func explain(_ error: any Error) -> Int32 {
    let text = RootCommand.fullMessage(for: error)
    if RootCommand.exitCode(for: error) == .success {
      Console.shared.print(text + "\n")
      return ExitStatus.success.rawValue
    }
    let detail = RootCommand.message(for: error)
    Console.shared.note(
      "\(Catalogue.errorPrefix.text()): \(Catalogue.usageError.text()): \(detail)")
    Console.shared.note(Catalogue.hint.text())
    return ExitStatus.usage.rawValue
  }
}

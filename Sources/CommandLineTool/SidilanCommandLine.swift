import ArgumentParser
import Foundation
import PluginHost
import PluginKit

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
    let status = await work(arguments)
    // A result that was cut is no result, whatever the command thinks of itself.
    guard Console.shared.isCut, status == ExitStatus.success.rawValue else { return status }
    return report(ToolError.cutOutput)
  }

  private static func work(_ arguments: [String]) async -> Int32 {
    let invocation = Invocation(arguments)
    if invocation.hasEmptyValue { return report(ToolError.optionNeeded(option: "--data FOLDER")) }
    let modules: ModuleCommands
    do {
      modules = try await ModuleCommands.gather(invocation)
    } catch {
      return report(error)
    }
    if modules.refused > 0 {
      Console.shared.note(Catalogue.modulesRefused(modules.refused).text())
    }
    return await RootCommand.$modules.withValue(modules.loaded.map { $0.type.group }) {
      await run(invocation, modules)
    }
  }

  private static func run(_ invocation: Invocation, _ modules: ModuleCommands) async -> Int32 {
    let isModule = modules.loaded.contains { $0.manifest.id == invocation.word }
    let command: any ParsableCommand
    do {
      command = try RootCommand.parseAsRoot(
        isModule ? invocation.moduleArguments : invocation.arguments)
    } catch {
      return explain(error)
    }
    do {
      try await execute(command, invocation, modules)
      return ExitStatus.success.rawValue
    } catch let code as ExitCode {
      return code.rawValue
    } catch {
      let wording = RootCommand.exitCode(for: error)
      if wording == .success || error is CleanExit { return explain(error) }
      return report(error)
    }
  }

  /// Runs a command; those that need a permission only after it was asked for.
  private static func execute(
    _ command: any ParsableCommand, _ invocation: Invocation, _ modules: ModuleCommands
  ) async throws {
    if let command = command as? any ModuleCommand {
      try await modules.run(command, invocation)
    } else if let command = command as? any ModulesCommand {
      try await modules.run(command, invocation)
    } else if let command = command as? any RegisterCommand {
      try await modules.run(command, invocation)
    } else if let command = command as? any StoreCommand {
      try await command.run(
        in: StoreSession(
          StoreLocation.folder(option: invocation.data), allowing: type(of: command).permission))
    } else if var command = command as? any AsyncParsableCommand {
      try await command.run()
    } else {
      var command = command
      try command.run()
    }
  }

  private static func report(_ error: any Error) -> Int32 {
    Console.shared.note(
      Catalogue.errorPrefix.text() + ": " + ErrorSentence.message(error).text())
    return ExitStatus.of(error).rawValue
  }

  /// Prints help, or says what of the arguments was not understood.
  private static func explain(_ error: any Error) -> Int32 {
    let text = UsageText.translated(RootCommand.fullMessage(for: error))
    if RootCommand.exitCode(for: error) == .success {
      Console.shared.print(text + "\n")
      return ExitStatus.success.rawValue
    }
    let detail = UsageText.translated(RootCommand.message(for: error))
    Console.shared.note(
      "\(Catalogue.errorPrefix.text()): \(Catalogue.usageError.text()): \(detail)")
    Console.shared.note(Catalogue.hint.text())
    return ExitStatus.usage.rawValue
  }
}

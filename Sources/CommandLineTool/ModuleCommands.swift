import ArgumentParser
import Foundation
import PluginHost
import PluginKit
import RecordStore

/// The plugins that an invocation needs: none for the kernel's commands, one and its needs for a module's, all for
/// the list of commands.
struct ModuleCommands: Sendable {
  /// The open plugins, needs first.
  let loaded: [LoadedPlugin]
  /// How many were found and are not used.
  let refused: Int

  /// Nothing is opened.
  static let none = ModuleCommands(loaded: [], refused: 0)

  /// Opens what an invocation needs.
  ///
  /// - Throws: `ModuleUseError` when its word is a plugin that cannot be used.
  static func gather(_ invocation: Invocation) async throws(ModuleUseError) -> ModuleCommands {
    let opensAll =
      invocation.word.map(RootCommand.moduleWords.contains) == true
      || RootCommand.command(of: invocation.words) is any RegisterCommand.Type
    if let word = invocation.word, RootCommand.kernelWords.contains(word), !opensAll {
      return .none
    }
    let host = PluginHost.standard(invocation)
    if let word = invocation.word, !opensAll {
      let survey = await host.survey(of: word)
      if let entry = survey.entry(word) {
        switch entry.state {
        case .off: throw .off(id: word)
        case .refused(let fault): throw .refused(id: word, path: entry.file.path, fault)
        case .ready: break
        }
        let (loaded, faults) = host.load(survey)
        if let fault = faults[word] { throw .refused(id: word, path: entry.file.path, fault) }
        return ModuleCommands(loaded: loaded, refused: 0)
      }
    }
    let survey = await host.survey()
    let loaded = host.load(survey).loaded
    let off = survey.entries.count { $0.state == .off }
    return ModuleCommands(loaded: loaded, refused: survey.entries.count - off - loaded.count)
  }

  /// Runs a command of the kernel that asks all modules: permission, tables, command.
  func run(_ command: any ModulesCommand, _ invocation: Invocation) async throws {
    let session = try StoreSession(
      StoreLocation.folder(option: invocation.data), allowing: type(of: command).permission)
    let (ready, faults) = try PluginHost.migrate(loaded, in: session.store)
    // What a module that is out of order holds would be left out unseen.
    if let (id, fault) = faults.sorted(by: { $0.key < $1.key }).first {
      let path = loaded.first { $0.manifest.id == id }?.file.path ?? id
      throw ModuleUseError.refused(id: id, path: path, fault)
    }
    let source = ContextSource(
      store: session.store, rules: RuleFolder.shelf(for: ready.map(\.file)), plugins: ready)
    let modules = try ready.map { plugin in
      OpenModules.Module(
        type: plugin.type,
        context: try source.context(
          plugin.manifest.id, for: session.principal, language: .current,
          width: Console.shared.width
        ) { Console.shared.print($0 + "\n") })
    }
    try await command.run(in: session, OpenModules(all: modules))
  }

  /// Runs a command of the kernel that reads the register: permission, tables, command.
  func run(_ command: any RegisterCommand, _ invocation: Invocation) async throws {
    let session = try StoreSession(
      StoreLocation.folder(option: invocation.data), allowing: type(of: command).permission)
    let (ready, faults) = try PluginHost.migrate(loaded, in: session.store)
    if !faults.isEmpty { Console.shared.note(Catalogue.modulesRefused(faults.count).text()) }
    try await command.run(
      in: session,
      OpenRegister(
        people: ready.lazy.compactMap { $0.type.register }.first,
        attendance: ready.lazy.compactMap { $0.type.attendance }.first,
        rules: RuleFolder.shelf(for: ready.map(\.file))))
  }

  /// Runs a command of a plugin: permission, tables, command.
  ///
  /// - Throws: `PluginError.forbidden`, `ModuleUseError`, or what the command throws.
  func run(_ command: any ModuleCommand, _ invocation: Invocation) async throws {
    guard let module = loaded.first(where: { $0.manifest.id == invocation.word }) else {
      throw PluginError.commandOutsideHost(type(of: command)._commandName)
    }
    let id = module.manifest.id
    let session = try StoreSession(
      StoreLocation.folder(option: invocation.data), allowing: type(of: command).permission)
    let faults = try PluginHost.migrate(loaded, in: session.store).faults
    for plugin in loaded {
      guard let fault = faults[plugin.manifest.id], case .migration = fault else { continue }
      PluginHost.standard(invocation).quarantine(plugin, fault)
    }
    if let fault = faults[id] {
      throw ModuleUseError.refused(id: id, path: module.file.path, fault)
    }
    do {
      let source = ContextSource(
        store: session.store, rules: RuleFolder.shelf(for: loaded.map(\.file)), plugins: loaded)
      let context = try source.context(
        id, for: session.principal, language: .current, width: Console.shared.width
      ) { Console.shared.print($0 + "\n") }
      try await command.run(in: context)
    } catch let fault as PluginFault {
      throw ModuleUseError.refused(id: id, path: module.file.path, fault)
    }
  }
}

extension PluginHost {
  /// The host of this program for an invocation.
  static func standard(_ invocation: Invocation) -> PluginHost {
    let program = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath().path
    let folder = StoreLocation.folder(option: invocation.data)
    let store = FileManager.default.fileExists(atPath: folder.database.path) ? folder : nil
    return PluginHost(
      folders: PluginFolders.standard(program: program, store: store),
      trial: PluginTrial(program: program), store: store,
      book: (store?.plugins ?? StoreLocation.cache()).appendingPathComponent("putusan.json"),
      reserved: RootCommand.kernelWords)
  }
}

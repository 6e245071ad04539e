package import Foundation
import PluginKit
package import RecordStore

/// Finds plugins, tries them, and opens those that are sound.
///
/// A plugin that is not sound is left out with a reason; the others, and the host, go on.
package struct PluginHost: Sendable {
  private let folders: [String]
  private let trial: PluginTrial
  private let switches: PluginSwitches?
  private let reserved: Set<String>
  private let book: VerdictBook

  /// A host for some folders.
  ///
  /// - Parameters:
  ///   - store: where the clerk's switches are kept; nil when there is no store yet.
  ///   - book: the file in which verdicts are kept; nil for none.
  ///   - reserved: words that no plugin may have as its id, since they are commands of the kernel.
  package init(
    folders: [String], trial: PluginTrial, store: StoreFolder?, book: URL? = nil,
    reserved: Set<String> = []
  ) {
    self.folders = folders
    self.trial = trial
    switches = store.map(PluginSwitches.init)
    self.reserved = reserved
    self.book = VerdictBook(book, revision: PluginStamp.kernel.revision)
  }

  /// Every file with the name of a plugin; none is read.
  package var files: [PluginFile] { PluginFolders.files(in: folders) }

  /// Looks at every plugin; only unknown files are tried.
  package func survey() async -> PluginSurvey {
    let groups = Dictionary(grouping: files, by: \.id)
    let off = switches?.off ?? []
    let entries = await withTaskGroup(of: [PluginEntry].self) { group in
      for (id, files) in groups {
        group.addTask { await examine(files, isOff: off.contains(id)) }
      }
      return await group.reduce(into: []) { $0 += $1 }
    }
    return PluginSurvey(entries)
  }

  /// Looks at one plugin and at what it needs, and at nothing else.
  package func survey(of id: String) async -> PluginSurvey {
    let groups = Dictionary(grouping: files, by: \.id)
    let off = switches?.off ?? []
    var entries: [PluginEntry] = []
    var wanted = [id]
    var seen = Set(wanted)
    while let next = wanted.popLast() {
      let found = await examine(groups[next] ?? [], isOff: off.contains(next))
      entries += found
      for need in found.first?.profile?.manifest.needs ?? [] where seen.insert(need).inserted {
        wanted.append(need)
      }
    }
    return PluginSurvey(entries)
  }

  /// Looks at one file whatever it was called before; it is tried anew and the verdict is written down.
  package func examineAnew(_ file: PluginFile) async -> PluginEntry {
    await examine(file, anew: true)
  }

  /// Opens the plugins of a survey that can be used, needs first.
  ///
  /// - Returns: those that are open, and why others are not.
  package func load(
    _ survey: PluginSurvey
  ) -> (loaded: [LoadedPlugin], faults: [String: PluginFault]) {
    var loaded: [LoadedPlugin] = []
    var faults: [String: PluginFault] = [:]
    for id in survey.order {
      guard let entry = survey.entry(id), let profile = entry.profile, let digest = entry.digest
      else { continue }
      if let need = profile.manifest.needs.first(where: { faults[$0] != nil }) {
        faults[id] = .refusedNeed(need)
        continue
      }
      do {
        loaded.append(try PluginLoader.open(entry.file, digest, profile))
      } catch {
        faults[id] = error
      }
    }
    return (loaded, faults)
  }

  /// Brings the tables of plugins up to date, each by itself, in their order.
  ///
  /// - Returns: those whose tables are ready, and why others' are not.
  /// - Throws: what stops the store itself, such as `StoreError.diskFull`.
  package static func migrate(
    _ plugins: [LoadedPlugin], in store: RecordStore
  ) throws(StoreError) -> (ready: [LoadedPlugin], faults: [String: PluginFault]) {
    var ready: [LoadedPlugin] = []
    var faults: [String: PluginFault] = [:]
    for plugin in plugins {
      let id = plugin.manifest.id
      if let need = plugin.manifest.needs.first(where: { faults[$0] != nil }) {
        faults[id] = .refusedNeed(need)
        continue
      }
      do {
        try store.migrate(owner: id, plugin.type.migrations)
        try store.declare(
          id,
          permissions: Dictionary(
            plugin.manifest.permissions.map { ($0.id, $0.roles) }, uniquingKeysWith: +),
          segregations: plugin.manifest.segregations)
        ready.append(plugin)
      } catch {
        switch error {
        case .migration(_, let step, let detail):
          faults[id] = .migration(step: step, detail: detail)
        case .untrackable(let table, let fault):
          faults[id] = .migration(step: table, detail: fault.rawValue)
        default: throw error
        }
      }
    }
    return (ready, faults)
  }

  /// Keeps a plugin off until its file changes or is tried anew, as after a migration that failed.
  package func quarantine(_ plugin: LoadedPlugin, _ fault: PluginFault) {
    book.set(.refused(fault), for: plugin.digest)
  }

  private func examine(_ files: [PluginFile], isOff: Bool) async -> [PluginEntry] {
    if files.count > 1 {
      let fault = PluginFault.duplicate(paths: files.map(\.path))
      return files.map { PluginEntry(file: $0, digest: nil, profile: nil, state: .refused(fault)) }
    }
    guard let file = files.first else { return [] }
    if isOff { return [PluginEntry(file: file, digest: nil, profile: nil, state: .off)] }
    return [await examine(file, anew: false)]
  }

  private func examine(_ file: PluginFile, anew: Bool) async -> PluginEntry {
    var digest: Digest?
    do throws(PluginFault) {
      guard !reserved.contains(file.id) else { throw .declaration(.reservedId(file.id)) }
      try FileFacts.check(file.path)
      let bytes = try PluginLoader.bytes(file.path)
      try PluginStamp.check(bytes)
      let key = Digest(of: bytes)
      digest = key
      var verdict = anew ? nil : book[key]
      if verdict == nil {
        let found = await trial.run(file.path)
        verdict = found
        if case .refused(let fault) = found, !fault.isRemembered { throw fault }
        book.set(found, for: key)
      }
      switch verdict {
      case .sound(let profile):
        guard profile.manifest.id == file.id else {
          throw .declaration(.fileName(expected: PluginFile.name(of: profile.manifest.id)))
        }
        return PluginEntry(file: file, digest: digest, profile: profile, state: .ready)
      case .refused(let fault): throw fault
      case nil: throw .noAnswer(status: 0)
      }
    } catch {
      return PluginEntry(file: file, digest: digest, profile: nil, state: .refused(error))
    }
  }
}

import PluginKit

/// All plugins that were found, and those that can be used.
package struct PluginSurvey: Hashable, Sendable {
  /// Every file, by id.
  package internal(set) var entries: [PluginEntry]
  /// The ids that can be used, needs first.
  package let order: [String]

  /// Settles what plugins mean to each other: needs and circles.
  init(_ found: [PluginEntry]) {
    var needs: [String: [String]] = [:]
    for case let entry in found where entry.state == .ready {
      needs[entry.file.id] = entry.profile?.manifest.needs ?? []
    }
    let (order, faults) = LoadOrder.resolve(needs)
    let known = Set(found.map(\.file.id))
    self.order = order
    let sorted = found.sorted { ($0.file.id, $0.file.path) < ($1.file.id, $1.file.path) }
    entries = sorted.map { entry in
      guard entry.state == .ready, let fault = faults[entry.file.id] else { return entry }
      var entry = entry
      if case .absentNeed(let id) = fault, known.contains(id) {
        entry.state = .refused(.refusedNeed(id))
      } else {
        entry.state = .refused(fault)
      }
      return entry
    }
  }

  /// The entry of an id; the first one, when there are several.
  package func entry(_ id: String) -> PluginEntry? {
    entries.first { $0.file.id == id }
  }
}

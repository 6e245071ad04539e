import CouncilRules
import PluginKit

/// What a meeting is called, as councils write it: `Rapat Paripurna ke-21 Masa Sidang II`.
enum MeetingTitle {
  /// The title of a plan; what a closed meeting is about is not told.
  static func text(
    _ draft: MeetingDraft, _ kind: MeetingKind, bodyName: String?, isClosed: Bool
  ) -> String {
    var parts = [kind.title.indonesian]
    if kind.needsBody, let body = bodyName ?? draft.body {
      parts = [body.lowercased().hasPrefix("rapat") ? body : "Rapat \(body)"]
    }
    if let heading = draft.heading { parts = [heading] }
    if let sequence = draft.sequence { parts.append("ke-\(sequence)") }
    if let period = draft.period { parts.append("Masa Sidang \(period)") }
    if let year = draft.councilYear { parts.append("Tahun Sidang \(year)") }
    let name = parts.joined(separator: " ")
    guard !isClosed, let item = draft.items.first else { return name }
    return String((name + ": " + item).prefix(240))
  }
}

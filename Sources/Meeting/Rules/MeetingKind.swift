import CouncilRules
package import PluginKit

/// A kind of meeting with what the rules say of it (specification, section 3.2).
package struct MeetingKind: Hashable, Sendable {
  /// The name, `paripurna`.
  package let name: String
  /// The name for people.
  package let title: Wording
  /// Whether it is closed unless somebody decides otherwise.
  package let isClosed: Bool
  /// Whether the rules let the chair decide otherwise; if not, it is done all the same and warned of.
  package let mayDiffer: Bool
  /// The quorum class of its decisions; nil where no rule asks for a quorum.
  package let quorum: String?
  /// The body whose meetings these are; nil where one is named or the whole council meets.
  package let body: String?
  /// Whether a body meets, so that one must be named.
  package let needsBody: Bool
  /// Whether the whole council meets.
  package let isPlenary: Bool

  /// Reads one entry of the table.
  init(_ entry: ParameterField, body: String?) throws(RuleError) {
    try entry.allowOnly([
      "nama", "judul", "judul_en", "tertutup", "dapat_lain", "kuorum", "badan", "paripurna",
    ])
    name = try entry.field("nama").text()
    title = Wording(try entry.field("judul").text(), try entry.field("judul_en").text())
    isClosed = try entry.field("tertutup").flag()
    mayDiffer = try entry.field("dapat_lain").flag()
    quorum = try entry.optional("kuorum")?.text()
    self.body = body
    needsBody = try entry.field("badan").flag()
    isPlenary = try entry.field("paripurna").flag()
  }
}

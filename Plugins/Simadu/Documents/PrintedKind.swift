import SidilanKit

/// A kind of document that the module prints from the command line.
struct PrintedKind: Sendable {
  /// The word that is typed, `jadwal-banmus`.
  let word: String
  /// What it is, and of what it is made.
  let title: Wording
  /// What whoever wants it must be allowed.
  let permission: Permission
  /// Makes the document of what was typed, such as a month or a code.
  let make: @Sendable (String, PluginContext) throws -> PrintedDocument

  /// All kinds, in the order in which the help lists them.
  static let all: [PrintedKind] = people + agenda
}

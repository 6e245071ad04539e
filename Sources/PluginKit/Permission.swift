public import RecordStore

/// What somebody must be allowed in order to use a command, a route, a search, a document or a piece of work.
///
/// Nothing of a plugin can be declared without one. A plugin's own permissions begin with its id:
/// `reses.jadwal.ubah`. Where nobody has to be asked, `.everyone` is spelled out.
public struct Permission: Hashable, Codable, Sendable {
  /// `module.subject.verb`: two or more parts of lower-case letters, digits and hyphens.
  public let id: String
  /// What it allows, in a few words.
  public let title: Wording
  /// Why the module needs it; shown to who grants it.
  public let reason: Wording
  /// The roles that hold it unless the council's administrator decides otherwise.
  public let roles: [Role]

  /// Declares a permission; list it in the manifest too.
  public init(_ id: String, title: Wording, reason: Wording, roles: [Role] = []) {
    self.id = id
    self.title = title
    self.reason = reason
    self.roles = roles
  }

  /// No permission is needed: whoever reaches the program or the page may use it.
  public static let everyone = Permission(
    "*", title: Wording("Semua orang", "Everyone"),
    reason: Wording("Tidak memuat apa pun yang dijaga.", "Holds nothing that is guarded."))

  /// Whether a principal may use what names this permission.
  public func allows(_ principal: Principal) -> Bool {
    self == .everyone || principal.holds(id)
  }
}

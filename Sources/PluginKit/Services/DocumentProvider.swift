public import RecordStore

/// Makes documents of one kind, such as a letter of assignment.
public struct DocumentProvider: Sendable {
  /// Makes the document of a record, on behalf of whoever the context names.
  public typealias Make = @Sendable (RecordID, PluginContext) async throws -> ProducedDocument

  /// The kind, unique within the plugin: lower-case letters, digits and hyphens.
  public let kind: String
  /// What it is, for people.
  public let title: Wording
  /// What whoever wants it must be allowed.
  public let permission: Permission
  package let make: Make

  /// Declares a kind of document.
  public init(kind: String, title: Wording, permission: Permission, make: @escaping Make) {
    self.kind = kind
    self.title = title
    self.permission = permission
    self.make = make
  }
}

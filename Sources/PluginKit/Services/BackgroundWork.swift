/// What a plugin does unasked while the program serves, such as reminding of dates.
///
/// It acts as the plugin itself, with this one permission and no other.
public struct BackgroundWork: Sendable {
  /// Does the work; returns when it is done, or soon after it is cancelled.
  public typealias Body = @Sendable (PluginContext) async throws -> Void

  /// What is done, for people.
  public let title: Wording
  /// What the work may do.
  public let permission: Permission
  package let body: Body

  /// Declares a piece of work.
  public init(title: Wording, permission: Permission, body: @escaping Body) {
    self.title = title
    self.permission = permission
    self.body = body
  }
}

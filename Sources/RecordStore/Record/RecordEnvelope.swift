/// A record as it stands in the store.
public struct RecordEnvelope: Hashable, Codable, Sendable {
  /// Its identifier.
  public let id: RecordID
  /// The module that owns it, such as `reses`.
  public let module: String
  /// 1 when it was made, one more after every change; an edit names the version it began with.
  public let version: Int
  /// What it says.
  public let content: RecordContent
  /// Its files, in the order in which they were attached.
  public let attachments: [AttachmentReference]
}

/// A document that a plugin has made.
public struct ProducedDocument: Hashable, Sendable {
  /// The file's name.
  public let name: String
  /// Its media type, such as `application/pdf`.
  public let mediaType: String
  /// Its content.
  public let content: [UInt8]

  /// Makes a document.
  public init(name: String, mediaType: String, content: [UInt8]) {
    self.name = name
    self.mediaType = mediaType
    self.content = content
  }
}

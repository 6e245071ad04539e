/// A file that belongs to a record; the file itself lies in the store under its SHA-256.
public struct AttachmentReference: Hashable, Codable, Sendable {
  /// SHA-256 of the content, 64 hexadecimal digits in lower case.
  public let digest: Digest
  /// The name the file had, without folders.
  public let name: String
  /// Bytes.
  public let size: Int64
  /// MIME type, such as `application/pdf`.
  public let mediaType: String

  package init(digest: Digest, name: String, size: Int64, mediaType: String) {
    self.digest = digest
    self.name = name
    self.size = size
    self.mediaType = mediaType
  }
}

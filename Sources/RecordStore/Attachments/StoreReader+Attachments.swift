public import Foundation

extension StoreReader {
  /// Where an attached file lies, after its content was compared with its digest.
  ///
  /// - Throws: `StoreError.attachment` when it is missing or altered.
  /// - Complexity: reads the whole file.
  public func file(_ reference: AttachmentReference) throws -> URL {
    try AttachmentFiles(folder.attachments).verified(reference.digest)
  }
}

public import RecordStore

/// Something that a search found.
public struct SearchFinding: Hashable, Sendable {
  /// Its name.
  public let title: String
  /// A line more about it.
  public let detail: String
  /// The record, if it is one.
  public let record: RecordID?
  /// Where it is shown: a path within the plugin.
  public let path: String?

  /// Makes a finding.
  public init(title: String, detail: String = "", record: RecordID? = nil, path: String? = nil) {
    self.title = title
    self.detail = detail
    self.record = record
    self.path = path
  }
}

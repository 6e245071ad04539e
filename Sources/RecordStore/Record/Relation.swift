/// A directed link from one record to another.
public struct Relation: Hashable, Codable, Sendable {
  /// What the target is to the record that holds the link (specification, section 2).
  public enum Kind: String, Codable, Sendable, CaseIterable {
    case basis = "dasar"
    case reply = "balasan"
    case resultOf = "hasil_dari"
    case setOutIn = "dituangkan_ke"
    case annex = "lampiran"
  }

  /// What the target is.
  public let kind: Kind
  /// The record that is pointed at; it must exist.
  public let target: RecordID

  /// Makes a link.
  public init(kind: Kind, target: RecordID) {
    self.kind = kind
    self.target = target
  }
}

public import Foundation

/// What somebody asks of the council about their personal data (UU 27/2022).
public struct DataRequest: Hashable, Sendable {
  /// The right that is used.
  public enum Kind: String, Codable, Sendable, CaseIterable {
    /// To see what is held.
    case show = "tunjukkan"
    /// To have it corrected.
    case correct = "perbaiki"
    /// To have its use limited.
    case limit = "batasi"
    /// To have it deleted.
    case erase = "hapus"
  }

  /// Its number.
  public let number: Int64
  /// The person's record.
  public let person: RecordID
  /// The right.
  public let kind: Kind
  /// When it came in.
  public let received: Date
  /// Until when it must be answered.
  public let due: Date
  /// When it was answered; nil while it is open.
  public let done: Date?
  /// What was answered.
  public let answer: String?
}

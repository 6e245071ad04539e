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

  /// How a request was answered.
  public enum Outcome: String, Codable, Sendable, CaseIterable {
    /// What was asked for was done.
    case granted = "dikabulkan"
    /// A part of it was done.
    case partly = "sebagian"
    /// It was not done.
    case refused = "ditolak"
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
  /// How it was answered; nil while it is open.
  public let outcome: Outcome?
  /// What was answered, and why.
  public let answer: String?

  /// Whether it was answered too late, or is open past its time.
  public func isLate(at time: Date) -> Bool { (done ?? time) > due }

  /// The permission of those who serve people's rights; they alone see data whose use is limited.
  package static let service = "inti.pdp.layani"
}

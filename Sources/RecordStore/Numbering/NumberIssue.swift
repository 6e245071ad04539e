/// A number taken from a book.
public struct NumberIssue: Hashable, Codable, Sendable {
  /// What became of a number; no number is ever used again.
  public enum State: String, Codable, Sendable {
    case used = "dipakai"
    case void = "batal"
  }

  /// The year of the book.
  public let year: Int
  /// From 1, without a gap within book and year.
  public let sequence: Int
  /// The number as it is printed.
  public let number: String
  /// The record that bears it.
  public let record: RecordID?
  /// Whether it stands.
  public let state: State
}

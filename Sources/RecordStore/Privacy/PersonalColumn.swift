/// A column of a module's table that holds personal data.
public struct PersonalColumn: Hashable, Sendable {
  /// The table.
  public let table: String
  /// The column.
  public let column: String
  /// The kind of data; whoever holds its permission sees the column.
  public let tag: PersonalDataTag
  /// What others see.
  public let mask: Masking

  /// Declares a column.
  public init(_ table: String, _ column: String, _ tag: PersonalDataTag, shownAs mask: Masking) {
    self.table = table
    self.column = column
    self.tag = tag
    self.mask = mask
  }
}

/// A column of a printed table.
public struct TableColumn: Hashable, Sendable {
  /// What its header cell says.
  public var title: String
  /// How wide it is beside the other columns: shares 1, 3 and 2 take a sixth, a half and a third.
  public var share: Double
  /// On which side its cells are flush; header cells are centred.
  public var alignment: TextAlignment

  /// A column.
  public init(_ title: String, share: Double = 1, alignment: TextAlignment = .left) {
    self.title = title
    self.share = share
    self.alignment = alignment
  }
}

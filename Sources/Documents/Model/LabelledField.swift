/// A line of a form: label, colon, value.
public struct LabelledField: Hashable, Sendable {
  /// What stands before the colon.
  public var label: String
  /// What stands behind it; it may take several lines.
  public var value: StyledText

  /// A field.
  public init(_ label: String, _ value: StyledText) {
    self.label = label
    self.value = value
  }
}

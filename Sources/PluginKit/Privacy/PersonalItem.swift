public import RecordStore

/// One thing that a module holds about a person.
public struct PersonalItem: Hashable, Sendable {
  /// What it is.
  public let label: Wording
  /// What is held, unmasked.
  public let value: String
  /// The kind of personal data; nil for ordinary data such as a name.
  public let tag: PersonalDataTag?

  /// Tells of one thing.
  public init(_ label: Wording, _ value: String, tag: PersonalDataTag? = nil) {
    self.label = label
    self.value = value
    self.tag = tag
  }
}

/// A word or phrase that the user expects: a name, a street, an agency.
public struct Term: Hashable, Sendable {
  /// The words as they shall be printed, separated by single spaces.
  public let text: String
  /// Phones of the whole term, when its sound does not follow its spelling.
  public let phones: [String]?
  /// Extra score, natural logarithm a word; nil means the default.
  public let boost: Double?

  /// Makes a term.
  public init(text: String, phones: [String]? = nil, boost: Double? = nil) {
    self.text = text
    self.phones = phones
    self.boost = boost
  }
}

/// A piece of text in one style.
public struct TextRun: Hashable, Sendable {
  /// How a run is set off.
  public enum Emphasis: String, Hashable, Sendable, CaseIterable {
    /// Upright.
    case plain
    /// Bold.
    case bold
    /// Italic.
    case italic
  }

  /// The text; "\n" begins a new line.
  public var text: String
  /// Its style.
  public var emphasis: Emphasis

  /// A run.
  public init(_ text: String, _ emphasis: Emphasis = .plain) {
    self.text = text
    self.emphasis = emphasis
  }
}

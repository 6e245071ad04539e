/// Text in which pieces may be bold or italic.
///
/// ```swift
/// let text: StyledText = "Hadir: " + .bold("27 anggota") + " dari 45."
/// ```
public struct StyledText: Hashable, Sendable, ExpressibleByStringInterpolation {
  /// The pieces in order.
  public var runs: [TextRun]

  /// Text of these pieces.
  public init(runs: [TextRun]) {
    self.runs = runs
  }

  /// Plain text.
  public init(_ text: String) {
    runs = [TextRun(text)]
  }

  /// Plain text from a literal.
  public init(stringLiteral text: String) {
    self.init(text)
  }

  /// Bold text.
  public static func bold(_ text: String) -> StyledText {
    StyledText(runs: [TextRun(text, .bold)])
  }

  /// Italic text.
  public static func italic(_ text: String) -> StyledText {
    StyledText(runs: [TextRun(text, .italic)])
  }

  /// Both, one after the other.
  public static func + (left: StyledText, right: StyledText) -> StyledText {
    StyledText(runs: left.runs + right.runs)
  }

  /// The text without its styles.
  public var plain: String { runs.map(\.text).joined() }
}

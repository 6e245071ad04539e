/// Running text of one alignment.
public struct Paragraph: Hashable, Sendable {
  /// What it says.
  public var text: StyledText
  /// On which side its lines are flush.
  public var alignment: TextAlignment
  /// A number or dash in the margin of a list, such as "1." or "a."; the text hangs beside it.
  public var marker: String?
  /// How deep in a list the paragraph stands; 0 is the margin.
  public var level: Int
  /// True when the first line is indented, as in letters.
  public var indentsFirstLine: Bool

  /// A paragraph.
  public init(
    _ text: StyledText, alignment: TextAlignment = .justified, marker: String? = nil,
    level: Int = 0, indentsFirstLine: Bool = false
  ) {
    self.text = text
    self.alignment = alignment
    self.marker = marker
    self.level = level
    self.indentsFirstLine = indentsFirstLine
  }

  /// The level within what a page has room for.
  var depth: Int { min(max(level, 0), 6) }
}

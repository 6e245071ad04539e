/// How the text of a box is set.
struct BoxStyle: Hashable {
  /// Points.
  var size = 12.0
  var alignment = TextAlignment.left
  /// Points by which the first line of each paragraph is moved.
  var indent = 0.0
  var isUnderlined = false
  /// True when all is put on one line, and what has no room is cut with "…".
  var isSingleLine = false
}

extension String? {
  /// The text, when it says something; a blank one is as if nothing was given, and the rule that asks for it says so.
  var worded: String? {
    self?.contains { !$0.isWhitespace } == true ? self : nil
  }
}

extension Signatory {
  /// How each of `parts` is set.
  static let partStyles: [(isBold: Bool, isUnderlined: Bool)] = [
    (false, false), (false, false), (false, false), (true, true), (false, false),
  ]
  /// The part before which there is room for the pen.
  static let penBefore = 3

  /// What is printed from top to bottom; empty where there is nothing.
  var parts: [String] {
    [placeAndDate, acting ?? "", office, name, identity ?? ""]
  }
}

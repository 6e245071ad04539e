extension Signatory {
  /// How each of `parts` is set.
  static let partStyles: [(isBold: Bool, isUnderlined: Bool)] = [
    (false, false), (false, false), (true, true), (false, false),
  ]
  /// The part before which there is room for the pen.
  static let penBefore = 2

  /// What is printed from top to bottom; empty where there is nothing.
  ///
  /// One word such as "Plt." stands before the office, "a.n. KETUA DPRD" above it.
  var parts: [String] {
    let acting = acting ?? ""
    let joint = acting.isEmpty ? "" : acting.contains(where: \.isWhitespace) ? "\n" : " "
    return [placeAndDate, acting + joint + office, name, identity ?? ""]
  }
}

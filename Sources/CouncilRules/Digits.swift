/// Runs of ASCII digits, the only digits that forms and files may hold.
enum Digits {
  /// Whether the text is made of ASCII digits alone, and of one at least.
  static func areDigits(_ text: some StringProtocol) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { (48...57).contains($0) }
  }

  /// The value of a text of ASCII digits alone; nil when it is none or does not fit.
  static func value(_ text: some StringProtocol) -> Int64? {
    areDigits(text) ? Int64(text) : nil
  }

  /// The digits of a whole number in Indonesian grouping, `1575000` or `1.575.000`.
  ///
  /// Nil when the dots do not stand before every third digit, or zeros stand in front, since nobody
  /// knows then what is meant.
  static func ungrouped(_ text: some StringProtocol) -> String? {
    let groups = text.split(separator: ".", omittingEmptySubsequences: false)
    guard groups.allSatisfy({ areDigits($0) }), let first = groups.first else { return nil }
    if groups.count == 1 { return first.utf8.first == 48 && first != "0" ? nil : String(text) }
    guard first.utf8.count <= 3, first.utf8.first != 48,
      groups.dropFirst().allSatisfy({ $0.utf8.count == 3 })
    else { return nil }
    return groups.joined()
  }

  /// A whole number with a dot before every third digit from the right.
  static func grouped(_ number: UInt64) -> String {
    let digits = Array(String(number))
    var text = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { text.append(".") }
      text.append(digit)
    }
    return text
  }
}

extension Substring {
  /// The text without white space at its ends.
  var trimmed: Substring {
    let head = drop(while: \.isWhitespace)
    guard let last = head.lastIndex(where: { !$0.isWhitespace }) else { return head }
    return head[...last]
  }
}

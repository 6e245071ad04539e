/// Makes text safe to print without losing any of it.
///
/// What cannot be seen but changes what is seen (control characters, bidi embeddings, overrides and isolates, tags,
/// non-characters) is written out as `[U+202E]`. Tabs become spaces; all kinds of line ends become "\n".
enum VisibleText {
  /// Text in which "\n" begins a line.
  static func lines(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 < 0x20 || $0 > 0x7e }) else { return text }
    var result = String.UnicodeScalarView()
    result.reserveCapacity(text.utf8.count)
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x0a: if previous != "\r" { result.append("\n") }
      case 0x0b, 0x0c, 0x0d, 0x85, 0x2028, 0x2029: result.append("\n")
      case 0x09: result.append(" ")
      default:
        if isTreacherous(scalar) {
          result.append(contentsOf: notation(scalar).unicodeScalars)
        } else {
          result.append(scalar)
        }
      }
      previous = scalar
    }
    return String(result)
  }

  /// Text on one line.
  static func line(_ text: String) -> String {
    lines(text).replacing("\n", with: " ")
  }

  /// A character written out.
  static func notation(_ scalar: Unicode.Scalar) -> String {
    let hex = String(scalar.value, radix: 16, uppercase: true)
    return "[U+" + String(repeating: "0", count: max(0, 4 - hex.count)) + hex + "]"
  }

  private static func isTreacherous(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7f..<0xa0: true
    case 0x202a...0x202e, 0x2066...0x2069, 0x206a...0x206f: true
    case 0xfff9...0xfffc, 0xe0000...0xe007f, 0xfdd0...0xfdef: true
    default: scalar.value & 0xfffe == 0xfffe
    }
  }
}

extension StyledText {
  /// The runs with visible text only, without empty ones.
  var visibleRuns: [TextRun] {
    // A line end may be split between two runs; it stays one per run, which costs an empty line at most.
    runs.filter { !$0.text.isEmpty }.map { TextRun(VisibleText.lines($0.text), $0.emphasis) }
  }

  /// Bold throughout, plain pieces at least.
  var emboldened: StyledText {
    StyledText(runs: runs.map { $0.emphasis == .plain ? TextRun($0.text, .bold) : $0 })
  }
}

/// Text measured in the columns of a terminal.
enum TerminalText {
  /// How many columns a text takes: none for combining marks, two for wide characters.
  static func width(_ text: some StringProtocol) -> Int {
    text.reduce(0) { $0 + width($1) }
  }

  /// Lines of at most so many columns, broken between words where that is possible.
  static func wrapped(_ text: String, _ width: Int) -> [String] {
    let width = max(width, 2)
    var lines: [String] = []
    for paragraph in text.split(separator: "\n", omittingEmptySubsequences: false) {
      var line = ""
      var used = 0
      for word in paragraph.split(separator: " ") {
        let length = self.width(word)
        if used > 0, used + 1 + length <= width {
          line += " " + word
          used += 1 + length
          continue
        }
        if used > 0 { lines.append(line) }
        line = ""
        used = 0
        for character in word {
          let own = self.width(character)
          if used > 0, used + own > width {
            lines.append(line)
            line = ""
            used = 0
          }
          line.append(character)
          used += own
        }
      }
      lines.append(line)
    }
    return lines
  }

  /// A line with spaces up to a width.
  static func padded(_ line: String, _ width: Int, _ alignment: TextAlignment) -> String {
    let free = max(0, width - self.width(line))
    let left: Int
    switch alignment {
    case .left, .justified: left = 0
    case .centre: left = free / 2
    case .right: left = free
    }
    return String(repeating: " ", count: left) + line
      + String(repeating: " ", count: free - left)
  }

  /// The same without the spaces at the end.
  static func aligned(_ line: String, _ width: Int, _ alignment: TextAlignment) -> String {
    let line = padded(line, width, alignment)
    return String(line.prefix(line.count - line.reversed().prefix { $0 == " " }.count))
  }

  private static func width(_ character: Character) -> Int {
    guard let scalar = character.unicodeScalars.first else { return 0 }
    switch scalar.value {
    case 0x20...0x7e: return 1
    case 0x1100...0x115f, 0x2e80...0xa4cf, 0xac00...0xd7a3, 0xf900...0xfaff, 0xfe30...0xfe6f,
      0xff00...0xff60, 0xffe0...0xffe6, 0x1f300...0x1faff, 0x20000...0x3fffd:
      return 2
    default:
      switch scalar.properties.generalCategory {
      case .nonspacingMark, .enclosingMark, .format: return 0
      default: return 1
      }
    }
  }
}

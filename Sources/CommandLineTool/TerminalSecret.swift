import Foundation

/// Reads a password: from the terminal without showing it, else one line of standard input.
enum TerminalSecret {
  /// Asks for a password; nil when the input ends.
  static func read(_ question: Message) -> String? {
    guard isatty(0) == 1 else { return readLine() }
    Console.shared.prompt(question.text() + " ")
    var before = termios()
    guard tcgetattr(0, &before) == 0 else { return readLine() }
    var silent = before
    silent.c_lflag &= ~tcflag_t(ECHO)
    tcsetattr(0, TCSAFLUSH, &silent)
    defer {
      tcsetattr(0, TCSAFLUSH, &before)
      Console.shared.prompt("\n")
    }
    return TerminalLine.read()
  }

  /// Asks for a password or code that there must be.
  ///
  /// - Throws: `ToolError.inputEnded` with the question when the input ends.
  static func require(_ question: Message) throws -> String {
    guard let text = read(question) else { throw ToolError.inputEnded(question) }
    return text
  }

  /// Asks for a new password, on a terminal twice.
  ///
  /// - Throws: `ToolError.inputEnded` when the input ends, `.unlike` when both differ.
  static func new() throws -> String {
    let first = try require(Catalogue.newPassword)
    if isatty(0) == 1, read(Catalogue.newPasswordAgain) != first { throw ToolError.unlike }
    return first
  }
}

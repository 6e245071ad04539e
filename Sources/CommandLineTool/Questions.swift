import Foundation

/// Asks on the terminal for what was not given on the command line.
struct Questions {
  private let isTerminal = isatty(0) == 1 && isatty(2) == 1

  /// The answer; the standard one when only Enter is pressed.
  ///
  /// - Parameter silent: without a terminal the standard answer is taken; else the option is needed.
  /// - Throws: `ToolError.optionNeeded` without a terminal or when the input ends.
  func ask(_ option: String, _ question: Message, standard: String, silent: Bool = false) throws
    -> String
  {
    guard isTerminal else {
      if silent { return standard }
      throw ToolError.optionNeeded(option: option)
    }
    Console.shared.prompt("\(question.text()) [\(standard)] ")
    guard let line = readLine() else { throw ToolError.optionNeeded(option: option) }
    let answer = line.trimmingCharacters(in: .whitespaces)
    return answer.isEmpty ? standard : answer
  }
}

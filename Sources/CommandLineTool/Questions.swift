import Foundation

/// Asks on the terminal for what was not given on the command line.
struct Questions {
  private let isTerminal = isatty(0) == 1 && isatty(2) == 1

  /// The answer, or the standard one when only Enter is pressed; asked again until it holds.
  ///
  /// - Parameters:
  ///   - silent: without a terminal the standard answer is taken; else the option is needed.
  ///   - read: what the answer means; what it throws is told, and the question asked again.
  /// - Throws: `ToolError.optionNeeded` without a terminal, `CancellationError` on an interrupt or at the end of the
  ///   input; what `read` throws for an answer that nobody typed.
  func ask<Value>(
    _ option: String, _ question: Message, standard: String, silent: Bool = false,
    _ read: (String) throws -> Value
  ) throws -> Value {
    guard isTerminal else {
      if silent { return try read(standard) }
      throw ToolError.optionNeeded(option: option)
    }
    let text = question.text()
    let plain = text.hasSuffix(".") ? String(text.dropLast()) : text
    while true {
      Console.shared.prompt("\(plain) [\(standard)]: ")
      guard let line = TerminalLine.read() else { throw CancellationError() }
      let answer = line.trimmingCharacters(in: .whitespaces)
      do {
        return try read(answer.isEmpty ? standard : answer)
      } catch {
        Console.shared.note(ErrorSentence.message(error).text())
      }
    }
  }
}

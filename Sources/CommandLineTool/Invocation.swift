import Foundation
import RecordStore

/// What must be known of the arguments before they are parsed: command and data folder.
struct Invocation: Hashable, Sendable {
  /// Options that stand anywhere and take a value.
  private static let options = ["--bahasa", "--data"]

  /// How this program was started.
  static let current = Invocation(Array(CommandLine.arguments.dropFirst()))

  /// All arguments, without the program.
  let arguments: [String]
  /// The command word; for `help WORD` that word, nil when there is none.
  let word: String?
  /// The arguments that are no options, in order; those that name the command come first, without `help`.
  let words: [String]
  /// The arguments without the options that stand anywhere, as a plugin's command sees them.
  let moduleArguments: [String]
  private let values: [String: String]

  init(_ arguments: [String]) {
    self.arguments = arguments
    var words: [String] = []
    var rest: [String] = []
    var values: [String: String] = [:]
    var index = 0
    while index < arguments.count {
      let argument = arguments[index]
      index += 1
      if argument == "--" {
        rest += arguments[(index - 1)...]
        break
      }
      if Self.options.contains(argument), index < arguments.count {
        values[argument] = arguments[index]
        index += 1
      } else if let option = Self.options.first(where: { argument.hasPrefix($0 + "=") }) {
        values[option] = String(argument.dropFirst(option.count + 1))
      } else {
        if !argument.hasPrefix("-") { words.append(argument) }
        rest.append(argument)
      }
    }
    moduleArguments = rest
    self.words = words.first == "help" ? Array(words.dropFirst()) : words
    word = self.words.first
    self.values = values
  }

  /// Whether an option that stands anywhere was given an empty value, as by a variable of the shell that is not set.
  var hasEmptyValue: Bool { values.values.contains("") }

  /// The folder that `--data` names; nil when it does not.
  var data: String? { values["--data"].flatMap { $0.isEmpty ? nil : $0 } }
}

import SidilanKit

extension ArgumentHelp {
  /// A help text in the language of the run.
  static func words(_ indonesian: String, _ english: String) -> ArgumentHelp {
    ArgumentHelp(Wording(indonesian, english).text())
  }
}

extension NameSpecification {
  /// An option of several words: the Indonesian one first, then its English aliases.
  static func words(_ names: String...) -> NameSpecification {
    NameSpecification(names.map { .customLong($0) })
  }
}

extension CommandConfiguration {
  /// A command with an Indonesian word, its English aliases and a line on what it does.
  static func words(
    _ name: String, _ aliases: [String], _ indonesian: String, _ english: String
  ) -> CommandConfiguration {
    CommandConfiguration(
      commandName: name, abstract: Wording(indonesian, english).text(), aliases: aliases)
  }

  /// A group of commands, one of which is meant when none is named.
  static func group(
    _ name: String, _ aliases: [String], _ indonesian: String, _ english: String,
    _ commands: [any ParsableCommand.Type], otherwise: (any ParsableCommand.Type)? = nil
  ) -> CommandConfiguration {
    CommandConfiguration(
      commandName: name, abstract: Wording(indonesian, english).text(), subcommands: commands,
      defaultSubcommand: otherwise, aliases: aliases)
  }
}

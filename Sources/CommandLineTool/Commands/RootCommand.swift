import ArgumentParser

/// `sidilan`.
struct RootCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "sidilan", abstract: Catalogue.programAbstract.text(),
      subcommands: [TranscribeCommand.self, ScoreCommand.self, ModelCommand.self])
  }

  @OptionGroup var languageOptions: LanguageOptions
}

import ArgumentParser
import PluginKit

/// The option that every command has.
struct LanguageOptions: ParsableArguments {
  @Option(name: .customLong("bahasa"), help: ArgumentHelp(Catalogue.languageOption.text()))
  var language: Language?
}

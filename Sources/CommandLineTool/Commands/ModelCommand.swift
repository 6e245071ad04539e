import ArgumentParser
import LanguageModel
import PluginKit
import Transcription

/// `sidilan model`.
struct ModelCommand: KernelCommand {
  static var permission: Permission { .everyone }

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "model", abstract: Catalogue.modelAbstract.text(),
      subcommands: [ModelCheckCommand.self, ModelBuildCommand.self, ModelAdaptCommand.self])
  }
}

/// `sidilan model periksa`.
struct ModelCheckCommand: KernelCommand {
  static var permission: Permission { .everyone }

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "periksa", abstract: Catalogue.modelCheckAbstract.text(), aliases: ["check"])
  }

  @Argument(help: ArgumentHelp(Catalogue.modelOption.text(), valueName: "folder"))
  var folder: String?
  @OptionGroup var languageOptions: LanguageOptions

  func run() throws {
    let model = try RecognitionModel(directory: ModelFolder.find(option: folder))
    Console.shared.print(
      Catalogue.modelFacts(
        name: model.name, words: model.wordCount, ngrams: model.ngramCounts,
        large: try model.largeNgramCounts(), units: model.units.count
      ).text() + "\n")
  }
}

/// `sidilan model bahasa`.
struct ModelBuildCommand: KernelCommand {
  static var permission: Permission { .everyone }

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "bahasa", abstract: Catalogue.modelBuildAbstract.text(), aliases: ["language"])
  }

  @Argument(help: ArgumentHelp(Catalogue.arpaArgument.text(), valueName: "arpa"))
  var source: String
  @Argument(help: ArgumentHelp(Catalogue.binaryArgument.text(), valueName: "biner"))
  var target: String
  @OptionGroup var languageOptions: LanguageOptions

  func run() throws {
    let tables = try ARPAReader.read(path: source)
    try tables.write(path: target)
    Console.shared.print(Catalogue.modelBuilt(path: target, counts: tables.counts).text() + "\n")
  }
}

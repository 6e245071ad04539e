import ArgumentParser
import Foundation
import PluginKit
import RecordStore

/// `sidilan impor`.
struct ImportCommand: AsyncParsableCommand, KernelCommand {
  // There is no store to ask; who may read the copy and write the folder may do it.
  static var permission: Permission { .everyone }

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "impor", abstract: Catalogue.importAbstract.text(), aliases: ["import"])
  }

  @Argument(help: ArgumentHelp(Catalogue.importArgument.text(), valueName: "folder"))
  var source: String
  @OptionGroup var act: ActOptions
  @OptionGroup var storeOptions: StoreOptions
  @OptionGroup var languageOptions: LanguageOptions

  func run() async throws {
    let folder = StoreLocation.folder(option: storeOptions.data)
    let report = try RecordStore.importing(URL(fileURLWithPath: source), to: folder)
    try Console.shared.tell(
      Catalogue.restored(path: folder.url.path, events: report.events), act)
  }
}

import ArgumentParser
import PluginKit
import RecordStore

/// `sidilan jejak tandatangan`.
struct TrailSignCommand: StoreCommand {
  // Everybody their own acts, with their own key.
  static var permission: Permission { .everyone }

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "tandatangan", abstract: Catalogue.signAbstract.text(), aliases: ["sign"])
  }

  @Argument(help: ArgumentHelp(Catalogue.eventArgument.text(), valueName: "peristiwa"))
  var event: Int64
  @OptionGroup var act: ActOptions
  @OptionGroup var storeOptions: StoreOptions
  @OptionGroup var languageOptions: LanguageOptions

  func run(in session: StoreSession) async throws {
    let signature = try session.store.sign(
      event: event, with: DeviceKeyFile.read(), by: session.principal)
    try Console.shared.tell(Catalogue.signed(event, device: signature.device), act)
  }
}

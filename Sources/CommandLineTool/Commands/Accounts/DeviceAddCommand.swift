import ArgumentParser
import Foundation
import PluginKit
import RecordStore

/// `sidilan akun perangkat tambah`.
struct DeviceAddCommand: StoreCommand {
  // Everybody for themselves.
  static var permission: Permission { .everyone }

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "tambah", abstract: Catalogue.deviceAddAbstract.text(), aliases: ["add"])
  }

  @Argument(help: ArgumentHelp(Catalogue.deviceNameArgument.text(), valueName: "nama"))
  var name: String
  @OptionGroup var act: ActOptions
  @OptionGroup var storeOptions: StoreOptions
  @OptionGroup var languageOptions: LanguageOptions

  func run(in session: StoreSession) async throws {
    let key = DeviceKey()
    // The file first: a key that is known and lies nowhere signs nothing.
    try DeviceKeyFile.write(key)
    do {
      let device = try session.store.write(session.act("perangkat_tambah")) {
        try $0.addDevice(key.publicKey, name: name, of: session.principal.id, at: Date())
      }
      try Console.shared.tell(
        Catalogue.deviceAdded(device.id, path: DeviceKeyFile.url().path), code: device.id, act)
    } catch {
      // Nobody knows this key; a file that cannot be removed is refused by the next try.
      try? FileManager.default.removeItem(at: DeviceKeyFile.url())
      throw error
    }
  }
}

import ArgumentParser
import PluginKit
import RecordStore

/// `sidilan akun perangkat daftar`.
struct DeviceListCommand: StoreCommand {
  // Those who may not see accounts see their own devices.
  static var permission: Permission { .everyone }

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "daftar", abstract: Catalogue.deviceListAbstract.text(), aliases: ["list"])
  }

  @OptionGroup var list: ListOptions
  @OptionGroup var storeOptions: StoreOptions
  @OptionGroup var languageOptions: LanguageOptions

  func run(in session: StoreSession) async throws {
    let all = KernelPermissions.seeAccounts.allows(session.principal)
    var table = ResultTable([
      .init("perangkat", Wording("perangkat", "device")), .init("akun", Wording("akun", "account")),
      .init("nama", Wording("nama", "name")), .init("sejak", Wording("sejak", "since")),
      .init("dicabut", Wording("dicabut", "revoked")),
    ])
    for device in try session.store.read({ try $0.devices() })
    where all || device.account == session.principal.id {
      table.add([
        .text(device.id), .text(device.account), .text(device.name), .text(device.since),
        .init(device.revoked),
      ])
    }
    Console.shared.print(try table.text(list.form, width: Console.shared.width))
  }
}

import ArgumentParser
import Foundation
import PluginKit
import RecordStore

/// `sidilan akun perangkat cabut`.
struct DeviceRevokeCommand: StoreCommand {
  // Everybody their own; others' are asked for below.
  static var permission: Permission { .everyone }

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "cabut", abstract: Catalogue.deviceRevokeAbstract.text(), aliases: ["revoke"])
  }

  @Argument(help: ArgumentHelp(Catalogue.deviceArgument.text(), valueName: "perangkat"))
  var device: String
  @Option(
    name: .customLong("alasan"),
    help: ArgumentHelp(Catalogue.reasonOption.text(), valueName: "alasan"))
  var reason: String
  @OptionGroup var act: ActOptions
  @OptionGroup var storeOptions: StoreOptions
  @OptionGroup var languageOptions: LanguageOptions

  func run(in session: StoreSession) async throws {
    let owner = try session.store.read { try $0.devices() }.first { $0.id == device }?.account
    let id = try session.own(owner, else: KernelPermissions.administerAccounts)
    try session.store.write(session.act("perangkat_cabut", reason: reason)) {
      try $0.revokeDevice(device, of: id, at: Date())
    }
    try Console.shared.tell(Catalogue.deviceRevoked(device), code: device, act)
  }
}

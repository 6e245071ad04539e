import ArgumentParser
import PluginKit
import RecordStore

/// What `akun matikan` and `akun aktifkan` are told, and what both do.
struct AccountSwitch: ParsableArguments {
  @Argument(help: ArgumentHelp(Catalogue.accountArgument.text(), valueName: "akun"))
  var account: String
  @Option(
    name: .customLong("alasan"),
    help: ArgumentHelp(Catalogue.reasonOption.text(), valueName: "alasan"))
  var reason: String

  @OptionGroup var act: ActOptions

  /// Switches the account.
  func perform(active: Bool, as action: String, in session: StoreSession) throws {
    try session.store.write(session.act(action, reason: reason)) {
      try $0.setActive(active, account, on: session.today)
    }
    try Console.shared.tell(
      active ? Catalogue.accountOn(account) : Catalogue.accountOff(account), code: account, act)
  }
}

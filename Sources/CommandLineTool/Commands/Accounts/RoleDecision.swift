import ArgumentParser
import PluginKit
import RecordStore

/// What `peran beri` and `peran cabut` are told, and what both do.
struct RoleDecision: ParsableArguments {
  @Argument(help: ArgumentHelp(Catalogue.roleArgument.text(), valueName: "peran"))
  var role: Role
  @Argument(help: ArgumentHelp(Catalogue.permissionArgument.text(), valueName: "izin"))
  var held: String
  @Option(
    name: .customLong("alasan"),
    help: ArgumentHelp(Catalogue.reasonOption.text(), valueName: "alasan"))
  var reason: String

  @OptionGroup var act: ActOptions

  /// Decides whether the role holds the permission.
  func perform(granted: Bool, as action: String, in session: StoreSession) async throws {
    try await KnownPermissions.require(held)
    try session.store.write(session.act(action, reason: reason)) {
      try $0.decide(held, for: role, granted: granted, today: session.today)
    }
    try Console.shared.tell(
      granted ? Catalogue.granted(held, role) : Catalogue.denied(held, role), code: role.rawValue,
      act)
  }
}

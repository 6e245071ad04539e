import SidilanKit

/// `sidilan simadu akd ...`.
struct BodyGroup: ModuleCommand {
  static let configuration = CommandConfiguration.group(
    "akd", ["body", "bodies"],
    "Alat kelengkapan dewan: daftar, buat, set, lepas, bentuk-ulang, proporsi, bubar, dan pembatalannya.",
    "Bodies of the council: list, form, seat, leave, re-form, divide seats, dissolve, and taking back.",
    [
      BodyShowCommand.self, BodyFormCommand.self, SeatCommand.self, LeaveCommand.self,
      ReformCommand.self, ProportionCommand.self, BodyDissolveCommand.self,
      BodyUndoSeatCommand.self, BodyUndoLeaveCommand.self, BodyUndoDissolveCommand.self,
      BodyUndoReformCommand.self,
    ], otherwise: BodyShowCommand.self)
  static let permission = Permissions.seeRegister
}

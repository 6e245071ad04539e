import SidilanKit

/// `sidilan simadu ruang`.
struct RoomCommand: ModuleCommand {
  static let configuration = CommandConfiguration(
    commandName: "ruang", abstract: Wording("Ruangan rapat.", "Rooms for meetings.").text(),
    subcommands: [
      RoomListCommand.self, RoomAddCommand.self, RoomChangeCommand.self, RoomCloseCommand.self,
    ], aliases: ["room"])
  static let permission = Permissions.seeAgenda
}

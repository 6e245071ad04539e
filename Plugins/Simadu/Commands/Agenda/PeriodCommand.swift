import SidilanKit

/// `sidilan simadu masa-sidang`.
struct PeriodCommand: ModuleCommand {
  static let configuration = CommandConfiguration(
    commandName: "masa-sidang",
    abstract: Wording("Masa sidang dan masa reses.", "Sitting periods and recesses.").text(),
    subcommands: [
      PeriodListCommand.self, PeriodAddCommand.self, PeriodCorrectCommand.self,
      PeriodWithdrawCommand.self,
    ], aliases: ["period"])
  static let permission = Permissions.seeAgenda
}

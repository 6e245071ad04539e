import SidilanKit

/// `sidilan simadu kunjungan`.
struct VisitCommand: ModuleCommand {
  static let configuration = CommandConfiguration(
    commandName: "kunjungan", abstract: Wording("Kunjungan tamu.", "Visits of guests.").text(),
    subcommands: [
      VisitListCommand.self, VisitShowCommand.self, VisitReceiveCommand.self,
      VisitCountCommand.self, VisitCorrectCommand.self, VisitWithdrawCommand.self,
    ], aliases: ["visit"])
  static let permission = Permissions.seeVisits
}

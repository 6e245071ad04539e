import SidilanKit

/// `sidilan simadu agenda`.
struct AgendaCommand: ModuleCommand {
  static let configuration = CommandConfiguration(
    commandName: "agenda",
    abstract: Wording("Agenda dewan dan jadwal Banmus.", "The council's agenda.").text(),
    subcommands: [
      AgendaMonthCommand.self, AgendaShowCommand.self, AgendaProposeCommand.self,
      AgendaDiscussCommand.self, AgendaSetCommand.self, AgendaSendBackCommand.self,
      AgendaChangeCommand.self, AgendaPostponeCommand.self, AgendaCancelCommand.self,
      AgendaInviteCommand.self, AgendaStartCommand.self, AgendaFinishCommand.self,
      AgendaFirstNumberCommand.self,
    ])
  static let permission = Permissions.seeAgenda
}

import ArgumentParser
import PluginKit

/// `sidilan risalah jadwal`.
struct MeetingPlanGroup: KernelCommand {
  static var permission: Permission { .everyone }
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "jadwal", abstract: Catalogue.planGroupAbstract.text(),
      subcommands: [
        MeetingAddCommand.self, MeetingFromAgendaCommand.self, MeetingListCommand.self,
        MeetingShowCommand.self, MeetingChangeCommand.self, MeetingCancelCommand.self,
      ], aliases: ["schedule"])
  }
}

/// `sidilan risalah peserta`.
struct ParticipantGroup: KernelCommand {
  static var permission: Permission { .everyone }
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "peserta", abstract: Catalogue.participantGroupAbstract.text(),
      subcommands: [
        ParticipantAddCommand.self, ParticipantChangeCommand.self, ParticipantRemoveCommand.self,
        ParticipantReadCommand.self, ParticipantListCommand.self,
      ], aliases: ["participants"])
  }
}

/// `sidilan risalah acara`.
struct ItemGroup: KernelCommand {
  static var permission: Permission { .everyone }
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "acara", abstract: Catalogue.itemGroupAbstract.text(),
      subcommands: [ItemAddCommand.self, ItemChangeCommand.self], aliases: ["items"])
  }
}

/// `sidilan risalah hadir`.
struct AttendanceGroup: KernelCommand {
  static var permission: Permission { .everyone }
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "hadir", abstract: Catalogue.attendanceGroupAbstract.text(),
      subcommands: [
        AttendCommand.self, HeadcountCommand.self, AttendanceReadCommand.self,
        AttendanceListCommand.self,
      ], aliases: ["attendance"])
  }
}

/// `sidilan risalah keputusan`.
struct DecisionGroup: KernelCommand {
  static var permission: Permission { .everyone }
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "keputusan", abstract: Catalogue.decisionGroupAbstract.text(),
      subcommands: [
        DecideCommand.self, DecisionListCommand.self, DecisionStrikeCommand.self,
      ], aliases: ["decisions"])
  }
}

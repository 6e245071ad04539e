import ArgumentParser
import PluginKit

/// `sidilan risalah`: from the sitting to the minutes.
struct MinutesCommand: ParsableCommand, KernelCommand {
  static var permission: Permission { .everyone }

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "risalah", abstract: Catalogue.minutesAbstract.text(),
      subcommands: [
        CaptureDevicesCommand.self, RecordingCheckCommand.self, RecorderCommand.self,
        RecognizerCommand.self,
        MeetingPlanGroup.self, ParticipantGroup.self, ItemGroup.self, MarkCommand.self,
        EventListCommand.self, StrikeCommand.self, CorrectCommand.self, AttendanceGroup.self,
        QuorumCommand.self, DecisionGroup.self, LengthCommand.self, SharesCommand.self,
        TakesCommand.self, MeetingCheckCommand.self, WorkloadCommand.self,
        SoundEventsCommand.self,
      ], aliases: ["minutes"])
  }

  @OptionGroup var languageOptions: LanguageOptions
}

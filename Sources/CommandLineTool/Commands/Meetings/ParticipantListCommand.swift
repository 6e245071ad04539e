import ArgumentParser
import Meeting
import PluginKit

/// `sidilan risalah peserta daftar`.
struct ParticipantListCommand: MeetingCommand {
  static var permission: Permission { MeetingPermissions.see }

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "daftar", abstract: Catalogue.participantListAbstract.text(), aliases: ["list"])
  }

  @OptionGroup var meeting: MeetingArgument
  @OptionGroup var list: ListOptions
  @OptionGroup var storeOptions: StoreOptions
  @OptionGroup var languageOptions: LanguageOptions

  func run(at desk: MeetingDesk) throws {
    let log = try desk.log(meeting.code)
    var table = ResultTable(
      [
        .init("kode", Wording("kode", "code")), .init("nama", Wording("nama", "name")),
        .init("peran", Wording("peran", "role")), .init("fraksi", Wording("fraksi", "faction")),
        .init("anggota", Wording("anggota", "member")), .init("kanal", Wording("kanal", "channel")),
      ], nothing: Catalogue.noParticipants(log.meeting.code))
    for person in log.meeting.participants {
      let role =
        person.code == log.course.chair
        ? Message("ketua rapat", "in the chair").text() : person.role
      table.add([
        .text(person.code), .text(person.name), .init(role),
        .init(person.factionName ?? person.faction), .flag(person.votes),
        person.channel.map { .number(Int64($0)) } ?? .empty,
      ])
    }
    Console.shared.print(try table.text(list.form, width: Console.shared.width))
  }
}

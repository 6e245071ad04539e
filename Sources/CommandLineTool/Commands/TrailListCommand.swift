import ArgumentParser
import CouncilRules
import PluginKit
import RecordStore

/// `sidilan jejak daftar`.
struct TrailListCommand: StoreCommand {
  static var permission: Permission { KernelPermissions.seeTrail }

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "daftar", abstract: Catalogue.trailListAbstract.text(), aliases: ["list"])
  }

  @Option(
    name: .customLong("modul"),
    help: ArgumentHelp(Catalogue.trailModuleOption.text(), valueName: "modul"))
  var module: String?
  @Option(
    name: .customLong("pelaku"),
    help: ArgumentHelp(Catalogue.trailActorOption.text(), valueName: "akun"))
  var actor: String?
  @Option(
    name: .customLong("sejak"),
    help: ArgumentHelp(Catalogue.searchSinceOption.text(), valueName: "tanggal"))
  var since: String?
  @Option(
    name: .customLong("paling-banyak"),
    help: ArgumentHelp(Catalogue.searchLimitOption.text(), valueName: "jumlah"))
  var limit = 20
  @OptionGroup var list: ListOptions
  @OptionGroup var storeOptions: StoreOptions
  @OptionGroup var languageOptions: LanguageOptions

  func validate() throws {
    if !(1...100_000).contains(limit) { throw ValidationError("--paling-banyak 1 ... 100000") }
  }

  func run(in session: StoreSession) async throws {
    let moment = try since.map { text in
      Timestamp.text(
        WITA.instant(
          of: CivilMoment(try session.date(text), try ClockTime(hour: 0, minute: 0))))
    }
    let isForPeople = list.form == .table
    var columns: [ResultTable.Column] = [
      .init("nomor", Wording("nomor", "number")), .init("waktu", Wording("waktu", "time")),
      .init("pelaku", Wording("pelaku", "who")), .init("modul", Wording("modul", "module")),
      .init("aksi", Wording("aksi", "act")), .init("catatan", Wording("catatan", "record")),
    ]
    // People type the code, programs take the identifier.
    if !isForPeople { columns.append(.init("kode", Wording("kode", "code"))) }
    var table = ResultTable(columns + [.init("alasan", Wording("alasan", "reason"))])
    try session.store.read { reader in
      for event in try reader.events(module: module, actor: actor, since: moment, limit: limit) {
        // Of a record that somebody may not see, neither name nor reason is told.
        let isSeen = try event.record.map { id in
          let record = try reader.record(id)
          return session.principal.maySee(module: record.module, access: record.content.access)
        }
        let seen = isSeen == true ? event.record : nil
        let code = try seen.flatMap { try reader.code(of: $0) }
        let id = seen?.description
        let record = isForPeople ? code ?? id.map { String($0.prefix(8)) } : id
        table.add(
          [
            .number(event.number),
            .text(
              isForPeople
                ? TrailSentence.moment(event.time).text() : Timestamp.text(event.time)),
            .text(isForPeople ? event.actorName : event.actor), .text(event.module),
            .text(event.action), .init(record),
          ] + (isForPeople ? [] : [.init(code)]) + [.init(isSeen == false ? nil : event.reason)])
      }
    }
    Console.shared.print(try table.text(list.form, width: Console.shared.width))
  }
}

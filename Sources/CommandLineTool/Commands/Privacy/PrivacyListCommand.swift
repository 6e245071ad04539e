import ArgumentParser
import CouncilRules
import Foundation
import PluginKit
import RecordStore

/// `sidilan pdp daftar`.
struct PrivacyListCommand: StoreCommand {
  static var permission: Permission { KernelPermissions.servePrivacy }

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "daftar", abstract: Catalogue.privacyListAbstract.text(), aliases: ["list"])
  }

  @OptionGroup var list: ListOptions
  @OptionGroup var storeOptions: StoreOptions
  @OptionGroup var languageOptions: LanguageOptions

  func run(in session: StoreSession) async throws {
    var table = ResultTable([
      .init("nomor", Wording("nomor", "number")), .init("hak", Wording("hak", "right")),
      .init("orang", Wording("orang", "person")), .init("masuk", Wording("masuk", "received")),
      .init("paling_lambat", Wording("paling lambat", "due")),
      .init("keadaan", Wording("keadaan", "state")),
      .init("selesai", Wording("selesai", "answered")),
      .init("putusan", Wording("putusan", "outcome")),
      .init("jawaban", Wording("jawaban", "answer")),
    ])
    let now = Date()
    for request in try session.store.read({ try $0.dataRequests() }) {
      func moment(_ date: Date) -> String { TrailSentence.moment(date).text() }
      table.add([
        .number(request.number), .text(request.kind.rawValue), .text(request.person.description),
        .text(moment(request.received)), .text(moment(request.due)),
        .text(Catalogue.requestState(request, at: now).text()), .init(request.done.map(moment)),
        .init(request.outcome?.rawValue), .init(request.answer),
      ])
    }
    Console.shared.print(try table.text(list.form, width: Console.shared.width))
  }
}

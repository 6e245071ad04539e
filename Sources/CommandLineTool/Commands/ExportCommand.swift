import ArgumentParser
import Foundation
import Meeting
import PluginKit
import RecordStore

/// `sidilan ekspor`.
struct ExportCommand: ModulesCommand {
  static var permission: Permission { KernelPermissions.export }

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "ekspor", abstract: Catalogue.exportAbstract.text(), aliases: ["export"])
  }

  @Argument(help: ArgumentHelp(Catalogue.backupArgument.text(), valueName: "folder"))
  var target: String
  @Flag(name: .customLong("samarkan"), help: ArgumentHelp(Catalogue.maskFlag.text()))
  var hidesAll = false
  @OptionGroup var act: ActOptions
  @OptionGroup var storeOptions: StoreOptions
  @OptionGroup var languageOptions: LanguageOptions

  func run(in session: StoreSession, _ modules: OpenModules) async throws {
    // Everything as it is only for whoever may see every kind of personal data.
    let seesAll = KernelPermissions.personalData.allSatisfy { $0.allows(session.principal) }
    let mask =
      seesAll && !hidesAll
      ? nil
      : ExportMask(
        for: session.principal,
        columns: modules.holders.flatMap { $0.holding.columns } + MeetingSchema.personal,
        modules: Set(modules.all.map { $0.type.manifest.id } + [MeetingSchema.owner]),
        hidesAll: hidesAll)
    try session.store.note(session.act("ekspor", reason: mask == nil ? nil : "disamarkan"))
    let report = try session.store.export(to: URL(fileURLWithPath: target), masked: mask)
    if mask != nil { Console.shared.note(Catalogue.exportMasked.text()) }
    try CopyReportForm.tell(
      report, Catalogue.exported(path: target, events: report.events, masked: mask != nil), act)
  }
}

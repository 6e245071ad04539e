import CouncilRules
import Documents
import Foundation
import PluginKit
import RecordStore

/// Everything that the store holds about somebody: what modules hold, and what the kernel itself does.
struct PersonalDataReport {
  /// What one module holds.
  struct Part {
    let module: String
    let title: Wording
    let items: [PersonalItem]
  }

  let parts: [Part]

  /// Collects it.
  init(_ subject: SubjectOfData, _ modules: OpenModules, in reader: StoreReader) throws {
    var parts = try modules.holders.map { module, holding in
      Part(
        module: module.id, title: module.title,
        items: try holding.items(about: subject.person, in: reader))
    }
    parts.append(
      Part(
        module: KernelPermissions.module, title: Catalogue.kernelPart,
        items: try Self.accounts(subject, reader) + Self.requests(subject, reader)
          + Self.readings(subject, reader)))
    self.parts = parts.filter { !$0.items.isEmpty }
  }

  /// The rows of all parts, one below the other.
  var table: ResultTable {
    var table = ResultTable([
      .init("modul", Wording("modul", "module")), .init("jenis", Wording("jenis", "kind")),
      .init("data", Wording("data", "data")), .init("isi", Wording("isi", "value")),
    ])
    for part in parts {
      for item in part.items {
        table.add([
          .text(part.module), .init(item.tag?.rawValue), .text(item.label.text()),
          .text(item.value),
        ])
      }
    }
    return table
  }

  /// The copy for the person; neither its title nor its metadata names anybody.
  func document(_ profile: CouncilProfile, at time: Date) throws -> PrintedDocument {
    var document = PrintedDocument(
      title: Catalogue.copyTitle.text(),
      letterhead: profile.letterhead.isEmpty ? [profile.name.uppercased()] : profile.letterhead,
      language: Language.current == .indonesian ? .indonesian : .english)
    document.blocks = [
      .paragraph(StyledText(Catalogue.copyIntroduction(TrailSentence.dayAndHour(time)).text()))
    ]
    for part in parts {
      document.blocks.append(.heading(.first, part.title.text()))
      var table = try PrintedTable(columns: [
        TableColumn(Wording("Data", "Data").text(), share: 2),
        TableColumn(Wording("Isi", "Content").text(), share: 5),
      ])
      for item in part.items {
        try table.append([StyledText(item.label.text()), StyledText(item.value)])
      }
      document.blocks.append(.table(table))
    }
    document.blocks.append(.smallText(StyledText(Catalogue.copyRights.text())))
    return document
  }

  private static func accounts(_ subject: SubjectOfData, _ reader: StoreReader) throws
    -> [PersonalItem]
  {
    let codes = Set(subject.codes.map { $0.lowercased() })
    let mine = try reader.accounts().filter { codes.contains($0.account.id.lowercased()) }
    return try mine.flatMap { try items(of: $0, reader) }
  }

  private static func items(of state: AccountState, _ reader: StoreReader) throws -> [PersonalItem]
  {
    let id = state.account.id
    let user = state.account.systemUser.map { " (\($0))" } ?? ""
    var items = [
      PersonalItem(Wording("akun", "account"), "\(id): \(state.account.name)\(user)")
    ]
    for role in state.roles {
      let parts: [String] = [
        AccountForm.role(role), role.validity.since.description,
        role.validity.until?.description ?? "-", role.decree,
      ]
      items.append(
        PersonalItem(
          Wording("peran akun", "role of the account"), parts.joined(separator: ", ")))
    }
    for (kind, since) in try reader.credentials(of: id) {
      items.append(PersonalItem(Wording("kredensial", "credential"), "\(kind), \(since)"))
    }
    for device in try reader.devices() where device.account == id {
      items.append(PersonalItem(Wording("perangkat", "device"), device.name))
    }
    return items
  }

  private static func requests(_ subject: SubjectOfData, _ reader: StoreReader) throws
    -> [PersonalItem]
  {
    var items: [PersonalItem] = []
    if let limit = try subject.records.compactMap({ try reader.limit(of: $0) }).first {
      let moment = TrailSentence.moment(limit.since).text()
      items.append(PersonalItem(Wording("pembatasan", "limit"), "\(moment): \(limit.reason)"))
    }
    for request in try reader.dataRequests() where request.person == subject.person {
      let parts: [String?] = [
        "\(request.number) \(request.kind.rawValue)",
        TrailSentence.moment(request.received).text(), request.outcome?.rawValue, request.answer,
      ]
      items.append(
        PersonalItem(
          Wording("permintaan", "request"), parts.compactMap(\.self).joined(separator: ", ")))
    }
    return items
  }

  private static func readings(_ subject: SubjectOfData, _ reader: StoreReader) throws
    -> [PersonalItem]
  {
    try reader.readings(of: subject.records).map { event in
      let parts: [String?] = [
        TrailSentence.moment(event.time).text(), "\(event.actorName) (\(event.module))",
        event.reason,
      ]
      return PersonalItem(
        Wording("dilihat oleh", "seen by"), parts.compactMap(\.self).joined(separator: ", "))
    }
  }
}

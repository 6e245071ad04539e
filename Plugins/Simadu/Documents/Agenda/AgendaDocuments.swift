import SidilanKit

extension Simadu {
  /// The documents that are made of a record of agenda and items.
  static let agendaDocuments: [DocumentProvider] = [
    DocumentProvider(
      kind: "serah-terima",
      title: Wording("Berita acara serah terima", "Hand-over document"),
      permission: Permissions.seeAssets
    ) { id, context in
      let number = try context.store.read { try $0.record(id).content.number }
      guard let number else { throw PrintError.noHandover(id.description) }
      return try file("serah-terima", HandoverDocument.make(number: number, context), context)
    },
    DocumentProvider(
      kind: "agenda-harian",
      title: Wording("Lembar agenda harian", "Sheet of a day"), permission: Permissions.seeAgenda
    ) { id, context in
      let event = try context.store.read { try AgendaEvent.find(id, in: $0) }
      guard let event else { throw AgendaError.unknown(id.description) }
      return try file(
        "agenda-\(event.start.date)", ScheduleDocument.day(event.start.date, context), context)
    },
  ]

  private static func file(_ name: String, _ document: PrintedDocument, _ context: PluginContext)
    throws -> ProducedDocument
  {
    ProducedDocument(
      name: name + ".pdf", mediaType: "application/pdf",
      content: try document.pdf(created: context.now()).bytes)
  }
}

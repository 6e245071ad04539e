import SidilanKit

extension Simadu {
  /// The documents that are made of a record of members and bodies.
  static let peopleDocuments: [DocumentProvider] = [
    DocumentProvider(
      kind: "susunan-akd", title: Wording("Susunan AKD", "Composition of a body"),
      permission: Permissions.seeRegister
    ) { id, context in
      let code = try context.store.read {
        try String.fetchOne(
          $0.database, sql: "SELECT code FROM simadu_body WHERE record = ?",
          arguments: [id.description])
      }
      guard let code else { throw PeopleError.unknown(.body, id.description) }
      let document = try CompositionDocument.make(code, on: context.today(), context)
      return ProducedDocument(
        name: "susunan-\(code).pdf", mediaType: "application/pdf",
        content: try document.pdf(created: context.now()).bytes)
    }
  ]
}

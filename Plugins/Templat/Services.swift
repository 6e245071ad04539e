import SidilanKit

extension Example {
  /// A note as a text file.
  var documents: [DocumentProvider] {
    [
      DocumentProvider(
        kind: "catatan", title: Wording("Catatan", "Note"), permission: Permissions.look
      ) { id, context in
        let note = try Note.find(id, context)
        return ProducedDocument(
          name: "catatan.txt", mediaType: "text/plain",
          content: Array("\(note.title)\n\(note.date)\n\n\(note.body)\n".utf8))
      }
    ]
  }
}

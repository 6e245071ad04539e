import SidilanKit

extension Simadu {
  /// The documents that the module makes.
  var documents: [DocumentProvider] { Self.peopleDocuments + Self.agendaDocuments }
}

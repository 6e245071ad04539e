import SidilanKit

/// What can go wrong with notes; the module brings its own sentences.
enum NoteError: ExplainedError, Hashable {
  /// A record that is no note.
  case notANote(RecordID)

  var sentence: Wording {
    switch self {
    case .notANote(let id):
      Wording(
        "\(id) bukan catatan; lihat 'sidilan templat daftar'",
        "\(id) is no note; see 'sidilan templat daftar'")
    }
  }
}

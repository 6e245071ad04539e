/// Why a plugin is not used; cases carry facts, words are made elsewhere.
package enum PluginFault: Error, Hashable, Codable, Sendable {
  /// The file cannot be read; `number` is errno.
  case unreadable(number: Int32)
  /// It is no regular file; links are not followed.
  case notRegular
  /// The file or its folder belongs to neither root nor whoever runs the program.
  case foreignOwner(path: String, user: UInt32)
  /// Others than the owner may write to the file or into its folder.
  case writable(path: String)

  /// It was replaced between trial and opening; the next run tries it anew.
  case changed
  /// There is no stamp in the file: it is no plugin, or it is cut short.
  case noStamp
  /// It was built for another kernel.
  case otherRevision(found: String, expected: String)
  /// It was built with another compiler.
  case otherCompiler(found: String, expected: String)

  /// The loader refuses it; `detail` is the loader's own text.
  case cannotOpen(detail: String)
  /// It has a stamp, but no `sidilan_plugin_make`.
  case noEntry
  /// It was ended by a signal while it was tried.
  case crashed(signal: Int32)
  /// It did not answer in time while it was tried.
  case slow(seconds: Int)
  /// The trial ended without an answer.
  case noAnswer(status: Int32)
  /// The trial could not be begun.
  case noTrial(program: String)
  /// It declares something that no plugin may declare.
  case declaration(DeclarationFault)

  /// Several files have the same id; none of them is used.
  case duplicate(paths: [String])
  /// It needs a plugin that is not there.
  case absentNeed(String)
  /// It needs a plugin that is not used.
  case refusedNeed(String)
  /// It needs itself by way of others; the first id is repeated at the end.
  case cycle([String])

  /// A step in the making of its tables failed and was undone.
  case migration(step: String, detail: String)
  /// Its settings are no JSON object of texts.
  case settings(path: String)
  /// It could not begin.
  case start(detail: String)

  /// Whether the fault is one of the file's content, which is not tried again until it changes.
  var isRemembered: Bool {
    switch self {
    case .cannotOpen, .noEntry, .crashed, .slow, .noAnswer, .declaration: true
    default: false
    }
  }
}

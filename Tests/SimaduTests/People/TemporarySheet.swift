import Support

/// A file with a text, removed with it.
final class TemporarySheet {
  private let folder: TemporaryFolder
  let path: String

  init(_ name: String, _ text: String) throws {
    folder = try TemporaryFolder()
    path = try folder.write(Array(text.utf8), name)
  }
}

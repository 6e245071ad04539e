import Foundation

/// The recogniser's state in a file that is replaced as a whole: who reads it finds the old one or the new one.
struct StateFile {
  private let path: String

  init(folder: URL) {
    path = folder.appendingPathComponent(RecognitionFolder.state).path
  }

  /// Replaces the state; what the disk refuses is left out, as it stops no recognition.
  func write(_ state: RecognizerState) {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    guard let data = try? encoder.encode(state) else { return }
    let new = path + ".baru"
    guard
      FileManager.default.createFile(
        atPath: new, contents: data, attributes: [.posixPermissions: 0o600])
    else { return }
    rename(new, path)
  }
}

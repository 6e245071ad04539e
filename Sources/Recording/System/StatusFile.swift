import Foundation

/// The recorder's state in a file that never grows, so that it can be written on a full disk too.
final class StatusFile {
  private static let size = 16_384
  private let descriptor: Int32

  /// Opens or makes the file; nil when that is impossible, which stops no recording.
  init?(path: String) {
    descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return nil }
  }

  deinit {
    close(descriptor)
  }

  /// Replaces the content in one write; a reader that meets it half written reads again.
  func write(_ status: RecorderStatus) {
    guard var data = try? JSONEncoder().encode(status), data.count < Self.size else { return }
    data.append(contentsOf: repeatElement(UInt8(ascii: " "), count: Self.size - 1 - data.count))
    data.append(UInt8(ascii: "\n"))
    _ = data.withUnsafeBytes { pwrite(descriptor, $0.baseAddress, $0.count, 0) }
  }

  /// The state that a folder's recorder wrote last; nil when there is none.
  static func read(folder: URL) -> RecorderStatus? {
    let path = folder.appendingPathComponent(RecordingFolder.status)
    for _ in 0..<3 {
      guard let data = try? Data(contentsOf: path) else { return nil }
      if let status = try? JSONDecoder().decode(RecorderStatus.self, from: data) { return status }
      usleep(2000)
    }
    return nil
  }
}

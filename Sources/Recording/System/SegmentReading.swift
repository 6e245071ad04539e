import CSndFile
import Foundation

/// Reads samples of one segment file, which may still grow.
final class SegmentReading {
  private let handle: OpaquePointer
  private let channels: Int
  /// Frames that the file told of when it was opened.
  let frames: Int64

  /// Opens a file at a frame; nil when it cannot be read yet.
  init?(path: String, at frame: Int64) {
    var info = SF_INFO()
    guard let handle = sf_open(path, Int32(SFM_READ), &info) else { return nil }
    self.handle = handle
    channels = Int(info.channels)
    frames = max(0, info.frames)
    guard frame <= frames, sf_seek(handle, frame, SEEK_SET) == frame else { return nil }
  }

  deinit {
    sf_close(handle)
  }

  /// The next frames, at most so many; empty at the end.
  func read(frames count: Int) -> [Int16] {
    [Int16](unsafeUninitializedCapacity: count * channels) { buffer, filled in
      guard let base = buffer.baseAddress else { return }
      filled = max(0, Int(sf_readf_short(handle, base, Int64(count)))) * channels
    }
  }
}

import CSndFile
import Foundation
import Quantities

/// One growing segment of a recording: an RF64 file whose header always tells what it holds.
///
/// A process that is killed leaves a file that every program reads; after a power failure what was synced is there.
/// - Isolation: belongs to one thread.
final class SegmentFile {
  private let descriptor: Int32
  private var handle: OpaquePointer?
  private let channels: Int
  /// Frames written.
  private(set) var frames: Int64 = 0

  /// Makes a new file; an existing one is never opened.
  ///
  /// - Throws: the system's reason.
  init(path: String, format: CaptureFormat) throws(SystemFailure) {
    descriptor = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw SystemFailure(number: errno, path: path) }
    channels = format.channels
    var info = SF_INFO()
    info.samplerate = Int32(format.rate.hertz)
    info.channels = Int32(format.channels)
    info.format = Int32(SF_FORMAT_RF64) | Int32(SF_FORMAT_PCM_16)
    handle = sf_open_fd(descriptor, Int32(SFM_WRITE), &info, 0)
    guard let handle else {
      let number = errno
      Foundation.close(descriptor)
      unlink(path)
      throw SystemFailure(number: number == 0 ? ENOSPC : number, path: path)
    }
    sf_command(handle, Int32(SFC_SET_UPDATE_HEADER_AUTO), nil, Int32(SF_TRUE))
  }

  deinit {
    if let handle { sf_close(handle) }
    Foundation.close(descriptor)
  }

  /// Appends frames; false when not all could be written.
  func write(_ samples: UnsafeBufferPointer<Int16>) -> Bool {
    guard let handle, let base = samples.baseAddress else { return samples.isEmpty }
    let count = Int64(samples.count / channels)
    let written = sf_writef_short(handle, base, count)
    frames += max(0, written)
    return written == count && sf_error(handle) == Int32(SF_ERR_NO_ERROR)
  }

  /// Brings what was written to the disk; false when the disk refuses.
  func sync() -> Bool {
    fdatasync(descriptor) == 0
  }

  /// Writes the last header and brings everything to the disk; false when the disk refuses.
  func finish() -> Bool {
    guard let handle else { return true }
    self.handle = nil
    return sf_close(handle) == 0 && fsync(descriptor) == 0
  }
}

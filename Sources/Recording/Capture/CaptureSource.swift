/// Something that delivers sound as it is spoken.
///
/// - Isolation: belongs to the capture thread after it was opened. `read` allocates nothing, takes no lock and writes
///   no log; `reopen` may.
protocol CaptureSource: AnyObject {
  /// The format that is delivered.
  var format: CaptureFormat { get }
  /// Whether sound waits when it is not read at once, as in a pipe; a device's is lost.
  var waits: Bool { get }
  /// Reads at most so many frames; returns within half a second, whatever happens.
  func read(into target: UnsafeMutablePointer<Int16>, frames: Int) -> CaptureStep
  /// Tries to open a device that was lost; false when it is still away.
  func reopen() -> Bool
  /// Releases the device.
  func close()
}

/// What one reading of a source brought.
enum CaptureStep {
  /// So many frames; 0 when nothing has come yet.
  case frames(Int)
  /// Sound was lost; the source goes on.
  case overrun
  /// The device is gone; only `reopen` helps.
  case lost
  /// There is no more.
  case ended
}

/// Why sound cannot be captured.
public enum CaptureError: Error, Hashable, Sendable {
  /// There is no such device.
  case noDevice(name: String)
  /// Another program holds the device.
  case busy(name: String)
  /// The device does not deliver this format; `number` is the system's reason.
  case format(name: String, rate: Int, channels: Int, number: Int32)
  /// The device cannot be opened; `number` is the system's reason.
  case device(name: String, number: Int32)
  /// `ffmpeg`, which reads network streams, is not installed.
  case ffmpegMissing
  /// `ffmpeg` could not be started.
  case programFailed(name: String)
  /// The address is of no kind that is read: rtsp, http, https, srt, udp, rtp.
  case address(String)
}

/// The present state of a recorder, for screens.
public struct RecorderStatus: Hashable, Sendable, Codable {
  /// The recorder's process.
  public var process: Int32
  /// When this was written, nanoseconds UTC.
  public var wall: Int64
  /// What is captured.
  public var format: CaptureFormat
  /// Whether the device is there.
  public var isConnected: Bool
  /// Frames captured since this recorder began.
  public var frames: Int64
  /// Loudest sample of each channel in the last fifth of a second, in dB below full scale (0 the loudest, -96 silence).
  public var peaks: [Double]
  /// Mean power of each channel in the same time, in dB.
  public var levels: [Double]
  /// How fast the device's clock runs against the machine's, in parts per million; nil in the first minute.
  public var driftPPM: Double?
  /// The folders, in order.
  public var sinks: [SinkState]
  /// Bytes that are free on the disk that will be full first.
  public var freeBytes: Int64
  /// Seconds until that disk is full.
  public var secondsLeft: Int64?
}

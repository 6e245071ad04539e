public import Foundation

/// What is to be recorded, and where.
public struct RecordingRequest: Sendable {
  /// Where sound comes from.
  public var device: CaptureDevice
  /// What it is asked to deliver.
  public var format: CaptureFormat
  /// The recording's folder, and further ones that each get a complete copy.
  public var folders: [URL]
  /// The length of a segment.
  ///
  /// - Units: seconds.
  public var segmentSeconds: Int

  /// Makes a request.
  public init(
    device: CaptureDevice, format: CaptureFormat, folders: [URL], segmentSeconds: Int = 60
  ) {
    self.device = device
    self.format = format
    self.folders = folders
    self.segmentSeconds = segmentSeconds
  }
}

/// How writing into one folder goes.
public struct SinkState: Hashable, Sendable, Codable {
  /// The folder.
  public var folder: String
  /// Why nothing can be written at present (`errno`); nil when all is well.
  public var failure: Int32?
  /// Frames on the disk or on the way to it.
  public var frames: Int64
  /// The number of the present segment.
  public var segment: Int
  /// Frames that were captured and are not in this folder.
  public var lostFrames: Int64
}

public import Foundation

/// How long the disks have room for a recording; folders on one disk share it.
public struct DiskForecast: Sendable {
  /// The folder whose disk is full first.
  public let folder: URL
  /// Bytes that are free there.
  public let freeBytes: Int64
  /// Bytes that the recording takes there in a second.
  public let bytesPerSecond: Int64

  /// Whole seconds until that disk is full.
  public var seconds: Int64 { freeBytes / bytesPerSecond }

  /// Looks at the disks; a folder that is not there yet counts for the nearest one above it.
  ///
  /// Returns nil without folders. The segments' headers and the journal are a thousandth and not counted.
  public init?(format: CaptureFormat, folders: [URL]) {
    let disks = folders.map(DiskSpace.init)
    var worst: (folder: URL, free: Int64, rate: Int64)?
    for (folder, disk) in zip(folders, disks) {
      let sharing = Int64(disks.count { $0.device == disk.device })
      let rate = sharing * format.bytesPerSecond
      if worst.map({ disk.free / rate < $0.free / $0.rate }) ?? true {
        worst = (folder, disk.free, rate)
      }
    }
    guard let worst else { return nil }
    (folder, freeBytes, bytesPerSecond) = worst
  }

  /// Makes sure that so much sound has room.
  ///
  /// - Throws: `RecordingError.noRoom`.
  public func require(hours: Int) throws(RecordingError) {
    let needed = bytesPerSecond.multipliedReportingOverflow(by: Int64(hours) * 3600)
    guard !needed.overflow, needed.partialValue <= freeBytes else {
      throw .noRoom(
        path: folder.path, needed: needed.overflow ? .max : needed.partialValue, free: freeBytes)
    }
  }
}

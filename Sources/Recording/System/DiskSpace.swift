import Foundation

/// The disk on which a folder lies, or will lie, and its room.
struct DiskSpace {
  /// The system's number of the disk.
  let device: UInt64
  /// Bytes that this user may still write; 0 when that cannot be told.
  let free: Int64

  /// Looks at a folder; at the nearest one above it while it does not exist.
  init(_ folder: URL) {
    var place = folder.standardizedFileURL
    var state = stat()
    while stat(place.path, &state) != 0, place.path != "/" { place.deleteLastPathComponent() }
    device = UInt64(state.st_dev)
    var room = statvfs()
    free =
      statvfs(place.path, &room) == 0 ? Int64(clamping: room.f_bavail) * Int64(room.f_frsize) : 0
  }
}

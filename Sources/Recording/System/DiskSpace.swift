import Foundation

/// Room on a disk.
enum DiskSpace {
  /// Bytes that this user may still write where a folder lies; 0 when that cannot be told.
  static func free(_ folder: URL) -> Int64 {
    var state = statvfs()
    guard statvfs(folder.path, &state) == 0 else { return 0 }
    return Int64(state.f_bavail) * Int64(state.f_frsize)
  }
}

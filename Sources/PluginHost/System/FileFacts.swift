import Foundation

/// Checks who could have put a file where it lies.
enum FileFacts {
  /// Checks that a path is a regular file, and that only root or whoever runs the program can write to it and
  /// into its folder.
  static func check(_ path: String) throws(PluginFault) {
    let file = try facts(path, followingLinks: false)
    guard file.st_mode & S_IFMT == S_IFREG else { throw .notRegular }
    try checkOwner(file, path)
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
    try checkOwner(try facts(folder, followingLinks: true), folder)
  }

  private static func facts(
    _ path: String, followingLinks: Bool
  ) throws(PluginFault) -> stat {
    var facts = stat()
    guard (followingLinks ? stat(path, &facts) : lstat(path, &facts)) == 0 else {
      throw .unreadable(number: errno)
    }
    return facts
  }

  private static func checkOwner(_ facts: stat, _ path: String) throws(PluginFault) {
    guard facts.st_uid == 0 || facts.st_uid == geteuid() else {
      throw .foreignOwner(path: path, user: facts.st_uid)
    }
    guard facts.st_mode & (S_IWGRP | S_IWOTH) == 0 else { throw .writable(path: path) }
  }
}

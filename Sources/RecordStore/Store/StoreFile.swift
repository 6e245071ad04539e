import Foundation
import GRDB

/// Looks at a database file before anything opens it for writing.
enum StoreFile {
  /// Checks that a file is a store's database, without changing a byte of it.
  ///
  /// - Throws: `StoreError.damaged` for a file that was cut short, or is no database or another program's.
  static func check(_ file: URL) throws(StoreError) {
    let handle: FileHandle
    let header: Data
    do {
      handle = try FileHandle(forReadingFrom: file)
      header = try handle.read(upToCount: 100) ?? Data()
      try handle.close()
    } catch {
      throw FileSystem.failure(error, file.path)
    }
    guard header.count == 100, header.starts(with: Data("SQLite format 3\0".utf8)) else {
      throw .damaged(path: file.path, detail: "SQLite")
    }
    // Bytes 18 and 19 are 2 in WAL mode, in which opening changes nothing; any other mode it would change first.
    guard header[18] != 2 else { return }
    do {
      var configuration = Configuration()
      configuration.readonly = true
      let queue = try DatabaseQueue(path: file.path, configuration: configuration)
      let steps = try queue.read { try AppliedSteps.all($0) }
      try queue.close()
      guard steps.contains(KernelMigrations.first) else {
        throw StoreError.damaged(path: file.path, detail: KernelMigrations.first)
      }
    } catch {
      throw StoreError(error, path: file.path)
    }
  }
}

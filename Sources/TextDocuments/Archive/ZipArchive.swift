import CZip
import Foundation

/// A zip archive opened for reading; the only place that knows libzip.
struct ZipArchive: ~Copyable {
  let path: String
  private let archive: OpaquePointer

  /// Opens an archive.
  ///
  /// - Throws: `DocumentError.damagedArchive`, or `unreadable` when the file cannot be opened.
  init(path: String) throws(DocumentError) {
    var status: Int32 = 0
    guard let opened = zip_open(path, ZIP_RDONLY, &status) else {
      if status == ZIP_ER_OPEN || status == ZIP_ER_READ { throw .unreadable(path: path) }
      throw .damagedArchive(path: path)
    }
    archive = opened
    self.path = path
  }

  deinit {
    zip_discard(archive)
  }

  /// True when the archive lists a part of this name.
  func contains(_ part: String) -> Bool {
    zip_name_locate(archive, part, 0) >= 0
  }

  /// Unpacks one part.
  ///
  /// - Parameter most: the bytes after which unpacking stops, whatever the archive declares.
  /// - Throws: `DocumentError` for a part that is missing, damaged, locked or too large.
  func bytes(of part: String, most: Int) throws(DocumentError) -> Data {
    guard let file = zip_fopen(archive, part, 0) else {
      throw contains(part) ? .damagedArchive(path: path) : .missingPart(path: path, part: part)
    }
    defer { zip_fclose(file) }
    var bytes = Data()
    var block = [UInt8](repeating: 0, count: 1 << 18)
    while true {
      let count = zip_fread(file, &block, UInt64(block.count))
      guard count >= 0 else { throw .damagedArchive(path: path) }
      if count == 0 { return bytes }
      guard bytes.count + Int(count) <= most else {
        throw .tooLarge(path: path, part: part, most: most)
      }
      bytes.append(contentsOf: block[..<Int(count)])
    }
  }
}

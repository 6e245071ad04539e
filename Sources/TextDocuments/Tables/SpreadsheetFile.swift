import Foundation

/// Tells by ending and first bytes how a table is to be read.
enum SpreadsheetFile {
  enum Kind {
    case office, open, text
  }

  /// The way to read a file.
  ///
  /// - Throws: `SpreadsheetError` when it cannot be read at all.
  static func kind(path: String) throws(SpreadsheetError) -> Kind {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw .notFound(path: path)
    }
    guard !isFolder.boolValue, let file = FileHandle(forReadingAtPath: path) else {
      throw .unreadable(path: path)
    }
    // An unreadable beginning is that of an empty file, which every reader refuses.
    let start = (try? file.read(upToCount: 512)) ?? Data()
    let ending = URL(fileURLWithPath: path).pathExtension.lowercased()
    switch ending {
    case "xlsx", "xlsm", "ods":
      let found = content(start)
      if found == .oldOffice {
        throw isLocked(path: path) ? .encrypted(path: path) : .oldFormat(path: path)
      }
      guard found == .archive else { throw .wrongContent(path: path, found: found) }
      return ending == "ods" ? .open : .office
    case "csv":
      let found = content(start)
      guard found == .unknown || found == .webPage && !start.starts(with: Data("<".utf8)) else {
        throw .wrongContent(path: path, found: found)
      }
      return .text
    case "xls": throw .oldFormat(path: path)
    default: throw .unsupported(path: path, ending: ending)
    }
  }

  private static func content(_ start: Data) -> SpreadsheetError.Content {
    if start.starts(with: [0x50, 0x4b, 3, 4]) || start.starts(with: [0x50, 0x4b, 5, 6]) {
      return .archive
    }
    if start.starts(with: [0xd0, 0xcf, 0x11, 0xe0]) { return .oldOffice }
    if start.starts(with: Data("%PDF".utf8)) { return .pdf }
    let text = String(decoding: start, as: UTF8.self).lowercased()
    let page = ["<html", "<!doctype html", "<table"]
    return page.contains { text.contains($0) } ? .webPage : .unknown
  }

  /// True when an old container holds a new workbook, which is how those with a password are kept.
  private static func isLocked(path: String) -> Bool {
    guard let data = FileManager.default.contents(atPath: path) else { return false }
    let name = Data("EncryptedPackage".utf8.flatMap { [$0, 0] })
    return data.range(of: name) != nil
  }
}

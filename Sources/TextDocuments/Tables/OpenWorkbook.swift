import Foundation

/// Sheets of an OpenDocument spreadsheet (ISO 26300).
enum OpenWorkbook {
  /// A sheet, by name or the first.
  static func read(
    path: String, sheet name: String?
  ) throws(SpreadsheetError) -> (name: String?, grid: SheetGrid) {
    let archive = try WorkbookArchive(path: path)
    let manifest = "META-INF/manifest.xml"
    if archive.contains(manifest),
      try archive.bytes(of: manifest, most: 10_000_000).range(of: Data("encryption-data".utf8))
        != nil
    {
      throw .encrypted(path: path)
    }
    let part = "content.xml"
    let reader = OpenSheetReader(name: name)
    try WorkbookXML.read(try archive.bytes(of: part), with: reader, path: path, part: part)
    guard let found = reader.found else {
      throw .noSheet(path: path, name: name, sheets: reader.sheets)
    }
    var grid = reader.grid
    guard grid.fill(reader.merged) else {
      throw .tooManyCells(path: path, most: Spreadsheet.mostCells)
    }
    return (found, grid)
  }
}

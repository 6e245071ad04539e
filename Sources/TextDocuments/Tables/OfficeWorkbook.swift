import Foundation
import FoundationXML

/// Sheets of an Office Open XML workbook (ISO 29500).
enum OfficeWorkbook {
  /// A sheet, by name or the first that is not hidden.
  static func read(
    path: String, sheet name: String?
  ) throws(SpreadsheetError) -> (name: String?, grid: SheetGrid) {
    let archive = try WorkbookArchive(path: path)
    let main = try mainPart(of: archive, path: path)
    let folder = main.split(separator: "/").dropLast().joined(separator: "/")
    let file = main.split(separator: "/").last ?? ""
    let relations = PackageRelations(
      try archive.bytes(of: "\(folder)/_rels/\(file).rels", most: 1_000_000), folder: folder)

    let list = SheetListReader()
    try WorkbookXML.read(try archive.bytes(of: main), with: list, path: path, part: main)
    let sheets = list.sheets.compactMap { sheet in
      // Charts and dialogs are sheets too, but hold no cells.
      relations.target(id: sheet.relation, type: "/worksheet").map { (sheet: sheet, part: $0) }
    }
    let chosen =
      name.map { name in
        sheets.first { $0.sheet.name == name }
          ?? sheets.first { $0.sheet.name.lowercased() == name.lowercased() }
      } ?? (sheets.first { !$0.sheet.isHidden } ?? sheets.first)
    guard let chosen else {
      throw .noSheet(path: path, name: name, sheets: sheets.map(\.sheet.name))
    }

    let strings = SharedStringReader()
    if let part = relations.target(type: "/sharedStrings") {
      try WorkbookXML.read(try archive.bytes(of: part), with: strings, path: path, part: part)
    }
    let styles = CellStyleReader()
    if let part = relations.target(type: "/styles") {
      try WorkbookXML.read(try archive.bytes(of: part), with: styles, path: path, part: part)
    }
    let reader = WorksheetReader(
      strings: strings.strings, kinds: styles.kinds, countsFrom1904: list.countsFrom1904)
    try WorkbookXML.read(
      try archive.bytes(of: chosen.part), with: reader, path: path, part: chosen.part)
    var grid = reader.grid
    guard grid.fill(reader.merged) else {
      throw .tooManyCells(path: path, most: Spreadsheet.mostCells)
    }
    return (chosen.sheet.name, grid)
  }

  private static func mainPart(
    of archive: borrowing WorkbookArchive, path: String
  ) throws(SpreadsheetError) -> String {
    let usual = "xl/workbook.xml"
    if archive.contains(usual) { return usual }
    let relations = "_rels/.rels"
    guard archive.contains(relations),
      let target = PackageRelations(try archive.bytes(of: relations, most: 1_000_000))
        .target(type: "/officeDocument"),
      archive.contains(target), target.hasSuffix("workbook.xml")
    else { throw .missingPart(path: path, part: usual) }
    return target
  }
}

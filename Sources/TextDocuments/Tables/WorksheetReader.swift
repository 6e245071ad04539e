import Foundation

/// Reads the cells of a sheet of an Office Open XML workbook.
final class WorksheetReader: WorkbookXML.Reader {
  private(set) var grid = SheetGrid()
  private(set) var merged: [SheetGrid.Range] = []

  private let strings: [String]
  private let kinds: [SheetDate.Kind]
  private let countsFrom1904: Bool

  private var rowNumber = 0
  private var cells: [String] = []
  /// Cells put in rows or between them, so that a row of a million gaps is stopped early.
  private var held = 0
  private var column = -1
  private var type = ""
  private var style = 0
  private var value = ""
  private var isReading = false
  private var aidDepth = 0

  init(strings: [String], kinds: [SheetDate.Kind], countsFrom1904: Bool) {
    self.strings = strings
    self.kinds = kinds
    self.countsFrom1904 = countsFrom1904
  }

  override func begin(_ name: String, _ attributes: [String: String]) {
    switch name {
    case "row":
      let number = attributes["r"].map { Int($0) ?? 0 } ?? rowNumber + 1
      guard number > rowNumber, number <= SheetGrid.mostRows else {
        return fail(.impossible)
      }
      rowNumber = number
      cells = []
      column = -1
    case "c":
      let place = attributes["r"].map { Self.place($0)?.column ?? -1 } ?? column + 1
      guard place > column, place < SheetGrid.mostColumns else { return fail(.impossible) }
      column = place
      type = attributes["t"] ?? "n"
      style = attributes["s"].flatMap { Int($0) } ?? 0
      value = ""
    case "v": isReading = true
    case "t": isReading = type == "inlineStr"
    case "rPh": aidDepth += 1
    case "mergeCell":
      guard let range = attributes["ref"].flatMap(Self.range) else { return }
      merged.append(range)
    default: break
    }
  }

  override func end(_ name: String) {
    switch name {
    case "v", "t": isReading = false
    case "rPh": aidDepth -= 1
    case "c":
      let text = text()
      guard !text.isEmpty else { return }
      // A cell outside of any row has no column before it, and no row to go to.
      held += column + 1 - cells.count
      guard column >= cells.count, held <= Spreadsheet.mostCells else {
        return fail(.tooManyCells)
      }
      cells += Array(repeating: "", count: column - cells.count) + [text]
    case "row":
      guard !cells.isEmpty else { return }
      if !grid.append(cells, number: rowNumber) { fail(.tooManyCells) }
    default: break
    }
  }

  override func add(_ text: String) {
    if isReading, aidDepth == 0 { value += text }
  }

  private func text() -> String {
    switch type {
    case "s":
      let index = Int(value.trimmingCharacters(in: .whitespacesAndNewlines)) ?? -1
      return strings.indices.contains(index) ? strings[index] : ""
    case "b": return value == "1" ? "TRUE" : value.isEmpty ? "" : "FALSE"
    case "d": return value.hasSuffix("T00:00:00") ? String(value.dropLast(9)) : value
    case "inlineStr", "str", "e": return value
    default:
      let number = value.trimmingCharacters(in: .whitespacesAndNewlines)
      guard kinds.indices.contains(style) else { return number }
      return SheetDate.text(number, kinds[style], from1904: countsFrom1904) ?? number
    }
  }

  /// "C14" as row 14 and column 2.
  private static func place(_ reference: String) -> (row: Int, column: Int)? {
    var column = 0
    var row = 0
    for byte in reference.utf8 {
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z") where row == 0:
        column = column * 26 + Int(byte - UInt8(ascii: "A")) + 1
      case UInt8(ascii: "0")...UInt8(ascii: "9") where column > 0:
        row = row * 10 + Int(byte - UInt8(ascii: "0"))
      case UInt8(ascii: "$"): continue
      default: return nil
      }
      guard column <= SheetGrid.mostColumns, row <= SheetGrid.mostRows else { return nil }
    }
    return column > 0 && row > 0 ? (row, column - 1) : nil
  }

  private static func range(_ reference: String) -> SheetGrid.Range? {
    let ends = reference.split(separator: ":").map { place(String($0)) }
    guard ends.count == 2, let first = ends[0], let last = ends[1], first.row <= last.row,
      first.column <= last.column
    else { return nil }
    return SheetGrid.Range(rows: first.row...last.row, columns: first.column...last.column)
  }
}

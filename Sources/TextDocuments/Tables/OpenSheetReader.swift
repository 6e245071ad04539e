/// Reads the cells of one sheet of an OpenDocument spreadsheet.
final class OpenSheetReader: WorkbookXML.Reader {
  private(set) var grid = SheetGrid()
  private(set) var merged: [SheetGrid.Range] = []
  /// The names of all sheets.
  private(set) var sheets: [String] = []
  /// The name of the sheet that was read.
  private(set) var found: String?

  /// Elements that are left out with all that is in them: comments, drawings, changes.
  private static let left: Set<String> = [
    "annotation", "shapes", "frame", "custom-shape", "tracked-changes", "g",
  ]
  private let wanted: String?
  private var isOpen = false
  private var leftDepth = 0
  private var rowNumber = 0
  private var rowRepeats = 1
  private var cells: [String] = []
  private var column = 0
  private var cell: [String: String] = [:]
  private var lines: [String] = []
  private var textDepth = 0

  /// - Parameter name: the sheet to be read; nil for the first.
  init(name: String?) {
    wanted = name?.lowercased()
  }

  override func begin(_ name: String, _ attributes: [String: String]) {
    // A table within a cell is no part of the sheet.
    if leftDepth > 0 || Self.left.contains(name) || isOpen && name == "table" {
      leftDepth += 1
      return
    }
    if name == "table" {
      let title = attributes["table:name"] ?? ""
      sheets.append(title)
      isOpen = found == nil && (wanted == nil || wanted == title.lowercased())
      if isOpen { found = title }
      return
    }
    guard isOpen else { return }
    switch name {
    case "table-row":
      rowRepeats = Self.count(attributes["table:number-rows-repeated"])
      cells = []
      column = 0
    case "table-cell", "covered-table-cell":
      cell = attributes
      lines = []
    case "p":
      textDepth += 1
      lines.append("")
    case "s": append(String(repeating: " ", count: min(Self.count(attributes["text:c"]), 1_000)))
    case "tab": append(" ")
    case "line-break": append("\n")
    default: break
    }
  }

  override func end(_ name: String) {
    if leftDepth > 0 {
      leftDepth -= 1
      return
    }
    guard isOpen else { return }
    switch name {
    case "table": isOpen = false
    case "p": textDepth -= 1
    case "table-cell", "covered-table-cell": endCell()
    case "table-row": endRow()
    default: break
    }
  }

  override func add(_ text: String) {
    if isOpen, leftDepth == 0, textDepth > 0 { append(text) }
  }

  private func endCell() {
    let repeats = Self.count(cell["table:number-columns-repeated"])
    let text = text()
    defer { column += repeats }
    guard !text.isEmpty else { return }
    guard column + repeats <= SheetGrid.mostColumns else { return fail(.impossible) }
    cells += Array(repeating: "", count: column - cells.count)
    cells += Array(repeating: text, count: repeats)
    let columns = Self.count(cell["table:number-columns-spanned"])
    let rows = Self.count(cell["table:number-rows-spanned"])
    if columns > 1 || rows > 1 {
      merged.append(
        SheetGrid.Range(
          rows: rowNumber + 1...rowNumber + rows, columns: column...column + columns - 1))
    }
  }

  private func endRow() {
    if cells.isEmpty {
      rowNumber += rowRepeats
      return
    }
    for _ in 0..<rowRepeats {
      rowNumber += 1
      guard grid.append(cells, number: rowNumber) else { return fail(.tooManyCells) }
    }
  }

  private func text() -> String {
    let shown = lines.joined(separator: "\n")
    switch cell["office:value-type"] {
    case "float", "percentage", "currency": return cell["office:value"] ?? shown
    case "date":
      let date = cell["office:date-value"] ?? shown
      return date.hasSuffix("T00:00:00") ? String(date.dropLast(9)) : date
    case "time": return cell["office:time-value"].flatMap(Self.time) ?? shown
    case "boolean": return cell["office:boolean-value"] == "true" ? "TRUE" : "FALSE"
    case "string": return lines.isEmpty ? cell["office:string-value"] ?? "" : shown
    default: return shown
    }
  }

  private func append(_ text: String) {
    guard textDepth > 0, let last = lines.indices.last else { return }
    lines[last] += text
  }

  /// A count of one at least, and of no more than a sheet can have rows.
  private static func count(_ text: String?) -> Int {
    min(max(text.flatMap { Int($0) } ?? 1, 1), SheetGrid.mostRows)
  }

  /// "PT08H30M00S" as "08:30:00"; nil for what is longer than a day.
  private static func time(_ duration: String) -> String? {
    guard let match = duration.wholeMatch(of: /PT(\d\d)H(\d\d)M(\d\d)(?:[.,]\d+)?S/),
      match.1 < "24"
    else { return nil }
    return "\(match.1):\(match.2):\(match.3)"
  }
}

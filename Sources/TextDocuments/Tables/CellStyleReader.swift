/// Reads which styles of cells show numbers as dates.
final class CellStyleReader: WorkbookXML.Reader {
  /// For each style, in order, what its numbers are.
  private(set) var kinds: [SheetDate.Kind] = []
  private var codes: [String: String] = [:]
  private var isInCells = false

  override func begin(_ name: String, _ attributes: [String: String]) {
    switch name {
    case "numFmt":
      if let id = attributes["numFmtId"] { codes[id] = attributes["formatCode"] }
    case "cellXfs": isInCells = true
    case "xf":
      guard isInCells else { return }
      let id = attributes["numFmtId"] ?? "0"
      kinds.append(
        codes[id].map(SheetDate.kind(code:)) ?? SheetDate.kind(builtIn: Int(id) ?? 0))
    default: break
    }
  }

  override func end(_ name: String) {
    if name == "cellXfs" { isInCells = false }
  }
}

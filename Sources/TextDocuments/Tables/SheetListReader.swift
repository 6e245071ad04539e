/// Reads which sheets a workbook has.
final class SheetListReader: WorkbookXML.Reader {
  struct Sheet {
    let name: String
    let relation: String
    let isHidden: Bool
  }

  private(set) var sheets: [Sheet] = []
  /// True for workbooks whose days are counted from 1904, as old Macintoshes did.
  private(set) var countsFrom1904 = false

  override func begin(_ name: String, _ attributes: [String: String]) {
    switch name {
    case "workbookPr": countsFrom1904 = ["1", "true"].contains(attributes["date1904"] ?? "")
    case "sheet":
      let relation = attributes.first { $0.key.hasSuffix(":id") }?.value ?? ""
      sheets.append(
        Sheet(
          name: attributes["name"] ?? "", relation: relation,
          isHidden: attributes["state"]?.lowercased().contains("hidden") == true))
    default: break
    }
  }
}

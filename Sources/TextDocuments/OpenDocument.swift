/// Paragraphs of an OpenDocument text (ISO 26300).
enum OpenDocument {
  private static let part = "content.xml"
  private static let rules = ParagraphCollector.Rules(
    namespace: "opendocument", paragraphs: ["p", "h"], text: nil,
    signs: ["tab": " ", "line-break": " ", "s": " "],
    left: ["tracked-changes", "annotation", "note", "automatic-styles"])

  static func paragraphs(path: String) throws(DocumentError) -> [String] {
    let archive = try ZipArchive(path: path)
    guard archive.contains(part) else { throw .missingPart(path: path, part: part) }
    let bytes = try archive.bytes(of: part, most: TextDocument.largestPart)
    return try ParagraphCollector.paragraphs(of: bytes, rules: rules, path: path, part: part)
  }
}

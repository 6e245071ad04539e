/// Paragraphs of an Office Open XML text (ISO 29500).
///
/// Headers, footers, notes and comments are parts of their own and are left out; of tracked changes the text
/// that will stay is read.
enum WordDocument {
  private static let mainPart = "word/document.xml"
  private static let rules = ParagraphCollector.Rules(
    namespace: "wordprocessingml", paragraphs: ["p"], text: "t",
    signs: ["tab": " ", "br": " ", "cr": " ", "noBreakHyphen": "-"],
    left: ["del", "moveFrom", "Fallback"])

  static func paragraphs(path: String) throws(DocumentError) -> [String] {
    let archive = try ZipArchive(path: path)
    let part = try mainPart(of: archive)
    let bytes = try archive.bytes(of: part, most: TextDocument.largestPart)
    return try ParagraphCollector.paragraphs(of: bytes, rules: rules, path: path, part: part)
  }

  /// The part that the package's relations name, which is nearly always the usual one.
  private static func mainPart(of archive: borrowing ZipArchive) throws(DocumentError) -> String {
    if archive.contains(mainPart) { return mainPart }
    let relations = "_rels/.rels"
    guard archive.contains(relations) else {
      throw .missingPart(path: archive.path, part: mainPart)
    }
    let bytes = try archive.bytes(of: relations, most: 1_000_000)
    guard let target = PackageRelations(bytes).target(type: "/officeDocument"),
      archive.contains(target)
    else { throw .missingPart(path: archive.path, part: mainPart) }
    return target
  }
}

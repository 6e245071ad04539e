import Foundation
import FoundationXML

/// Collects paragraphs while an XML text is read once from front to back.
///
/// Paragraphs inside of paragraphs (text boxes) come before the one that holds them.
final class ParagraphCollector: NSObject, XMLParserDelegate {
  /// Which elements of a format mean what; names are those within the format's own namespace.
  struct Rules {
    /// A part of the namespace's name.
    let namespace: String
    let paragraphs: Set<String>
    /// The element that holds text; nil when a paragraph holds it directly.
    let text: String?
    /// Elements that stand for characters.
    let signs: [String: String]
    /// Elements that are left out with all that is in them, in any namespace.
    let left: Set<String>
  }

  private let rules: Rules
  private var open: [String] = []
  private var paragraphs: [String] = []
  private var textDepth = 0
  private var leftDepth = 0

  private init(rules: Rules) {
    self.rules = rules
  }

  /// The paragraphs of a part.
  ///
  /// - Throws: `DocumentError.damagedText` when it is not well formed, or declares entities, which no office
  ///   program does.
  static func paragraphs(
    of bytes: Data, rules: Rules, path: String, part: String
  ) throws(DocumentError) -> [String] {
    let collector = ParagraphCollector(rules: rules)
    let parser = XMLParser(data: bytes)
    parser.shouldProcessNamespaces = true
    parser.shouldResolveExternalEntities = false
    parser.delegate = collector
    // The parser drops the entities that it does not know, and tells of no declaration.
    guard bytes.range(of: Data("<!ENTITY".utf8)) == nil, parser.parse() else {
      throw .damagedText(path: path, part: part, line: parser.lineNumber)
    }
    return collector.paragraphs
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    if leftDepth > 0 || rules.left.contains(name) {
      leftDepth += 1
      return
    }
    guard isOurs(namespaceURI) else { return }
    if rules.paragraphs.contains(name) {
      open.append("")
    } else if let sign = rules.signs[name] {
      add(sign)
    } else if name == rules.text {
      textDepth += 1
    }
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    if leftDepth > 0 {
      leftDepth -= 1
      return
    }
    guard isOurs(namespaceURI) else { return }
    if rules.paragraphs.contains(name) {
      if let text = open.popLast(), !text.isEmpty { paragraphs.append(text) }
    } else if name == rules.text {
      textDepth -= 1
    }
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) {
    guard leftDepth == 0, rules.text == nil || textDepth > 0 else { return }
    add(string)
  }

  private func add(_ text: String) {
    guard let last = open.indices.last else { return }
    open[last] += text
  }

  private func isOurs(_ namespace: String?) -> Bool {
    namespace?.contains(rules.namespace) == true
  }
}

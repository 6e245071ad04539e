import Foundation
import FoundationXML

/// Finds the target of one relation of an Office Open XML package.
final class RelationFinder: NSObject, XMLParserDelegate {
  private let type: String
  private var target: String?

  private init(type: String) {
    self.type = type
  }

  /// The path within the package of the first relation whose type ends so; nil when there is none.
  static func target(in bytes: Data, type: String) -> String? {
    let finder = RelationFinder(type: type)
    let parser = XMLParser(data: bytes)
    parser.delegate = finder
    // A damaged list of relations has no target, which the caller reports.
    guard parser.parse() else { return nil }
    return finder.target
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    guard target == nil, attributes["Type"]?.hasSuffix(type) == true,
      let path = attributes["Target"]
    else { return }
    target = path.hasPrefix("/") ? String(path.dropFirst()) : path
  }
}

import Foundation
import FoundationXML

/// The relations of a part of an Office Open XML package: which other parts it names, and as what.
struct PackageRelations {
  private struct Relation {
    let id: String
    let type: String
    let target: String
  }

  private let relations: [Relation]

  /// Reads a list of relations; a damaged list has none, which the caller reports.
  ///
  /// - Parameter folder: the folder of the part that the relations belong to; empty for the package's own.
  init(_ bytes: Data, folder: String = "") {
    let reader = Reader()
    let parser = XMLParser(data: bytes)
    parser.delegate = reader
    relations =
      parser.parse()
      ? reader.found.map {
        Relation(id: $0.id, type: $0.type, target: PackageRelations.path($0.target, in: folder))
      } : []
  }

  /// The path of the first part whose type ends so.
  func target(type: String) -> String? {
    relations.first { $0.type.hasSuffix(type) }?.target
  }

  /// The path of the part of this id, when its type ends so.
  func target(id: String, type: String) -> String? {
    relations.first { $0.id == id && $0.type.hasSuffix(type) }?.target
  }

  private static func path(_ target: String, in folder: String) -> String {
    let full = target.hasPrefix("/") ? target : "\(folder)/\(target)"
    var parts: [Substring] = []
    for part in full.split(separator: "/") where part != "." {
      if part == ".." { _ = parts.popLast() } else { parts.append(part) }
    }
    return parts.joined(separator: "/")
  }

  private final class Reader: NSObject, XMLParserDelegate {
    var found: [(id: String, type: String, target: String)] = []

    func parser(
      _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
      qualifiedName: String?, attributes: [String: String]
    ) {
      guard let type = attributes["Type"], let target = attributes["Target"] else { return }
      found.append((attributes["Id"] ?? "", type, target))
    }
  }
}

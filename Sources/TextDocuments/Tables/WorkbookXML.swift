import Foundation
import FoundationXML

/// Reads a part of a workbook from front to back.
enum WorkbookXML {
  /// What a part's reader does with elements and text; names are without their prefixes.
  class Reader: NSObject, XMLParserDelegate {
    /// Set by a reader that cannot go on.
    fileprivate var failure: Failure?
    private weak var parser: XMLParser?

    /// An element begins.
    func begin(_ name: String, _ attributes: [String: String]) {}
    /// An element ends.
    func end(_ name: String) {}
    /// Text, in pieces.
    func add(_ text: String) {}

    /// Ends the reading.
    final func fail(_ failure: Failure) {
      self.failure = failure
      parser?.abortParsing()
    }

    final func parserDidStartDocument(_ parser: XMLParser) {
      self.parser = parser
    }

    // What is still delivered after the end of reading is of no interest.
    final func parser(
      _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
      qualifiedName: String?, attributes: [String: String]
    ) {
      if failure == nil { begin(name, attributes) }
    }

    final func parser(
      _ parser: XMLParser, didEndElement name: String, namespaceURI: String?,
      qualifiedName: String?
    ) {
      if failure == nil { end(name) }
    }

    final func parser(_ parser: XMLParser, foundCharacters string: String) {
      if failure == nil { add(string) }
    }
  }

  enum Failure {
    case impossible, tooManyCells
  }

  /// Lets a reader walk over a part.
  ///
  /// - Throws: `SpreadsheetError.damaged` when it is not well formed or declares entities, which no program does;
  ///   `.tooManyCells`.
  static func read(
    _ bytes: Data, with reader: Reader, path: String, part: String
  ) throws(SpreadsheetError) {
    let parser = XMLParser(data: bytes)
    parser.shouldProcessNamespaces = true
    parser.shouldResolveExternalEntities = false
    parser.delegate = reader
    // In UTF-16 the search below would miss declarations; office programs write UTF-8.
    let isWide = bytes.starts(with: [0xff, 0xfe]) || bytes.starts(with: [0xfe, 0xff])
    guard !isWide, bytes.range(of: Data("<!DOCTYPE".utf8)) == nil, parser.parse(),
      reader.failure == nil
    else {
      if reader.failure == .tooManyCells {
        throw .tooManyCells(path: path, most: Spreadsheet.mostCells)
      }
      throw .damaged(path: path, part: part, line: parser.lineNumber)
    }
  }
}

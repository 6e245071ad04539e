import Foundation

/// How reports are written as JSON: keys sorted, one object, a line at the end.
enum ReportJSON {
  static func text(_ form: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.keyEncodingStrategy = .convertToSnakeCase
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(form), as: UTF8.self) + "\n"
  }
}

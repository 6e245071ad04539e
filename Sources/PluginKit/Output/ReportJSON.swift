package import Foundation

/// How reports are written as JSON: keys sorted, times in UTC, one object, a line at the end.
package enum ReportJSON {
  package static func text(
    _ form: some Encodable, keys: JSONEncoder.KeyEncodingStrategy = .convertToSnakeCase
  ) throws -> String {
    let encoder = JSONEncoder()
    encoder.keyEncodingStrategy = keys
    encoder.dateEncodingStrategy = .iso8601
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(form), as: UTF8.self) + "\n"
  }
}

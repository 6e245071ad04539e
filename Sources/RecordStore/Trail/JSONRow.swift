import Foundation

/// The columns of a row as the trail writes them: whole numbers, texts and nothing.
struct JSONRow: Hashable {
  private enum Value: Hashable {
    case integer(Int64)
    // As bytes: two spellings of one letter are equal as texts.
    case text([UInt8])
    case null
  }
  private var columns: [String: Value] = [:]

  init() {}

  /// Reads a JSON object; `StoreError.damaged` for anything else.
  init(_ text: String) throws {
    guard let object = try? JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
    else { throw StoreError.damaged(path: "trail_change", detail: "JSON") }
    columns = object.mapValues { value in
      switch value {
      case let text as String: .text(Array(text.utf8))
      case let number as NSNumber: .integer(number.int64Value)
      default: .null
      }
    }
  }

  /// A JSON object whose values are hidden but for some columns; what is not there stays so.
  static func masked(_ text: String, keeping kept: Set<String>) -> String {
    masked(text) { column, value in
      kept.contains(column) || value is NSNull ? value : Masking.all.masked("")
    }
  }

  /// A JSON object with other values; an empty one for a text that is none.
  static func masked(_ text: String, _ shown: (String, Any) -> Any) -> String {
    guard let object = try? JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any],
      let data = try? JSONSerialization.data(
        withJSONObject: Dictionary(
          object.map { ($0, shown($0, $1)) }, uniquingKeysWith: { first, _ in first }),
        options: [.sortedKeys, .withoutEscapingSlashes])
    else { return "{}" }
    return String(decoding: data, as: UTF8.self)
  }

  mutating func merge(_ other: JSONRow) {
    columns.merge(other.columns) { $1 }
  }
}

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

  mutating func merge(_ other: JSONRow) {
    columns.merge(other.columns) { $1 }
  }
}

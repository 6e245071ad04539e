import Foundation
import GRDB

/// A value of the database in JSON: whole numbers, texts and null as they are, the others in an object.
enum ExportedValue {
  static func json(_ value: DatabaseValue) -> Any {
    switch value.storage {
    case .null: NSNull()
    case .int64(let number): NSNumber(value: number)
    case .string(let text): text
    case .double(let number): ["nyata": String(number)]
    case .blob(let data): ["bita": data.base64EncodedString()]
    }
  }

  /// Nil for what `json` never makes.
  static func value(_ json: Any) -> DatabaseValue? {
    switch json {
    case is NSNull: return .null
    case let text as String: return text.databaseValue
    case let number as NSNumber:
      // Only whole numbers are written bare; JSON's true, and fractions, are none.
      guard ["q", "i", "l", "s"].contains(String(cString: number.objCType)) else { return nil }
      return number.int64Value.databaseValue
    case let object as [String: String]:
      if let text = object["nyata"] { return Double(text)?.databaseValue }
      if let text = object["bita"] { return Data(base64Encoded: text)?.databaseValue }
      return nil
    default: return nil
    }
  }
}

import Foundation

/// The identifier of a record: a UUID, written in lower case.
public struct RecordID: Hashable, Codable, Sendable, CustomStringConvertible {
  private let uuid: UUID

  /// A new identifier, unlike every other.
  public init() {
    uuid = UUID()
  }

  /// The identifier that a text writes, in either case; nil for anything else.
  public init?(_ text: String) {
    guard let uuid = UUID(uuidString: text) else { return nil }
    self.uuid = uuid
  }

  /// 36 characters in lower case.
  public var description: String { uuid.uuidString.lowercased() }

  /// Decodes the text form.
  public init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    guard let id = RecordID(text) else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "not a UUID"))
    }
    self = id
  }

  /// Encodes the text form.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}

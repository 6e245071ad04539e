/// The JSON of `DecodingSettings`, not yet checked.
struct SettingsFile: Decodable {
  private struct Key: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }
    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }
  private struct Confidence: Decodable {
    let points: [[Double]]
  }

  let search: [String: Double]
  let rescore: [String: Double]
  let background: [String: Double]
  let points: [[Double]]?
  /// Fields of the file that are not ours.
  let unknownFields: [String]

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    func numbers(_ name: String) throws -> [String: Double] {
      try container.decodeIfPresent([String: Double].self, forKey: Key(stringValue: name)) ?? [:]
    }
    search = try numbers("search")
    rescore = try numbers("rescore")
    background = try numbers("background")
    points = try container.decodeIfPresent(
      Confidence.self, forKey: Key(stringValue: "confidence"))?.points
    unknownFields = container.allKeys.map(\.stringValue)
      .filter { !["search", "rescore", "background", "confidence"].contains($0) }.sorted()
  }

  /// The field that a decoding error is about, when it is about one.
  static func field(of error: any Error) -> String? {
    guard let error = error as? DecodingError else { return nil }
    let path: [any CodingKey]
    switch error {
    case .keyNotFound(let key, let context): path = context.codingPath + [key]
    case .typeMismatch(_, let context), .valueNotFound(_, let context),
      .dataCorrupted(let context):
      path = context.codingPath
    @unknown default: return nil
    }
    return path.isEmpty ? nil : path.map(\.stringValue).joined(separator: ".")
  }
}

/// A value of the header: a tensor's description, or the free-form metadata.
enum SafetensorsHeaderValue: Decodable {
  case tensor(type: String, shape: [Int], offsets: [Int])
  case metadata

  private enum Key: String, CodingKey {
    case dtype, shape
    case offsets = "data_offsets"
  }

  init(from decoder: any Decoder) throws {
    if decoder.codingPath.last?.stringValue == "__metadata__" {
      _ = try decoder.singleValueContainer().decode([String: String].self)
      self = .metadata
      return
    }
    let values = try decoder.container(keyedBy: Key.self)
    self = .tensor(
      type: try values.decode(String.self, forKey: .dtype),
      shape: try values.decode([Int].self, forKey: .shape),
      offsets: try values.decode([Int].self, forKey: .offsets))
  }
}

/// What a request wants to do.
public enum WebMethod: String, Hashable, Codable, Sendable, CaseIterable {
  /// Look; changes nothing.
  case get = "GET"
  /// Send something.
  case post = "POST"
  /// Replace something.
  case put = "PUT"
  /// Remove something.
  case delete = "DELETE"
}

/// The answer to a request.
public struct WebResponse: Hashable, Sendable {
  /// The status code of HTTP.
  public var status: Int
  /// The headers, names in lower case.
  public var headers: [String: String]
  /// The body.
  public var body: [UInt8]

  /// Makes an answer.
  public init(status: Int = 200, headers: [String: String] = [:], body: [UInt8] = []) {
    self.status = status
    self.headers = headers
    self.body = body
  }

  /// A text of a media type, in UTF-8.
  public static func text(
    _ text: String, mediaType: String = "text/plain", status: Int = 200
  ) -> WebResponse {
    WebResponse(
      status: status, headers: ["content-type": "\(mediaType); charset=utf-8"],
      body: Array(text.utf8))
  }

  /// A page.
  public static func html(_ text: String, status: Int = 200) -> WebResponse {
    .text(text, mediaType: "text/html", status: status)
  }

  /// The advice to look elsewhere, after something was sent.
  public static func seeOther(_ path: String) -> WebResponse {
    WebResponse(status: 303, headers: ["location": path])
  }
}

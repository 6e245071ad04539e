/// A device's signature under an event of the trail.
public struct ActSignature: Hashable, Codable, Sendable {
  /// The event.
  public let event: Int64
  /// The device.
  public let device: String
  /// 128 hexadecimal digits: Ed25519 over `text(of:)` of the event's hash.
  public let signature: String

  /// What is signed for an event with this hash.
  public static func text(of hash: String) -> String { "sidilan-peristiwa:" + hash }
}

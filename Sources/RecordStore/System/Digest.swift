import CSodium
package import Foundation

/// A SHA-256 value (FIPS 180-4).
public struct Digest: Hashable, Codable, Sendable, CustomStringConvertible {
  /// 64 hexadecimal digits in lower case.
  public let description: String

  /// The digest that a text writes; nil unless it is 64 hexadecimal digits in lower case.
  public init?(_ text: String) {
    let digits = text.utf8
    guard digits.count == 64,
      digits.allSatisfy({ (0x30...0x39).contains($0) || (0x61...0x66).contains($0) })
    else { return nil }
    description = text
  }

  package init(of text: String) {
    var hasher = Hasher256()
    hasher.update(text)
    self = hasher.finish()
  }

  package init(of data: Data) {
    var hasher = Hasher256()
    data.withUnsafeBytes { hasher.update($0) }
    self = hasher.finish()
  }

  fileprivate init(bytes: [UInt8]) {
    let digits = Array("0123456789abcdef".utf8)
    description = String(
      decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }

  /// Decodes the text form.
  public init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    guard let digest = Digest(text) else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "not a SHA-256"))
    }
    self = digest
  }

  /// Encodes the text form.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}

/// SHA-256 of bytes that come piece by piece; the arithmetic is libsodium's.
package struct Hasher256 {
  private var state = crypto_hash_sha256_state()

  package init() {
    crypto_hash_sha256_init(&state)
  }

  package mutating func update(_ bytes: UnsafeRawBufferPointer) {
    guard let base = bytes.bindMemory(to: UInt8.self).baseAddress else { return }
    crypto_hash_sha256_update(&state, base, UInt64(bytes.count))
  }

  package mutating func update(_ text: String) {
    var text = text
    text.withUTF8 { update(UnsafeRawBufferPointer($0)) }
  }

  package mutating func finish() -> Digest {
    var bytes = [UInt8](repeating: 0, count: 32)
    crypto_hash_sha256_final(&state, &bytes)
    return Digest(bytes: bytes)
  }
}

import CSodium

/// An Ed25519 key (RFC 8032) by which a device signs acts; the arithmetic is libsodium's.
public struct DeviceKey: Sendable {
  /// The public half, 64 hexadecimal digits.
  public let publicKey: String
  private let secret: [UInt8]

  /// A new key, unlike every other.
  public init() {
    self.init(seed: Randomness.bytes(Int(crypto_sign_SEEDBYTES)))
  }

  /// The key that a text of `secretText` writes; nil for anything else.
  public init?(_ text: String) {
    guard let seed = Hexadecimal.bytes(text), seed.count == Int(crypto_sign_SEEDBYTES) else {
      return nil
    }
    self.init(seed: seed)
  }

  private init(seed: [UInt8]) {
    var open = [UInt8](repeating: 0, count: Int(crypto_sign_PUBLICKEYBYTES))
    var secret = [UInt8](repeating: 0, count: Int(crypto_sign_SECRETKEYBYTES))
    // Cannot fail: the sizes are right.
    crypto_sign_seed_keypair(&open, &secret, seed)
    publicKey = Hexadecimal.text(open)
    self.secret = secret
  }

  /// The secret half, 64 hexadecimal digits, for the device's own file and nowhere else.
  public var secretText: String {
    Hexadecimal.text(Array(secret.prefix(Int(crypto_sign_SEEDBYTES))))
  }

  /// The signature of a text, 128 hexadecimal digits.
  public func sign(_ text: String) -> String {
    var signature = [UInt8](repeating: 0, count: Int(crypto_sign_BYTES))
    let message = Array(text.utf8)
    crypto_sign_detached(&signature, nil, message, UInt64(message.count), secret)
    return Hexadecimal.text(signature)
  }

  /// Whether a signature of a text was made by the key with this public half.
  public static func verify(_ signature: String, of text: String, by publicKey: String) -> Bool {
    guard let signature = Hexadecimal.bytes(signature), signature.count == Int(crypto_sign_BYTES),
      let key = Hexadecimal.bytes(publicKey), key.count == Int(crypto_sign_PUBLICKEYBYTES)
    else { return false }
    let message = Array(text.utf8)
    return crypto_sign_verify_detached(signature, message, UInt64(message.count), key) == 0
  }
}

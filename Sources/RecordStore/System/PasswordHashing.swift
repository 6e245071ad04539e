import CSodium
import Foundation

/// Argon2id hashes of passwords (RFC 9106); the arithmetic, the salt and the comparison are libsodium's.
enum PasswordHashing {
  /// Three passes over 64 MiB: the second recommended option of RFC 9106, section 4.
  private static let passes: UInt64 = 3
  private static let memory = 64 << 20

  /// The hash of a password with a fresh salt, as text with its parameters.
  ///
  /// - Throws: `IdentityError.outOfMemory`.
  static func hash(_ password: String) throws -> String {
    guard sodium_init() >= 0 else { throw IdentityError.outOfMemory }
    var output = [CChar](repeating: 0, count: Int(crypto_pwhash_STRBYTES))
    let text = normalized(password)
    guard crypto_pwhash_str(&output, text, UInt64(text.count), passes, memory) == 0 else {
      throw IdentityError.outOfMemory
    }
    return String(decoding: output.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  /// Whether a password is the one of a hash; takes as long whether it is or not.
  static func verify(_ password: String, _ hash: String) -> Bool {
    guard sodium_init() >= 0 else { return false }
    let typed = normalized(password)
    var stored = [CChar](repeating: 0, count: Int(crypto_pwhash_STRBYTES))
    let text = hash.utf8.map(CChar.init(bitPattern:))
    guard text.count < stored.count else { return false }
    stored.replaceSubrange(0..<text.count, with: text)
    return crypto_pwhash_str_verify(stored, typed, UInt64(typed.count)) == 0
  }

  /// The same password typed on two keyboards is the same bytes.
  private static func normalized(_ password: String) -> [CChar] {
    password.precomposedStringWithCanonicalMapping.utf8.map(CChar.init(bitPattern:))
  }
}

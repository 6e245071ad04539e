import CNettle
import Foundation

/// Codes of RFC 4226 and RFC 6238: HMAC-SHA-1, six digits, a step of thirty seconds, as every authenticator makes them.
enum OneTimeCode {
  static let seconds = 30

  /// The step of a moment.
  static func step(of time: Date) -> Int64 { Int64(time.timeIntervalSince1970) / Int64(seconds) }

  /// The six digits of a step.
  static func code(_ key: [UInt8], step: Int64) -> String {
    let message = (0..<8).map { UInt8(truncatingIfNeeded: step >> (56 - 8 * $0)) }
    let digest = hmac(key, message)
    let offset = Int(digest[19] & 15)
    let value = digest[offset..<offset + 4].reduce(UInt32(0)) { $0 << 8 | UInt32($1) } & 0x7fff_ffff
    let digits = String(value % 1_000_000)
    return String(repeating: "0", count: 6 - digits.count) + digits
  }

  /// 20 bytes.
  private static func hmac(_ key: [UInt8], _ message: [UInt8]) -> [UInt8] {
    var context = hmac_sha1_ctx()
    var digest = [UInt8](repeating: 0, count: 20)
    nettle_hmac_sha1_set_key(&context, key.count, key)
    nettle_hmac_sha1_update(&context, message.count, message)
    nettle_hmac_sha1_digest(&context, digest.count, &digest)
    return digest
  }
}

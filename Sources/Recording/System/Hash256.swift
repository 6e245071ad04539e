import CSodium
package import Foundation

/// SHA-256 (FIPS 180-4) by libsodium, as 64 lower-case hexadecimal digits.
package enum Hash256 {
  /// Of bytes in memory.
  package static func of(_ data: Data) -> String {
    var state = crypto_hash_sha256_state()
    crypto_hash_sha256_init(&state)
    data.withUnsafeBytes { bytes in
      if let base = bytes.bindMemory(to: UInt8.self).baseAddress {
        crypto_hash_sha256_update(&state, base, UInt64(bytes.count))
      }
    }
    return finish(&state)
  }

  /// Of a whole file, with its size.
  package static func of(file path: String) throws(SystemFailure) -> (digest: String, bytes: Int64)
  {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw SystemFailure(number: errno, path: path) }
    defer { close(descriptor) }
    var state = crypto_hash_sha256_state()
    crypto_hash_sha256_init(&state)
    var buffer = [UInt8](repeating: 0, count: 1 << 18)
    var total: Int64 = 0
    while true {
      let count = read(descriptor, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw SystemFailure(number: errno, path: path) }
      if count == 0 { break }
      crypto_hash_sha256_update(&state, buffer, UInt64(count))
      total += Int64(count)
    }
    return (finish(&state), total)
  }

  private static func finish(_ state: inout crypto_hash_sha256_state) -> String {
    var bytes = [UInt8](repeating: 0, count: 32)
    crypto_hash_sha256_final(&state, &bytes)
    let digits = Array("0123456789abcdef".utf8)
    return String(
      decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }
}

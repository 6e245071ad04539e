/// Bytes as the letters of RFC 4648 without padding, which authenticators take as a key.
///
/// Written here since no library of ours has it; twelve lines.
enum Base32 {
  private static let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".utf8)

  static func text(_ bytes: [UInt8]) -> String {
    var result: [UInt8] = []
    var buffer = 0
    var count = 0
    for byte in bytes {
      buffer = (buffer << 8 | Int(byte)) & 0xffff
      count += 8
      while count >= 5 {
        count -= 5
        result.append(letters[buffer >> count & 31])
      }
    }
    if count > 0 { result.append(letters[buffer << (5 - count) & 31]) }
    return String(decoding: result, as: UTF8.self)
  }
}

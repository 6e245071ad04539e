/// What every record must satisfy, whichever module it belongs to.
enum RecordRules {
  /// - Throws: `StoreError.invalid` with the field's name in the specification.
  static func check(_ content: RecordContent) throws(StoreError) {
    try require("jenis", content.kind, isCode(content.kind))
    try require("judul", content.title, isLine(content.title))
    try require("tanggal", content.date, isDate(content.date))
    try require("status", content.status, isCode(content.status))
    if let number = content.number { try require("nomor", number, isLine(number)) }
    for date in [
      content.retention.start, content.retention.activeUntil, content.retention.inactiveUntil,
    ] {
      if let date { try require("retensi", date, isDate(date)) }
    }
  }

  private static func require(_ field: String, _ value: String, _ holds: Bool)
    throws(StoreError)
  {
    guard holds else { throw .invalid(field: field, value: value) }
  }

  private static func isCode(_ text: String) -> Bool {
    !text.isEmpty
      && text.utf8.allSatisfy {
        (0x61...0x7a).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2e || $0 == 0x5f
      }
  }

  private static func isLine(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.count <= 1000 && text.unicodeScalars.allSatisfy { $0.value >= 32 }
      && text.contains { !$0.isWhitespace }
  }

  /// A day of the Gregorian calendar as `YYYY-MM-DD`.
  private static func isDate(_ text: String) -> Bool {
    let digits = Array(text.utf8)
    guard digits.count == 10, digits[4] == 0x2d, digits[7] == 0x2d else { return false }
    let parts = text.split(separator: "-").compactMap { Int($0) }
    guard parts.count == 3, (1900...2999).contains(parts[0]), (1...12).contains(parts[1])
    else { return false }
    let leap = parts[0] % 4 == 0 && (parts[0] % 100 != 0 || parts[0] % 400 == 0)
    let lengths = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    return (1...lengths[parts[1] - 1]).contains(parts[2])
  }
}

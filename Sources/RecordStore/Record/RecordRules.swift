import CouncilRules

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

  /// One line of text with something in it, at most 1000 bytes.
  static func isLine(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.count <= 1000 && text.unicodeScalars.allSatisfy { $0.value >= 32 }
      && text.contains { !$0.isWhitespace }
  }

  /// A day of the calendar in its one stored form, `YYYY-MM-DD`.
  private static func isDate(_ text: String) -> Bool {
    // Whatever is wrong with a text that is no date, the field and its value are what is reported.
    (try? CivilDate(parsing: text))?.description == text
  }
}

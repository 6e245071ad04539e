import CouncilRules

/// What every record must satisfy, whichever module it belongs to.
enum RecordRules {
  /// - Throws: `StoreError.invalid` with the field's name in the specification.
  static func check(_ content: RecordContent) throws(StoreError) {
    try require("jenis", content.kind, isCode(content.kind))
    try require("judul", content.title, isLine(content.title))
    try require("tanggal", content.date, isDate(content.date))
    try require("status", content.status, isCode(content.status))
    for (field, text) in [
      ("pemilik_unit", content.ownerUnit), ("klasifikasi", content.classification),
    ] {
      if let text { try require(field, text, isLine(text)) }
    }
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

  /// One line of text with something in it, at most 1000 bytes, with nothing that steers a terminal or turns the
  /// direction of writing.
  static func isLine(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.count <= 1000 && text.unicodeScalars.allSatisfy(isShown)
      && text.contains { !$0.isWhitespace }
  }

  /// Whether a character shows and does nothing else.
  static func isShown(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator, .surrogate, .unassigned: false
    case .format:
      ![0x200E, 0x200F].contains(scalar.value) && !(0x202A...0x202E).contains(scalar.value)
        && !(0x2066...0x2069).contains(scalar.value) && scalar.value != 0xFEFF
    default: true
    }
  }

  /// A day of the calendar in its one stored form, `YYYY-MM-DD`.
  private static func isDate(_ text: String) -> Bool {
    day(text) != nil
  }

  /// The day that a text writes in its one stored form; nil for anything else.
  static func day(_ text: String) -> CivilDate? {
    // Whatever is wrong with a text that is no date, the field and its value are what is reported.
    guard let day = try? CivilDate(parsing: text), day.description == text else { return nil }
    return day
  }
}

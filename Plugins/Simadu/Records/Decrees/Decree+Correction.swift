import Foundation
import SidilanKit

extension Decree {
  /// What of a decree was typed wrongly; nil stays as it is.
  struct Correction: Hashable, Sendable {
    var number: String?
    var date: CivilDate?
    var about: String?
    var issuer: String?
    var file: URL?
  }

  /// Corrects a decree; whatever rests on it follows a number that changes.
  ///
  /// A file is added, and the one before stays.
  ///
  /// - Throws: `PeopleError.nothingToChange`, `.taken`, `.unknown`.
  static func correct(_ number: String, _ correction: Correction, _ writer: StoreWriter) throws {
    guard let old = try find(try require(number, writer.reader), writer.reader) else {
      throw PeopleError.unknown(.decree, number)
    }
    let new = PlainField.text(correction.number) ?? old.number
    let date = correction.date ?? old.date
    let about = PlainField.text(correction.about) ?? old.about
    let issuer = PlainField.text(correction.issuer) ?? old.issuer
    guard
      (new, date, about, issuer) != (old.number, old.date, old.about, old.issuer)
        || correction.file != nil
    else { throw PeopleError.nothingToChange }
    if new != old.number {
      try requireFree(new, except: old.number, writer.reader)
      try renumber(old.number, to: new, writer)
    }
    try writer.database.execute(
      sql: "UPDATE simadu_decree SET date = ?, about = ?, issuer = ? WHERE number = ?",
      arguments: [date.description, about, issuer, new])
    let record = try writer.reader.record(old.record)
    try writer.update(old.record, expecting: record.version) {
      $0.number = new
      $0.title = title(new, about)
      $0.date = date.description
    }
    if let file = correction.file {
      try writer.attach(file, to: old.record, mediaType: mediaType(of: file))
    }
  }

  /// Writes another number wherever the decree is named; the references are looked at when the act is done.
  private static func renumber(_ old: String, to new: String, _ writer: StoreWriter) throws {
    let db = writer.database
    try db.execute(sql: "PRAGMA defer_foreign_keys = ON")
    try db.execute(
      sql: "UPDATE simadu_decree SET number = ? WHERE number = ?", arguments: [new, old])
    for table in JournalTable.allCases {
      for column in ["decree", "end_decree"] where table.columns.contains(column) {
        try db.execute(
          sql: "UPDATE \(table.rawValue) SET \(column) = ? WHERE \(column) = ?",
          arguments: [new, old])
        for image in ["before", "after"] {
          try db.execute(
            sql: """
              UPDATE simadu_step_row SET \(image) = json_set(\(image), '$.\(column)', ?1)
              WHERE place = ?2 AND json_extract(\(image), '$.\(column)') = ?3
              """, arguments: [new, table.rawValue, old])
        }
      }
    }
  }
}

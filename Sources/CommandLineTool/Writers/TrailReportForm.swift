import Foundation
import PluginKit
import RecordStore

/// The history of a record, for people and programs.
enum TrailReportForm {
  private struct Form: Encodable {
    let bentuk = 1
    let peristiwa: [Event]
  }
  private struct Event: Encodable {
    let nomor: Int64
    let waktu: Date
    let pelaku: String
    let nama: String
    let modul: String
    let aksi: String
    let alasan: String?
    let perubahan: [Change]
  }
  private struct Change: Encodable {
    let tabel: String
    let kunci: String
    let lama: String?
    let baru: String?
  }

  static func text(_ events: [TrailEvent]) -> String {
    events.map { event in
      ([TrailSentence.message(event)] + TrailSentence.changes(event)).enumerated()
        .map { ($0.offset == 0 ? "" : "  ") + PlainLine.shown($0.element.text()) + "\n" }.joined()
    }.joined()
  }

  /// Times in UTC; old and new are JSON texts of the columns that changed.
  static func json(_ events: [TrailEvent]) throws -> String {
    try ReportJSON.text(
      Form(
        peristiwa: events.map { event in
          Event(
            nomor: event.number, waktu: event.time, pelaku: event.actor, nama: event.actorName,
            modul: event.module, aksi: event.action, alasan: event.reason,
            perubahan: event.changes.map {
              Change(tabel: $0.table, kunci: $0.key, lama: $0.old, baru: $0.new)
            })
        }))
  }
}

import CouncilRules
import Foundation
import PluginKit
import RecordStore

/// What a search found, for people, programs and spreadsheets.
enum SearchReportForm {
  private struct Form: Encodable {
    let bentuk = 1
    let hasil: [Hit]
  }
  private struct Hit: Encodable {
    let id: String
    let modul: String
    let jenis: String
    let nomor: String?
    let judul: String
    let tanggal: String
    let sifatAkses: String
    let status: String
  }

  static func json(_ hits: [SearchHit]) throws -> String {
    try ReportJSON.text(
      Form(
        hasil: hits.map {
          Hit(
            id: $0.id.description, modul: $0.module, jenis: $0.kind, nomor: $0.number,
            judul: $0.title, tanggal: $0.date, sifatAkses: $0.access.rawValue, status: $0.status)
        }))
  }

  static func csv(_ hits: [SearchHit]) -> String { form(hits, nothing: "").csv() }

  static func table(_ hits: [SearchHit], width: Int) -> String {
    hits.isEmpty ? Catalogue.nothingFound.text() + "\n" : form(hits).text(width: width)
  }

  private static func form(_ hits: [SearchHit], nothing: String = "-") -> TextTable {
    TextTable(
      [
        Message("id", "id"), Message("tanggal", "date"), Message("modul", "module"),
        Message("jenis", "kind"), Message("nomor", "number"), Message("status", "status"),
        Message("judul", "title"),
      ].map { $0.text() },
      hits.map {
        [
          $0.id.description, $0.date, $0.module, $0.kind, $0.number ?? nothing, $0.status, $0.title,
        ]
      })
  }
}

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
    let kode: String?
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
            id: $0.id.description, modul: $0.module, jenis: $0.kind, kode: $0.code,
            nomor: $0.number,
            judul: $0.title, tanggal: $0.date, sifatAkses: $0.access.rawValue, status: $0.status)
        }))
  }

  static func csv(_ hits: [SearchHit]) -> String {
    TextTable(
      [Message("id", "id"), Message("kode", "code")].map { $0.text() } + titles,
      hits.map { [$0.id.description, $0.code ?? ""] + cells($0, nothing: "") }
    ).csv()
  }

  /// For people the code, or the beginning of an identifier; commands take both.
  static func table(_ hits: [SearchHit], width: Int) -> String {
    guard !hits.isEmpty else { return Catalogue.nothingFound.text() + "\n" }
    return TextTable(
      [Message("catatan", "record").text()] + titles,
      hits.map { [$0.code ?? String($0.id.description.prefix(8))] + cells($0, nothing: "-") }
    ).text(width: width)
  }

  private static var titles: [String] {
    [
      Message("tanggal", "date"), Message("modul", "module"), Message("jenis", "kind"),
      Message("nomor", "number"), Message("status", "status"), Message("judul", "title"),
    ].map { $0.text() }
  }

  private static func cells(_ hit: SearchHit, nothing: String) -> [String] {
    [hit.date, hit.module, hit.kind, hit.number ?? nothing, hit.status, hit.title]
  }
}

import CouncilRules
import Foundation
import RecordStore

/// Tells events and faults of the trail in sentences.
enum TrailSentence {
  /// The names of columns as people know them.
  private static let columns: [String: Message] = [
    "kind": Message("jenis", "kind"), "number": Message("nomor", "number"),
    "title": Message("judul", "title"), "date": Message("tanggal", "date"),
    "access": Message("sifat akses", "access"), "status": Message("status", "status"),
    "owner_unit": Message("unit pemilik", "owner unit"),
    "classification": Message("klasifikasi", "classification"),
    "retention_start": Message("awal retensi", "start of retention"),
    "active_until": Message("aktif sampai", "active until"),
    "inactive_until": Message("inaktif sampai", "inactive until"),
    "fate": Message("nasib akhir", "fate"),
    "personal_data": Message("data pribadi", "personal data"),
  ]

  /// One line: when, who, what, why.
  static func message(_ event: TrailEvent) -> Message {
    let when = moment(event.time)
    let head = "\(event.actorName) (\(event.module)): \(event.action)"
    let reason = event.reason
    return Message(
      "\(when.indonesian), \(head)\(reason.map { ", alasan: \($0)" } ?? "")",
      "\(when.english), \(head)\(reason.map { ", reason: \($0)" } ?? "")")
  }

  /// What an event changed, a line for each thing.
  static func changes(_ event: TrailEvent) -> [Message] {
    event.changes.flatMap { change -> [Message] in
      let old = values(change.old)
      let new = values(change.new)
      switch change.table {
      case "record" where change.old == nil:
        return [
          Message(
            "dibuat: \(new["title"] ?? "") (\(new["status"] ?? ""))",
            "made: \(new["title"] ?? "") (\(new["status"] ?? ""))")
        ]
      case "record":
        return new.keys.sorted().compactMap { column in
          guard let name = columns[column] else { return nil }
          let before = old[column] ?? "-"
          let after = new[column] ?? "-"
          return Message(
            "\(name.indonesian): \(before) -> \(after)", "\(name.english): \(before) -> \(after)")
        }
      case "record_attachment":
        let name = new["name"] ?? old["name"] ?? ""
        return [Message("lampiran: \(name)", "attached file: \(name)")]
      case "record_relation":
        let kind = new["kind"] ?? old["kind"] ?? ""
        let target = new["target"] ?? old["target"] ?? ""
        let sign = change.new == nil ? "-" : "+"
        return [
          Message("hubungan \(sign) \(kind) \(target)", "relation \(sign) \(kind) \(target)")
        ]
      case "number_issue":
        let number = new["number"] ?? old["number"] ?? ""
        return number.isEmpty
          ? [] : [Message("nomor diambil: \(number)", "number taken: \(number)")]
      default:
        return [
          Message(
            "tabel \(change.table), baris \(change.key)", "table \(change.table), row \(change.key)"
          )
        ]
          + Set(old.keys).union(new.keys).sorted().filter { $0 != "record" }.map { column in
            let text = "  \(column): \(old[column] ?? "-") -> \(new[column] ?? "-")"
            return Message(text, text)
          }
      }
    }
  }

  /// What a check found, with what to do.
  static func message(_ fault: TrailFault) -> Message {
    switch fault {
    case .missingEvent(let number):
      Message("peristiwa \(number) hilang dari jejak", "event \(number) is missing in the trail")
    case .brokenLink(let number):
      Message(
        "rantai putus pada peristiwa \(number): isinya berubah sejak ditulis",
        "the chain breaks at event \(number): it was altered since it was written")
    case .alteredChange(let event, let table, let key):
      Message(
        "peristiwa \(event): perubahan pada \(table) \(key) ditulis ulang",
        "event \(event): the change of \(table) \(key) was rewritten")
    case .wrongEnd(let last, let expected):
      Message(
        "jejak berakhir pada peristiwa \(last), seharusnya \(expected)",
        "the trail ends at event \(last), should end at \(expected)")
    case .strayChange(let event):
      Message(
        "ada perubahan tanpa peristiwa (\(event))", "there are changes without an event (\(event))")
    case .openAct:
      Message("ada tindakan yang tidak ditutup", "an act was left open")
    case .row(let table, let key, let fault):
      switch fault {
      case .altered:
        Message(
          "\(table) \(key) diubah di luar jejak", "\(table) \(key) was altered past the trail")
      case .added:
        Message(
          "\(table) \(key) ditambahkan di luar jejak", "\(table) \(key) was added past the trail")
      case .removed:
        Message(
          "\(table) \(key) dihapus di luar jejak", "\(table) \(key) was removed past the trail")
      }
    case .attachment(let digest, .missing):
      Message("lampiran \(digest) hilang", "attached file \(digest) is missing")
    case .attachment(let digest, .altered):
      Message("isi lampiran \(digest) berubah", "attached file \(digest) was altered")
    case .database(let detail):
      Message("basis data rusak: \(detail)", "the database is damaged: \(detail)")
    case .unguarded(let table):
      Message(
        "penjaga tabel \(table) dihapus atau diganti",
        "the guards of table \(table) were removed or replaced")
    case .definition(let name):
      Message(
        "susunan basis data diubah di luar program: \(name)",
        "the database's make-up was changed outside the program: \(name)")
    case .signature(let event):
      Message(
        "tanda tangan pada peristiwa \(event) bukan milik perangkatnya",
        "the signature under event \(event) is not that of its device")
    case .searchIndex:
      Message(
        "indeks pencarian tidak cocok dengan catatan", "the search index does not fit the records")
    }
  }

  /// What a check read.
  static func summary(_ report: TrailReport) -> Message {
    Message(
      "\(report.events) peristiwa, \(report.changes) perubahan, \(report.rows) baris, \(report.files) lampiran diperiksa",
      "\(report.events) events, \(report.changes) changes, \(report.rows) rows, \(report.files) attached files checked"
    )
  }

  static let sound = Message("semuanya cocok", "all of it fits")

  /// What to do when only the search index does not fit.
  static let rebuildAdvice = Message(
    "catatan utuh; susun ulang indeksnya dengan 'sidilan periksa --susun-indeks'",
    "the records are whole; make the index anew with 'sidilan periksa --susun-indeks'")

  /// After the faults: what to do.
  static let advice = Message(
    "jangan ubah apa pun; simpan folder ini sebagai bukti, bandingkan dengan cadangan terakhir, dan beri tahu Inspektorat",
    "change nothing; keep this folder as evidence, compare it with the last backup, and tell the Inspektorat"
  )

  static func moment(_ date: Date) -> Message {
    guard let moment = try? WITA.moment(at: date) else {
      // An instant outside the calendar can only come from a damaged trail, which the check reports.
      return Message("\(date)", "\(date)")
    }
    return Message(
      "\(moment.date.text(.medium, .indonesian)) \(moment.time.text)",
      "\(moment.date.text(.medium, .english)) \(moment.time.text)")
  }

  /// `25 November 2026 pukul 18.45 WITA`, rounded up to the minute.
  static func dayAndHour(_ date: Date) -> Message {
    let whole = Date(timeIntervalSince1970: (date.timeIntervalSince1970 / 60).rounded(.up) * 60)
    guard let moment = try? WITA.moment(at: whole) else { return Self.moment(date) }
    return Message(
      "\(moment.date.text(.medium, .indonesian)) pukul \(moment.time.text)",
      "\(moment.date.text(.medium, .english)) at \(moment.time.text)")
  }

  private static func values(_ json: String?) -> [String: String] {
    guard let json,
      let object = try? JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
    else { return [:] }
    return object.compactMapValues { value in
      value is NSNull ? nil : value as? String ?? "\(value)"
    }
  }
}

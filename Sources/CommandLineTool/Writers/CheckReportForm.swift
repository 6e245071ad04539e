import PluginKit
import RecordStore

/// What a check found, for people and programs.
enum CheckReportForm {
  private struct Form: Encodable {
    let bentuk = 1
    let utuh: Bool
    let peristiwa: Int64
    let perubahan: Int64
    let baris: Int64
    let lampiran: Int64
    let takBertuan: Int64
    let jejak: String
    let temuan: [String]
  }

  static func text(_ report: TrailReport) -> String {
    var lines = [TrailSentence.summary(report)]
    if report.faults.isEmpty {
      lines.append(TrailSentence.sound)
    } else {
      lines += report.faults.map { TrailSentence.message($0) } + [TrailSentence.advice]
    }
    return lines.map { $0.text() + "\n" }.joined()
  }

  static func json(_ report: TrailReport) throws -> String {
    try ReportJSON.text(
      Form(
        utuh: report.faults.isEmpty, peristiwa: report.events, perubahan: report.changes,
        baris: report.rows, lampiran: report.files, takBertuan: report.ownerless,
        jejak: report.hash, temuan: report.faults.map { TrailSentence.message($0).text() }))
  }
}

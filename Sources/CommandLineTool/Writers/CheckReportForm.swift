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

  /// - Parameter names: identifier and title of records by the number of their row.
  static func text(_ report: TrailReport, names: [Int64: (id: String, title: String)] = [:])
    -> String
  {
    var lines = [TrailSentence.summary(report).text()]
    if report.faults.isEmpty {
      lines += [TrailSentence.sound.text(), Catalogue.trailHash(report.hash).text()]
    } else {
      lines += report.faults.map { fault in
        let name = fault.record.flatMap { names[$0] }.map { " (\($0.id): \($0.title))" } ?? ""
        return TrailSentence.message(fault).text() + name
      }
      lines.append(
        report.faults == [.searchIndex]
          ? TrailSentence.rebuildAdvice.text() : TrailSentence.advice.text())
    }
    return lines.map { PlainLine.shown($0) + "\n" }.joined()
  }

  static func json(_ report: TrailReport) throws -> String {
    try ReportJSON.text(
      Form(
        utuh: report.faults.isEmpty, peristiwa: report.events, perubahan: report.changes,
        baris: report.rows, lampiran: report.files, takBertuan: report.ownerless,
        jejak: report.hash, temuan: report.faults.map { TrailSentence.message($0).text() }))
  }
}

import CouncilRules
import Foundation
import PluginKit
import Quantities
import Recording

/// A recording's segments and what is missing between them, for people.
enum RecordingReport {
  /// One row for each segment and each gap, in order of time.
  static func table(_ history: RecordingHistory) -> ResultTable {
    var table = ResultTable(
      [
        .init("segmen", Wording("segmen", "segment")), .init("mulai", Wording("mulai", "start")),
        .init("lama", Wording("lama", "length")), .init("berkas", Wording("berkas", "file")),
        .init("keterangan", Wording("keterangan", "remark")),
      ],
      nothing: Wording("Belum ada suara yang direkam.", "No sound has been recorded yet."))
    guard let rate = history.start?.format.rate else { return table }
    var gaps = history.gaps[...]
    for segment in history.segments {
      while let gap = gaps.first, gap.atFrame <= segment.start.firstFrame {
        gaps.removeFirst()
        add(gap, to: &table)
      }
      let remark: Wording? =
        switch segment.end {
        case nil: Wording("belum ditutup", "still open")
        case let end? where end.recovered: Wording("dipulihkan", "recovered")
        default: nil
        }
      table.add([
        .number(Int64(segment.start.number)), .text(time(segment.start.wall)),
        .init(segment.end.map { Clock.length(rate.span(ofSamples: $0.frames).seconds) }),
        .text(segment.start.file), .init(remark?.text()),
      ])
    }
    for gap in gaps { add(gap, to: &table) }
    return table
  }

  /// What was found, sentence by sentence.
  static func sentences(_ check: RecordingCheck) -> [Message] {
    let seconds =
      check.history.start.map {
        $0.format.rate.span(ofSamples: check.history.closedFrames).seconds
      } ?? 0
    let lost = check.history.gaps.reduce(0) { $0 + Double($1.lost) / 1e9 }
    var result = [
      Catalogue.recordingSum(
        segments: check.history.segments.count, seconds: seconds,
        gaps: check.history.gaps.count, lost: lost)
    ]
    if check.history.segments.contains(where: { $0.end == nil }) {
      result.append(Catalogue.recordingOpen)
    }
    if let drift = check.history.driftPPM { result.append(Catalogue.recordingDrift(drift)) }
    result += check.faults.map(Catalogue.recordingFault)
    if check.faults.isEmpty { result.append(Catalogue.recordingSound(check.history.chain)) }
    return result
  }

  private static func add(_ gap: JournalEvent.Gap, to table: inout ResultTable) {
    table.add([
      .empty, .empty, .text(Clock.length(Double(gap.lost) / 1e9)), .empty,
      .text(Catalogue.gap(gap.reason).text()),
    ])
  }

  /// Day and time of day in WITA, with seconds.
  private static func time(_ wall: Int64) -> String {
    guard let moment = try? WITA.moment(at: Date(timeIntervalSince1970: Double(wall) / 1e9))
    else { return "?" }
    let second = moment.time.secondOfDay
    let parts = [second / 3600, second / 60 % 60, second % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
    return moment.date.text(.short) + " " + parts.joined(separator: ".")
  }
}

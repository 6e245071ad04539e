import CouncilRules
import PluginKit
import Quantities
import SoundEvents

/// Events that were heard, for people and for programs.
enum SoundEventReport {
  /// One row for each event, in order of their beginnings.
  static func table(_ events: [SoundEvent]) -> ResultTable {
    var table = ResultTable(
      [
        .init("mulai", Wording("mulai", "start")), .init("selesai", Wording("selesai", "end")),
        .init("peristiwa", Wording("peristiwa", "event")),
        .init("jumlah", Wording("jumlah", "count")),
      ],
      nothing: Wording(
        "Tidak terdengar ketukan palu atau tepuk tangan.", "No gavel and no applause was heard."))
    for event in events.sorted(by: { times($0).from < times($1).from }) {
      let (from, to) = times(event)
      let (name, count): (String, Int64?) =
        switch event {
        case .strokes(let count, _, _): ("ketuk_palu", Int64(count))
        case .applause: ("tepuk_tangan", nil)
        }
      table.add([
        .text(clock(from)), .text(clock(to)), .text(name), count.map { .number($0) } ?? .init(nil),
      ])
    }
    return table
  }

  private static func times(_ event: SoundEvent) -> (from: Int, to: Int) {
    switch event {
    case .strokes(_, let from, let to), .applause(let from, let to): (from, to)
    }
  }

  private static func clock(_ milliseconds: Int) -> String {
    Clock.text(TimeSpan(milliseconds: Int64(milliseconds)), mark: ".")
  }
}

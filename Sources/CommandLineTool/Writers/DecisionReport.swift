import Meeting
import PluginKit

/// Decisions, for people and programs.
enum DecisionReport {
  /// The decisions of a meeting, in order.
  static func table(_ log: MeetingLog, _ decisions: [Decision]) throws -> ResultTable {
    var table = ResultTable(
      [
        .init("nomor", Wording("nomor", "number")), .init("jam", Wording("jam", "time")),
        .init("rumusan", Wording("rumusan", "decision")), .init("cara", Wording("cara", "manner")),
        .init("setuju", Wording("setuju", "in favour")),
        .init("menolak", Wording("menolak", "against")),
        .init("abstain", Wording("abstain", "abstaining")),
        .init("syarat", Wording("syarat", "needed")), .init("hasil", Wording("hasil", "outcome")),
        .init("sikap", Wording("sikap fraksi", "factions")),
        .init("keterangan", Wording("keterangan", "note")),
      ], nothing: Wording("Belum ada keputusan.", "There is no decision yet."))
    for decision in decisions {
      let event = log.events.first { $0.number == decision.event }
      var notes = [decision.forced.map { Catalogue.forcedNote($0).text() }, decision.reference]
      notes.append(decision.strike.map { Catalogue.struckNote($0).text() })
      let note = notes.compactMap(\.self).joined(separator: "; ")
      let stances = decision.stances.sorted { $0.key < $1.key }
        .map { "\($0.key)=\($0.value.rawValue)" }.joined(separator: ", ")
      table.add([
        .number(Int64(decision.number)),
        .init(event.map { WITAClock.text($0.clock.wall, on: log.meeting.date) }),
        .text(decision.text), .text(decision.manner.rawValue),
        number(decision.votes?.inFavour), number(decision.votes?.against),
        number(decision.votes?.abstaining), number(decision.needed),
        .text(Catalogue.outcome(decision.isCarried).text()), .init(stances.isEmpty ? nil : stances),
        .init(note.isEmpty ? nil : note),
      ])
    }
    return table
  }

  private static func number(_ value: Int?) -> ResultTable.Cell {
    value.map { .number(Int64($0)) } ?? .empty
  }
}

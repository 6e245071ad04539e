import ArgumentParser
import PluginKit
import RecordStore

/// What a copy holds, and what of the store was not sound.
enum CopyReportForm {
  /// Tells it; a copy of a store that is not sound ends with 65, though it was made.
  static func tell(_ report: BackupReport, _ done: Message, _ act: ActOptions) throws {
    try Console.shared.tell(done, act)
    guard !report.faults.isEmpty else { return }
    Console.shared.note(Catalogue.copyOfUnsound.text())
    for fault in report.faults { Console.shared.note("  " + TrailSentence.message(fault).text()) }
    Console.shared.note(TrailSentence.advice.text())
    throw ExitCode(ExitStatus.badData.rawValue)
  }
}

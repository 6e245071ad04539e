import Foundation
import Quantities
import Transcription

/// Transcribes several files side by side; one that fails does not stop the others.
struct TranscriptionJob: Sendable {
  let transcription: Transcription
  let format: TranscriptFormat
  let folder: String?
  let overwrite: Bool

  /// Runs all files and returns the status of the worst.
  ///
  /// - Throws: `ToolError` before anything is begun, when results would collide or exist.
  func run(files: [String], parallel: Int) async throws -> ExitStatus {
    let outputs = try plan(files)
    return await withTaskGroup(of: ExitStatus.self) { group in
      var statuses: [ExitStatus] = []
      var next = 0
      while next < files.count || !group.isEmpty {
        if next < files.count, next - statuses.count < parallel {
          let (file, output) = (files[next], outputs[next])
          group.addTask { await transcribe(file, to: output) }
          next += 1
        } else if let status = await group.next() {
          statuses.append(status)
        }
      }
      return statuses.max { $0.rawValue < $1.rawValue } ?? .success
    }
  }

  /// The result of each file; nil for standard output.
  private func plan(_ files: [String]) throws -> [String?] {
    guard let folder else { return files.map { _ in nil } }
    do {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    } catch {
      throw ToolError.cannotWrite(path: folder)
    }
    var taken: [String: String] = [:]
    return try files.map { file in
      let name = URL(fileURLWithPath: file).deletingPathExtension().lastPathComponent
      let path = folder + "/" + name + "." + format.fileEnding
      if let other = taken.updateValue(file, forKey: path) {
        throw ToolError.sameName(first: other, second: file)
      }
      if !overwrite && FileManager.default.fileExists(atPath: path) {
        throw ToolError.exists(path: path)
      }
      return path
    }
  }

  private func transcribe(_ file: String, to output: String?) async -> ExitStatus {
    do {
      try await transcribeOrThrow(file, to: output)
      return .success
    } catch {
      Console.shared.note(
        Catalogue.errorPrefix.text() + ": " + ErrorSentence.message(error).text())
      return ExitStatus.of(error)
    }
  }

  private func transcribeOrThrow(_ file: String, to output: String?) async throws {
    let clock = ContinuousClock()
    let begun = clock.now
    var writer = format.makeWriter()
    let result = try output.map { try ResultFile(path: $0) }
    // Without a folder the text is held back until the file is finished, so that files do not mix; the text of a
    // day is a few hundred kilobytes.
    var held = ""
    func write(_ text: String) throws {
      if let result { try result.write(text) } else { held += text }
    }
    let name = URL(fileURLWithPath: file).lastPathComponent
    let summary = try await transcription.run(file: file) { event in
      switch event {
      case .opened(let source): try write(writer.begin(source))
      case .segment(let segment): try write(writer.segment(segment))
      case .progress(let done, let total):
        showProgress(name, done, total, taken: seconds(begun.duration(to: clock.now)))
      }
    }
    try write(writer.finish(summary))
    if let result {
      try result.finish()
    } else {
      Console.shared.print(held)
    }
    for diagnostic in summary.diagnostics {
      Console.shared.note(name + ": " + DiagnosticSentence.message(diagnostic).text())
    }
    let taken = seconds(begun.duration(to: clock.now))
    let audio = summary.duration.seconds
    Console.shared.note(
      Catalogue.finished(
        file: name, audio: Clock.length(audio), taken: Clock.length(taken),
        factor: Clock.decimal(taken / max(audio, 0.001), places: 4), words: summary.words
      ).text())
    if let output { Console.shared.note(Catalogue.written(path: output).text()) }
  }

  private func showProgress(_ name: String, _ done: TimeSpan, _ total: TimeSpan?, taken: Double) {
    guard let total, total > .zero, done > .zero else { return }
    let share = min(1, done.seconds / total.seconds)
    let filled = Int(share * 20)
    let bar = String(repeating: "#", count: filled) + String(repeating: ".", count: 20 - filled)
    let left = Clock.length(taken / share * (1 - share))
    Console.shared.progress(
      "\(name) [\(bar)] "
        + Catalogue.progress(done: Clock.text(done), total: Clock.text(total), left: left).text())
  }

  private func seconds(_ duration: Duration) -> Double {
    Double(duration.components.seconds) + Double(duration.components.attoseconds) * 1e-18
  }
}

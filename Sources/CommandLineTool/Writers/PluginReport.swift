import Foundation
import PluginHost
import PluginKit
import RecordStore

/// What is known of plugins, for people and for programs.
struct PluginReport {
  private struct Form: Encodable {
    struct Module: Encodable {
      let id: String
      let berkas: String
      let sha256: String?
      let keadaan: String
      let judul: [String: String]?
      let versi: String?
      let perlu: [String]?
      let izin: [String]?
      let perintah: [Command]?
      let alasan: PluginFault?
      let kalimat: String?
    }
    struct Command: Encodable {
      let kata: String
      let izin: String
    }
    let bentuk = 1
    let inti = PluginStamp.kernel.revision
    let modul: [Module]
  }

  private let entries: [PluginEntry]

  init(_ entries: [PluginEntry]) {
    self.entries = entries
  }

  /// Writes the report to standard output.
  func print(asJSON: Bool) throws {
    Console.shared.print(asJSON ? try json() : text(.current))
  }

  /// One line each; below it why it is refused.
  func text(_ language: Language) -> String {
    if entries.isEmpty { return Catalogue.noPlugins.text(language) + "\n" }
    let width = entries.map(\.file.id.count).max() ?? 0
    return entries.map { entry in
      let id = entry.file.id.padding(toLength: width, withPad: " ", startingAt: 0)
      var line = "\(id)  \(Self.state(entry).text(language))"
      if let manifest = entry.profile?.manifest {
        line += "  \(manifest.version)  \(manifest.title.text(language))"
      }
      if let sentence = Self.sentence(entry) { line += "\n  \(sentence.text(language))" }
      return line + "\n"
    }.joined()
  }

  /// The versioned form, keys sorted; null for what was not asked.
  func json() throws -> String {
    // Faults are named as they are in the code, as the schema says.
    try ReportJSON.text(Form(modul: entries.map(Self.module)), keys: .useDefaultKeys)
  }

  private static func module(_ entry: PluginEntry) -> Form.Module {
    var fault: PluginFault?
    if case .refused(let reason) = entry.state { fault = reason }
    let manifest = entry.profile?.manifest
    return Form.Module(
      id: entry.file.id, berkas: entry.file.path, sha256: entry.digest?.description,
      keadaan: state(entry).indonesian,
      judul: manifest.map { ["id": $0.title.indonesian, "en": $0.title.english] },
      versi: manifest?.version, perlu: manifest?.needs, izin: manifest?.permissions.map(\.id),
      perintah: entry.profile?.commands.map {
        Form.Command(kata: $0.path.joined(separator: " "), izin: $0.permission.id)
      },
      alasan: fault, kalimat: sentence(entry)?.text())
  }

  private static func state(_ entry: PluginEntry) -> Message {
    switch entry.state {
    case .ready: Catalogue.stateReady
    case .off: Catalogue.stateOff
    case .refused: Catalogue.stateRefused
    }
  }

  private static func sentence(_ entry: PluginEntry) -> Message? {
    guard case .refused(let fault) = entry.state else { return nil }
    return ErrorSentence.plugin(fault, id: entry.file.id, path: entry.file.path)
  }
}

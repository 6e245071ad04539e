package import Decoder
import Foundation

/// The weights of search, second pass, background and confidences that belong to a model, or that a user tries instead.
///
/// JSON: `{"search": {"languageWeight": 0.7, ...}, "rescore": {...}, "background": {...}, "confidence": {"points": [[0, 0.1], ...]}}`;
/// every object and every number may be left out and then keeps its default.
public struct DecodingSettings: Hashable, Sendable {
  /// The first pass.
  package var search = SearchConfiguration()
  /// The second pass.
  package var rescore = RescoreConfiguration()
  /// Which words are left out as spoken in the background.
  package var background = BackgroundRule()
  /// What confidences are worth.
  package var confidence = ConfidenceMap.identity

  /// The defaults.
  package init() {}

  /// Reads a file of settings over others, whose numbers stay where the file has none.
  ///
  /// - Throws: `TranscriptionError.settingsUnreadable`, or `.settings` with the field that is unknown, no number or
  ///   out of range.
  public init(path: String, over base: DecodingSettings) throws(TranscriptionError) {
    try self.init(path: path, over: base, others: false)
  }

  /// - Parameter others: true when the file may hold other fields beside ours, as a model's does.
  package init(
    path: String, over base: DecodingSettings, others: Bool
  ) throws(TranscriptionError) {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw .settingsUnreadable(path: path)
    }
    let file: SettingsFile
    do { file = try JSONDecoder().decode(SettingsFile.self, from: data) } catch {
      throw .settings(path: path, field: SettingsFile.field(of: error))
    }
    if !others, let unknown = file.unknownFields.first {
      throw .settings(path: path, field: unknown)
    }
    self = base
    if let field = apply(file) { throw .settings(path: path, field: field) }
  }

  /// Takes over what the file says and returns the first field that cannot be used.
  private mutating func apply(_ file: SettingsFile) -> String? {
    for (name, value) in file.search.sorted(by: { $0.key < $1.key }) {
      guard search.set(name, value) else { return "search." + name }
    }
    for (name, value) in file.rescore.sorted(by: { $0.key < $1.key }) {
      guard rescore.set(name, value) else { return "rescore." + name }
    }
    for (name, value) in file.background.sorted(by: { $0.key < $1.key }) {
      guard background.set(name, value) else { return "background." + name }
    }
    if let points = file.points {
      guard points.allSatisfy({ $0.count == 2 }),
        let map = ConfidenceMap(points: points.map { .init(raw: $0[0], calibrated: $0[1]) })
      else { return "confidence.points" }
      confidence = map
    }
    return nil
  }
}

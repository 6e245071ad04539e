public import VoiceActivity

/// The network that tells strokes and applause from everything else: shared, immutable.
public final class SoundEventModel: Sendable {
  let network: VoiceModel

  /// Columns of the network's output.
  enum Kind: Int, CaseIterable {
    case other, stroke, applause
  }

  /// Reads `events.json` and `events.safetensors` of a model folder.
  ///
  /// - Throws: `VoiceModelError` naming the file or field.
  public init(directory: String) throws(VoiceModelError) {
    network = try VoiceModel(
      directory: directory, name: "events", format: "sidilan-conv-events",
      kinds: Kind.allCases.count)
  }
}

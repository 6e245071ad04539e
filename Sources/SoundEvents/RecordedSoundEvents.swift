import AudioIO

/// Events of a recording that is at hand as a file.
public enum RecordedSoundEvents {
  /// Strokes and applause of a recording, its channels mixed, in the order of their ends.
  ///
  /// - Parameters:
  ///   - directory: the folder of the model, with `events.json` and `events.safetensors`.
  /// - Throws: `SoundEventError`.
  public static func find(
    in path: String, model directory: String
  ) throws(SoundEventError) -> [SoundEvent] {
    let model: SoundEventModel
    do { model = try SoundEventModel(directory: directory) } catch { throw .model(error) }
    guard let detector = SoundEventDetector(model: model) else { throw .outOfMemory }
    var events: [SoundEvent] = []
    do throws(AudioError) {
      let reader = try SpeechAudioReader(path: path, channels: .mixed)
      while let block = try reader.next() {
        detector.accept(block.channels[0], events: &events)
      }
    } catch { throw .audio(error) }
    detector.finish(events: &events)
    return events
  }
}

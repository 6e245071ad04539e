public import AudioIO
public import VoiceActivity

/// Why events cannot be looked for.
public enum SoundEventError: Error, Hashable, Sendable {
  /// The recording cannot be read.
  case audio(AudioError)
  /// The network is unusable.
  case model(VoiceModelError)
  /// There is no memory for the Fourier transform.
  case outOfMemory
}

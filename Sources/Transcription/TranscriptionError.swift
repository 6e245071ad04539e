public import AcousticModel
public import AudioIO
public import LanguageModel
public import VoiceActivity

/// Why a transcription cannot begin or go on.
public enum TranscriptionError: Error, Hashable, Sendable {
  /// The recording cannot be read.
  case audio(AudioError)
  /// The acoustic model is unusable.
  case acoustic(AcousticModelError)
  /// The speech detector is unusable.
  case voice(VoiceModelError)
  /// The lexicon or the language model is unusable.
  case language(file: String, LanguageModelError)
  /// The model folder does not exist.
  case modelMissing(directory: String)
  /// The parts of the model do not fit each other.
  case modelMismatch(acoustic: Int, voice: Int)
  /// The file of settings cannot be read.
  case settingsUnreadable(path: String)
  /// A field of the settings is unknown, no number or out of range; nil when the file is no JSON object.
  case settings(path: String, field: String?)
  /// A term has phones that the model does not know.
  case termPhone(term: String, phone: String)
  /// A term cannot be spoken.
  case term(String, LanguageModelError)
  /// There are more terms than can be added.
  case tooManyTerms(found: Int, most: Int)
  /// There is no memory for the Fourier transform.
  case outOfMemory
}

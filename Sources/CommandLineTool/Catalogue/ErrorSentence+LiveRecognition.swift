import Foundation
import LiveRecognition
import Recording

extension ErrorSentence {
  /// The sentence of recognition beside the recorder that cannot begin or go on.
  static func liveRecognition(_ error: LiveRecognitionError) -> Message {
    switch error {
    case .recording(let error): recording(error)
    case .transcription(let error): message(error)
    case .system(let failure): recording(.system(failure))
    case .inUse(let path):
      Message(
        "\(path) sedang ditulis pengenal lain; hentikan yang itu dahulu",
        "\(path) is being written by another recogniser; stop that one first")
    case .damaged(let path, let line):
      Message(
        "\(path) baris \(line) tidak terbaca; pindahkan berkas itu, lalu ulangi: transkrip dibuat lagi dari rekaman",
        "\(path) line \(line) cannot be read; move the file away and try again: the transcript is made anew from the recording"
      )
    case .otherOptions(let path):
      Message(
        "\(path) dibuat dengan model, --istilah, atau --kanal lain; pakai yang sama, atau pindahkan berkas itu agar dibuat lagi",
        "\(path) was made with another model, --istilah or --kanal; use the same, or move the file away to have it made anew"
      )
    case .unlike(let path, let utterance):
      Message(
        "ujaran \(utterance) dalam \(path) tidak cocok dengan rekamannya; pindahkan berkas itu, lalu ulangi",
        "utterance \(utterance) in \(path) does not fit the recording; move the file away and try again"
      )
    }
  }
}

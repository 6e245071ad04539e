import AcousticModel
import Foundation
import LanguageModel
import NeuralNetwork
import SoundEvents
import VoiceActivity

/// What can be wrong with the parts of a model.
extension ErrorSentence {
  static func acoustic(_ error: AcousticModelError) -> Message {
    switch error {
    case .unreadable(let path): unreadable(path)
    case .configurationSyntax(let path, let field):
      broken(path, Message("bidang \(field ?? "?") salah", "field \(field ?? "?") is wrong"))
    case .format(let path, let found, let version):
      broken(
        path, Message("bentuk \(found) versi \(version)", "format \(found) version \(version)"))
    case .sampleRate(let found, let expected):
      broken(
        "config.json",
        Message(
          "laju \(found) Hz, seharusnya \(expected)", "rate \(found) Hz, should be \(expected)"))
    case .unitCount(let units, let outputs):
      broken(
        "config.json",
        Message(
          "\(units) satuan untuk \(outputs) keluaran", "\(units) units for \(outputs) outputs"))
    case .unit(let name):
      broken("config.json", Message("satuan '\(name)' tidak sah", "unit '\(name)' is not allowed"))
    case .value(let field):
      broken(
        "config.json",
        Message("nilai \(field) tidak masuk akal", "the value of \(field) makes no sense"))
    case .network(let error): network(error, file: "acoustic.safetensors")
    }
  }

  static func soundEvents(_ error: SoundEventError) -> Message {
    switch error {
    case .audio(let error): audio(error)
    case .model(let error): voice(error, file: "events")
    case .outOfMemory: outOfMemory
    }
  }

  static func voice(_ error: VoiceModelError, file: String) -> Message {
    switch error {
    case .unreadable(let path): unreadable(path)
    case .configurationSyntax(let path):
      broken(path, Message("bukan JSON yang diharapkan", "not the JSON that is expected"))
    case .format(let path, let found, let version):
      broken(
        path, Message("bentuk \(found) versi \(version)", "format \(found) version \(version)"))
    case .value(let field):
      broken(
        "\(file).json",
        Message("nilai \(field) tidak masuk akal", "the value of \(field) makes no sense"))
    case .network(let error): network(error, file: "\(file).safetensors")
    }
  }

  private static func network(_ error: NetworkError, file: String) -> Message {
    switch error {
    case .unreadable(let path, _): unreadable(path)
    case .headerLength(let found, let size):
      broken(
        file,
        Message(
          "kepala \(found) bita, berkas \(size)", "header of \(found) bytes in a file of \(size)"))
    case .headerSyntax: broken(file, Message("kepala bukan JSON", "the header is not JSON"))
    case .tensorType(let name, let found):
      broken(
        file,
        Message(
          "\(name) bertipe \(found), seharusnya F32", "\(name) has type \(found), should be F32"))
    case .tensorExtent(let name, _, _, _, _):
      broken(
        file,
        Message(
          "ukuran \(name) tidak cocok dengan berkas", "the size of \(name) does not fit the file"))
    case .unclaimedBytes(let at):
      broken(file, Message("ada bita tanpa pemilik di \(at)", "bytes at \(at) belong to nothing"))
    case .missingTensor(let name):
      broken(file, Message("\(name) tidak ada", "\(name) is missing"))
    case .tensorShape(let name, let expected, let found):
      broken(
        file,
        Message(
          "bentuk \(name) \(found), seharusnya \(expected)",
          "\(name) has shape \(found), should be \(expected)"))
    case .unexpectedTensor(let name):
      broken(file, Message("\(name) tidak dikenal", "\(name) is not known"))
    case .notFinite(let tensor):
      broken(
        file,
        Message(
          "\(tensor) berisi nilai bukan bilangan", "\(tensor) holds a value that is no number"))
    case .configurationRange(let field, let value, let allowed):
      broken(
        "config.json",
        Message(
          "\(field) = \(value), seharusnya \(allowed)",
          "\(field) = \(value), should be in \(allowed)"))
    }
  }

  static func language(_ error: LanguageModelError, file: String?) -> Message {
    let file = file ?? "ARPA"
    switch error {
    case .unreadable(let path): return unreadable(path)
    case .unwritable(let path):
      return Message(
        "\(path) tidak dapat ditulis; periksa folder dan ruang disk",
        "\(path) cannot be written; check folder and disk space")
    case .lexiconSyntax(let line):
      return broken(
        file, Message("baris \(line) bukan kata<TAB>lafal", "line \(line) is not word<TAB>phones"))
    case .unknownPhone(let line, let phone):
      return broken(
        file,
        Message(
          "baris \(line): bunyi '\(phone)' tidak dikenal", "line \(line): unknown sound '\(phone)'")
      )
    case .emptyLexicon: return broken(file, Message("tidak ada kata", "there are no words"))
    case .lexiconSize(let line):
      return broken(
        file,
        Message(
          "baris \(line) terlalu panjang atau terlalu banyak baris",
          "line \(line) is too long or there are too many"))
    case .arpaSyntax(let line, let expected):
      return broken(
        file,
        Message(
          "baris \(line): diharapkan \(expected.rawValue)",
          "line \(line): expected \(expected.rawValue)"))
    case .arpaCount(let order, let declared, let found):
      return broken(
        file,
        Message(
          "\(order)-gram: tertulis \(declared), ada \(found)",
          "\(order)-grams: \(declared) declared, \(found) found"))
    case .arpaEmpty: return broken(file, Message("tidak ada kata", "there are no words"))
    case .order(let found):
      return broken(
        file,
        Message("orde \(found), yang dapat dipakai 1 sampai 4", "order \(found), usable are 1 to 4")
      )
    case .arpaUnknownWord(let line, let word):
      return broken(
        file,
        Message(
          "baris \(line): kata '\(word)' bukan unigram", "line \(line): '\(word)' is no unigram"))
    case .arpaPrefix(let order, let word):
      return broken(
        file,
        Message(
          "\(order)-gram dengan '\(word)' tanpa awalan atau ganda",
          "a \(order)-gram with '\(word)' lacks its prefix or is double"))
    case .binaryHeader:
      return broken(file, Message("bukan model bahasa Sidilan", "not a language model of Sidilan"))
    case .binaryLength(let declared, let found):
      return broken(
        file,
        Message(
          "panjang \(found), seharusnya \(declared) bita", "\(found) bytes, should be \(declared)"))
    case .binaryChecksum:
      return broken(file, Message("isinya berubah (checksum)", "it was altered (checksum)"))
    case .binaryTable(let name):
      return broken(file, Message("tabel \(name) rusak", "table \(name) is damaged"))
    case .unpronounceable(let term, _):
      return Message(
        "'\(term)' tidak dapat dilafalkan; beri lafal", "'\(term)' cannot be spoken; give phones")
    }
  }
}

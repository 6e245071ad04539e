import Adaptation
import AudioIO
import TextDocuments
import Transcription

extension ErrorSentence {
  /// The sentence of an error while a model is adapted.
  static func adaptation(_ error: AdaptationError) -> Message {
    switch error {
    case .modelMissing(let directory):
      message(TranscriptionError.modelMissing(directory: directory))
    case .acoustic(let error): message(TranscriptionError.acoustic(error))
    case .language(let file, let error): message(TranscriptionError.language(file: file, error))
    case .document(let error): document(error)
    case .unreadableNames(let path): message(ToolError.unreadableText(path: path))
    case .table(let error): spreadsheet(error)
    case .nameColumn(let path):
      Message(
        "\(path) tidak mempunyai kolom 'nama'; beri judul kolom itu pada baris pertama",
        "\(path) has no column 'nama'; give that heading in the first line")
    case .noText:
      Message(
        "tidak ada kalimat dan nama dalam berkas yang diberikan; periksa isinya",
        "there is no sentence and no name in the files given; check what they hold")
    case .exists(let path):
      Message(
        "\(path) sudah ada dan tidak akan ditimpa; sebutkan folder lain dengan --keluaran",
        "\(path) exists and will not be replaced; name another folder with --keluaran")
    case .insideModel(let path):
      Message(
        "\(path) berada di dalam model asal, yang tidak boleh berubah; sebutkan folder di luarnya",
        "\(path) lies inside of the source model, which must not change; name a folder outside of it"
      )
    case .cannotWrite(let path): message(ToolError.cannotWrite(path: path))
    }
  }

  private static func document(_ error: DocumentError) -> Message {
    switch error {
    case .notFound(let path): message(AudioError.notFound(path: path))
    case .unreadable(let path):
      Message(
        "\(path) tidak dapat dibuka; periksa izin dan bahwa itu sebuah berkas",
        "\(path) cannot be opened; check its permissions and that it is a file")
    case .unsupported(let path, let ending):
      Message(
        "\(path): berkas .\(ending) tidak dapat dibaca; buka lalu simpan sebagai .docx",
        "\(path): .\(ending) files cannot be read; open it and save it as .docx")
    case .notUTF8(let path):
      Message(
        "\(path) bukan teks UTF-8; simpan ulang dengan pengodean UTF-8 atau sebagai .docx",
        "\(path) is no UTF-8 text; save it again as UTF-8 or as .docx")
    case .damagedArchive(let path):
      Message(
        "\(path) rusak atau terkunci kata sandi; buka, lalu simpan ulang tanpa kata sandi",
        "\(path) is damaged or locked with a password; open it and save it again without one")
    case .missingPart(let path, let part):
      Message(
        "\(path) bukan dokumen teks (\(part) tidak ada); buka lalu simpan sebagai .docx",
        "\(path) is no text document (\(part) is missing); open it and save it as .docx")
    case .tooLarge(let path, let part, let most):
      Message(
        "\(path): \(part) lebih dari \(most / 1_000_000) MB bila dibuka, bukan dokumen yang wajar; bagi dokumennya",
        "\(path): \(part) would unpack to more than \(most / 1_000_000) MB, no usual document; divide it"
      )
    case .damagedText(let path, let part, let line):
      Message(
        "\(path): \(part) rusak pada baris \(line); buka, perbaiki, lalu simpan ulang",
        "\(path): \(part) is damaged at line \(line); open it, repair it and save it again")
    }
  }
}
